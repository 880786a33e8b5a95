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

export function sentenceOf(locale: Locale, { highlights, counts }: GroupView, content: GroupQuiz, t: GroupWords): string {
  const nameOf = (id: string) => content.dimensions[id]?.name ?? '';
  if (!highlights) {
    const missing = fewest - Math.max(counts.whole, counts.first);
    return [t.overview.few, missing > 0 ? fill(t.overview.aFew, { n: number(locale, missing) }) : ''].filter(Boolean).join(' ');
  }
  const { strongest, strong, widest } = highlights;
  if (strongest === widest) return fill(strong ? t.overview.both : t.overview.bothHighest, { dimension: nameOf(strongest) });
  return [
    fill(strong ? t.overview.strong : t.overview.highest, { dimension: nameOf(strongest) }),
    widest ? fill(t.overview.widest, { dimension: nameOf(widest) }) : t.overview.alike,
  ].join(' ');
}
