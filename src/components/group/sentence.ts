/** The group in a sentence: what it is strong in, where it differs most; or why nothing is said of it. */
import type { Locale } from '../../core/format/locale.ts';
import { fill, list, number, plural } from '../../core/format/message.ts';
import { fewest } from '../../core/group/statistics.ts';
import type { GroupView } from '../../core/group/view.ts';
import type { GroupQuiz, GroupWords } from '../../extracts.ts';

/** How many results of each kind. */
export const countOf = (locale: Locale, { counts }: GroupView, t: GroupWords): string =>
  list(
    locale,
    [
      counts.whole > 0 ? plural(locale, t.overview.whole, counts.whole) : '',
      counts.first > 0 ? plural(locale, t.overview.first, counts.first) : '',
    ].filter(Boolean),
  );

export function sentenceOf(locale: Locale, view: GroupView, content: GroupQuiz, { overview: t }: GroupWords): string {
  const { highlights, inWords, counts } = view;
  const missing = fewest - counts.whole - counts.first;
  if (!highlights) return [t.few, missing > 0 ? fill(t.aFew, { n: number(locale, missing) }) : ''].filter(Boolean).join(' ');
  const { strongest, strong, widest } = highlights;
  const named = (ids: string[]) =>
    list(
      locale,
      ids.map((id) => content.dimensions[id]?.name ?? ''),
    );
  // The same one is both: to say it twice would sound like a contradiction.
  if (strongest.length === 1 && strongest.join() === widest.join())
    return fill(inWords ? t.bothOften : strong ? t.both : t.bothHighest, { list: named(strongest) });
  const best = inWords ? t.often : strong ? t.strong : t.highest;
  const said = [
    strongest.length > 0 ? fill(strongest.length > 1 ? best.other : best.one, { list: named(strongest) }) : '',
    widest.length > 0 ? fill(t.widest, { list: named(widest) }) : '',
  ].filter(Boolean);
  return said.length > 0 ? said.join(' ') : t.level;
}
