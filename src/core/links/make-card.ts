import { questionIds, type Quiz } from '../quiz/quiz.ts';
import { roundToStrength } from '../scoring/strength.ts';
import type { Result } from '../scoring/result.ts';
import { isCardOfFirstLook, type Card } from './card.ts';

/**
 * The card of a result as its link will show it; undefined without a profile. The total is there when the reader shows it
 * and every question has an answer.
 */
export function makeCard(
  quiz: Quiz,
  { score, profile, missing }: Pick<Result, 'score' | 'profile' | 'missing'>,
  { size, month, showTotal }: { size?: string | undefined; month: string; showTotal: boolean },
): (Card & { profile: string }) | undefined {
  if (profile === undefined) return undefined;
  const asked = questionIds(quiz).length;
  const count = { answered: asked - missing.length, asked };
  const first = isCardOfFirstLook(count);
  const dimensions = first
    ? Object.fromEntries(Object.entries(score.dimensions).map(([id, value]) => [id, roundToStrength(value)]))
    : score.dimensions;
  return {
    ...count,
    ...(showTotal && !first && score.total !== undefined && { total: score.total }),
    dimensions,
    ...(size !== undefined && { size }),
    month,
    profile,
  };
}
