import type { Locale } from '../format/locale.ts';
import { fill, number } from '../format/message.ts';
import { strengthOf, type Strength } from '../scoring/strength.ts';
import type { Effect } from './effect.ts';

export interface EffectWords {
  /** `{name} {from} → {to}` */
  change: string;
  total: string;
}

/**
 * What an effect changes, a phrase each: `Rayonnement 33 → 48`, `Total 60 → 62`, `Bâtisseur → Stratège`. With `rough`, words instead of
 * numbers, where the word is another, and nothing of the total: numbers wait for the last answer.
 */
export function effectInWords(
  locale: Locale,
  { before, after, changed }: Effect,
  names: Record<string, string>,
  t: EffectWords,
  rough?: Record<Strength, string>,
): string[] {
  const said = (score: number | undefined) =>
    score === undefined ? '–' : rough ? rough[strengthOf(score)] : number(locale, score);
  const change = (name: string, from: number | undefined, to: number | undefined) => {
    const [a, b] = [said(from), said(to)];
    return a === b ? [] : [fill(t.change, { name, from: a, to: b })];
  };
  const profile =
    before.profile !== undefined && after.profile !== undefined && before.profile !== after.profile
      ? [`${names[before.profile] ?? ''} → ${names[after.profile] ?? ''}`]
      : [];
  return [
    ...changed.flatMap((id) => change(names[id] ?? id, before.dimensions[id], after.dimensions[id])),
    ...(rough ? [] : change(t.total, before.total, after.total)),
    ...profile,
  ];
}
