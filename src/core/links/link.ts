/**
 * Share links: what stands after the `#`. Links are an API: every format ever published decodes for ever
 * (tests/fixtures/links.json), so a change of meaning takes a new version digit.
 *
 *     s2.19-19.57.c40f62r35s80t71.3.2026-11.0k3f9zq    card: answers of questions, total (`-` when it is not shown), dimensions,
 *                                                      size band, month
 *     s1.57.c40f62r35s80t71.3.2026-11.0k3f9zq          the first cards: the same without the answers
 *     c1.A3B2ChtDsjm0EuF2.1c09wxy                      complete: a capital letter for each question, then the answer
 *
 * The last part is a CRC-32 of what precedes it: it proves where the link ends, so that what a messenger adds to it, or does
 * to its capitals, is forgiven. Decoding is total: a value or a reason, never an exception.
 */
import { checksum, withChecksum } from './checksum.ts';
import { linkText } from './fragment.ts';

export const maxLinkLength = 80;

/**
 * `foreign`: not a link of ours; `damaged`: cut, altered or too long; `case`: the same, and its capitals are lost; `newer`:
 * of a later version of the site; `forged`: intact, but says what no result can say.
 */
export type LinkFault = 'foreign' | 'damaged' | 'case' | 'newer' | 'forged';
export type Decoded<T> = { ok: true; value: T } | { ok: false; reason: LinkFault };

export const fault = (reason: LinkFault): { ok: false; reason: LinkFault } => ({ ok: false, reason });

/** The latest version of each kind. */
const versions = { s: 2, c: 1 };

/** The ways in which the body of a link may have been written, whatever became of its capitals. The first that fits is taken. */
export type Spellings = (body: string) => Iterable<string>;

const lowerCase: Spellings = (body) => [body.toLowerCase()];

/** In digits, of a checksum. */
const sumLength = 7;

/** The body of the longest prefix of a text that its checksum proves. */
function provenBody(text: string, spellings: Spellings): string | undefined {
  for (let end = Math.min(text.length, maxLinkLength); end > sumLength; end--) {
    const dot = end - sumLength - 1;
    if (text[dot] !== '.') continue;
    const sum = text.slice(dot + 1, end).toLowerCase();
    for (const body of spellings(text.slice(0, dot))) if (checksum(body) === sum) return body;
  }
  return undefined;
}

/** Whether a link that proves nothing has capitals alone, or small letters where a complete link begins with a capital. */
const lostItsCase = (text: string): boolean =>
  (/^[SC]\d+\..*[A-Z]/.test(text) && !/[a-z]/.test(text)) || (/^c\d+\.[a-z]/.test(text) && !/[A-Z]/.test(text));

/**
 * Verifies a link of one kind and splits it into its parts, without the version and the checksum; `text` is the whole of it and nothing else. A card has no capitals;
 * `spellings` gives back those of other kinds.
 */
export function splitLink(
  kind: 's' | 'c',
  fragment: string,
  spellings: Spellings = lowerCase,
): Decoded<{ version: number; parts: string[]; text: string }> {
  const text = linkText(fragment);
  const [, letter, digits] = /^([sc])(\d{1,4})\./i.exec(text) ?? [];
  if (letter?.toLowerCase() !== kind) return fault('foreign');
  const body = provenBody(text, spellings);
  if (body === undefined) return fault(lostItsCase(text) ? 'case' : 'damaged');
  const version = Number(digits);
  if (version > versions[kind]) return fault('newer');
  if (version < 1 || digits !== String(version)) return fault('forged');
  return { ok: true, value: { version, parts: body.split('.').slice(1), text: withChecksum(body) } };
}
