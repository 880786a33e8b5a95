/** Runs of percent-encoded bytes decoded, as often as they were encoded; those that are no UTF-8 stay. */
export function decodePercent(text: string): string {
  let [before, after] = ['', text];
  for (let times = 0; times < 3 && before !== after; times++)
    [before, after] = [
      after,
      after.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
        try {
          return decodeURIComponent(run);
        } catch {
          return run;
        }
      }),
    ];
  return after;
}

/** In characters of a fragment: whatever is past them was added, even if each letter of the link was encoded three times. */
const longestFragment = 1000;

/**
 * The letters of a share link in a fragment, without what cannot be in one: spaces, marks and invisible characters that
 * messengers add, raw or percent-encoded, and typographic dashes. What was added and could be of a link stays: only the
 * checksum says where the link ends.
 *
 * linkText('#s2.19‑19.-.c40%C2%A0).') // => 's2.19-19.-.c40.'
 */
export const linkText = (fragment: string): string =>
  decodePercent(fragment.slice(0, longestFragment))
    .normalize('NFKC')
    .replace(/\p{Dash}/gu, '-')
    .replace(/[^A-Za-z0-9.-]/g, '');

/**
 * What the fragment of an address is: `place`, the id of a part of the page, or none at all; `card` and `complete`, what
 * claims to be a share link (link.ts says whether it is one); `unknown`, anything else. Total.
 *
 * fragmentKind('share') // => 'place'
 * fragmentKind('#s2.19-19.57.c40f62.3.2026-11.0k3f9zq') // => 'card'
 */
export function fragmentKind(fragment: string): 'place' | 'card' | 'complete' | 'unknown' {
  if (/^#?[a-z-]*$/.test(fragment)) return 'place';
  const [, kind] = /^([sc])\d{1,4}\./i.exec(linkText(fragment)) ?? [];
  return kind ? (kind.toLowerCase() === 's' ? 'card' : 'complete') : 'unknown';
}
