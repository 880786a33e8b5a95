/** Copying a text. Nothing throws; what is announced as copied is known to be. */
import { typed } from '../core/format/template.ts';
import { withinTime } from './within-time.ts';

/** How long “copied” is shown, in milliseconds. */
export const noticeDuration = 4000;

/** Deprecated, and still what some browsers have: https://developer.mozilla.org/docs/Web/API/Document/execCommand */
interface OlderCopy {
  execCommand: (command: 'copy') => boolean;
}

/** The older way, which browsers inside applications may allow: the text of a field that is selected. */
function copyByCommand(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'hidden';
  // What is behind a modal dialog cannot be selected.
  (document.querySelector('dialog:modal') ?? document.body).append(field);
  field.focus({ preventScroll: true });
  field.setSelectionRange(0, text.length);
  try {
    return (document as unknown as OlderCopy).execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/** Whether a text was copied. A clipboard that has not answered after a second counts as refused. Call it in a reader's gesture. */
export async function copy(text: string): Promise<boolean> {
  const write = async (): Promise<true> => {
    await navigator.clipboard.writeText(text);
    return true;
  };
  return (await withinTime(write(), 1000)) ?? copyByCommand(text);
}

/**
 * Copies an element's text, with typed spaces and apostrophes (`typed`); if the browser refuses, selects it for manual
 * copying. True when it was copied.
 */
export async function copyElementText(element: HTMLElement): Promise<boolean> {
  const copied = await copy(typed(element.textContent));
  if (!copied) getSelection()?.selectAllChildren(element);
  return copied;
}
