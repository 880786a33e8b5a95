import type { Locale } from '../../core/format/locale.ts';

const words = { fr: () => import('virtual:on-demand/messages/fr'), en: () => import('virtual:on-demand/messages/en') };

/** The messages of a language, and what shows them. */
export async function loadMessages(locale: Locale) {
  const [{ default: View }, { default: t }] = await Promise.all([import('./Messages.svelte'), words[locale]()]);
  return { View, t };
}
