/** The lazy parts of the result's page: a dynamic import for each component, with its strings in one language. */
import type { Component } from 'svelte';
import type { Locale } from '../../core/format/locale.ts';

type Module<T> = () => Promise<{ default: T }>;

/** Loads a component and its strings together; rejects when a file fails to load. */
const tool =
  <View extends Component<never>, Words>(view: Module<View>, words: Record<Locale, Module<Words>>) =>
  async (locale: Locale): Promise<{ View: View; t: Words }> => {
    const [component, dictionary] = await Promise.all([view(), words[locale]()]);
    return { View: component.default, t: dictionary.default };
  };

export const loadTakeAway = tool(() => import('./TakeAway.svelte'), {
  fr: () => import('virtual:on-demand/take-away/fr'),
  en: () => import('virtual:on-demand/take-away/en'),
});
export const loadWhatIf = tool(() => import('./WhatIf.svelte'), {
  fr: () => import('virtual:on-demand/what-if/fr'),
  en: () => import('virtual:on-demand/what-if/en'),
});
/** Words that more than one tool has. */
const words = {
  history: { fr: () => import('virtual:on-demand/history/fr'), en: () => import('virtual:on-demand/history/en') },
  link: { fr: () => import('virtual:on-demand/link/fr'), en: () => import('virtual:on-demand/link/en') },
};
export const loadHistory = tool(() => import('./History.svelte'), words.history);
const compare = tool(() => import('./Compare.svelte'), {
  fr: () => import('virtual:on-demand/compare/fr'),
  en: () => import('virtual:on-demand/compare/en'),
});
export const loadShare = tool(() => import('./Share.svelte'), {
  fr: () => import('virtual:on-demand/share/fr'),
  en: () => import('virtual:on-demand/share/en'),
});
/** Comparing needs the strings of dated results and of faulty links besides its own. */
export async function loadCompare(locale: Locale) {
  const [{ View, t }, history, link] = await Promise.all([compare(locale), words.history[locale](), words.link[locale]()]);
  return { View, t: { compare: t, history: history.default, link: link.default } };
}

export type SharePart = Awaited<ReturnType<typeof loadShare>>;
