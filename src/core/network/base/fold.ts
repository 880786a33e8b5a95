/** A text to compare with another: without case, accents or compatibility forms. `folded('Prénom') // => 'prenom'` */
export const folded = (text: string): string =>
  // Most texts are plain, and there are many.
  /^[ -~]*$/.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase();
