import type { Page } from '@playwright/test';
import { strings } from '../../src/i18n/strings.ts';
import { alive, open } from './reader.ts';
import { expect, full, remember, stored, test } from './site.ts';

const t = strings('fr');

/**
 * Translates a page as browsers do: a `<font>` takes the place of each text node, now and of each one that comes or changes. The
 * “translation” is the text between brackets.
 */
const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const tag = 'FONT'.toLowerCase();
    const element = () => document.createElement(tag);
    const wrap = (node: Node): void => {
      const parent = node.parentElement;
      if (
        !(node instanceof Text) ||
        !node.data.trim() ||
        !parent ||
        parent.closest('font, script, style, textarea, noscript, .notranslate')
      )
        return;
      const font = element();
      font.append(Object.assign(element(), { textContent: `⟦${node.data}⟧` }));
      node.replaceWith(font);
    };
    const wrapAll = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Node[] = root instanceof Text ? [root] : [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
      texts.forEach(wrap);
    };
    wrapAll(document.body);
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        for (const node of addedNodes) wrapAll(node);
        if (target instanceof Text) wrap(target);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });

/** What is read on the page and in its dialog, without the brackets. */
const textOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    (document.querySelector<HTMLElement>('dialog[open]') ?? (document.querySelector('main') as HTMLElement)).innerText
      .replace(/[⟦⟧]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );

const click = (role: 'button' | 'radio' | 'checkbox' | 'link', name: string | RegExp) => async (page: Page) => {
  await page.getByRole(role, { name }).first().click();
};

type Step = (page: Page) => Promise<void>;
const share = t.result.share;
const journeys: [name: string, path: string, steps: Step[]][] = [
  [
    'the quiz',
    '/quiz/',
    [
      async (page) => page.getByRole('main').getByRole('radio').nth(2).check(),
      async (page) => page.getByRole('button', { name: t.quiz.page.next }).click(),
      async (page) => page.getByRole('main').getByRole('radio').nth(1).check(),
      async (page) => page.getByRole('button', { name: t.quiz.page.next }).click(),
      // Nothing is answered: what is missing is said.
      async (page) => page.getByRole('button', { name: t.quiz.page.next }).press('Enter'),
      async (page) => void (await page.goBack()),
    ],
  ],
  [
    'what the share panel says of privacy',
    '/resultat/',
    [
      click('button', share.title),
      click('checkbox', share.showTotal),
      click('radio', share.complete),
      click('radio', share.card),
      click('checkbox', share.showTotal),
      click('button', share.close),
    ],
  ],
  ['a figure', '/guide/risques/', [async (page) => page.locator('input[type=range]').first().press('ArrowRight')]],
  [
    'the mirror',
    '/miroir/',
    [
      click('button', t.mirror.source.example),
      async (page) =>
        page
          .getByRole('combobox')
          .first()
          .selectOption({ index: 2 })
          .then(() => undefined),
    ],
  ],
  [
    'moves tried on',
    '/resultat/',
    [
      async (page) => page.locator('#tile-what-if').click(),
      async (page) => page.locator('#what-if input[type=checkbox]').first().check(),
      async (page) => page.locator('#what-if input[type=checkbox]').nth(2).check(),
      async (page) => page.locator('#what-if input[type=checkbox]').first().uncheck(),
    ],
  ],
];

for (const [name, path, steps] of journeys)
  test(`${name} says the same on a page that the browser translates`, async ({ page, browser, baseURL }) => {
    test.setTimeout(120_000);
    const plain = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
    for (const each of [plain, page]) {
      if (path !== '/quiz/') await remember(each, stored(full));
      await each.clock.setFixedTime('2026-11-23T09:00:00');
      await open(each, path);
    }
    await translate(page);
    for (const [at, step] of steps.entries()) {
      for (const each of [plain, page]) {
        await step(each);
        await alive(each);
      }
      await expect(async () => expect(await textOf(page), `after step ${at + 1}`).toBe(await textOf(plain))).toPass({
        timeout: 15_000,
      });
    }
    await plain.context().close();
  });

test('a page whose own words are asked for again has them all', async ({ page }) => {
  await open(page, '/quiz/');
  const before = await textOf(page);
  await page.evaluate(() => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.querySelector('main') as HTMLElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node instanceof Text && node.data.trim() && !node.parentElement?.closest('style, script, noscript')) texts.push(node);
    Object.assign(window, {
      originals: texts.map((text) => {
        const tag = 'FONT'.toLowerCase();
        const font = Object.assign(document.createElement(tag), { textContent: 'traduit' });
        text.replaceWith(font);
        return [text, font] as const;
      }),
    });
  });
  await expect.poll(() => textOf(page)).toContain('traduit');
  await page.evaluate(() => {
    for (const [text, font] of (window as unknown as { originals: [Text, Element][] }).originals) font.replaceWith(text);
  });
  await expect.poll(() => textOf(page)).toBe(before);
});
