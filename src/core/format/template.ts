/** A piece of a message: words to send as they are, or a place to change, its brackets included. */
export interface Piece {
  text: string;
  place: boolean;
}

/**
 * A message cut at its places to change.
 *
 * piecesOf('Merci pour [le nom].') // => [{ text: 'Merci pour ', place: false }, { text: '[le nom]', place: true }, …]
 */
export const piecesOf = (message: string): Piece[] =>
  message
    .split(/(\[[^[\]]*\])/)
    .filter((text) => text !== '')
    .map((text) => ({ text, place: text.startsWith('[') && text.endsWith(']') }));

/** How many words a message has, as a person counts them: those of its places too, and « l'endroit » is one. */
export const wordsIn = (message: string): number => message.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A message as it would be typed: messengers have their own ways with the spaces that the page sets. */
export const typed = (message: string): string => message.replace(/\s+/g, ' ').trim();
