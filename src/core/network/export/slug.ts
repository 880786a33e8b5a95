/** What an address of a profile looks like, and nothing else: no other host, no user, no port, no backslash. */
const address =
  /^(?:https?:\/\/)?(?:[a-z]{2,8}\.)?linkedin\.com\/in\/([^/?#\s\\]+)\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:[?#].*)?$/i;
/** The address of most profiles, as LinkedIn writes it, and where their name begins in it. */
const usual = /^https:\/\/www\.linkedin\.com\/in\/[a-z0-9-]{1,100}$/;
const start = 'https://www.linkedin.com/in/'.length;
/** What a profile's name may hold, once decoded: letters of any script, numbers, marks, symbols; no control, space or direction mark. */
const name = /^[\p{L}\p{N}\p{M}\p{So}\p{Sk}'’·._~!&+*()®-]+$/u;

/**
 * The name of a profile from its address, the same however the address is written; nothing for any other text.
 * `parseSlug('https://www.linkedin.com/in/zo%C3%AB-roy/') // => 'zoë-roy'`
 */
export function parseSlug(text: string): string | undefined {
  // Fast path: `test` is much faster than a match.
  if (usual.test(text)) return text.slice(start);
  const [, end] = address.exec(text.trim()) ?? [];
  if (end === undefined || end.length > 300) return undefined;
  try {
    const slug = decodeURIComponent(end).normalize('NFC').toLowerCase();
    // A path of dots leads elsewhere; half a character cannot be written back.
    return name.test(slug) && !/^\.+$/.test(slug) && encodeURIComponent(slug) ? slug : undefined;
  } catch {
    return undefined;
  }
}

/** The address of a profile, written by us: the only kind of address the mirror links to. */
export const profileAddress = (slug: string): string => `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
