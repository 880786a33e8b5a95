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
export const loadHistory = tool(() => import('./History.svelte'), {
  fr: () => import('virtual:on-demand/history/fr'),
  en: () => import('virtual:on-demand/history/en'),
});
const compare = tool(() => import('./Compare.svelte'), {
  fr: () => import('virtual:on-demand/compare/fr'),
  en: () => import('virtual:on-demand/compare/en'),
});
export const loadShare = tool(() => import('./Share.svelte'), {
  fr: () => import('virtual:on-demand/share/fr'),
  en: () => import('virtual:on-demand/share/en'),
});
export const loadMessages = tool(() => import('./Messages.svelte'), {
  fr: () => import('virtual:on-demand/messages/fr'),
  en: () => import('virtual:on-demand/messages/en'),
});
export const loadLinkFaults = tool(() => import('./LinkFault.svelte'), {
  fr: () => import('virtual:on-demand/link/fr'),
  en: () => import('virtual:on-demand/link/en'),
});

/** The notices above the result, which few readers see: about the link in the address, or the 30-day reminder. */
const notice = {
  link: async (locale: Locale) => {
    const [{ default: Received }, { View: LinkFault, t }, { decodeComplete }] = await Promise.all([
      import('./Received.svelte'),
      loadLinkFaults(locale),
      import('../../core/links/decode-answers.ts'),
    ]);
    return { Received, LinkFault, t, decodeComplete };
  },
  reminder: async () => ({ Reminder: (await import('./Reminder.svelte')).default }),
};

/** The notices loaded so far; undefined where loading failed. */
export type Notices = { [Kind in keyof typeof notice]?: Awaited<ReturnType<(typeof notice)[Kind]>> | undefined };

export const loadNotice = async (kind: keyof typeof notice, locale: Locale): Promise<Notices> => ({
  [kind]: await notice[kind](locale).catch(() => undefined),
});

/** Comparing needs the strings of dated results and of faulty links besides its own. */
export async function loadCompare(locale: Locale) {
  const [{ View, t }, history, link] = await Promise.all([compare(locale), loadHistory(locale), loadLinkFaults(locale)]);
  return { View, t: { compare: t, history: history.t, link: link.t } };
}
