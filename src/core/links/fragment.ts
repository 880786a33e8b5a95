/**
 * What the fragment of an address is: `place`, the id of a part of the page, or none at all; `card` and `complete`, what
 * claims to be a share link (link.ts says whether it is one); `unknown`, anything else. Total.
 *
 * fragmentKind('share') // => 'place'
 * fragmentKind('#s2.19-19.57.c40f62.3.2026-11.0k3f9zq') // => 'card'
 */
export function fragmentKind(fragment: string): 'place' | 'card' | 'complete' | 'unknown' {
  const text = fragment.replace(/^#/, '').trimStart();
  if (/^[a-z-]*$/.test(text)) return 'place';
  const [, kind] = /^([sc])\d{1,4}\./.exec(text) ?? [];
  return kind === 's' ? 'card' : kind === 'c' ? 'complete' : 'unknown';
}
