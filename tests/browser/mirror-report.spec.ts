/** What the mirror says of a file that it has read: the numbers are those of the file, however it was written. */
import type { Page } from '@playwright/test';
import type { RowFault } from '../../src/core/network/export/report.ts';
import type { Locale } from '../../src/core/format/locale.ts';
import { fill, number, plural } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { encoded, exported, headings, someone, zipped, type Someone } from '../core/network/exports.ts';
import { forget, give, locales, openMirror, read as readPeople, report, row, rowsOf, unfold } from './mirror.ts';
import { expect, test } from './site.ts';

const t = strings('fr').mirror.shown.report;
type Row = keyof typeof t.rows;

/** Waits until a file of so many people has been read, and opens what is said of the reading. */
async function read(page: Page, contacts: number, locale: Locale = 'fr'): Promise<void> {
  await readPeople(page, contacts, locale);
  await unfold(page, strings(locale).mirror.shown.report.title);
}

/** The numbers of the report by what they count, as they are shown. */
async function numbers(page: Page, locale: Locale = 'fr'): Promise<Partial<Record<Row, string>>> {
  const terms = await report(page, locale).getByRole('term').allTextContents();
  const values = await report(page, locale).getByRole('definition').allTextContents();
  const { rows } = strings(locale).mirror.shown.report;
  const ids = Object.keys(rows) as Row[];
  return Object.fromEntries(terms.map((term, at) => [ids.find((id) => rows[id] === term) ?? term, values[at]]));
}

const hidden: Someone['on'][] = [
  [2020, 4, 1],
  [2023, 10, 30],
];

/** Files of every era, as LinkedIn gave them or as a program saved them again; `linked` where they have addresses. */
const files: [what: string, file: Uint8Array, linked?: boolean][] = [
  ['of today', encoded(exported(someone, {}, hidden))],
  ['of 2022, without addresses', encoded(exported(someone, { linked: false }, hidden)), false],
  ['of before 2021', encoded(exported(someone, { linked: false, noted: false }, hidden)), false],
  ['in French', encoded(exported(someone, { language: 'fr', date: 'fr, short' }, hidden))],
  ['in German, with its dots', encoded(exported(someone, { language: 'de', date: 'dots' }, hidden))],
  [
    'saved again by Excel in Québec',
    encoded(exported(someone, { language: 'fr', delimiter: ';', end: '\r\n', date: 'iso' }, hidden), 'windows-1252'),
  ],
  ['saved again by Excel as Unicode', encoded(`\ufeff${exported(someone, { delimiter: '\t' }, hidden)}`, 'utf-16 little')],
  ['in UTF-8 with its mark', encoded(exported(someone, { end: '\r\n' }, hidden), 'utf-8 with a mark')],
  ['of an old Mac', encoded(exported(someone, { end: '\r' }, hidden))],
  ['with the numbers that Excel takes dates for', encoded(exported(someone, { date: 'serial' }, hidden))],
  [
    'in a folder of the archive',
    zipped({
      'Basic_LinkedInDataExport_11-23-2026/messages.csv': encoded('CONVERSATION ID,FROM\n1,a'),
      'Basic_LinkedInDataExport_11-23-2026/Connections.csv': encoded(exported(someone, {}, hidden)),
    }),
  ],
  [
    'in a zip that was made without compression',
    zipped({ 'connections.CSV': [encoded(exported(someone, {}, hidden)), { level: 0 }] }),
  ],
];

test('a file of any era, encoding or wrapping gives the same people', async ({ page }) => {
  test.setTimeout(120_000);
  await openMirror(page);
  for (const [what, file, linked = true] of files)
    await test.step(what, async () => {
      await give(page, file);
      await read(page, 7);
      const says = fill(t.says, {
        people: plural('fr', strings('fr').mirror.shown.contacts, 7),
        hidden: plural('fr', t.hidden, 2),
      });
      await expect(report(page).getByText(says)).toBeVisible();
      await expect(report(page).getByText(t.hiddenNote)).toBeVisible();
      expect(await numbers(page)).toEqual({ companyless: '1' });
      // Where no file has addresses, nobody lacks theirs.
      expect(linked || !(await report(page).getByText(t.rows.unlinked).isVisible())).toBe(true);
      await page.getByRole('button', { name: strings('fr').mirror.tools.sample.draw }).click();
      const { first, last } = someone[3] ?? { first: '?', last: '?' };
      await expect(page.getByText(`${first} ${last}`).first()).toBeAttached();
      await forget(page);
    });
});

for (const locale of locales)
  test(`what was put together, is lacking or could not be read is counted, by line (${locale})`, async ({ page }) => {
    const words = strings(locale).mirror.shown.report;
    const file = rowsOf(
      row('Léa', 'lea', { company: 'Boréal' }), // Line 2.
      row('Léa', 'LEA/?trk=x', { on: '09 Feb 2020' }),
      row('Marc', 'marc', { on: '31 Feb 2020', company: 'Boréal' }),
      row('Ana', '', { company: 'Boréal' }),
      '"Zoë\nLise",Roy,https://www.linkedin.com/in/zoe,,,,08 Feb 2020', // Lines 6 and 7.
      ',,,,,,07 Jun 2020',
      ',,https://www.linkedin.com/in/nameless,,Boréal,,07 Jun 2020',
      ',,,,,,never',
      `${row('Eva', 'eva')},more,cells`,
      'few,cells',
      '"open,Roy,https://www.linkedin.com/in/open,,,,08 Feb 2020',
      `${'long'.repeat(20_000)},Roy,,,,,08 Feb 2020`,
      row('Ida', 'ida', { on: '' }),
    );
    await openMirror(page, locale);
    await give(page, file, 'Connections.csv', locale);
    await read(page, 7, locale);
    expect(await numbers(page, locale)).toEqual({
      duplicates: '1',
      undated: '2',
      unnamed: '1',
      companyless: '2',
      unlinked: '1',
      unreadable: '6',
    });
    await report(page, locale).getByText(words.linesTitle, { exact: true }).click();
    const faulty: [number, RowFault][] = [
      [4, 'date'],
      [10, 'nobody'],
      [11, 'cells'],
      [12, 'cells'],
      [13, 'quote'],
      [14, 'long'],
    ];
    await expect(report(page, locale).getByRole('listitem')).toHaveText(
      faulty.map(([n, why]) => fill(words.line, { n, why: words.why[why] })),
    );
  });

test('more lines that cannot be read than are listed are counted', async ({ page }) => {
  await openMirror(page);
  await give(page, rowsOf(row('Léa', 'lea'), ...Array<string>(1234).fill('few,cells')));
  await read(page, 1);
  await report(page).getByText(t.linesTitle, { exact: true }).click();
  await expect(report(page).getByText(fill(t.more, { n: number('fr', 1034) }))).toBeVisible();
  expect(await numbers(page)).toMatchObject({ unreadable: number('fr', 1234) });
});

const fileOf = (...rows: string[]) => encoded([headings['en']?.join(','), ...rows].join('\r\n'));

for (const locale of locales)
  test(`what a spreadsheet did to a file is mended, and said (${locale})`, async ({ page }) => {
    const words = strings(locale).mirror.shown.report;
    await openMirror(page, locale);
    const file = fileOf(
      'Ana,Exemple,https://www.linkedin.com/in/ex-ana,,Acme,Chef,08 Feb 2026',
      '"Bea,""Exemple, CPA"",https://www.linkedin.com/in/ex-bea,,Acme,""Chef, Ventes"",08 Feb 2026"',
      '"Caz,""Exemple, CPA"",https://www.linkedin.com/in/ex-caz,,Acme,""Chef, Ventes"",08 Feb 2026";;;',
    );
    await give(page, file, 'Connections.csv', locale);
    await read(page, 3, locale);
    expect(await numbers(page, locale)).toEqual({ requoted: '2' });
    await forget(page, locale);

    await give(page, exported(someone).replace('First Name', 'Prénom perso'), 'Connections.csv', locale);
    await read(page, 5, locale);
    await expect(report(page, locale).getByText(words.guessed)).toBeVisible();
    await forget(page, locale);

    await give(page, fileOf('Ana,Exemple,https://www.linkedin.com/in/ex-ana,,,,05-06-07'), 'Connections.csv', locale);
    await read(page, 1, locale);
    await expect(report(page, locale).getByText(words.order.ymd)).toContainText(words.unsure);
  });

test('dates that one order alone makes possible are not unsure, and a day to come is said with its line', async ({ page }) => {
  await openMirror(page);
  const rows = ['26-02-08', '25-11-30', '19-06-15', '24-01-01', '99-01-01'].map(
    (on, at) => `Al,Roy,https://www.linkedin.com/in/ex-${at},,Acme,Chef,${on}`,
  );
  await give(page, fileOf(...rows));
  await read(page, 5);
  await expect(report(page).getByText(t.order.ymd)).toHaveText(t.order.ymd);
  expect(await numbers(page)).toEqual({ undated: '1', unreadable: '1' });
  await report(page).getByText(t.linesTitle, { exact: true }).click();
  await expect(report(page).getByRole('listitem')).toHaveText([fill(t.line, { n: 6, why: t.why.date })]);
});

test('an address with an emoji, a flag or a symbol leads to the same profile', async ({ page }) => {
  await openMirror(page);
  const slugs = ['sam-🏳️\u200d🌈-32717', 'kim-👩\u200d💻', 'ana™', '🇨🇦-zoe'];
  await give(
    page,
    fileOf(...slugs.map((slug) => `Al,Roy,https://www.linkedin.com/in/${encodeURIComponent(slug)},,,,08 Feb 2020`)),
  );
  await read(page, slugs.length);
  expect(await numbers(page)).toEqual({ companyless: `${slugs.length}` });
  await page.getByRole('button', { name: strings('fr').mirror.tools.sample.draw }).click();
  const links = page.getByRole('main').getByRole('link', { name: 'Al Roy', includeHidden: true });
  await expect
    .poll(async () => new Set(await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))))
    .toEqual(new Set(slugs.map((slug) => `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`)));
});

test('a file without headings, or whose dates can be read two ways, is told so', async ({ page }) => {
  await openMirror(page);
  await give(page, exported(someone, { date: 'american' }));
  await read(page, 5);
  await expect(report(page).getByText(t.order.mdy)).toBeVisible();
  await expect(report(page).getByText(t.places)).toHaveCount(0);
  await expect(
    report(page).getByText(fill(t.saysAll, { people: plural('fr', strings('fr').mirror.shown.contacts, 5) })),
  ).toBeVisible();
  await forget(page);
  const bare = exported(someone, { date: 'european', noted: false }).split('\n').slice(1).join('\n');
  await give(page, bare);
  await read(page, 5);
  await expect(report(page).getByText(t.order.dmy)).toBeVisible();
  await expect(report(page).getByText(t.places)).toBeVisible();
});
