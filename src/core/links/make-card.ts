import type { Quiz } from '../quiz/quiz.ts';
import { questionIds } from '../quiz/questions.ts';
import { drawnAt } from '../scoring/strength.ts';
import type { Result } from '../scoring/result.ts';
import type { Card } from './card.ts';

/**
 * The card of a result as its link will show it; undefined without a profile. The total is there when the reader shows it
 * and every question has an answer; words are written as their middles (strength.ts).
 */
export function makeCard(
  quiz: Quiz,
  { first, total, dimensions, profile, missing }: Pick<Result, 'first' | 'total' | 'dimensions' | 'profile' | 'missing'>,
  { size, month, showTotal }: { size?: string | undefined; month: string; showTotal: boolean },
): (Card & { profile: string }) | undefined {
  if (profile === undefined) return undefined;
  const asked = questionIds(quiz).length;
  return {
    answered: asked - missing.length,
    asked,
    ...(showTotal && !first && total.kind === 'total' && { total: total.total }),
    dimensions: Object.fromEntries(Object.entries(dimensions).map(([id, score]) => [id, drawnAt(score)])),
    ...(size !== undefined && { size }),
    month,
    profile,
  };
}
