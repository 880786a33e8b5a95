/** What is shown of a score while its number is not: the bounds are those of the profiles' rules. */
export const strengths = ['low', 'fair', 'strong'] as const;
export type Strength = (typeof strengths)[number];

/** `strengthOf(39) // => 'low'`, `strengthOf(40) // => 'fair'`, `strengthOf(60) // => 'strong'` */
export const strengthOf = (score: number): Strength => (score < 40 ? 'low' : score < 60 ? 'fair' : 'strong');

const middles: Record<Strength, number> = { low: 20, fair: 50, strong: 80 };

/** A score that says no more than its word, and gives the same profile. `roundToStrength(73) // => 80` */
export const roundToStrength = (score: number): number => middles[strengthOf(score)];
