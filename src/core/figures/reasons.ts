/** Reason → objective → how well the one serves the other, −1 to 2. */
export type Match = Readonly<Record<string, Readonly<Record<string, { readonly value: number }>>>>;

/** The words for a mean of the table's values, from the worst to the best. */
export const verdicts = ['hinders', 'neutral', 'helps', 'serves'] as const;
export type Verdict = (typeof verdicts)[number];

/** What some reasons do together for an objective. */
export interface ObjectiveMean {
  objective: string;
  /** Of the table's values, −1 to 2. */
  mean: number;
  verdict: Verdict;
}

/** The word for a mean; `below` are the means under which it changes. `verdictOf(0.5, [0, 0.75, 1.5]) // => 'neutral'` */
export function verdictOf(mean: number, below: readonly number[]): Verdict {
  const index = below.findIndex((limit) => mean < limit);
  return verdicts[index === -1 ? below.length : index] ?? 'serves';
}

/** The mean of each objective over some reasons; empty if the table has none of them. */
export function objectiveMeans(
  match: Match,
  below: readonly number[],
  reasons: readonly string[],
  objectives: readonly string[],
): ObjectiveMean[] {
  return objectives.flatMap((objective) => {
    const values = reasons.flatMap((reason) => match[reason]?.[objective]?.value ?? []);
    if (values.length === 0) return [];
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return [{ objective, mean, verdict: verdictOf(mean, below) }];
  });
}

/** The objectives of each verdict, best first; verdicts without an objective are left out. */
export const groupByVerdict = (means: readonly ObjectiveMean[]): { verdict: Verdict; objectives: string[] }[] =>
  [...verdicts].reverse().flatMap((verdict) => {
    const objectives = means.filter((each) => each.verdict === verdict).map(({ objective }) => objective);
    return objectives.length > 0 ? [{ verdict, objectives }] : [];
  });

export const roundToHundredth = (value: number): number => Math.round(value * 100) / 100;

/** Where a mean stands on the axis from −1 to 2, in percent of its width. `meanPosition(0.5) // => 50` */
export const meanPosition = (mean: number): number => roundToHundredth(((mean + 1) / 3) * 100);

/** The bar from zero to a mean, in percent of the width; `end` is where the mean is, on the left of zero if it is negative. */
export function meanBar(mean: number): { x: number; width: number; end: number } {
  const [zero, end] = [meanPosition(0), meanPosition(mean)];
  return { x: Math.min(zero, end), width: roundToHundredth(Math.abs(end - zero)), end };
}
