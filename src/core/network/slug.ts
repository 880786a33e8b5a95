/** What an address of a profile looks like, and nothing else: no other host, no user, no port, no backslash. */
const address =
  /^(?:https?:\/\/)?(?:[a-z]{2,8}\.)?linkedin\.com\/in\/([^/?#\s\\]+)\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:[?#].*)?$/i;
/** How LinkedIn begins an address, and how the name of most profiles goes on: small letters, numbers and dashes. */
const usual = 'https://www.linkedin.com/in/';
function plain(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x2d && (code < 0x30 || code > 0x7a || (code > 0x39 && code < 0x61))) return false;
  }
  return text.length > from && text.length <= from + 100;
}
/** What a profile's name may hold, once decoded: letters of any script, numbers, marks, symbols; no control, space or direction mark. */
const name = /^[\p{L}\p{N}\p{M}\p{So}\p{Sk}'’·._~!&+*()®-]+$/u;

/**
 * The name of a profile from its address, the same however the address is written; nothing for any other text.
 * `slugOf('https://www.linkedin.com/in/zo%C3%AB-roy/') // => 'zoë-roy'`
 */
export function slugOf(text: string): string | undefined {
  if (text.startsWith(usual) && plain(text, usual.length)) return text.slice(usual.length);
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
