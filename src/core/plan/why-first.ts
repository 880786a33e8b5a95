import { fill, list, plural, type Plural } from '../format/message.ts';
import { signed } from '../format/change.ts';
import type { Locale } from '../format/locale.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { effortOf, type Advice } from '../scoring/advice.ts';
import { extremesOf } from '../scoring/extremes.ts';
import type { Result } from '../scoring/result.ts';
import type { Situation } from '../scoring/standing.ts';
import { effectOfMove } from './effect.ts';
import { moveId, moveOf } from './plan.ts';

/** The first move proposed is not of the lowest dimension: which is, and why the move comes before all of its own. */
export interface AheadOfLowest {
  lowest: string[];
  /** `gain`: it changes the total more; `effort`: as much, in less time; `slow`: theirs are too slow for a plan. */
  because: 'gain' | 'effort' | 'slow';
  /** What the move and the first of theirs change in the total. */
  gain: number;
  theirs: number;
}

/** Why the first move comes before those of the lowest dimension; nothing where it is one of them, or comes first for another reason. */
export function aheadOfLowest(
  quiz: Quiz,
  { advice, dimensions }: Pick<Result, 'advice' | 'dimensions'>,
  situation: Situation,
): AheadOfLowest | undefined {
  const { lowest = [] } = extremesOf(quiz, dimensions) ?? {};
  const [top] = advice;
  const best = advice.find(({ dimension }) => lowest.includes(dimension));
  if (!top || !best || best === top) return undefined;
  const effort = ({ item, from }: Advice) => effortOf(moveOf(quiz, moveId(item, from))?.move ?? { minutes: 0, every: 'once' });
  const [gain = 0, theirs = 0] = [top, best].map((move) => {
    const { before, after } = effectOfMove(quiz, situation, move);
    return before.total.kind === 'total' && after.total.kind === 'total' ? after.total.total - before.total.total : 0;
  });
  const because =
    best.slow && !top.slow
      ? 'slow'
      : gain > theirs
        ? 'gain'
        : gain === theirs && effort(top) < effort(best)
          ? 'effort'
          : undefined;
  return because && { lowest, because, gain, theirs };
}

export interface AheadWords {
  lowest: Plural;
  gain: string;
  effort: string;
  slow: string;
}

/** `Votre score le plus bas : Soin. Ce geste passe devant : il peut changer davantage votre total (+4, contre +2).` */
export function aheadInWords(locale: Locale, t: AheadWords, ahead: AheadOfLowest, names: Record<string, string>): string {
  const { lowest, because, gain, theirs } = ahead;
  const named = list(
    locale,
    lowest.map((id) => names[id] ?? id),
  );
  const values = { gain: signed(locale, gain), theirs: signed(locale, theirs) };
  return `${plural(locale, t.lowest, lowest.length, { names: named })} ${fill(t[because], values)}`;
}
