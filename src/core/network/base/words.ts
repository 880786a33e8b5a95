import { fold } from './fold.ts';

/** Letters that stand for words, `C.E.O.` or `R & D`, each with what joins it to the next. */
const initials = /(?<![a-z])([a-z]) ?[.&] ?(?=[a-z](?![a-z]))/g;
// cspell:disable
/** The feminine or the plural that an inclusive form adds: `directeur·trice`, `conseiller(ère)`, `chargé.e.s`. */
const added =
  /(?<=[a-z]{3})[-·•‧∙.(/]+(?:e|ne|le|re|ere|iere|te|se|euse|rice|trice|ice|ve|ive|sse|esse|fe)?(?:[-·•‧.]?s)?\)?(?![a-z])/g;
// cspell:enable

/** The folded words of a text, in order. `wordsOf('Directeur·trice, R&D') // => ['directeur', 'rd']` */
export function wordsOf(text: string): string[] {
  const plain = fold(text);
  // Fast path: most titles have neither initials nor inclusive forms.
  if (/^[\w ,|]*$/.test(plain)) return plain.match(/[a-z0-9]+/g) ?? [];
  const joined = plain.replaceAll('œ', 'oe').replace(initials, '$1').replace(added, ' ');
  return joined.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * What is left of a word without its gender and number, in French or in English; not always a word.
 * `stemOf('directrices') // => 'directeur'`
 */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  let end = word.length;
  if (word.endsWith('s') && !word.endsWith('ss')) end--;
  // What is internal is not an intern's.
  if (word.slice(0, end).endsWith('rne')) return word.slice(0, end);
  while (end > 3 && word[end - 1] === 'e') end--;
  const stem = word.slice(0, end);
  if (stem.endsWith('tric')) return `${stem.slice(0, -3)}eur`;
  if (stem.endsWith('eus')) return `${stem.slice(0, -1)}r`;
  if (stem.endsWith('iv')) return `${stem.slice(0, -1)}f`;
  return stem.endsWith('ff') || stem.endsWith('nn') ? stem.slice(0, -1) : stem;
}

/** A name as a key: the same in another order or case, or without an accent. `nameKey('ROY, Zoé') // => 'roy zoe'` */
export const nameKey = (name: string): string => wordsOf(name).sort().join(' ');
