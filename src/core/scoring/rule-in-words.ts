import type { Locale } from '../format/locale.ts';
import type { When } from '../quiz/quiz.ts';
import { fill, list, number } from '../format/message.ts';

/** The sentences a rule is told with. */
export interface RuleWords {
  from: string;
  below: string;
  contacts: string;
  contactsBelow: string;
  all: string;
  none: string;
}

/**
 * A profile's rule in words, from the rule itself: `{ cap: { below: 40 }, reach: { from: 60 } }`
 * // => 'Cap sous 40 et Rayonnement à 60 ou plus'
 */
export function ruleInWords(locale: Locale, t: RuleWords, when: When, names: Record<string, string>): string {
  const conditions = Object.entries(when);
  if (conditions.length === 0) return t.none;
  const [first] = conditions;
  const same = conditions.every(([, { from, below }]) => from === first?.[1].from && below === undefined);
  if (same && conditions.length > 1 && conditions.length === Object.keys(names).length)
    return fill(t.all, { n: number(locale, first?.[1].from ?? 0) });
  return list(
    locale,
    conditions.flatMap(([name, { from, below }]) => {
      const [atLeast, under] = name === 'contacts' ? [t.contacts, t.contactsBelow] : [t.from, t.below];
      const say = (message: string, n: number) => fill(message, { name: names[name] ?? name, n: number(locale, n) });
      return [...(from === undefined ? [] : [say(atLeast, from)]), ...(below === undefined ? [] : [say(under, below)])];
    }),
  );
}
