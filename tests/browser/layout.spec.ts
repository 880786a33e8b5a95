import { shiftsIn, watchShifts } from './shifts.ts';
import { complete, expect, full, paths, pathsIn, remember, settled, cardLink, slugs, stored, test } from './site.ts';

/** Pages that show what a link carries. */
const links = [
  `/profil/${slugs.fr}/#${cardLink}`,
  `/profil/${slugs.fr}/#${cardLink.slice(0, -1)}`,
  `/en/profile/${slugs.en}/#${cardLink}`,
  `/resultat/#${complete}`,
];
const interactive = ['/quiz/', '/quiz/#halfway', '/resultat/', '/donnees/'];

test('no page scrolls sideways at 320 px, nor at 200 % of a small screen', async ({ page }) => {
  test.setTimeout(240_000);
  await remember(page, stored(full));
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  for (const path of [...paths, ...interactive, '/404.html']) {
    await page.setViewportSize({ width: 320, height: 640 });
    // A place in the page that is open would be the same document, with its letters still twice as large.
    await page.goto('about:blank');
    await page.goto(path);
    await settled(page);
    expect(await beyond(), `${path} at 320 px`).toBeLessThanOrEqual(0);
    // 640 px at 200 % leaves the page 320 of its own pixels, with text twice as large.
    await page.setViewportSize({ width: 640, height: 480 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await beyond(), `${path} at 640 px, twice as large`).toBeLessThanOrEqual(0);
  }
});

test('nothing moves while a page loads', async ({ page }) => {
  test.setTimeout(240_000);
  await remember(page, stored(full));
  await watchShifts(page);
  // Pages are the same in both languages: each is opened on a phone in one, on a desk in the other. Islands, on both.
  for (const [width, locale] of [
    [360, 'fr'],
    [1280, 'en'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [...pathsIn(locale), ...interactive, ...links])
      expect(await shiftsIn(page, path), `${path} at ${width} px`).toEqual([]);
  }
});

test('nothing moves either where nothing is kept, or dated results only', async ({ page }) => {
  test.setTimeout(240_000);
  await watchShifts(page);
  const dated = { a: { date: '2026-03-03T09:05:00', model: 1, answers: full } };
  for (const text of ['', JSON.stringify({ version: 1, answers: {}, results: dated })]) {
    if (text) await remember(page, text);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of [...interactive, '/', ...links])
        expect(await shiftsIn(page, path), `${path} at ${width} px, with “${text}”`).toEqual([]);
    }
  }
});

test('nothing is animated for a reader who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['/', '/quiz/', '/guide/risques/', '/resultat/']) {
    await page.goto(path);
    await settled(page);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const style = getComputedStyle(element);
          return parseFloat(style.transitionDuration) > 0 || style.animationName !== 'none' || style.scrollBehavior === 'smooth';
        }).length,
    );
    expect(moving, path).toBe(0);
  }
});

test('every control is at least 24 px high and wide', async ({ page }) => {
  await remember(page, stored(full));
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of interactive) {
    await page.goto(path);
    await settled(page);
    const small = await page
      .locator('button:visible, .button:visible, label.choice:visible, nav a:visible')
      .evaluateAll((elements) =>
        elements
          .filter((element) => {
            const { width, height } = element.getBoundingClientRect();
            return width < 24 || height < 24;
          })
          .map((element) => element.textContent),
      );
    expect(small, path).toEqual([]);
  }
});
