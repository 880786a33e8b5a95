/** What an address of a profile looks like, and nothing else: no other host, no user, no port, no backslash. */
const address =
  /^(?:https?:\/\/)?(?:[a-z]{2,8}\.)?linkedin\.com\/in\/([^/?#\s\\]+)\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:[?#].*)?$/i;
/** The address of most profiles, as LinkedIn writes it, and where their name begins in it. */
const usual = /^https:\/\/www\.linkedin\.com\/in\/[a-z0-9-]{1,100}$/;
const start = 'https://www.linkedin.com/in/'.length;
/** In characters, as written (twelve for an emoji) and once decoded. */
const longest = { written: 3000, name: 300 };

/**
 * What is not seen and belongs where it is: the variation of a symbol; the joiners of an emoji, its keycap, the tags of a flag
 * (UTS #51); the joiners that a script needs (a simple form of CONTEXTJ, RFC 5892): after an Indic virama, and between two Arabic
 * letters of which the first joins the next.
 */
const inPlace = [
  /(?<=[\p{S}\p{ExtPict}])[\ufe0e\ufe0f]/gu,
  /(?<=\p{ExtPict}[\ufe0e\ufe0f]?\p{EMod}?\ufe0f?)\u200d(?=\p{ExtPict})/gu,
  /(?<=[\d#*])\ufe0f(?=\u20e3)/gu,
  /(?<=\u{1f3f4})[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]+\u{e007f}/gu,
  /(?<=[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca])[\u200c\u200d](?=\p{L})/gu,
  /(?<=(?![\u0622-\u0625\u0627\u0629\u062f-\u0632\u0648\u0698])\p{sc=Arab}\p{M}*)\u200c(?=\p{sc=Arab})/gu,
];
/**
 * The rest of a profile's name, once decoded: letters, numbers, marks, symbols and punctuation that are seen. No control, space,
 * joiner or direction mark, no braille blank, and nothing that parts an address or marks up a text.
 */
const name = /^(?:(?!\p{DI}|[\u2800/\\%<>"`])[\p{L}\p{N}\p{M}\p{S}\p{P}])*$/u;

/**
 * The name of a profile from its address, the same however the address is written; nothing for any other text.
 * `parseSlug('https://www.linkedin.com/in/zo%C3%AB-roy/') // => 'zoë-roy'`
 */
export function parseSlug(text: string): string | undefined {
  // Fast path: `test` is much faster than a match.
  if (usual.test(text)) return text.slice(start);
  const [, end] = address.exec(text.trim()) ?? [];
  if (end === undefined || end.length > longest.written) return undefined;
  try {
    // Of what has a case, symbols (Ⓜ) are other addresses in another one.
    const slug = decodeURIComponent(end)
      .normalize('NFC')
      .replace(/[\p{L}\p{M}]+/gu, (letters) => letters.toLowerCase());
    if (slug.length > longest.name || !name.test(inPlace.reduce((rest, each) => rest.replace(each, ''), slug))) return undefined;
    // A path of dots leads elsewhere; half a character cannot be written back.
    return !/^\.+$/.test(slug) && encodeURIComponent(slug) ? slug : undefined;
  } catch {
    return undefined;
  }
}

/** The address of a profile, written by us: the only kind of address the mirror links to. */
export const profileAddress = (slug: string): string => `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
