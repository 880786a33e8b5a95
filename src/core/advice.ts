import { horizonsAnswered, primaryObjective, type Answers } from './answers.ts';
import { attentionOf } from './attention.ts';
import { itemsOf, type Level, type Quiz, type Step } from './quiz.ts';
import { profileOf } from './profile.ts';
import { levelsOf, scoreOf, weightsOf, type Levels } from './score.ts';

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
}

export interface Situation {
  levels: Levels;
  objective?: string | undefined;
  /** Lower bound of the size band. */
  contacts?: number | undefined;
  saturated: boolean;
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
    saturated: attentionOf(quiz, answers)?.saturated ?? false,
    aimless: objective === undefined && horizonsAnswered(quiz, answers).length > 0,
  };
}

const timesIn90Days: Record<Step['every'], number> = { once: 1, day: 90, week: 13, month: 3 };

/** Minutes that a step takes over the 90 days of a plan. */
export const effortOf = ({ minutes, every }: Step): number => minutes * timesIn90Days[every];

/** The first three of an ordered list, the third replaced when all three are of one dimension and another has a step. */
function fromTwoDimensions<A extends { dimension: string }>(ordered: A[]): A[] {
  const [first, second, third] = ordered;
  if (!first || !third || [second, third].some((each) => each?.dimension !== first.dimension)) return ordered;
  const foreign = ordered.find(({ dimension }) => dimension !== first.dimension);
  if (!foreign) return ordered;
  const rest = ordered.filter((each) => each !== foreign);
  return [...rest.slice(0, 2), foreign, ...rest.slice(2)];
}

/**
 * Every step the reader can take now, one for each item that has a level under 3, the most useful first: by exact gain
 * in total before any rounding (more in some dimensions when attention is saturated), then the smaller effort, then the id.
 */
export function adviceFor(quiz: Quiz, situation: Situation): Advice[] {
  const { levels, objective, contacts, saturated, aimless } = situation;
  const before = scoreOf(quiz, levels, objective);
  const profile = profileOf(quiz, before.dimensions, contacts);
  const weights = weightsOf(quiz, objective);

  const candidates = itemsOf(quiz).flatMap(({ dimension, item }) => {
    const from = levels[item.id];
    if (from === undefined || from === 3) return [];
    const after = scoreOf(quiz, { ...levels, [item.id]: (from + 1) as Level }, objective);
    const changed = profileOf(quiz, after.dimensions, contacts);
    const advice: Advice = { item: item.id, dimension: dimension.id, from, gain: (after.total ?? 0) - (before.total ?? 0) };
    if (changed !== undefined && changed !== profile) advice.profile = changed;

    const boost = saturated && quiz.saturation.dimensions.includes(dimension.id) ? quiz.saturation.factor : 1;
    const points = (quiz.points[from + 1] ?? 0) - (quiz.points[from] ?? 0);
    const step = item.steps[from];
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
  return fromTwoDimensions(candidates.map(({ advice }) => advice));
}
