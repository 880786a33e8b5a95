/** A file made to harm: what its cells hold is text, wherever the mirror shows it or hands it over. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strings } from '../../src/i18n/strings.ts';
import { give, openMirror, read, row, rowsOf, typeTerm, unfoldAll } from './mirror.ts';
import { expect, test } from './site.ts';

const { tools: t } = strings('fr').mirror;

const tag = '<img src=x onerror=document.title="run">';
const script = '</script><script>document.title="run"</script>';
/** Turned around, unseen, of no width: what makes one name look like another. */
const turned = '\u202eael\u2066\u200b\u200f\ufeff\u0000';
const formula = '=HYPERLINK("https://evil.example","x")';

/** Addresses that are not of a profile on LinkedIn, or would be of something else. */
const addresses = [
  'javascript:document.title="run"',
  'https://linkedin.com.evil.example/in/someone',
  'https://www.linkedin.com@evil.example/in/someone',
  'https://evil.example/https://www.linkedin.com/in/someone',
  'https://xn--linkedin-9fe.com/in/someone',
  'https://www.lіnkedin.com/in/someone',
  'https://www.linkedin.com:8080/in/someone',
  'https://www.linkedin.com/in/../../feed',
  'https://www.linkedin.com/in/..%2f..%2ffeed',
  'https://www.linkedin.com/in/%2e%2e',
  'https://www.linkedin.com\\in\\someone',
  'https://www.linkedin.com/company/someone',
  'data:text/html,<script>document.title="run"</script>',
  '//www.linkedin.com/in/someone',
  'https://www.linkedin.com/in/" onclick="x',
];
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const rows = [
  row(tag, 'tag', { company: `${tag} Cie`, position: `${script} fleuriste` }),
  row(script, 'script', { company: formula, position: `${turned} fleuriste` }),
  row(turned, 'turned', { company: '+1+cmd', position: `-2 fleuriste` }),
  row(formula, 'formula', { company: '@SUM(A1)', position: '\t=1+1 fleuriste' }),
  row('＝1+1', 'wide', { company: '\u200b=1', position: 'fleuriste' }),
  row('[a](https://evil.example)', 'markdown', { company: '|x|`y`', position: '#fleuriste' }),
  ...addresses.map((url, at) => ['Ana', `${at}`, cell(url), '', tag, 'fleuriste', '08 Feb 2020'].join(',')),
  row('Léa', 'léa-tremblay', { company: 'Boréal', position: 'fleuriste' }),
];
const file = rowsOf(...rows);

/** Reads the file, looks for one word that is in every position, and has lists made. */
async function showAll(page: Page): Promise<void> {
  await openMirror(page);
  await give(page, file);
  await read(page, rows.length);
  await page.getByLabel(t.aim.objective, { exact: true }).selectOption('info');
  await typeTerm(page, 'fleuriste');
  await page.getByRole('button', { name: t.sample.draw }).click();
  await unfoldAll(page);
  await expect(page.getByRole('button', { name: t.lists.csv })).toHaveCount(1);
}

test('markup, addresses and unseen letters are shown as text or not at all, and lead nowhere', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await showAll(page);
  await expect(page.getByText(tag).filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByText(formula).filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByText(script).filter({ visible: true }).first()).toBeVisible();
  await expect(page.locator('main img, main [onerror], main [onclick], main [style]')).toHaveCount(0);
  const said = await page.locator('main').innerText();
  expect(said).not.toMatch(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u0000\ufeff]/);
  // Each text that is another's is apart: what it holds turns nothing around it.
  await expect(
    page
      .locator('main bdi')
      .filter({ hasText: /^ael Roy$/, visible: true })
      .first(),
  ).toBeVisible();

  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) =>
      all.map((link) => ({
        href: (link as HTMLAnchorElement).href,
        rel: link.getAttribute('rel'),
        target: link.getAttribute('target'),
      })),
    );
  const profiles = links.filter(({ href }) => new URL(href).origin !== new URL(page.url()).origin);
  expect(new Set(profiles.map(({ href }) => href))).toEqual(
    new Set(
      ['tag', 'script', 'turned', 'formula', 'wide', 'markdown', 'l%C3%A9a-tremblay'].map(
        (slug) => `https://www.linkedin.com/in/${slug}/`,
      ),
    ),
  );
  for (const { rel, target } of profiles) expect([target, rel]).toEqual(['_blank', 'noopener noreferrer']); // cspell:disable-line
  expect(await page.title()).not.toContain('run');
  expect(dialogs).toEqual([]);
});

test('the file that is taken away computes nothing and says the same names', async ({ page }) => {
  await showAll(page);
  const [list] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: t.lists.csv }).click()]);
  expect(list.suggestedFilename()).toMatch(/^[\w-]+\.csv$/);
  const text = readFileSync(await list.path(), 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  const cells = [...text.slice(1).matchAll(/"((?:[^"]|"")*)"(?:;|\r\n)/g)].map(([, inside = '']) => inside.replaceAll('""', '"'));
  // What may disprove a reason is said of whom to look at before parting, and only there.
  expect(cells.length % (Object.keys(t.lists.columns).length - 1)).toBe(0);
  expect(cells).toContain(`${tag} Roy`);
  expect(cells).toContain(`'${formula} Roy`);
  expect(cells).toContain("'@SUM(A1)");
  for (const each of cells) expect(each).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝\t\r]/u);
  for (const each of cells.filter((all) => all.startsWith('http')))
    expect(each).toMatch(/^https:\/\/www\.linkedin\.com\/in\/[\w%.-]+\/$/);
});

test('the list that is copied has no mark of anybody’s making', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await showAll(page);
  await page.getByRole('button', { name: t.lists.copy }).click();
  await expect(page.getByText(t.lists.copied)).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('fleuriste');
  // Links of ours only, and as many cells in each row.
  expect(
    [...text.matchAll(/(?<!\\)<([^>\s]*)>/g)]
      .map(([, inside]) => inside)
      .filter((inside) => !inside?.startsWith('https://www.linkedin.com/in/')),
  ).toEqual([]);
  expect(text).not.toMatch(/(?<!\\)(?:\[a\]|<img|<script)/);
  const widths = text
    .trim()
    .split('\n')
    .map((line) => line.split(/(?<!\\)\|/).length);
  expect(new Set(widths).size).toBe(1);
});
