import { tags, type Locale } from './locale.ts';
import { number } from './message.ts';

/** A change with its sign; none for no change. `signed('fr', -8) // => '−8'` */
export const signed = (locale: Locale, change: number): string => (change > 0 ? '+' : '') + number(locale, change);

/** Words of which one will do. `either('en', ['a', 'b']) // => 'a or b'` */
export const either = (locale: Locale, words: string[]): string =>
  new Intl.ListFormat(tags[locale], { type: 'disjunction' }).format(words);
