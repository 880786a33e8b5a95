/** What a phone shows of the quiz at once: 360 × 640 px, both languages. */
import { questionOrder } from '../../src/core/quiz/questions.ts';
import { strings } from '../../src/i18n/strings.ts';
import { open, turnTo } from './reader.ts';
import { expect, quiz, remember, short, stored, test } from './site.ts';

test.use({ viewport: { width: 360, height: 640 } });
const { short: first, rest } = questionOrder(quiz);

for (const [locale, path] of [
  ['fr', '/quiz/'],
  ['en', '/en/quiz/'],
] as const) {
  const t = strings(locale).quiz.page;

  test(`answers are in view when one lands on their question, and Continue under the thumb (${locale})`, async ({ page }) => {
    await open(page, `${path}#size`);
    const cut: string[] = [];
    let hyphens = 0;
    for (const id of [...first, ...rest]) {
      if (id !== first[0]) await turnTo(page, id);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
      const [title, bar, last] = await Promise.all([
        page.locator('.screen h2').boundingBox(),
        page.locator('.foot').boundingBox(),
        page.locator('.screen .option').last().boundingBox(),
      ]);
      expect(title?.y, id).toBeLessThanOrEqual(64);
      expect((bar?.y ?? 0) + (bar?.height ?? 0), id).toBeLessThanOrEqual(640);
      expect(bar?.height, id).toBeLessThanOrEqual(64);
      const words = await page.locator('.screen h2 .whole').evaluateAll((all) => all.map((each) => each.getClientRects().length));
      expect(
        words.filter((lines) => lines > 1),
        `${id}: no word is broken at its hyphen`,
      ).toEqual([]);
      hyphens += words.length;
      if (!last || last.y + last.height > (bar?.y ?? 0)) cut.push(id);
    }
    expect(cut.filter((id) => first.includes(id)).length, `of the first nine: ${cut.join()}`).toBeLessThanOrEqual(1);
    expect(cut.length, cut.join()).toBeLessThanOrEqual(3);
    if (locale === 'fr') expect(hyphens).toBeGreaterThan(0);
    await expect(page.getByRole('banner')).toBeHidden();
  });

  test(`halfway takes few words, and its buttons are near (${locale})`, async ({ page }) => {
    await remember(page, stored(short));
    await open(page, `${path}#halfway`);
    const see = await page.getByRole('link', { name: t.halfResult }).boundingBox();
    expect((see?.y ?? 999) + (see?.height ?? 0)).toBeLessThanOrEqual(420);
    const words = await page
      .locator('.screen')
      .evaluate((screen: HTMLElement) => screen.innerText.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length);
    expect(words).toBeLessThanOrEqual(45);
  });
}
