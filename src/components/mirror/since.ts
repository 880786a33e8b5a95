import { monthOf, monthText, yearOf } from '../../core/network/base/partial-date.ts';
import type { PartialDate } from '../../core/network/base/person.ts';
import type { Locale } from '../../core/format/locale.ts';
import { month } from '../../core/format/month.ts';

/** When somebody connected, to the month; to the year where the file knows no more. `sinceOf('en', 20200208) // => 'February 2020'` */
export function sinceOf(locale: Locale, date: PartialDate): string {
  const known = monthOf(date);
  return known === undefined ? String(yearOf(date)) : month(locale, monthText(known));
}
