/**
 * What a tab carries from page to page while the browser does not store it: in the session's storage, and where that is
 * refused too, in the window's name. Other sites can give a name and read it, so it is written on the way to another page
 * of ours only, taken away where the answers are read, and believed only by a browser that keeps nothing for it to spoil.
 */
import { readSaved, writeSaved, type Saved } from '../core/document/document.ts';

/** A document, and the stored one that it has unstored changes to. */
interface Carried {
  base: Saved;
  saved: Saved;
}

const key = 'reseau-a-dessein.tab';
/** The text that only the window's name can carry. */
let unkept = '';

function parse(text: string): Carried | undefined {
  try {
    const texts: unknown = JSON.parse(text);
    const readings = Array.isArray(texts) ? texts.map((each) => readSaved(String(each))) : [];
    const [base, saved] = readings.map((reading) => (reading.kind === 'read' ? reading.saved : undefined));
    return base && saved && { base, saved };
  } catch {
    return undefined;
  }
}

function takeName(): string {
  if (!window.name.startsWith(key)) return '';
  const text = window.name.slice(key.length);
  window.name = '';
  return text;
}

/** What the last page of this tab could not store. */
export function read(): Carried | undefined {
  const named = takeName();
  try {
    const text = sessionStorage.getItem(key) ?? '';
    // A storage that reads but cannot write has nothing to say of the last page.
    sessionStorage.setItem(key, text);
    return parse(text);
  } catch {
    return parse(named);
  }
}

/** Carries a document to the tab's next page, or nothing any more. */
export function write(carried: Carried | undefined): void {
  const text = carried ? JSON.stringify([writeSaved(carried.base), writeSaved(carried.saved)]) : '';
  unkept = text;
  try {
    if (text) sessionStorage.setItem(key, text);
    else sessionStorage.removeItem(key);
    unkept = '';
  } catch {
    // The window's name, then, when the reader leaves.
  }
}

const giveName = () => {
  if (unkept) window.name = key + unkept;
};

/** Goes to another page of the site. */
export function visit(path: string): void {
  giveName();
  location.assign(path);
}

/** Watches for the links that lead this tab to another page of the site. */
export function watch(): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const elsewhere = !link || link.origin !== location.origin || link.pathname === location.pathname;
    if (elsewhere || link.target || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    giveName();
  });
}
