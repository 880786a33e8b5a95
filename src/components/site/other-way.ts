/** Another way to what a browser refuses: a text to copy by hand, a picture to keep, an address to open in a real browser. */
import { fill } from '../../core/format/message.ts';
import { copy } from '../../browser/copy.ts';
import type { Strings } from '../../i18n/strings.ts';

export interface Way {
  /** What was asked of the browser. `share` is what a dialog says beforehand. */
  act: 'copy' | 'download' | 'print' | 'share';
  /** Whether it is known to be refused: then the other way is open at once. */
  refused?: boolean;
  /** What is said first, where nothing else on the page says it. */
  said?: string;
  /** A text to copy, and what it is called: a link, or what the file has. */
  text?: string | undefined;
  label?: string | undefined;
  /** The address of a ready-made picture. */
  picture?: string | undefined;
  /** The address of the page, and the one that carries the reader's answers, where there is one. */
  page?: string;
  withAnswers?: string | undefined;
}
type Words = Strings['site']['otherWay'];

function element<N extends keyof HTMLElementTagNameMap>(
  name: N,
  set: Partial<HTMLElementTagNameMap[N]>,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[N] {
  const made = Object.assign(document.createElement(name), set);
  made.append(...content);
  return made;
}
const line = (text: string, name = ''): HTMLElement => element('p', { className: name }, text);

function selectAll(field: HTMLInputElement | HTMLTextAreaElement): void {
  field.focus({ preventScroll: true });
  field.setSelectionRange(0, field.value.length);
  field.scrollIntoView({ block: 'nearest' });
}

/** A read-only field with its label, and a button that copies it: one that the browser refuses selects it, and says so. */
function copyable(field: HTMLInputElement | HTMLTextAreaElement, label: string, refused: boolean, t: Words): HTMLElement {
  field.readOnly = true;
  field.style.width = '100%';
  const said = element('span', { className: 'note', ariaLive: 'polite' });
  const button = element('button', { type: 'button', className: 'button' }, refused ? t.select : t.copy);
  button.onclick = async () => {
    if (refused || !(await copy(field.value))) {
      selectAll(field);
      said.textContent = t.byHand;
    } else said.textContent = t.copied;
  };
  return element(
    'div',
    { className: 'stack' },
    element('label', {}, label, field),
    element('p', { className: 'actions' }, button, said),
  );
}

/** The address of the page: with the reader's answers if they ask for it, since another browser does not have them. */
function addressOf({ page, withAnswers }: Way, t: Words): Node[] {
  const here = page ?? document.URL.replace(/#.*/, '');
  const field = element('input', { type: 'text', value: here });
  const shown = [copyable(field, t.address, false, t)];
  if (withAnswers === undefined) return shown;
  const note = element('p', { className: 'note', hidden: true }, t.withAnswersNote);
  const box = element('input', { type: 'checkbox' });
  box.onchange = () => {
    field.value = box.checked ? withAnswers : here;
    note.hidden = !box.checked;
  };
  return [...shown, element('p', {}, element('label', {}, box, ` ${t.withAnswers}`)), note];
}

/**
 * What is shown for a way: after a download that may have come, folded under a question; where the browser belongs to an application, or
 * has refused, open. `app` is the application, as `hostAppOf` names it.
 */
export function otherWay(way: Way, app: string | undefined, t: Words): HTMLElement {
  const { act, text, picture, label = t.text } = way;
  const parts: Node[] = [];
  if (text !== undefined) {
    const link = act === 'copy' && !text.includes('\n');
    const field = link ? element('input', { type: 'text' }) : element('textarea', { rows: 6 });
    // What tells a program how a file is written is no part of its text.
    field.value = text.replace(/^\uFEFF/, '');
    parts.push(copyable(field, label, act === 'copy', t));
    if (act === 'copy') queueMicrotask(() => selectAll(field));
  }
  if (picture !== undefined)
    parts.push(
      element(
        'figure',
        {},
        element('img', { loading: 'lazy', src: picture, alt: t.pictureAlt }),
        element('figcaption', { className: 'note' }, t.picture),
      ),
    );
  if (act === 'print' || (app && act !== 'copy')) parts.push(...addressOf(way, t));
  const opening = [
    ...(way.said ? [line(way.said, 'note')] : []),
    ...(act === 'print' ? [element('p', { role: 'alert' }, t.noPrint)] : []),
    ...(app && (act === 'download' || act === 'share') ? [line(app === 'unnamed' ? t.anApp : fill(t.app, { app }))] : []),
  ];
  const shown =
    act === 'download' && !app && !way.refused
      ? element('details', {}, element('summary', {}, t.nothing), element('div', { className: 'stack' }, ...parts))
      : element('div', { className: act === 'copy' ? 'stack' : 'notice stack' }, ...opening, ...parts);
  shown.classList.add('no-print');
  if (act === 'print') {
    queueMicrotask(() => shown.scrollIntoView({ block: 'nearest' }));
    // The window came after all.
    addEventListener('beforeprint', () => shown.remove(), { once: true });
  }
  return shown;
}
