import { servedInPieces } from './in-pieces.ts';
import { alive, choice } from './reader.ts';
import { shiftsIn, watchShifts } from './shifts.ts';
import { expect, remember, test as site } from './site.ts';

const read = Object.fromEntries(['question', 'reasons', 'risks'].map((id) => [id, '2026-09-30']));
const begun = JSON.stringify({ version: 1, answers: { hours: 'over-7', items: { feed: 1 } }, read });

const test = site.extend({
  baseURL: async ({ baseURL }, use) => {
    const slow = await servedInPieces(baseURL ?? '');
    await use(slow.origin);
    slow.close();
  },
});

for (const [locale, pages] of [
  ['fr', ['/', '/guide/', '/guide/question/', '/quiz/', '/resultat/', '/miroir/']],
  ['en', ['/en/', '/en/guide/', '/en/guide/risks/', '/en/quiz/', '/en/mirror/', '/en/data/']],
] as const)
  for (const [who, text] of [
    ['a newcomer', ''],
    ['whoever has begun', begun],
  ] as const)
    test(`nothing moves while a page comes in pieces, for ${who} (${locale})`, async ({ page }) => {
      test.setTimeout(120_000);
      if (text) await remember(page, text);
      await watchShifts(page);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        for (const path of pages) expect(await shiftsIn(page, path), `${path} at ${width} px`).toEqual([]);
      }
    });

test('a chapter’s questions come alive although the page was not read to its end when they were drawn', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.setViewportSize({ width: 360, height: 20_000 });
  await page.goto('/guide/question/');
  await alive(page);
  await choice(page, 'size', 'from-500').check();
  await expect(page.getByText('n’a pas pu être chargé')).toBeHidden();
  expect(faults).toEqual([]);
});
