import { isRecord, parseAnswers } from '../../core/quiz/answers.ts';
import type { Quiz } from '../../core/quiz/quiz.ts';
import { dated } from '../../core/format/date.ts';
import { tags, type Locale } from '../../core/format/locale.ts';
import { fill, plural, type Plural } from '../../core/format/message.ts';
import { glanceOf } from '../../core/history/glance.ts';
import { readStored } from '../../inline/stored-document.ts';

/** Says in the card of a reader who comes back (Returning.astro) where they stand: `Bâtisseur · 60 · 28 nov.` */
export function showStanding(place: HTMLElement): void {
  const { locale, quiz, profiles, t } = JSON.parse(place.dataset['standing'] ?? '') as {
    locale: Locale;
    quiz: Quiz;
    profiles: Record<string, string>;
    t: { forNow: string; answered: Plural };
  };
  const { answers: stored, results } = readStored() ?? {};
  const { answers } = parseAnswers(stored);
  const { profile, total, date, answered, all } = glanceOf(quiz, {
    answers,
    results: isRecord(results) ? (results as Record<string, Record<string, unknown>>) : {},
  });
  const name = profile === undefined ? undefined : profiles[profile];
  const day =
    date &&
    dated(new Date(`${date}T00:00Z`).toLocaleDateString(tags[locale], { day: 'numeric', month: 'short', timeZone: 'UTC' }));
  const text = answered < all && name !== undefined ? [fill(t.forNow, { name })] : [name, total, day];
  const known = text.filter((part) => part !== undefined);
  place.textContent = known.length > 0 ? known.join(' · ') : plural(locale, t.answered, answered, { all });
}
