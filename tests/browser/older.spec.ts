import { turnTo } from './reader.ts';
import type { Page } from '@playwright/test';
import { strings } from '../../src/i18n/strings.ts';
import { faults } from './faults.ts';
import { complete, expect, remember, settled, short, stored, test } from './site.ts';

/** What the oldest of our browsers do not know, renamed wherever it is written: tests of support, too, find it unknown. */
const unknown = /light-dark(?=\()|popover(?=[\s="\]-])|details-content|field-sizing|animation-timeline|scripting(?=:)/g;

async function forget(page: Page): Promise<void> {
  await page.route(/\/$|\.(?:html|css)(?:\?|$)/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(unknown, 'unheard-of-$&') });
  });
}

// The policy allows inline styles by what they say, and they no longer say it.
test.use({ bypassCSP: true });

const { quiz, guide } = strings('fr');

/** How light the page's own colour is, from 0 to 255: a contrast alone could be that of the other theme. Not a number without one. */
const lightness = (page: Page) =>
  page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) return NaN;
    pen.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    pen.fillRect(0, 0, 1, 1);
    const [red = NaN, , , opacity] = pen.getImageData(0, 0, 1, 1).data;
    return opacity === 255 ? red : NaN;
  });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`an older browser shows pages that can be read, in the ${colorScheme} theme`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme });
    await forget(page);
    for (const path of ['/', '/guide/risques/', `/resultat/#${complete}`]) {
      await page.goto(path);
      await settled(page);
      if (colorScheme === 'light') expect(await lightness(page), path).toBeGreaterThan(200);
      else expect(await lightness(page), path).toBeLessThan(60);
      expect(await faults(page), path).toEqual([]);
    }
    await remember(page, stored(short));
    await page.goto('/quiz/#halfway');
    await settled(page);
    await turnTo(page, 'asked');
    await page.getByRole('button', { name: quiz.page.restart }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await faults(page), 'the quiz, asking before starting again').toEqual([]);
  });
}

test('an older browser follows the theme that a reader chooses', async ({ page }) => {
  await forget(page);
  await page.goto('/');
  await page.locator('summary', { hasText: strings('fr').site.menuButton }).click();
  await page.getByRole('radio', { name: strings('fr').site.themes.dark }).check();
  await expect.poll(() => lightness(page)).toBeLessThan(60);
});

test('where notes cannot open in place, they stand after the chapter and cover nothing', async ({ page }) => {
  await forget(page);
  await page.goto('/guide/risques/');
  const notes = page.getByRole('note');
  expect(await notes.count()).toBeGreaterThan(1);
  const places = await notes.evaluateAll((all) =>
    all.map((each) => {
      const { top, bottom, height } = each.getBoundingClientRect();
      return { top, bottom, height };
    }),
  );
  for (const [at, { top, height }] of places.entries()) {
    expect(height).toBeGreaterThan(0);
    expect(top).toBeGreaterThanOrEqual(places[at - 1]?.bottom ?? 0);
  }
  await expect(page.getByRole('button', { name: guide.closeNote })).toHaveCount(0);
});
