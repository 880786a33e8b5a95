import type { APIRoute } from 'astro';
import { locales } from '../core/format/locale.ts';
import { strings } from '../i18n/strings.ts';
import { plainGuide } from '../library.ts';

/** The whole guide for language models, in both languages, one after the other: what llms.txt lists, in one file. */
export const GET: APIRoute = ({ site }) => {
  const title = locales.map((locale) => strings(locale).site.name).join(' / ');
  const licence = locales.map((locale) => `> ${strings(locale).guide.whole.book.rights}`).join('\n>\n');
  return new Response([`# ${title}\n`, `${licence}\n`, ...locales.map((locale) => plainGuide(locale, site))].join('\n'));
};
