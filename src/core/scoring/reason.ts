import type { Dimension, When } from '../quiz/quiz.ts';
import { profileOf } from './profile.ts';
import { drawnAt, type ShownScore } from './strength.ts';

/** A fact that decided a profile, with the bounds that its value keeps: `from` is included, `below` is not. */
export interface ReasonFact {
  /** A dimension, or `contacts`. */
  fact: string;
  /** Absent: a size that was not given. */
  value: ShownScore | undefined;
  from?: number;
  below?: number;
}

interface ReasonQuiz {
  dimensions: readonly Pick<Dimension, 'id'>[];
  profiles: readonly { id: string; when: When }[];
}

/** The values of a fact that rules tell apart: one for each stretch between two bounds; first the absent size. */
type Values = readonly (number | undefined)[];

const valuesOf = ({ profiles }: ReasonQuiz, fact: string): Values => {
  const bounds = profiles.flatMap(({ when }) => [when[fact]?.from ?? [], when[fact]?.below ?? []].flat());
  const distinct = [...new Set([0, ...bounds])].sort((a, b) => a - b);
  return fact === 'contacts' ? [undefined, ...distinct] : distinct;
};

/** Whether one profile alone is possible when each fact is anywhere in its stretch of values. */
function decides(quiz: ReasonQuiz, facts: readonly string[], stretches: readonly Values[], profile: string): boolean {
  const visit = (at: number, chosen: Record<string, number | undefined>): boolean => {
    const fact = facts[at];
    if (fact !== undefined) return (stretches[at] ?? []).every((value) => visit(at + 1, { ...chosen, [fact]: value }));
    const { contacts, ...dimensions } = chosen;
    return profileOf(quiz, dimensions as Record<string, number>, contacts) === profile;
  };
  return visit(0, {});
}

/**
 * Why some scores and a size have their profile: the fewest facts, with the loosest bounds, that decide it whatever the others
 * are. It covers the profile's own rule and whatever of the rules before it has to fail, so “none of the above” has a reason too.
 * Of several such reasons, the one that spares the facts that the fewest rules test. Nothing while there is no profile.
 *
 * reasonOf(quiz, { cap: 73, fit: 59, ties: 56, reach: 33, care: 74 }, 500)
 * // => [{ fact: 'cap', value: 73, from: 40 }, { fact: 'ties', value: 56, below: 60 }, …]
 */
export function reasonOf(
  quiz: ReasonQuiz,
  dimensions: Record<string, ShownScore>,
  contacts: number | undefined,
): ReasonFact[] | undefined {
  // Words change where rules do: any number of a word has the same reason.
  const scores = Object.fromEntries(Object.entries(dimensions).map(([id, score]) => [id, drawnAt(score)]));
  const profile = profileOf(quiz, scores, contacts);
  if (profile === undefined) return undefined;
  const given: Record<string, ShownScore | undefined> = { ...dimensions, contacts };
  const numbers: Record<string, number | undefined> = { ...scores, contacts };
  const facts = [...quiz.dimensions.map(({ id }) => id), 'contacts'];
  const values = facts.map((fact) => valuesOf(quiz, fact));
  const own = facts.map((fact, at) => {
    const value = numbers[fact];
    return (values[at] ?? []).findLastIndex((start) => (value === undefined ? start === undefined : (start ?? -1) <= value));
  });
  /** By fact, the first and the last value of its stretch. */
  let stretches = own.map((at) => [at, at] as const);
  const widen = (at: number, from: number, to: number): void => {
    const wider = stretches.map((each, index) => (index === at ? ([from, to] as const) : each));
    const slices = wider.map(([first, last], index) => (values[index] ?? []).slice(first, last + 1));
    if (decides(quiz, facts, slices, profile)) stretches = wider;
  };
  const tests = (fact: string) => quiz.profiles.filter(({ when }) => fact in when).length;
  const order = facts.map((_, at) => at).sort((a, b) => tests(facts[a] ?? '') - tests(facts[b] ?? '') || b - a);
  const last = (at: number) => (values[at]?.length ?? 1) - 1;
  // A fact is spared altogether before any bound is loosened.
  for (const at of order) widen(at, 0, last(at));
  for (const at of order)
    for (let to = last(at); to > (own[at] ?? 0); to -= 1)
      widen(at, stretches[at]?.[0] ?? 0, Math.max(to, stretches[at]?.[1] ?? 0));
  for (const at of order)
    for (let from = 0; from < (own[at] ?? 0); from += 1)
      widen(at, Math.min(from, stretches[at]?.[0] ?? 0), stretches[at]?.[1] ?? 0);

  return facts.flatMap((fact, at): ReasonFact[] => {
    const [first, end] = stretches[at] ?? [0, 0];
    if (first === 0 && end === last(at)) return [];
    const [from, below] = [values[at]?.[first], values[at]?.[end + 1]];
    return [{ fact, value: given[fact], ...(from && { from }), ...(below !== undefined && { below }) }];
  });
}

/** Facts that keep the same bound, or are between the same two: `below` is the second of these. */
export interface Bounded {
  side: 'from' | 'between' | 'below';
  bound: number;
  below?: number;
  facts: ReasonFact[];
}

/**
 * The facts of a reason by their bound, as a sentence tells them: what is at a bound or above it, what is between two, then what is
 * below one. A score is told once; contacts, which have words for each bound, once a bound.
 */
export function byBound(reason: readonly ReasonFact[]): Bounded[] {
  const groups = new Map<string, Bounded>();
  for (const side of ['from', 'between', 'below'] as const)
    for (const each of reason) {
      const { fact, from, below } = each;
      const both = fact !== 'contacts' && from !== undefined && below !== undefined;
      const bound = side === 'below' ? below : from;
      if (bound === undefined || both !== (side === 'between')) continue;
      // Scores and contacts are not counted alike: they never share a group.
      const key = `${side} ${bound} ${both ? below : ''} ${fact === 'contacts' ? 'contacts' : ''}`;
      const group = groups.get(key) ?? { side, bound, ...(both && { below }), facts: [] };
      group.facts.push(each);
      groups.set(key, group);
    }
  return [...groups.values()];
}
