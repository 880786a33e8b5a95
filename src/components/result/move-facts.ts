import type { Locale } from '../../core/format/locale.ts';
import { span } from '../../core/format/date.ts';
import { fill } from '../../core/format/message.ts';
import type { Effect } from '../../core/plan/effect.ts';
import { effectInWords, type EffectWords } from '../../core/plan/effect-words.ts';
import type { Strength } from '../../core/scoring/strength.ts';
import type { PageQuiz } from '../../extracts.ts';

type Item = PageQuiz['dimensions'][number]['items'][number];
interface Told {
  item: Item | undefined;
  move: Item['moves'][number] | undefined;
  effect: Effect | undefined;
  /** Whether it takes longer than a plan lasts. */
  slow: boolean | undefined;
}

/** What stands under a move: the time it takes, and what it changes first, or its dimension when that is nothing. */
export function moveFacts(
  locale: Locale,
  quiz: PageQuiz,
  { item, move, effect, slow }: Told,
  t: { every: Record<string, string>; direction: string; effect: EffectWords },
  strength: Record<Strength, string>,
): { time: string; gain: string } {
  const names = Object.fromEntries([...quiz.dimensions, ...quiz.profiles].map(({ id, name }) => [id, name]));
  const dimension = quiz.dimensions.find(({ items }) => items.some(({ id }) => id === item?.id))?.name ?? '';
  const [first] = effect ? effectInWords(locale, effect, names, t.effect, strength) : [];
  return {
    time: move ? fill(t.every[move.every] ?? '', { time: span(move.minutes) }) : '',
    gain: slow ? t.direction : (first ?? dimension),
  };
}
