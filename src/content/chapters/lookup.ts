import { locales, type Locale } from '../../core/format/locale.ts';
import { passagesOf, type ChapterFile } from './read.ts';

type FrontKey = 'order' | 'slug';

/** The chapters by what checks look for, indexed once: a search through all of them for each would take the square of their number. */
export interface ChapterLookup {
  /** Ids of chapters, whatever their language. */
  ids: ReadonlySet<string>;
  /** `chapter#heading`, for every heading. */
  passages: ReadonlySet<string>;
  /** How many chapters there are in a language. */
  count: (locale: Locale) => number;
  /** The chapter of an id, in a language. */
  named: (locale: Locale, id: string) => ChapterFile | undefined;
  /** The first other chapter of the same language whose front matter has this value. */
  other: (chapter: ChapterFile, key: FrontKey, value: unknown) => ChapterFile | undefined;
}

/** A value of a front matter, which may have any shape. */
export const frontValue = ({ front }: ChapterFile, key: FrontKey): unknown =>
  (front?.data as Partial<Record<FrontKey, unknown>> | null | undefined)?.[key];

export function lookupOf(chapters: readonly ChapterFile[]): ChapterLookup {
  const byName = new Map(chapters.map((chapter) => [`${chapter.locale}/${chapter.id}`, chapter]));
  const indexBy = (locale: Locale, key: FrontKey): Map<unknown, ChapterFile[]> => {
    const index = new Map<unknown, ChapterFile[]>();
    for (const chapter of chapters) {
      if (chapter.locale !== locale) continue;
      const value = frontValue(chapter, key);
      const same = index.get(value);
      if (same) same.push(chapter);
      else index.set(value, [chapter]);
    }
    return index;
  };
  const byFront = Object.fromEntries(
    locales.map((locale) => [locale, { order: indexBy(locale, 'order'), slug: indexBy(locale, 'slug') }]),
  ) as Record<Locale, Record<FrontKey, Map<unknown, ChapterFile[]>>>;
  const counts = Object.fromEntries(
    locales.map((locale) => [locale, chapters.filter((chapter) => chapter.locale === locale).length]),
  ) as Record<Locale, number>;
  return {
    ids: new Set(chapters.map(({ id }) => id)),
    passages: passagesOf(chapters),
    count: (locale) => counts[locale],
    named: (locale, id) => byName.get(`${locale}/${id}`),
    other: ({ locale, id }, key, value) => byFront[locale][key].get(value)?.find((each) => each.id !== id),
  };
}
