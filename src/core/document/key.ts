/** The key of the reader's document in the browser's storage: the site's own, and the only one but for the two made from it. */
export const storageKey = 'reseau-a-dessein';
