/** What the site offers at once where the browser refuses, or may refuse without a word: its code and its words come then. */
import type { Locale } from '../../core/format/locale.ts';
import { hostAppOf } from '../../browser/host-app.ts';
import type { Way } from './other-way.ts';

const words = {
  fr: () => import('virtual:on-demand/other-way/fr'),
  en: () => import('virtual:on-demand/other-way/en'),
} satisfies Record<Locale, unknown>;

/** The code and the words; undefined where they do not come, which is announced (inline/load-error.ts). A tool that may need them calls it as it opens. */
export const loadOtherWay = (locale: Locale) => Promise.all([import('./other-way.ts'), words[locale]()]).catch(() => undefined);

/** Takes it away. */
export const withdraw = (place: HTMLElement | null | undefined): void => place?.replaceChildren();

/** Shows another way in a place, instead of what is there. Never rejects. */
export async function offer(place: HTMLElement | null | undefined, locale: Locale, way: Way): Promise<void> {
  const loaded = await loadOtherWay(locale);
  if (loaded) place?.replaceChildren(loaded[0].otherWay(way, hostAppOf(navigator.userAgent), loaded[1].default));
}
