import { inventoryOf, parts, type Line, type Names } from '../../core/transfer/inventory.ts';
import type { Locale } from '../../core/format/locale.ts';
import { fill, number } from '../../core/format/message.ts';
import type { Strings } from '../../i18n/strings.ts';
import { saved } from '../../stores/document.ts';
import { exportedText } from '../../stores/transfer.ts';

/** An element whose text is never parsed as HTML. */
function textElement(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

/** Lists all that is stored in the panel: in words, and as the JSON of the exported file. */
export function showInventory(panel: HTMLElement, locale: Locale, t: Strings['data'], names: Names): void {
  const inventory = inventoryOf(locale, names, t.said, saved.get());
  const lines = (list: Line[]) => list.flatMap(({ term, text }) => [textElement('dt', term), textElement('dd', text)]);
  for (const part of parts) {
    const list = inventory[part];
    const details = panel.querySelector<HTMLElement>(`[data-part=${part}]`);
    if (details) details.hidden = list.length === 0;
    const summary = details?.querySelector('summary');
    if (summary) summary.textContent = fill(t.parts[part], { n: number(locale, list.length) });
    details?.querySelector('dl')?.replaceChildren(...lines(list));
  }
  const text = panel.querySelector('[data-json] pre');
  if (text) text.textContent = JSON.stringify(JSON.parse(exportedText()), null, 2);
}
