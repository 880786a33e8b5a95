/** The guide's exercise: twenty people in four piles, one card at a time. */
import { readFileSync } from 'node:fs';
import { fill, plural } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { faults } from './faults.ts';
import { give, locales, openMirror, row, rowsOf, shown, unfold } from './mirror.ts';
import { expect, test } from './site.ts';

const file = rowsOf(
  ...Array.from({ length: 30 }, (_, at) =>
    row(`Prénom${String(at)}`, `essai-${String(at)}`, {
      company: at < 3 ? 'Boréal' : 'Fleuve',
      on: `08 Feb ${String(2005 + (at % 20))}`,
    }),
  ),
);

for (const locale of locales) {
  const { sort: t, tools } = strings(locale).mirror;
  test(`twenty are sorted one card at a time, with undo, stop and go on (${locale})`, async ({ page }) => {
    await openMirror(page, locale);
    await give(page, file, undefined, locale);
    await shown(page, locale);
    await unfold(page, t.title);
    const part = page.getByRole('region', { name: t.title });
    const button = (name: string) => part.getByRole('button', { name, exact: true });
    const card = (n: number) => part.getByRole('group', { name: fill(t.at, { n, all: 20 }) });
    await button(t.begin).click();
    await expect(card(1)).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await button(t.pile.close).click();
    await expect(card(2)).toBeVisible();
    await button(t.pile.part).click();
    await expect(card(3)).toBeVisible();
    await button(t.undo).click();
    await expect(card(2)).toBeVisible();
    await button(t.pile.leave).click();
    await button(t.stop).click();
    await expect(part.getByText(plural(locale, t.says, 2))).toBeVisible();
    await expect(part.getByText(fill(t.list, { pile: t.pile.close, n: 1 }))).toBeVisible();
    await expect(part.getByText(fill(t.list, { pile: t.pile.leave, n: 19 }))).toBeVisible();
    await button(t.goOn).click();
    await expect(card(3)).toBeVisible();
    for (let at = 3; at <= 20; at++) await button(t.pile.part).click();
    await expect(part.getByText(fill(t.saysAll, { n: 20 }))).toBeVisible();
    await part.getByText(fill(t.list, { pile: t.pile.part, n: 18 })).click();
    await expect(part.getByRole('link', { name: t.ladder })).toHaveAttribute('href', /#ladder$/);
    expect(await faults(page)).toEqual([]);
    const asked = page.waitForEvent('download');
    await button(tools.lists.csv).click();
    const text = readFileSync(await (await asked).path(), 'utf8');
    expect(text.trimEnd().split('\r\n')).toHaveLength(21);
  });

  test(`those of a company are sorted; nobody is said plainly; piles are not lost unasked (${locale})`, async ({ page }) => {
    await openMirror(page, locale);
    await give(page, file, undefined, locale);
    await shown(page, locale);
    await unfold(page, t.title);
    const part = page.getByRole('region', { name: t.title });
    const button = (name: string) => part.getByRole('button', { name, exact: true });
    await part.getByLabel(t.ways).selectOption('company');
    await part.getByLabel(t.company).fill('Personne');
    await button(t.begin).click();
    await expect(part.getByText(t.nobody)).toBeVisible();
    await part.getByLabel(t.company).fill('boreal inc.');
    await button(t.begin).click();
    await expect(part.getByRole('group', { name: fill(t.at, { n: 1, all: 3 }) })).toBeVisible();
    await button(t.pile.nurture).click();
    await button(t.stop).click();
    await button(t.again).click();
    const dialog = page.getByRole('dialog', { name: t.asked.title });
    await dialog.getByRole('button', { name: t.asked.no }).click();
    await expect(part.getByText(plural(locale, t.says, 1))).toBeVisible();
  });
}
