import { fold } from '../base/fold.ts';

export const languages = ['en', 'fr', 'de', 'es', 'pt'];
/** Names that some programs write and `Intl` does not, or not in every browser. */
// cspell:disable
const others: Record<string, number> = {
  janner: 1,
  janv: 1,
  fev: 2,
  fevr: 2,
  maerz: 3,
  mrz: 3,
  avr: 4,
  juil: 7,
  juill: 7,
  sept: 9,
  set: 9,
  setiembre: 9,
};
// cspell:enable

/** The twelve months as a language writes them, folded and without a dot. */
export function monthNames(language: string, month: 'short' | 'long'): string[] {
  const names = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) => fold(names.format(Date.UTC(2024, at, 1))).replace(/\.$/, ''));
}

/** The number of a month by its name in five languages: `march`, `mars`, `dez`. */
export const months: ReadonlyMap<string, number> = new Map([
  ...Object.entries(others),
  ...languages.flatMap((language) =>
    [...monthNames(language, 'short').entries(), ...monthNames(language, 'long').entries()].map(
      ([at, name]) => [name, at + 1] as const,
    ),
  ),
]);
