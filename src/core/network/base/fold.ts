/** A text to compare with another: without case, accents or compatibility forms. `fold('Prénom') // => 'prenom'` */
export const fold = (text: string): string =>
  // Fast path: most texts are ASCII.
  /^[ -~]*$/.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase();
