import { folded } from './folded.ts';

const languages = ['en', 'fr', 'de', 'es', 'pt'];
/** Short names that some programs write and `Intl` does not. */
const others: Record<string, number> = { sept: 9, maerz: 3, mrz: 3 };

/** The number of a month by its name, folded and without a dot, in five languages: `february`, `fevr`, `marz`, `dez`. */
export const months: ReadonlyMap<string, number> = new Map([
  ...Object.entries(others),
  ...languages.flatMap((language) =>
    (['short', 'long'] as const).flatMap((month) => {
      const names = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, at) => {
        const name = folded(names.format(Date.UTC(2024, at, 1))).replace(/\.$/, '');
        return [name, at + 1] as const;
      });
    }),
  ),
]);
