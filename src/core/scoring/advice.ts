import { horizonsAnswered, primaryObjective, type Answers } from '../quiz/answers.ts';
import { attentionOf } from './attention.ts';
import { itemsOf, type Level, type Quiz, type Step } from '../quiz/quiz.ts';
import { arranged } from './first-three.ts';
import { profileOf } from './profile.ts';
import { gauge, type Facts } from './rules.ts';
import { levelsOf, scoreOf, weightsOf, type Levels, type Score } from './score.ts';

/** One step up one item: what it is, what it takes and what it changes. */
export interface Advice {
  item: string;
  dimension: string;
  /** The level it starts from; the step is `steps[from]` of the item. */
  from: Level;
  /** The total after the step less the total before, both rounded: 0 or more. */
  gain: number;
  /** The profile after the step, when it is another one. */
  profile?: string;
  /** The reader has too many contacts for a plan to lead there: a direction, whose gain is not to be promised. */
  slow?: true;
  /** The risk, read `high`, for which the step was given its place among the first three. */
  risk?: string;
}

export interface Situation {
  levels: Levels;
  objective?: string | undefined;
  /** Lower bound of the size band. */
  contacts?: number | undefined;
  /** Seconds of a year for each contact. */
  seconds?: number | undefined;
  /** The horizons were asked about and none has an objective: writing one comes first. */
  aimless: boolean;
}

/** Where a reader's answers put them. */
export function situationOf(quiz: Quiz, answers: Answers): Situation {
  const objective = primaryObjective(quiz, answers);
  return {
    levels: levelsOf(quiz, answers),
    objective,
    contacts: quiz.size.options.find(({ id }) => id === answers.size)?.from,
    seconds: attentionOf(quiz, answers)?.seconds,
    aimless: objective === undefined && horizonsAnswered(quiz, answers).length > 0,
  };
}

/** What rules are read with: the scores, the levels, the size and the time for each contact. */
export const factsOf = ({ levels, contacts, seconds }: Situation, { dimensions }: Score): Facts => ({
  ...dimensions,
  ...levels,
  contacts,
  seconds,
});

const timesIn90Days: Record<Step['every'], number> = { once: 1, day: 90, week: 13, month: 3 };

/** Minutes that a step takes over the 90 days of a plan. */
export const effortOf = ({ minutes, every }: Step): number => minutes * timesIn90Days[every];

/** Whether no plan leads to the next level with so many contacts. An unknown number is not too many. */
export const isSlow = ({ slow }: Pick<Step, 'slow'>, contacts: number | undefined): boolean =>
  slow !== undefined && contacts !== undefined && contacts >= slow.contacts;

/**
 * Every step the reader can take now, one for each item that has a level under 3, the most useful first: by exact gain
 * in total before any rounding (more in some dimensions when attention is saturated), then the smaller effort, then the id.
 * The first three are then chosen among them (first-three.ts).
 */
export function adviceFor(quiz: Quiz, situation: Situation): Advice[] {
  const { levels, objective, contacts, seconds, aimless } = situation;
  const before = scoreOf(quiz, levels, objective);
  const profile = profileOf(quiz, before.dimensions, contacts);
  const weights = weightsOf(quiz, objective);
  const saturated = seconds !== undefined && seconds < quiz.saturation.seconds;

  const candidates = itemsOf(quiz).flatMap(({ dimension, item }) => {
    const from = levels[item.id];
    if (from === undefined || from === 3) return [];
    const after = scoreOf(quiz, { ...levels, [item.id]: (from + 1) as Level }, objective);
    const changed = profileOf(quiz, after.dimensions, contacts);
    const step = item.steps[from];
    const advice: Advice = { item: item.id, dimension: dimension.id, from, gain: (after.total ?? 0) - (before.total ?? 0) };
    if (changed !== undefined && changed !== profile) advice.profile = changed;
    if (step && isSlow(step, contacts)) advice.slow = true;

    const boost = saturated && quiz.saturation.dimensions.includes(dimension.id) ? quiz.saturation.factor : 1;
    const points = (quiz.points[from + 1] ?? 0) - (quiz.points[from] ?? 0);
    return [
      {
        advice,
        first: aimless && item.derived === 'horizons',
        // The exact gain is numerator ÷ denominator times what is common to all; compared crosswise, it stays exact.
        numerator: points * (weights[dimension.id] ?? 0) * boost,
        denominator: dimension.items.filter(({ id }) => levels[id] !== undefined).length,
        effort: step ? effortOf(step) : 0,
      },
    ];
  });

  candidates.sort(
    (a, b) =>
      Number(b.first) - Number(a.first) ||
      b.numerator * a.denominator - a.numerator * b.denominator ||
      a.effort - b.effort ||
      (a.advice.item < b.advice.item ? -1 : 1),
  );
  const facts = factsOf(situation, before);
  const high = quiz.risks.filter((risk) => gauge(risk, facts).level === 'high');
  return arranged(
    candidates.map(({ advice }) => advice),
    (item) => high.find(({ items }) => items.includes(item))?.id,
  );
}
