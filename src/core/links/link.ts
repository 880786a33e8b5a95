/**
 * Share links: what stands after the `#`. Links are an API: every format ever published decodes for ever
 * (tests/fixtures/links.json), so a change of meaning takes a new version digit.
 *
 *     s2.19-19.57.c40f62r35s80t71.3.2026-11.0k3f9zq    card: answers of questions, total (`-` when it is not shown), dimensions,
 *                                                      size band, month
 *     s1.57.c40f62r35s80t71.3.2026-11.0k3f9zq          the first cards: the same without the answers
 *     c1.A3B2ChtDsjm0EuF2.1c09wxy                      complete: a capital letter for each question, then the answer
 *
 * The last part is a CRC-32 of what precedes it. Decoding is total: a value or a reason, never an exception.
 */
import { checksum } from './checksum.ts';

export const maxLinkLength = 80;

/**
 * `foreign`: not a link of ours; `damaged`: cut, altered or too long; `newer`: of a later version of the site;
 * `forged`: intact, but says what no result can say.
 */
export type LinkFault = 'foreign' | 'damaged' | 'newer' | 'forged';
export type Decoded<T> = { ok: true; value: T } | { ok: false; reason: LinkFault };

export const fault = (reason: LinkFault): { ok: false; reason: LinkFault } => ({ ok: false, reason });

/** The latest version of each kind. */
const versions = { s: 2, c: 1 };

/** Verifies a link of one kind and splits it into its parts, without the version and the checksum. */
export function splitLink(kind: 's' | 'c', fragment: string): Decoded<{ version: number; parts: string[] }> {
  const text = fragment.replace(/^#/, '').trim();
  const head = /^([sc])(\d{1,4})\./.exec(text);
  if (head?.[1] !== kind) return fault('foreign');
  if (text.length > maxLinkLength) return fault('damaged');
  const end = text.lastIndexOf('.');
  const body = text.slice(0, end);
  if (checksum(body) !== text.slice(end + 1)) return fault('damaged');
  const version = Number(head[2]);
  if (version > versions[kind]) return fault('newer');
  if (version < 1 || head[2] !== String(version)) return fault('forged');
  return { ok: true, value: { version, parts: body.split('.').slice(1) } };
}
