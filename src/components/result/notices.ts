import type { Locale } from '../../core/format/locale.ts';

/** What is said of links. */
const words = { fr: () => import('virtual:on-demand/link/fr'), en: () => import('virtual:on-demand/link/en') };

/** What is said above the result to few readers: of the link in the address, or to those who come back after a month. */
const notice = {
  link: async (locale: Locale) => {
    const [{ default: Received }, { default: LinkFault }, { default: t }, { decodeComplete }] = await Promise.all([
      import('./Received.svelte'),
      import('./LinkFault.svelte'),
      words[locale](),
      import('../../core/links/decode-answers.ts'),
    ]);
    return { Received, LinkFault, t, decodeComplete };
  },
  reminder: async () => ({ Reminder: (await import('./Reminder.svelte')).default }),
};

/** What has been fetched so far; undefined where its files do not come. */
export type Notices = { [Kind in keyof typeof notice]?: Awaited<ReturnType<(typeof notice)[Kind]>> | undefined };

export const loadNotice = async (kind: keyof typeof notice, locale: Locale): Promise<Notices> => ({
  [kind]: await notice[kind](locale).catch(() => undefined),
});
