import type { Locale } from '../format/locale.ts';
import { fill } from '../format/message.ts';
import { scoreInWords } from '../scoring/score-in-words.ts';
import type { ShownScore, Strength } from '../scoring/strength.ts';
import type { Effect } from './effect.ts';

export interface EffectWords {
  /** `{name} {from} → {to}` */
  change: string;
  total: string;
}

/** An arrow begins no line, and ends none. */
const tied = (text: string): string => text.replace(' → ', '\u00A0→\u00A0');

/**
 * What an effect changes, a phrase each: `Rayonnement 33 → 48`, `Total 60 → 62`, `Bâtisseur → Stratège`. Of words, what is another one;
 * of a total that is not certain, nothing.
 */
export function effectInWords(
  locale: Locale,
  { before, after, changed }: Effect,
  names: Record<string, string>,
  t: EffectWords,
  strength: Record<Strength, string>,
): string[] {
  const change = (name: string, ...scores: [ShownScore | undefined, ShownScore | undefined]) => {
    const [from = '', to = ''] = scores.map((score) => scoreInWords(locale, score, strength));
    return from === to ? [] : [tied(fill(t.change, { name, from, to }))];
  };
  const { total: then } = before;
  const { total: now } = after;
  const profile =
    before.profile !== undefined && after.profile !== undefined && before.profile !== after.profile
      ? [`${names[before.profile] ?? ''}\u00A0→ ${names[after.profile] ?? ''}`]
      : [];
  return [
    ...changed.flatMap((id) => change(names[id] ?? id, before.dimensions[id], after.dimensions[id])),
    ...(then.kind === 'total' && now.kind === 'total' ? change(t.total, then.total, now.total) : []),
    ...profile,
  ];
}
