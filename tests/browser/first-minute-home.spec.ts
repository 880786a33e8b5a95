// cspell:ignore pagereveal
/** What the header, the home page and a chapter show first, and how much of it there is: a phone of 360 px by 640 unless said otherwise. */
import type { Locator, Page } from '@playwright/test';
import { countWords } from '../../src/core/format/reading-time.ts';
import { fill, plural } from '../../src/core/format/message.ts';
import { locales } from '../../src/core/format/locale.ts';
import { strings } from '../../src/i18n/strings.ts';
import { open } from './reader.ts';
import { shiftsIn, watchShifts } from './shifts.ts';
import { expect, full, quiz, remember, settled, short, stored, test, themes } from './site.ts';
import { faults } from './faults.ts';

const paths = {
  fr: { home: '/', quiz: '/quiz/', result: '/resultat/', chapter: '/guide/risques/', sheet: '/feuille/' },
  en: { home: '/en/', quiz: '/en/quiz/', result: '/en/result/', chapter: '/en/guide/risks/', sheet: '/en/sheet/' },
} as const;
const phone = { width: 360, height: 640 };
const desk = { width: 1280, height: 800 };

/** Where something stands in the page, in its own pixels. */
const boxOf = (place: Locator) =>
  place.evaluate((element) => {
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    return { top: top + scrollY, bottom: bottom + scrollY, left, right, width, height };
  });
const lengthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);
const menuOf = (page: Page, locale: 'fr' | 'en') => ({
  button: page.locator('summary', { hasText: strings(locale).site.menuButton }),
  all: page.getByRole('navigation', { name: strings(locale).site.allPages }),
});

for (const locale of locales) {
  const t = strings(locale);
  const at = paths[locale];
  const leads = (page: Page) => page.getByRole('navigation', { name: t.site.menu }).getByRole('link');

  test.describe(`the first minute (${locale})`, () => {
    test('the header is one row of 56 px, and leads to the quiz, to its next question or to the result', async ({ page }) => {
      await watchShifts(page);
      for (const [text, name, href] of [
        ['', t.site.quiz, at.quiz],
        [stored({ size: 'at-cap', hours: 'from-1' }), plural(locale, t.site.left, 7), at.quiz],
        [stored(short), t.site.resume, at.quiz],
        [stored(full), t.site.result, at.result],
      ] as const) {
        if (text) await remember(page, text);
        for (const width of [320, 360, 414, 600]) {
          await page.setViewportSize({ width, height: 640 });
          expect(await shiftsIn(page, at.chapter), `${name} at ${width} px`).toEqual([]);
          expect((await boxOf(page.getByRole('banner'))).height, `${name} at ${width} px`).toBeLessThanOrEqual(56);
          await expect(leads(page)).toHaveCount(1);
          await expect(leads(page)).toHaveAccessibleName(name);
          await expect(leads(page)).toHaveAttribute('href', href);
        }
        await page.setViewportSize(desk);
        expect((await boxOf(page.getByRole('banner'))).height, `${name} on a desk`).toBeLessThanOrEqual(60);
        const names = [t.site.guide, name, t.site.mirror, t.site.method, undefined];
        for (const [at, link] of (await leads(page).all()).entries())
          if (names[at]) await expect(link).toHaveAccessibleName(names[at]);
        await expect(leads(page).last()).toHaveText(t.site.switchTo);
      }
    });

    test('the menu has every page, the other language and the themes; Escape, a click and the focus elsewhere close it', async ({
      page,
    }) => {
      await page.setViewportSize(phone);
      await page.goto(`${at.chapter}#cap`);
      const { button, all } = menuOf(page, locale);
      await expect(all).toBeHidden();
      await button.press('Enter');
      await expect(all.getByRole('link')).toHaveText([
        t.site.guide,
        t.site.quiz,
        t.site.result,
        t.site.mirror,
        t.guide.messages.title,
        t.site.method,
        t.site.sheet,
        t.site.facilitate,
        t.site.data,
        t.site.switchTo,
      ]);
      await expect(all.locator('[aria-current]')).toHaveText(t.site.guide);
      await expect(page.getByRole('radio', { name: t.site.themes.dark })).toBeVisible();
      expect(await faults(page, 'header')).toEqual([]);
      for (const each of [...(await all.getByRole('link').all()), button, ...(await page.locator('header label').all())])
        expect((await boxOf(each)).height).toBeGreaterThanOrEqual(44);
      await all.getByRole('link').first().focus();
      await page.keyboard.press('Escape');
      await expect(all).toBeHidden();
      await expect(button).toBeFocused();

      await button.click();
      await expect(all).toBeVisible();
      await page.mouse.click(5, 600);
      await expect(all).toBeHidden();
      await button.press('Enter');
      await page.locator('article .body a').first().focus();
      await expect(all).toBeHidden();

      await button.click();
      await all.getByRole('link', { name: t.site.switchTo }).click();
      await expect(page).toHaveURL(/#cap$/);
    });

    test('home says what it is for and lets one start on a phone, in few words, and shows what one gets', async ({ page }) => {
      await page.setViewportSize(phone);
      await page.goto(at.home);
      await settled(page);
      const start = page.getByRole('main').getByRole('link', { name: t.home.startQuiz.other.split('{')[0] ?? '' });
      await expect(start).toHaveText(/\d/);
      await expect(start).toHaveAttribute('href', at.quiz);
      const button = await boxOf(start);
      expect(button.bottom).toBeLessThanOrEqual(400);
      expect(button.width).toBeGreaterThan(phone.width * 0.85);
      const sample = page.getByRole('figure', { name: t.home.sample.caption });
      expect((await boxOf(sample)).top).toBeLessThanOrEqual(470);
      expect((await boxOf(sample)).height).toBeLessThanOrEqual(380);
      for (const [id, most] of [
        ['guide', 410],
        ['profiles', 420],
        ['mirror', 220],
      ] as const)
        expect((await boxOf(page.locator(`section[aria-labelledby="${id}"]`))).height, id).toBeLessThanOrEqual(most);
      expect((await boxOf(page.getByRole('contentinfo'))).height).toBeLessThanOrEqual(300);
      for (const link of await page.getByRole('contentinfo').getByRole('listitem').getByRole('link').all())
        expect((await boxOf(link)).height).toBeGreaterThanOrEqual(44);
      expect(await lengthOf(page)).toBeLessThanOrEqual(2900);
      expect(countWords(await page.locator('body').innerText())).toBeLessThanOrEqual(330);
    });

    test('home shows a result beside what it says on a desk, six chapters and nine profiles', async ({ page }) => {
      await page.setViewportSize(desk);
      await page.goto(at.home);
      const sample = page.getByRole('figure', { name: t.home.sample.caption });
      const [said, shown] = [await boxOf(page.getByRole('heading', { level: 1 })), await boxOf(sample)];
      expect(said.right).toBeLessThanOrEqual(shown.left);
      expect(shown.bottom).toBeLessThanOrEqual(desk.height);
      const names = quiz.dimensions.map(({ name }) => name[locale]);
      for (const name of names) await expect(sample.locator('text', { hasText: name })).toHaveText(/\d/);
      await expect(sample.getByText(new RegExp(`^(${quiz.profiles.map(({ name }) => name[locale]).join('|')})$`))).toBeVisible();
      await expect(page.getByRole('region', { name: t.home.guideTitle }).getByRole('heading', { level: 3 })).toHaveCount(6);
      await expect(page.getByRole('region', { name: t.home.profilesTitle }).getByRole('link')).toHaveCount(9);
    });

    test('home knows who comes back: what is known of the result, and the way on', async ({ page }) => {
      const card = page.getByRole('region', { name: t.home.returning.title });
      const line = card.locator('[data-standing]');
      await page.goto(at.home);
      await expect(card).toBeHidden();

      await remember(page, stored({ size: 'at-cap' }));
      await page.goto(at.home);
      await expect(line).toHaveText(plural(locale, t.guide.progress.answered, 1, { all: 9 }));
      await expect(card, 'a first look is still to come').toContainText(t.home.returning.begun);
      await expect(card.getByRole('link', { name: plural(locale, t.site.left, 8), exact: true })).toHaveAttribute(
        'href',
        at.quiz,
      );
      await expect(card.getByRole('link', { name: /1[0-9]/ }), 'nor the ten that nobody asked for').toHaveCount(0);
      await expect(page.getByRole('main').locator(`a.main[href="${at.quiz}"]:visible`)).toHaveCount(1);

      await remember(page, stored(short));
      await page.goto(at.home);
      await expect(card).toContainText(t.home.returning.first);
      // No number before the last question.
      await expect(line).toHaveText(fill(t.home.returning.forNow, { name: /\p{L}+/u.exec(await line.innerText())?.[0] ?? '' }));
      await expect(card.getByRole('link', { name: plural(locale, t.home.returning.resume, 10) })).toBeVisible();

      const dated = { a: { date: '2026-11-28T09:05:00', model: quiz.model, answers: full } };
      await remember(page, JSON.stringify({ version: 1, answers: full, results: dated }));
      await page.goto(at.home);
      await expect(line).toHaveText(/^\p{L}[\p{L}-]+ · \d+ · .*28/u);
      await expect(card.getByRole('link')).toHaveText([t.site.result]);
      await expect(card.getByRole('link')).toHaveAttribute('href', at.result);
    });

    test('a chapter’s title is near the top of a phone, and what is in the chapter is said once', async ({ page }) => {
      await page.setViewportSize(phone);
      await page.goto(at.chapter);
      expect((await boxOf(page.getByRole('heading', { level: 1 }))).top).toBeLessThanOrEqual(140);
      await page.locator('main summary', { hasText: t.guide.here }).press('Enter');
      const said = await page
        .getByText(t.guide.here, { exact: true })
        .evaluateAll((all) => all.filter((each) => getComputedStyle(each).clipPath === 'none').map((each) => each.tagName));
      expect(said).toEqual(['SUMMARY']);
      const notes = page.locator('main sup button');
      expect(await notes.count()).toBeGreaterThan(0);
      for (const note of await notes.all()) {
        const { width, height } = await boxOf(note);
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      }
    });

    test('a chapter uses its width on a desk: its contents stay in view, the current section marked', async ({ page }) => {
      await page.setViewportSize(desk);
      await open(page, at.chapter);
      const here = page.getByRole('navigation', { name: t.guide.here });
      const [text, contents] = [await boxOf(page.locator('.body')), await boxOf(page.locator('article > details'))];
      const unused = text.left + (contents.left - text.right) + (desk.width - contents.right);
      expect(unused / desk.width).toBeLessThanOrEqual(0.15);
      const headings = page.locator('.body .heading h2');
      for (const heading of [headings.nth(1), headings.last()]) {
        await heading.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
        await expect(here.locator('[aria-current="location"]')).toHaveText((await heading.innerText()).trim());
        await expect(here.locator('[aria-current="location"]')).toBeInViewport();
      }
    });

    test('the sheet is printed by a button, and its keys are told to who has some', async ({ page, browser, baseURL }) => {
      await page.addInitScript(() => Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }));
      await page.goto(at.sheet);
      await page.getByRole('button', { name: t.paper.print, exact: true }).press('Enter');
      await expect(page.locator('body')).toHaveAttribute('data-printed');
      await expect(page.getByText(t.paper.keys)).toBeVisible();
      const context = await browser.newContext({ javaScriptEnabled: false, hasTouch: true, isMobile: true });
      const touched = await context.newPage();
      await touched.goto(`${baseURL}${at.sheet}`);
      await expect(touched.getByText(t.paper.hint)).toBeVisible();
      await expect(touched.getByText(t.paper.keys)).toBeHidden();
      await expect(touched.getByRole('button', { name: t.paper.print, exact: true })).toBeHidden();
      await context.close();
    });
  });
}

test('the card of whoever comes back moves nothing, is accessible in both themes and is not printed', async ({ page }) => {
  test.setTimeout(120_000);
  await watchShifts(page);
  for (const answers of [{ size: 'at-cap' }, short, full]) {
    await remember(page, stored(answers));
    for (const width of [360, 1280])
      for (const path of ['/', '/en/']) {
        await page.setViewportSize({ width, height: 800 });
        const come = () => expect(page.locator('[data-standing]')).toHaveText(/\S/);
        expect(await shiftsIn(page, path, come), `${path} at ${width} px`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
  }
  for (const { colorScheme, locale } of themes) {
    await page.emulateMedia({ colorScheme });
    await page.goto(paths[locale].home);
    await expect(page.locator('[data-standing]')).toHaveText(/\S/);
    expect(await faults(page)).toEqual([]);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-standing]')).toBeHidden();
});

test('the card is that of today: another tab changes it', async ({ page, context }) => {
  const { home, site } = strings('fr');
  await remember(page, stored(short));
  await page.goto('/');
  const card = page.getByRole('region', { name: home.returning.title });
  await expect(card.getByRole('link', { name: site.result })).toBeVisible();
  const other = await context.newPage();
  await remember(other, stored(full));
  await expect(card.getByRole('link')).toHaveText([site.result]);
  await expect(card.locator('[data-standing]')).toHaveText(/\d/);
  await other.evaluate(() => localStorage.clear());
  await expect(card).toBeHidden();
  await expect(page.getByRole('navigation', { name: site.menu }).getByRole('link', { name: site.quiz })).toBeVisible();
});

test('the sign of the menu keeps its three lines where colours are forced', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  const lines = await page.locator('summary', { hasText: strings('fr').site.menuButton }).evaluate((menu) =>
    ['::before', '::after'].flatMap((part) => {
      const { borderTopWidth, borderBottomWidth, borderTopStyle, borderBottomStyle } = getComputedStyle(menu, part);
      return [borderTopStyle === 'solid' && borderTopWidth, borderBottomStyle === 'solid' && borderBottomWidth];
    }),
  );
  expect(lines.filter((line) => line === '2px')).toHaveLength(3);
});

test('without scripts, the menu opens and leads everywhere, and the header to the quiz', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
  const page = await context.newPage();
  await page.goto(`${baseURL}/`);
  const { site } = strings('fr');
  await expect(page.getByRole('navigation', { name: site.menu }).getByRole('link')).toHaveText([site.quiz]);
  const { button, all } = menuOf(page, 'fr');
  await button.click();
  await expect(page.getByRole('radio', { name: site.themes.dark })).toBeHidden();
  await all.getByRole('link', { name: site.sheet }).click();
  await expect(page).toHaveURL(/\/feuille\/$/);
  await context.close();
});

test('one page fades into the next where the browser can, and not for a reader who asked for less motion', async ({ page }) => {
  await page.addInitScript(() =>
    addEventListener('pagereveal', ({ viewTransition }) => {
      document.documentElement.dataset['faded'] = String(viewTransition !== null);
    }),
  );
  for (const [reducedMotion, faded] of [
    ['no-preference', 'true'],
    ['reduce', 'false'],
  ] as const) {
    await page.emulateMedia({ reducedMotion });
    await page.goto('/');
    await page.getByRole('link', { name: strings('fr').home.readGuide }).click();
    await expect(page).toHaveURL(/\/guide\/$/);
    await expect(page.locator('html'), reducedMotion).toHaveAttribute('data-faded', faded);
  }
});
