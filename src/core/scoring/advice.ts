import { itemsOf, type Level, type Move, type Quiz } from '../quiz/quiz.ts';
import { orderFirstThree } from './first-three.ts';
import { readGauge } from './gauge.ts';
import { weightsOf } from './score.ts';
import { factsOf, standingOf, type Situation } from './standing.ts';

/** A move that the reader can make now. What it changes: plan/effect.ts. */
export interface Advice {
  item: string;
  dimension: string;
  /** The level it starts from; the move is `moves[from]` of the item. */
  from: Level;
  /** The profile after the move, when it is another one. */
  profile?: string;
  /** Too many contacts for a 90-day plan to get there: a direction, which promises no gain. */
  slow?: true;
  /** The `high` risk for which the move was promoted to the first three. */
  risk?: string;
}

const timesIn90Days: Record<Move['every'], number> = { once: 1, day: 90, week: 13, month: 3 };

/** Minutes that a move takes over the 90 days of a plan. */
export const effortOf = ({ minutes, every }: Move): number => minutes * timesIn90Days[every];

/** Whether a 90-day plan cannot reach the next level with so many contacts; false when the number is unknown. */
export const isSlow = ({ slow }: Pick<Move, 'slow'>, contacts: number | undefined): boolean =>
  slow !== undefined && contacts !== undefined && contacts >= slow.contacts;

/**
 * Every move the reader can take now, one for each item that has a level under 3, the most useful first: by exact gain
 * in total before any rounding (more in some dimensions when attention is saturated), then the smaller effort, then the id.
 * The first three are then chosen by first-three.ts.
 */
export function adviceFor(quiz: Quiz, situation: Situation, before = standingOf(quiz, situation)): Advice[] {
  const { levels, objective, contacts, seconds, aimless } = situation;
  const weights = weightsOf(quiz, objective);
  const saturated = seconds !== undefined && seconds < quiz.saturation.seconds;

  const candidates = itemsOf(quiz).flatMap(({ dimension, item }) => {
    const from = levels[item.id];
    if (from === undefined || from === 3) return [];
    const after = standingOf(quiz, situation, { ...levels, [item.id]: (from + 1) as Level });
    const move = item.moves[from];
    const advice: Advice = { item: item.id, dimension: dimension.id, from };
    if (after.profile !== undefined && after.profile !== before.profile) advice.profile = after.profile;
    if (move && isSlow(move, contacts)) advice.slow = true;

    const boost = saturated && quiz.saturation.dimensions.includes(dimension.id) ? quiz.saturation.factor : 1;
    const points = (quiz.points[from + 1] ?? 0) - (quiz.points[from] ?? 0);
    return [
      {
        advice,
        first: aimless && item.derived === 'horizons',
        // Exact gain ∝ numerator ÷ denominator; cross-multiplied when compared, so that no rounding occurs.
        numerator: points * (weights[dimension.id] ?? 0) * boost,
        denominator: dimension.items.filter(({ id }) => levels[id] !== undefined).length,
        effort: move ? effortOf(move) : 0,
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
  const high = quiz.risks.filter((risk) => readGauge(risk, facts).level === 'high');
  return orderFirstThree(
    candidates.map(({ advice }) => advice),
    (item) => high.find(({ items }) => items.includes(item))?.id,
  );
}
