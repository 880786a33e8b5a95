/** What WCAG asks for and axe cannot see: spaced out text, and a focus that is seen wherever Tab leads. */
import type { Page } from '@playwright/test';
import { strings } from '../../src/i18n/strings.ts';
import { openMirror, shown } from './mirror.ts';
import { open } from './reader.ts';
import { expect, full, remember, slugs, stored, test } from './site.ts';

/** Spaces the text out as criterion 1.4.12 says, and opens what is folded. */
const spaceOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    for (const part of document.querySelectorAll('main details')) part.setAttribute('open', '');
  });

/** What shows less than it has, and how far the page goes beyond its window. */
const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const cut = [...document.querySelectorAll('body :not(.hidden, svg, svg *, select, canvas)')].filter((each) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(each);
      return (
        each.checkVisibility() &&
        clipPath === 'none' &&
        ((clips(overflowX) && each.scrollWidth > each.clientWidth + 1) ||
          (clips(overflowY) && each.scrollHeight > each.clientHeight + 1))
      );
    });
    return [
      ...cut.map((each) => `cut: ${each.outerHTML.slice(0, 120)}`),
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px beyond the window`] : []),
    ];
  });

test('with its text spaced out, at 320 px, a page cuts nothing and does not scroll sideways', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await remember(page, stored(full));
  for (const path of [
    '/',
    '/en/quiz/#horizons',
    '/resultat/',
    '/en/guide/objectives/',
    `/profil/${slugs.fr}/`,
    '/profil/collectionneur/',
    '/en/mirror/',
    '/accessibilite/',
  ]) {
    await page.goto('about:blank');
    await open(page, path);
    await spaceOut(page);
    expect(await lost(page), path).toEqual([]);
  }
});

/** What has the focus: whether some of it is seen, with an outline. Nothing once the page has been left. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return undefined;
    // A file's field is seen by its label.
    const seen = activeElement.matches('.hidden') ? (activeElement.closest('label') ?? activeElement) : activeElement;
    const points = [...seen.getClientRects()].flatMap(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].flatMap((across) => [0.2, 0.5, 0.8].map((down) => [left + across * width, top + down * height] as const)),
    );
    return {
      what: activeElement.outerHTML.slice(0, 120),
      isSeen: points.some(([x, y]) => seen.contains(document.elementFromPoint(x, y))),
      isOutlined: parseFloat(getComputedStyle(seen).outlineWidth) >= 2 && getComputedStyle(seen).outlineStyle !== 'none',
    };
  });

/** Presses Tab from the top of the page to its end, and says what was wrong on the way. */
async function walk(page: Page): Promise<string[]> {
  const [wrong, address] = [[] as string[], page.url()];
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (!now) return presses < 10 ? [...wrong, `left after ${presses}`] : wrong;
    if (!now.isSeen) wrong.push(`not seen: ${now.what}`);
    if (!now.isOutlined) wrong.push(`without an outline: ${now.what}`);
    if (page.url() !== address) wrong.push(`led elsewhere: ${now.what}`);
  }
  return [...wrong, 'never left'];
}

test('from the top of a page to its end, what has the focus is seen and outlined, and leads nowhere by itself', async ({
  page,
}) => {
  test.setTimeout(120_000);
  // A page that glides to what takes the focus shows it a moment later.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await remember(page, stored(full));
  for (const [width, height, path] of [
    [640, 400, '/quiz/#reasons'],
    [1280, 640, '/en/quiz/#horizons'],
    [1280, 640, '/resultat/'],
    [360, 640, '/en/guide/risks/'],
    [360, 640, '/groupe/'],
    [360, 640, '/en/accessibility/'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('about:blank');
    await open(page, path);
    expect(await walk(page), `${path}, ${width} × ${height}`).toEqual([]);
  }
  await openMirror(page);
  await page.getByRole('button', { name: strings('fr').mirror.source.example }).click();
  await shown(page);
  expect(await walk(page), 'the mirror, with its example').toEqual([]);
});
