/** Two exports side by side: who came, who is gone, who changed company or position, and whom to write to after it. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { fill, plural } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { encoded } from '../core/network/exports.ts';
import { faults } from './faults.ts';
import { give, locales, openMirror, read, row, rowsOf, shown, typeTerm, unfold } from './mirror.ts';
import { everything } from './reader.ts';
import { expect, test } from './site.ts';

// cspell:disable
const today = rowsOf(
  row('Léa', 'lea-caron', { company: 'Boréal', position: 'Directrice', on: '08 Feb 2015' }),
  row('Omar', 'omar-roy', { company: 'Fleuve', position: 'Directeur', on: '08 Feb 2016' }),
  row('Zoé', 'zoe-roy-2', { company: 'Fleuve', position: 'Analyste', on: '08 Feb 2017' }),
  row('Max', 'max-roy', { company: 'Fleuve', position: 'Analyste', on: '08 Oct 2026' }),
);
const before = rowsOf(
  row('Léa', 'lea-caron', { company: 'Nordique', position: 'Directrice', on: '08 Feb 2015' }),
  row('Omar', 'omar-roy', { company: 'Fleuve inc.', position: 'Analyste', on: '08 Feb 2016' }),
  row('Zoé', 'zoe-roy', { company: 'Fleuve', position: 'Analyste', on: '08 Feb 2017' }),
  row('Ana', 'ana-roy', { company: 'Fleuve', position: 'Analyste', on: '08 Feb 2018' }),
);
const fileOf = (text: string) => ({ name: 'Connections.csv', mimeType: 'text/csv', buffer: Buffer.from(encoded(text)) });

for (const locale of locales) {
  const { changes: t, tools, fault } = strings(locale).mirror;
  test(`an older file beside today’s tells who came, who is gone and who moved (${locale})`, async ({ page }) => {
    await openMirror(page, locale);
    await give(page, today, undefined, locale);
    await shown(page, locale);
    await unfold(page, t.title);
    const part = page.getByRole('region', { name: t.title });
    const other = part.getByLabel(t.choose);
    await other.setInputFiles(fileOf(''));
    await expect(part.getByRole('status').first()).toHaveText(fault.empty);
    await other.setInputFiles(fileOf(before));
    for (const title of [t.company, t.position, t.came, t.left])
      await expect(part.getByText(plural(locale, title, 1))).toBeVisible();
    await part.getByText(plural(locale, t.left, 1)).click();
    await expect(part.getByText(t.leftNote)).toBeVisible();
    await expect(part.getByRole('link', { name: 'Ana Roy' })).toBeVisible();
    await expect(part.getByText(t.reason.company.replace('{from}', 'Nordique'))).toBeVisible();
    expect(await faults(page)).toEqual([]);
    const asked = page.waitForEvent('download');
    await part.getByRole('button', { name: tools.lists.csv }).first().click();
    expect(readFileSync(await (await asked).path(), 'utf8')).toContain('Nordique');
    // Given the other way round, the older is still the older.
    await page.reload();
    await give(page, before, undefined, locale);
    await shown(page, locale);
    await unfold(page, t.title);
    await part.getByLabel(t.choose).setInputFiles(fileOf(today));
    await expect(part.getByText(t.swapped)).toBeVisible();
    await expect(part.getByText(plural(locale, t.came, 1))).toBeVisible();
  });

  test(`the example has an export of a year ago (${locale})`, async ({ page }) => {
    const { source } = strings(locale).mirror;
    await openMirror(page, locale);
    await page.getByRole('button', { name: source.example }).click();
    await shown(page, locale);
    await unfold(page, t.title);
    const part = page.getByRole('region', { name: t.title });
    await part.getByRole('button', { name: t.example }).click();
    await expect(part.getByRole('listitem').first()).toBeVisible();
    await expect(part.getByRole('link')).toHaveCount(0);
  });
}

test.describe('the other file', () => {
  const { changes: t, fault, find, kept, tools } = strings('fr').mirror;

  async function compareWith(page: Page, text: string): Promise<Locator> {
    await openMirror(page);
    await give(page, today);
    await shown(page);
    await unfold(page, t.title);
    const part = page.getByRole('region', { name: t.title });
    await part.getByLabel(t.choose).setInputFiles(fileOf(text));
    return part;
  }
  const foundByName = async (page: Page, name: string) => {
    await unfold(page, find.title);
    await page.getByRole('searchbox', { name: find.field }).fill(name);
    const part = page.getByRole('region', { name: find.title });
    await expect(part.getByRole('link', { name: 'Omar Roy' })).toBeVisible();
  };

  test('can be given up while it is read, and leaves the first as it was', async ({ page }) => {
    await openMirror(page);
    await give(page, today);
    await shown(page);
    // The worker that would read it never comes.
    await page.route(/mirror-worker/, () => undefined);
    await unfold(page, t.title);
    const part = page.getByRole('region', { name: t.title });
    await part.getByLabel(t.choose).setInputFiles(fileOf(before));
    await expect(part.getByRole('progressbar', { name: fill(t.reading, { percent: '' }).trim() })).toHaveAttribute('value', '0');
    await part.getByRole('button', { name: t.cancel }).click();
    await expect(part.getByRole('status').first()).toHaveText(t.cancelled);
    await expect(part.getByRole('status').first()).toBeFocused();
    await expect(part.getByRole('progressbar')).toHaveCount(0);
    await foundByName(page, 'omar');
  });

  for (const [what, text, says] of [
    ['a page of the web', '<!doctype html><title>x</title>', fault.html],
    ['another file', '{"a":1}', fault.json],
    ['nothing', ' ', fault.empty],
    ['rows without headings that anybody knows', 'x;y\n1;2', fault['no-contacts']],
  ] as const)
    test(`that holds ${what} is said to, and what was compared before stays with the first`, async ({ page }) => {
      const part = await compareWith(page, before);
      const came = part.getByText(plural('fr', t.came, 1));
      await expect(came).toBeVisible();
      await part.getByLabel(t.choose).setInputFiles(fileOf(text));
      await expect(part.getByRole('status').first()).toHaveText(says);
      await expect(came).toBeVisible();
      await foundByName(page, 'omar');
    });

  test('of another network is said to be', async ({ page }) => {
    const others = rowsOf(...['a', 'b', 'c', 'd'].map((slug) => row(slug, `x-${slug}`, { on: '08 Feb 2011' })));
    const part = await compareWith(page, others);
    await expect(part.getByText(t.strangers)).toBeVisible();
    // Numbers of somebody else are nothing to keep.
    await expect(part.getByText(t.keep)).toHaveCount(0);
  });

  test('is compared the other way round where the reader says so', async ({ page }) => {
    const part = await compareWith(page, before);
    await expect(part.getByText(t.inOrder)).toBeVisible();
    await part.getByText(plural('fr', t.left, 1)).click();
    await expect(part.getByRole('link', { name: 'Ana Roy' })).toBeVisible();
    await part.getByRole('button', { name: t.swap }).click();
    await expect(part.getByText(t.swapped)).toBeVisible();
    await part.getByText(plural('fr', t.left, 1)).click();
    await expect(part.getByRole('link', { name: 'Max Roy' }).filter({ visible: true })).toBeVisible();
    await expect(part.getByText(t.keep)).toHaveCount(0);
  });

  test('tells what could not be read of it', async ({ page }) => {
    const { report } = strings('fr').mirror.shown;
    const part = await compareWith(page, `${before}\nBob,Roy\nEve,Li`);
    await expect(part.getByText(t.report)).toBeVisible();
    await expect(part.getByText(report.linesTitle, { exact: true })).toBeVisible();
  });

  test('that is given up when it has just been read is not compared after all', async ({ page }) => {
    await compareWith(page, before);
    const part = page.getByRole('region', { name: t.title });
    await expect(part.getByText(plural('fr', t.came, 1))).toBeVisible();
    // The first worker is busy: the second has read the file, and waits for it to be taken.
    const [first] = page.workers();
    await first?.evaluate(() => {
      const until = performance.now() + 5000;
      setTimeout(() => {
        while (performance.now() < until);
      });
    });
    await part.getByLabel(t.choose).setInputFiles(fileOf(rowsOf(row('Solo', 'solo'))));
    await expect(part.getByRole('button', { name: t.cancel })).toBeVisible();
    await part.getByRole('button', { name: t.cancel }).click();
    await expect(part.getByRole('status').first()).toHaveText(t.cancelled);
    // Once the first worker answers again, it has had its chance.
    await foundByName(page, 'omar');
    await unfold(page, t.title);
    await expect(part.getByText(plural('fr', t.came, 1))).toBeVisible();
    await expect(part.getByText('Solo')).toHaveCount(0);
  });

  test('whoever was a contact already is not said to have come', async ({ page }) => {
    const hidden = rowsOf(
      ...before
        .split('\n')
        .slice(1)
        .filter((line) => !line.includes('Omar')),
      ',,,,,,08 Feb 2016',
    );
    const part = await compareWith(page, hidden);
    await part.getByText(plural('fr', t.back, 1)).click();
    await expect(part.getByText(t.backNote)).toBeVisible();
    await expect(part.getByRole('link', { name: 'Omar Roy' }).filter({ visible: true })).toBeVisible();
  });

  test('leaves numbers alone in what is kept, and only when they are asked for', async ({ page }) => {
    const part = await compareWith(page, before);
    await part.getByRole('button', { name: t.toKept }).click();
    await expect(page.locator('summary:focus')).toHaveText(kept.title);
    expect(await everything(page)).toEqual({});
    await page.getByRole('button', { name: kept.keep }).click();
    await expect(page.getByText(fill(kept.counted, { came: 1, back: 0, left: 1, company: 1, position: 1 }))).toBeVisible();
    const stored = JSON.stringify(await everything(page));
    expect(stored).toContain('\\"changes\\":{\\"came\\":1,\\"back\\":0,\\"left\\":1,\\"company\\":1,\\"position\\":1}');
    expect(stored).not.toMatch(/roy|bor[ée]al|fleuve|nordique/i);
  });

  test('tells who moved to a company of the list that was pasted', async ({ page }) => {
    await compareWith(page, before);
    await page.getByLabel(tools.aim.objective, { exact: true }).selectOption('job');
    await unfold(page, find.title);
    await page.getByLabel(find.targets.field).fill('Boréal');
    await page.getByRole('button', { name: find.targets.action }).click();
    const title = fill(tools.lists.kinds.moved, { n: '1' });
    await unfold(page, title);
    const list = page.getByRole('group', { name: title });
    await expect(list.getByRole('listitem')).toHaveText([/Léa Roy.*Nordique.*Directrice, Boréal/s]);
  });
});

test('an anniversary of this week, and whom to look at before parting, each with its reason (fr)', async ({ page }) => {
  const { lists } = strings('fr').mirror.tools;
  await page.clock.setFixedTime('2026-11-23T12:00:00');
  await openMirror(page);
  const people = rowsOf(
    row('Ana', 'ana', { company: 'Fleuve', position: 'Fleuriste', on: '24 Nov 2019' }),
    row('Bea', 'bea', { company: '', position: '', on: '01 Feb 2019' }),
    row('Cleo', 'cleo', { company: 'Rive', position: 'Soudeuse', on: '01 Feb 2019' }),
    row('Cleo', 'cleo-2', { company: 'Rive', position: 'Soudeuse', on: '03 Feb 2019' }),
  );
  await give(page, people);
  await read(page, 4);
  await page.getByLabel(strings('fr').mirror.tools.aim.objective, { exact: true }).selectOption('info');
  for (const chip of await page.getByRole('checkbox', { checked: true }).all()) await chip.uncheck();
  await typeTerm(page, 'fleuriste');
  const anniversary = fill(lists.kinds.anniversary, { n: '1' });
  await unfold(page, anniversary);
  await expect(page.getByRole('group', { name: anniversary }).getByRole('listitem')).toHaveText([/Ana Roy.*demain\s: 7\sans/s]);
  const parting = fill(lists.kinds.parting, { n: '3' });
  await unfold(page, parting);
  const list = page.getByRole('group', { name: parting }).getByRole('listitem');
  await expect(list).toHaveText([
    new RegExp(`Cleo Roy.*${lists.reasons.twin}`, 's'),
    new RegExp(`Cleo Roy.*${lists.reasons.twin}`, 's'),
    new RegExp(`Bea Roy.*${lists.reasons.blank}`, 's'),
  ]);
  // What may disprove a sign is said once, above those who have it.
  for (const doubt of [lists.doubts.twin, lists.doubts.blank])
    await expect(page.getByRole('group', { name: parting }).getByText(doubt)).toBeVisible();
  expect(await faults(page)).toEqual([]);
});
