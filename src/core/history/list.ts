/** Dated results as a page lists them. */
import type { Answers } from '../quiz/answers.ts';
import { sameAnswers } from '../quiz/same-answers.ts';
import { dayOf, type Moment } from '../format/moment.ts';
import { byDate, type Dated, type Results } from './history.ts';
import { tags, type Locale } from '../format/locale.ts';
import { dated } from '../format/date.ts';

export interface ListedResult extends Dated {
  id: string;
  /** Its date for people, with the time where the day has another. `3\u00A0mars 2026 à 9\u00A0h\u00A005` */
  when: string;
  /** Its name, if it has one, and its date. */
  label: string;
}

/** The results, the newest first, as a list names them. */
export function listResults(locale: Locale, results: Results): ListedResult[] {
  const [short, long] = ([{}, { timeStyle: 'short' }] as const).map(
    (time) => new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC', ...time }),
  );
  const order = byDate(results).reverse();
  return order.map((result, at) => {
    const alone = [order[at - 1], order[at + 1]].every((next) => !next || dayOf(next.date) !== dayOf(result.date));
    const date = (alone ? short : long)?.format(new Date(`${result.date}Z`)) ?? result.date;
    // Québec style: no leading zero in the hour, and no breaking space before the minutes.
    const when = dated(date.replace(/\b0?(\d+)\sh\s(?=\d)/, '$1\u00A0h\u00A0'));
    return { ...result, when, label: result.name === undefined ? when : `${result.name} (${when})` };
  });
}

/**
 * The result that today's answers are compared with at first, from a list with the newest first: the latest with
 * other answers, or the latest. A future date is used only when there is no other result.
 */
export function baselineOf<T extends Dated>(list: readonly T[], answers: Answers, now: Moment): T | undefined {
  const past = list.filter(({ date }) => date <= now);
  const among = past.length > 0 ? past : list;
  return among.find((each) => !sameAnswers(each.answers, answers)) ?? among[0];
}

/**
 * The names of answers (`unknownAnswers`, `unanswered`) as readers see them: the short names of their questions, where known.
 *
 * inWords(['size', 'reasons.fame', 'items.old'], { size: 'Taille', reasons: 'Raisons' })
 * // => ['Taille', 'Raisons (fame)', 'old']
 */
export const questionNames = (names: readonly string[], shorts: Record<string, string>): string[] =>
  names.map((name) => {
    const [question = '', id] = name.split('.');
    const known = shorts[question];
    return known === undefined ? (id ?? question) : id === undefined ? known : `${known} (${id})`;
  });
