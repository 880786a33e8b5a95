import { locales, type Locale } from '../core/format/locale.ts';
import { strings } from '../i18n/strings.ts';
import { pathOf } from '../routes.ts';
import script from 'virtual:inline/offline';

/** What a page does about pages kept for reading offline, in one language (inline/offline.ts). */
export function offlineScriptIn(locale: Locale): Response {
  const { page: _, ...t } = strings(locale).offline;
  const { lead: _lead, how: _how, title: _title, keep: _keep, remove: _remove, ...panel } = t.panel;
  const home = pathOf(locale, 'home');
  const site = { t: { ...t, panel }, home, homes: locales.map((each) => pathOf(each, 'home')) };
  return new Response(`const site=${JSON.stringify(site)};${script}`, { headers: { 'Content-Type': 'text/javascript' } });
}
