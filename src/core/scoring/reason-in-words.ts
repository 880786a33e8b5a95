import type { Locale } from '../format/locale.ts';
import { fill, list, number, type Plural } from '../format/message.ts';
import { byBound, type ReasonFact } from './reason.ts';

export interface ReasonWords {
  because: string;
  /** Between two clauses. */
  and: string;
  fact: string;
  from: Plural;
  below: Plural;
  contacts: string;
  contactsBelow: string;
  sizeUnknown: string;
}

/**
 * Why a profile, as a sentence: `Parce que Cap 73 et Soin 74 atteignent 40, que Liens 56 et Rayonnement 33 restent sous 60.`
 */
export function reasonInWords(
  locale: Locale,
  t: ReasonWords,
  reason: readonly ReasonFact[],
  names: Record<string, string>,
): string {
  const clauses = byBound(reason).map(({ side, bound, facts }) => {
    const n = number(locale, bound);
    const [first] = facts;
    if (first?.fact === 'contacts')
      return first.value === undefined ? t.sizeUnknown : fill(side === 'from' ? t.contacts : t.contactsBelow, { n });
    const told = facts.map(({ fact, value }) => fill(t.fact, { name: names[fact] ?? fact, score: number(locale, value ?? 0) }));
    return fill(facts.length > 1 ? t[side].other : t[side].one, { names: list(locale, told), n });
  });
  return fill(t.because, { list: clauses.join(t.and) });
}
