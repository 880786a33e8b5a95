import type { Locale } from '../src/core/format/locale.ts';

/** Words that speak to whoever reads them, with what stands around them; in French, verbs too. */
export const secondPerson: Record<Locale, RegExp> = {
  fr: /.{0,40}(?<!\p{L})(?:vous|votre|vos|vôtres?|(?!chez|assez|nez)\p{L}{2,}ez)(?!\p{L}).{0,40}/giu,
  en: /.{0,40}\b(?:you|your|yours|yourself|yourselves)\b.{0,40}/gi,
};
