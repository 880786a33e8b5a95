/** Whom the reader knows somewhere: one field over the whole file, and a list of companies. */
import { readFileSync } from 'node:fs';
import { plural } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { faults } from './faults.ts';
import { addresses, give, locales, openMirror, row, rowsOf, shown, unfold } from './mirror.ts';
import { expect, test } from './site.ts';

// cspell:disable
const file = rowsOf(
  row('Léa', 'lea-roy', { company: 'Boréal inc.', position: 'Directrice des ventes' }),
  row('Omar', 'omar-roy', { company: 'Boréal', position: 'Comptable', on: '08 Feb 2012' }),
  row('Zoé', 'zoe-roy', { company: 'Metalworks', position: 'Analyste' }),
  row('Ana', '', { company: 'Groupe Nordique', position: 'Présidente' }),
  row('<img src=x onerror=alert(1)>', 'img', { company: '=cmd()', position: 'Comptable' }),
);
const list = 'Entreprise\n• Boréal\n• Nordique\n• Meta\n• Boréal\n';

for (const locale of locales) {
  const { find, tools } = strings(locale).mirror;
  test(`somebody is found by a company, a word of a position or a name, as one types (${locale})`, async ({ page }) => {
    await openMirror(page, locale);
    await give(page, file, undefined, locale);
    await shown(page, locale);
    await unfold(page, find.title);
    const part = page.getByRole('region', { name: find.title });
    const field = part.getByRole('searchbox', { name: find.field });
    const says = part.getByRole('status').first();
    await field.pressSequentially('boreal');
    await expect(says).toHaveText(plural(locale, find.found, 2));
    await expect(part.getByRole('link')).toHaveText(['Léa Roy', 'Omar Roy']);
    await expect(part.getByRole('link').first()).toHaveAttribute('href', 'https://www.linkedin.com/in/lea-roy/');
    await field.fill('compta');
    await expect(says).toHaveText(plural(locale, find.found, 2));
    await field.fill('zoe r');
    await expect(part.getByRole('link')).toHaveText(['Zoé Roy']);
    await field.fill('reol');
    await expect(says).toHaveText(find.nobody);
    await field.fill('');
    await expect(says).toHaveText('');
  });

  test(`a list of companies says who is there, nobody, and close names apart (${locale})`, async ({ page }) => {
    await openMirror(page, locale);
    await give(page, file, undefined, locale);
    await shown(page, locale);
    const { targets: t } = find;
    await unfold(page, find.title);
    const part = page.getByRole('region', { name: find.title });
    const action = part.getByRole('button', { name: t.action });
    await action.click();
    await expect(part.getByText(t.empty)).toBeVisible();
    await part.getByLabel(t.field).fill(list);
    await action.click();
    await expect(part.locator('p:focus')).toHaveText(plural(locale, t.says, 1, { all: '3' }));
    await part.getByText('Boréal (1)', { exact: true }).click();
    await expect(part.getByRole('link', { name: 'Omar Roy' })).toBeVisible();
    await expect(part.getByText(/Boréal inc\. \(1\)$/)).toBeVisible();
    await expect(part.getByText(/Groupe Nordique \(1\)$/)).toBeVisible();
    await expect(part.getByText('Meta', { exact: true })).toBeVisible();
    await expect(part.getByText('Metalworks')).toHaveCount(0);
    expect(await faults(page)).toEqual([]);
    const asked = page.waitForEvent('download');
    await part.getByRole('button', { name: tools.lists.csv }).last().click();
    const saved = await asked;
    const text = readFileSync(await saved.path(), 'utf8');
    expect(text.split('\r\n')).toHaveLength(7);
    expect(text).toContain(locale === 'fr' ? '"Meta";"personne"' : '"Meta","nobody"');
    expect(text).toContain('https://www.linkedin.com/in/omar-roy/');
  });
}

test('nothing of what is looked for is in the address, stored or sent', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await openMirror(page);
  await give(page, file);
  await shown(page);
  const { find } = strings('fr').mirror;
  await unfold(page, find.title);
  await page.getByRole('searchbox', { name: find.field }).fill('boreal');
  await expect(page.getByRole('link', { name: 'Omar Roy' })).toBeVisible();
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(addresses.fr);
  expect(sent.filter((url) => /boreal/i.test(decodeURIComponent(url)))).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toMatch(/bor[ée]al|roy/i);
});
