import type { Situation } from '../scoring/standing.ts';
import { profileOf } from '../scoring/profile.ts';
import type { Quiz, When } from '../quiz/quiz.ts';
import { limitsOf, emptyRoute, scoreCombinations, type Reach } from './reach.ts';
import { holds } from '../scoring/rules.ts';
import { scoreOf } from '../scoring/score.ts';
import { strengthOf, type ShownScore } from '../scoring/strength.ts';

/** Why no move leads to a profile, or to a higher total. */
export type Obstacle =
  /** A profile and a total take a score in each dimension: these have none. */
  | { reason: 'unanswered'; dimensions: string[] }
  /** A total takes an answer to each question: these have none. */
  | { reason: 'open'; questions: readonly string[] }
  /** A condition of the rule on the number of contacts does not hold. */
  | { reason: 'size'; when: When }
  /** The same, and the number was not given. */
  | { reason: 'sizeUnknown'; when: When }
  /** A score has passed an upper bound of the rule, and moves only raise it. */
  | { reason: 'passed'; when: When; score: ShownScore }
  /** A condition of the rule holds at no score within reach. */
  | { reason: 'missed'; when: When }
  /** Wherever the rule holds, so does that of a profile before it; `unless` are single changes that would free it. */
  | { reason: 'earlier'; profiles: string[]; unless: When[] }
  /** All the moves together gain so much, and lead to this total. */
  | { reason: 'ceiling'; left: number; most: number };

/** The conditions of a rule that cannot hold, whatever the moves. */
function unmet({ contacts, missing }: Situation, reach: Reach, today: Record<string, number>, rule: When): Obstacle[] {
  return Object.entries(rule).flatMap(([name, condition]): Obstacle[] => {
    const when: When = { [name]: condition };
    if (name === 'contacts') {
      if (holds(when, { contacts })) return [];
      return [{ reason: contacts === undefined ? 'sizeUnknown' : 'size', when }];
    }
    const routes = reach.find(({ id }) => id === name)?.routes;
    const { below } = condition;
    const score = today[name];
    if (routes?.size === 0) return [];
    if (score !== undefined && below !== undefined && score >= below)
      return [{ reason: 'passed', when: { [name]: { below } }, score: missing.length > 0 ? strengthOf(score) : score }];
    return [...(routes?.keys() ?? [])].some((each) => holds(when, { [name]: each })) ? [] : [{ reason: 'missed', when }];
  });
}

/** The single changes (a lower score, another size) that would each put the profile within reach. */
function singleChanges(
  quiz: Quiz,
  { contacts }: Situation,
  reach: Reach,
  today: Record<string, number>,
  profile: string,
): When[] {
  const reached = (from: Reach, size: number | undefined) =>
    scoreCombinations(from).some(({ dimensions }) => profileOf(quiz, dimensions, size) === profile);
  const scores = reach.flatMap(({ id }): When[] => {
    const limits = limitsOf(quiz, id).filter((limit) => limit <= (today[id] ?? 0));
    const below = limits.findLast((_, at) => {
      const lower = { id, routes: new Map([[limits[at - 1] ?? 0, emptyRoute]]) };
      return reached(
        reach.map((each) => (each.id === id ? lower : each)),
        contacts,
      );
    });
    return below === undefined ? [] : [{ [id]: { below } }];
  });
  const limits = limitsOf(quiz, 'contacts');
  const sizes = quiz.size.options
    .map(({ from }) => from)
    .filter((from) => reached(reach, from))
    .sort((a, b) => a - b);
  const less = sizes.findLast((from) => contacts !== undefined && from < contacts);
  const more = sizes.find((from) => contacts !== undefined && from > contacts);
  const below = less !== undefined && limits.find((limit) => limit > less);
  const from = more !== undefined && limits.findLast((limit) => limit <= more);
  return [...scores, ...(below ? [{ contacts: { below } }] : []), ...(from ? [{ contacts: { from } }] : [])];
}

/** Why no moves lead to a profile. `reach` has one route for each band of scores (`bestRoutePerBand`). */
export function obstaclesTo(quiz: Quiz, situation: Situation, reach: Reach, profile: string): Obstacle[] {
  const at = quiz.profiles.findIndex(({ id }) => id === profile);
  const rule = quiz.profiles[at]?.when;
  if (!rule) return [];
  const today = scoreOf(quiz, situation.levels, situation.objective).dimensions;
  const absent = reach.flatMap(({ id, routes }) => (routes.size === 0 ? [id] : []));
  const found: Obstacle[] = [
    ...(absent.length > 0 ? [{ reason: 'unanswered' as const, dimensions: absent }] : []),
    ...unmet(situation, reach, today, rule),
  ];
  if (found.length > 0) return found;

  const facts = scoreCombinations(reach).map(({ dimensions }) => ({ ...dimensions, contacts: situation.contacts }));
  const there = facts.filter((each) => holds(rule, each));
  const before = quiz.profiles.slice(0, at);
  const always = before.filter(({ when }) => there.every((each) => holds(when, each)));
  const sometimes = before.filter(({ when }) => there.some((each) => holds(when, each)));
  return [
    {
      reason: 'earlier',
      profiles: (always.length > 0 ? always : sometimes).map(({ id }) => id),
      unless: singleChanges(quiz, situation, reach, today, profile),
    },
  ];
}
