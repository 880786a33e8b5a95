/** What is shown of a score while its number is not: the bounds are those of the profiles' rules. */
export const strengths = ['low', 'fair', 'strong'] as const;
export type Strength = (typeof strengths)[number];

/** What may be told of a score: its number, or its word while a question has no answer. */
export type ShownScore = number | Strength;

/** `strengthOf(39) // => 'low'`, `strengthOf(40) // => 'fair'`, `strengthOf(60) // => 'strong'` */
export const strengthOf = (score: number): Strength => (score < 40 ? 'low' : score < 60 ? 'fair' : 'strong');

/** The word of what may be told of a score. */
export const toStrength = (score: ShownScore): Strength => (typeof score === 'number' ? strengthOf(score) : score);

/** Some scores as words, by the same ids. */
export const asWords = (scores: Record<string, number>): Record<string, Strength> =>
  Object.fromEntries(Object.entries(scores).map(([id, score]) => [id, strengthOf(score)]));

const middles: Record<Strength, number> = { low: 20, fair: 50, strong: 80 };

/** Where a chart draws a score: a word in its middle, so that the picture says no more than the word. `drawnAt('strong') // => 80` */
export const drawnAt = (score: ShownScore): number => (typeof score === 'number' ? score : middles[score]);

/** A score that says no more than its word, and gives the same profile. `roundToStrength(73) // => 80` */
export const roundToStrength = (score: number): number => middles[strengthOf(score)];
