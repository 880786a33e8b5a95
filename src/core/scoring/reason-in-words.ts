import type { Locale } from '../format/locale.ts';
import { fill, list, number, type Plural } from '../format/message.ts';
import { byBound, type ReasonFact } from './reason.ts';
import { scoreInWords } from './score-in-words.ts';
import type { Strength } from './strength.ts';

export interface ReasonWords {
  because: string;
  /** Between two clauses. */
  and: string;
  fact: string;
  /** The same of a first look: the whole, and a fact. */
  so: string;
  rough: string;
  from: Plural;
  /** At `{n}` or more, and under `{below}`. */
  between: Plural;
  below: Plural;
  contacts: string;
  contactsBelow: string;
  sizeUnknown: string;
}

/**
 * Why a profile, as a sentence: `Parce que Cap 73 et Soin 74 atteignent 40, que Liens 56 et Rayonnement 33 restent sous 60.` Of a first
 * look, the words that give it: `Pour le moment : Cap (score fort) et Liens (score moyen).`
 */
export function reasonInWords(
  locale: Locale,
  t: ReasonWords,
  reason: readonly ReasonFact[],
  names: Record<string, string>,
  strength: Record<Strength, string>,
): string {
  const score = ({ value }: ReasonFact) => scoreInWords(locale, value, strength);
  const nameOf = ({ fact }: ReasonFact) => names[fact] ?? fact;
  const rough = reason.filter(({ value }) => typeof value === 'string');
  if (rough.length > 0) {
    const told = rough.map((fact) => fill(t.rough, { name: nameOf(fact), word: score(fact) }));
    return fill(t.so, { list: list(locale, told) });
  }
  const clauses = byBound(reason).map(({ side, bound, below, facts }) => {
    const n = number(locale, bound);
    const [first] = facts;
    if (first?.fact === 'contacts')
      return first.value === undefined ? t.sizeUnknown : fill(side === 'from' ? t.contacts : t.contactsBelow, { n });
    const told = facts.map((fact) => fill(t.fact.replace(' ', '\u00A0'), { name: nameOf(fact), score: score(fact) }));
    return fill(facts.length > 1 ? t[side].other : t[side].one, {
      names: list(locale, told),
      n,
      below: number(locale, below ?? 0),
    });
  });
  return fill(t.because, { list: clauses.join(t.and) });
}
