import type { Locale } from '../format/locale.ts';
import { fill, number } from '../format/message.ts';
import type { TotalShown } from './first-look.ts';

/** The messages that a total is told with: `{n}` when it is certain, `{low}` and `{high}` before, `{middle}` besides when they are near. */
export interface TotalWords {
  whole: string;
  between: string;
  around: string;
}

/** What is written of a total; nothing where nothing may be told. `entre 26 et 87` */
export function totalInWords(locale: Locale, total: TotalShown, t: TotalWords): string | undefined {
  if (total.kind === 'none') return undefined;
  if (total.kind === 'total') return fill(t.whole, { n: number(locale, total.total) });
  return fill(total.middle === undefined ? t.between : t.around, { ...total });
}
