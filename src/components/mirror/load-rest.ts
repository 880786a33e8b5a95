/** What the mirror shows besides its first answer, fetched once the page has rested or the answer is drawn. */
import type { Locale } from '../../core/format/locale.ts';

const words = {
  fr: () => import('virtual:on-demand/mirror/fr'),
  en: () => import('virtual:on-demand/mirror/en'),
} satisfies Record<Locale, unknown>;

/** Rejects where a file fails to load. */
export async function loadMirrorRest(locale: Locale) {
  const parts = import('./rest.ts').then(({ Rest, Terms, Whom, OwnFile, mayForget, holdDrops, loadOtherWay }) => {
    // With it, for what a browser refuses once the network is cut.
    void loadOtherWay(locale);
    return { Rest, Terms, Whom, OwnFile, mayForget, holdDrops };
  });
  const [all, { default: t }] = await Promise.all([parts, words[locale]()]);
  return { ...all, t };
}
