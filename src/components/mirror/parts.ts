/** What the mirror shows of a file, fetched once the page has rested or a file is given: the answer first, then all the rest. */
import type { Locale } from '../../core/format/locale.ts';

const words = {
  fr: () => import('virtual:on-demand/mirror/fr'),
  en: () => import('virtual:on-demand/mirror/en'),
} satisfies Record<Locale, unknown>;

/** Rejects where the file fails to load. */
export const loadAnswer = async () => ({ Answer: (await import('./Answer.svelte')).default });

/** Rejects where a file fails to load. */
export async function loadRest(locale: Locale) {
  const [views, { default: t }] = await Promise.all([import('./rest.ts'), words[locale]()]);
  return { ...views, t };
}
