import { shortAddress } from '../address.ts';
import { progressPoints } from '../content/chapters/shown.ts';
import type { Locale } from '../core/format/locale.ts';
import { fill, plural } from '../core/format/message.ts';
import { perLocale } from '../core/format/per-locale.ts';
import { strings } from '../i18n/strings.ts';
import { chaptersIn, facilitatePageIn, quizIn, quizMinutes } from '../library.ts';
import { pathOf, previewFileOf, previewNameOf, type Page } from '../routes.ts';
import type { Preview } from './preview.ts';

/** Every preview in one language, the home page's first: it stands for the pages that have none. */
export const previewsIn = perLocale((locale): Preview[] => {
  const { home, quiz: form, guide, profile: portrait, site } = strings(locale);
  const { preview: t } = site;
  const quiz = quizIn(locale);
  const chapters = chaptersIn(locale);
  const workshop = facilitatePageIn(locale);
  const all = (score: number) => quiz.dimensions.map(() => score);

  const of = (page: Page, slug: string, words: Omit<Preview['words'], 'site'>, rose: Preview['rose'], shown: string): Preview => {
    const path = pathOf(locale, page, slug);
    const name = previewNameOf(locale, path);
    return {
      page: path,
      name,
      path: previewFileOf(name),
      words: { ...words, site: words.yours ? shortAddress(import.meta.env.SITE, import.meta.env.BASE_URL) : site.name },
      rose,
      alt: fill(t.alt, { title: words.title, lead: words.lead, rose: shown }),
    };
  };
  return [
    of('home', '', { kicker: t.homeKicker, title: home.title, lead: t.homeLead }, { scores: all(100), between: 52 }, t.homeRose),
    of(
      'quiz',
      '',
      { kicker: plural(locale, t.quizKicker, quizMinutes(locale).short), title: form.page.title, lead: t.quizLead },
      { scores: all(0), outlines: [25, 50, 75, 100].map(all) },
      t.quizRose,
    ),
    ...chapters.map(({ slug, order, title, lead }) =>
      of(
        'guide',
        slug,
        { kicker: fill(guide.chapter, { n: order, all: chapters.length }), title, lead },
        { scores: progressPoints(order, chapters.length, 24) },
        fill(t.chapterRose, { n: order, all: chapters.length }),
      ),
    ),
    of(
      'whole',
      '',
      { kicker: guide.title, title: guide.whole.title, lead: guide.whole.lead },
      { scores: progressPoints(chapters.length, chapters.length, 0), between: 40 },
      fill(t.wholeRose, { n: chapters.length }),
    ),
    of(
      'facilitate',
      '',
      { kicker: t.workshopKicker, title: workshop.title, lead: workshop.lead },
      { scores: all(62), outlines: [25, 50, 75, 100].map(all) },
      t.workshopRose,
    ),
    ...quiz.profiles.map(({ slug, name, tagline, prototype }) =>
      of(
        'profile',
        slug,
        { kicker: portrait.mine, title: name, lead: tagline, yours: portrait.yours },
        { scores: quiz.dimensions.map(({ id }) => prototype[id] ?? 0) },
        t.profileRose,
      ),
    ),
  ];
});

const previewsByPage = perLocale((locale) => new Map(previewsIn(locale).map((preview) => [preview.page, preview])));

/** The preview of a page by its path, or the home page's when it has none. */
export const previewOf = (locale: Locale, path: string): Preview | undefined =>
  previewsByPage(locale).get(path) ?? previewsIn(locale)[0];
