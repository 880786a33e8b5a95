/** Reason → objective → how well the one serves the other, −1 to 2. */
export type Match = Readonly<Record<string, Readonly<Record<string, { readonly value: number }>>>>;

/** From the worst to the best, as the table's values −1 to 2 read. */
export const verdicts = ['hinders', 'neutral', 'helps', 'serves'] as const;
export type Verdict = (typeof verdicts)[number];

/** What some reasons do, together, for an objective. */
export interface Service {
  objective: string;
  /** Mean of the table's values, −1 to 2. */
  mean: number;
  verdict: Verdict;
}

/** A mean of the table's values as a word, between the quiz's own limits. */
export function verdictOf(mean: number, below: readonly number[]): Verdict {
  const under = below.findIndex((limit) => mean < limit);
  return verdicts[under === -1 ? below.length : under] ?? 'serves';
}

/** What reasons do together for each objective; nothing without a reason of this table. */
export function servicesOf(
  match: Match,
  below: readonly number[],
  reasons: readonly string[],
  objectives: readonly string[],
): Service[] {
  return objectives.flatMap((objective) => {
    const values = reasons.flatMap((reason) => match[reason]?.[objective]?.value ?? []);
    if (values.length === 0) return [];
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return [{ objective, mean, verdict: verdictOf(mean, below) }];
  });
}

/** The objectives of each word, best first; words without an objective are left out. */
export const byVerdict = (services: readonly Service[]): { verdict: Verdict; objectives: string[] }[] =>
  [...verdicts].reverse().flatMap((verdict) => {
    const objectives = services.filter((each) => each.verdict === verdict).map(({ objective }) => objective);
    return objectives.length > 0 ? [{ verdict, objectives }] : [];
  });

export const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Where a mean stands between −1 and 2, in hundredths of the way. `place(0.5) // => 50` */
export const place = (mean: number): number => hundredths(((mean + 1) / 3) * 100);

/** The bar from zero to a mean: where it starts, how long it is, where its mean ends. */
export function barOf(mean: number): { start: number; length: number; end: number } {
  const [zero, end] = [place(0), place(mean)];
  return { start: Math.min(zero, end), length: hundredths(Math.abs(end - zero)), end };
}
