/**
 * A text cut after its last sentence that ends within some words; the first sentence is never cut.
 *
 * cutAtSentence('One two. Three four. Five.', 4) // => ['One two. Three four.', 'Five.']
 */
export function cutAtSentence(text: string, words: number): [start: string, rest: string] {
  const sentences = text.split(/(?<=[.?!…»”]) (?=[\p{Lu}«“])/u);
  const lengths = sentences.map((sentence) => sentence.split(/\s+/).length);
  let [taken, total] = [1, lengths[0] ?? 0];
  while (taken < sentences.length && total + (lengths[taken] ?? 0) <= words) total += lengths[taken++] ?? 0;
  return [sentences.slice(0, taken).join(' '), sentences.slice(taken).join(' ')];
}

/** A label where a sentence goes on. `withinSentence('Under 500') // => 'under 500'` */
export const withinSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
