/** Copies the address of the page, without what its fragment says; shows it where the browser refuses. */
import type { Locale } from '../../core/format/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import { copy } from '../../browser/copy.ts';
import { offer, withdraw } from '../site/offer.ts';

/** A button is followed by what says how it went, and by the place of the other way. */
export async function copyAddress(button: HTMLElement, locale: Locale, t: Strings['mirror']['source']): Promise<void> {
  const text = document.URL.replace(/#.*/, '');
  const copied = await copy(text);
  const said = button.nextElementSibling as HTMLElement;
  const place = said.nextElementSibling as HTMLElement;
  said.textContent = copied ? t.copied : t.copyFailed;
  if (copied) withdraw(place);
  else await offer(place, locale, { act: 'copy', text, label: t.address });
}
