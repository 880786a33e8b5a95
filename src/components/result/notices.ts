import type { Locale } from '../../core/format/locale.ts';

/** What is said of links, and of the results that they bring. */
const words = {
  link: { fr: () => import('virtual:on-demand/link/fr'), en: () => import('virtual:on-demand/link/en') },
  received: { fr: () => import('virtual:on-demand/received/fr'), en: () => import('virtual:on-demand/received/en') },
};

/** What is said above the result to few readers: of the link in the address, or to those who come back after a month. */
const notice = {
  link: async (locale: Locale) => {
    const [parts, { default: fault }, { default: received }] = await Promise.all([
      import('./link-parts.ts'),
      words.link[locale](),
      words.received[locale](),
    ]);
    const { Received, ReceivedAnswers, ReceivedMoves, LinkFault, decodeComplete } = parts;
    return { Received, ReceivedAnswers, ReceivedMoves, LinkFault, decodeComplete, t: { fault, received } };
  },
  reminder: async () => ({ Reminder: (await import('./Reminder.svelte')).default }),
};

/** What has been fetched so far; undefined where its files do not come. */
export type Notices = { [Kind in keyof typeof notice]?: Awaited<ReturnType<(typeof notice)[Kind]>> | undefined };

export const loadNotice = async (kind: keyof typeof notice, locale: Locale): Promise<Notices> => ({
  [kind]: await notice[kind](locale).catch(() => undefined),
});
