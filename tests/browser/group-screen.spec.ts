/** The group on a projector: one thing at a time, by keys, buttons and swipes. */
// cspell:ignoreRegExp /zorglub\w*/gi
import { strings } from '../../src/i18n/strings.ts';
import { conversation, exampleLinks } from './group-links.ts';
import { faults } from './faults.ts';
import { open } from './reader.ts';
import { scanned } from './scanned.ts';
import { expect, test, themes } from './site.ts';

for (const { colorScheme, locale } of themes) {
  const t = strings(locale).group;
  const [width, height] = locale === 'fr' ? [1920, 1080] : [360, 640];

  test(`what is shown on a screen ${String(width)} px wide (${locale}, ${colorScheme})`, async ({ page, baseURL }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    await open(page, locale === 'fr' ? '/groupe/' : '/en/group/');
    const screen = page.getByRole('dialog', { name: t.screen.title });
    const show = page.getByRole('button', { name: t.screen.open });

    // Before anybody has sent anything: the way to the quiz.
    await page.getByRole('button', { name: t.screen.openEmpty }).click();
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await expect(screen.getByText(t.screen.start)).toBeVisible();
    expect(await scanned(page, screen.getByRole('img', { name: t.screen.code }))).toBe(
      `${baseURL ?? ''}${locale === 'fr' ? '/quiz/' : '/en/quiz/'}`,
    );
    expect(await faults(page, 'dialog[open]')).toEqual([]);
    await page.keyboard.press('Escape');
    // It is gone once the full screen is: what is typed before that is lost, by the browser.
    await expect(page.locator(`dialog[aria-label="${t.screen.title}"]`)).toHaveCount(0);

    await page.getByRole('textbox', { name: t.input.label }).fill(conversation(exampleLinks, (at) => `Zorglub${String(at)}`));
    await page.getByRole('button', { name: t.input.read }).click();
    await show.click();
    const [, all = 0] =
      /(\d+)\D+(\d+)/
        .exec(
          await screen
            .getByText(/\d+ (?:sur|of) \d+$/)
            .last()
            .innerText(),
        )
        ?.slice(1)
        .map(Number) ?? [];
    expect(all).toBeGreaterThan(12);
    for (let at = 1; at < all; at++) {
      await page.keyboard.press('ArrowRight');
      await expect(screen).not.toContainText(/zorglub/i);
      const stage = screen.locator('.stage');
      expect(await stage.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
      // At the end of a room, nothing is below the edge.
      if (width > 1000)
        expect(await stage.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(1);
    }
    await expect(screen.getByRole('region', { name: t.topics.title })).toBeVisible();
    await page.keyboard.press('b');
    await expect(screen.getByRole('region', { name: t.topics.title })).toBeHidden();
    await page.keyboard.press('B');
    await expect(screen.getByRole('region', { name: t.topics.title })).toBeVisible();
    await page.keyboard.press('Home');
    await expect(screen.getByText(t.screen.start)).toBeVisible();
    await screen.getByRole('button', { name: t.screen.next }).click();
    await expect(screen.getByText(t.screen.start)).toHaveCount(0);
    expect(await faults(page, 'dialog[open]')).toEqual([]);
    // A finger, as the browser sees one: it would scroll, or go back, if the page let it.
    const session = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      const touch = (type: 'touchStart' | 'touchMove', x: number) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y: 200 }] });
      await touch('touchStart', from);
      for (let step = 1; step <= 5; step++) await touch('touchMove', from + ((to - from) * step) / 5);
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(100, 250);
    await expect(screen.getByText(t.screen.start)).toBeVisible();
    await swipe(250, 100);
    await expect(screen.getByText(t.screen.start)).toHaveCount(0);
    await screen.getByRole('button', { name: t.screen.close }).click();
    await expect(screen).toBeHidden();
    // A browser without a window has no focus of its own once the full screen is left.
    await expect.poll(() => show.evaluate((button) => button === document.activeElement)).toBe(true);
  });
}
