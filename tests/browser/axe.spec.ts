import { questionOrder } from '../../src/core/quiz/questions.ts';
import { strings } from '../../src/i18n/strings.ts';
import { faults } from './faults.ts';
import { alive, file } from './reader.ts';
import {
  cardLink,
  complete,
  expect,
  full,
  pathsIn,
  quiz,
  remember,
  settled,
  short,
  slugs,
  stored,
  test,
  themes,
} from './site.ts';

const addresses = {
  fr: { quizPath: '/quiz/', resultPath: '/resultat/', dataPath: '/donnees/', profilePath: `/profil/${slugs.fr}/` },
  en: { quizPath: '/en/quiz/', resultPath: '/en/result/', dataPath: '/en/data/', profilePath: `/en/profile/${slugs.en}/` },
} as const;

for (const { colorScheme, locale } of themes) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    const { quizPath, resultPath, dataPath, profilePath } = addresses[locale];
    const t = strings(locale);

    test(`every page is accessible (${locale})`, async ({ page }) => {
      test.setTimeout(300_000);
      for (const path of [...pathsIn(locale), '/404.html']) {
        await page.goto(path);
        await settled(page);
        expect(await faults(page), path).toEqual([]);
      }
    });

    test(`every state of the quiz is accessible (${locale})`, async ({ page }) => {
      test.setTimeout(180_000);
      const { short: first, rest } = questionOrder(quiz);
      // One question of each kind, the longest, and the last.
      const screens = [...first.slice(0, 6), ...rest.slice(-1)];
      for (const screen of screens) {
        await page.goto(`${quizPath}#${screen}`);
        await settled(page);
        await page
          .getByRole('button', { name: t.quiz.page.next })
          .or(page.getByRole('button', { name: t.quiz.page.finish }))
          .click({ force: true });
        await expect(page.locator('.error')).toBeVisible();
        expect(await faults(page), `${screen}, with its errors`).toEqual([]);
      }
      await remember(page, stored(full));
      for (const screen of screens) {
        await page.goto(`${quizPath}#${screen}`);
        await settled(page);
        expect(await faults(page), `${screen}, answered`).toEqual([]);
      }
      await remember(page, stored(short));
      await page.goto(`${quizPath}#halfway`);
      await settled(page);
      expect(await faults(page), 'halfway').toEqual([]);
      await page.goto(`${quizPath}#${screens.at(-1)}`);
      await page.getByRole('button', { name: t.quiz.page.restart }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faults(page), 'asking before starting again').toEqual([]);
    });

    test(`the result, the data page and bad links are accessible in every state (${locale})`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.goto(resultPath);
      await settled(page);
      expect(await faults(page), 'no result yet').toEqual([]);
      for (const path of [`${profilePath}#${cardLink}`, `${resultPath}#${complete}`]) {
        await page.goto(path);
        await expect(
          page.getByText(t.profile.card).or(page.getByRole('heading', { name: t.result.received.title })),
        ).toBeVisible();
        expect(await faults(page), path).toEqual([]);
      }
      for (const path of [`${profilePath}#s2.broken`, `${resultPath}#c1.broken`]) {
        await page.goto(path);
        await expect(page.getByRole('alert')).toBeVisible();
        expect(await faults(page), path).toEqual([]);
      }
      for (const [name, text] of [
        ['partial', stored(short)],
        ['full', stored(full)],
        ['unreadable', '{"version":1,"answers":{"size":3,"items":{"purpose":1}}}'],
        ['newer', '{"version":2}'],
      ] as const) {
        await remember(page, text);
        await page.goto(resultPath);
        await settled(page);
        for (const details of await page.locator('main details:not([open]) > summary').all())
          if (await details.isVisible()) await details.click();
        await alive(page);
        expect(await faults(page), `result, ${name}`).toEqual([]);
        await page.goto(dataPath);
        await settled(page);
        expect(await faults(page), `data, ${name}`).toEqual([]);
      }
      await remember(page, '{oups');
      await page.goto(dataPath);
      await page.getByRole('button', { name: t.data.asideDelete }).click();
      expect(await faults(page), 'asking before erasing what is aside').toEqual([]);
      await page.getByRole('button', { name: t.data.asideDeleteNo }).click();
      await page.getByLabel(t.data.import).setInputFiles(file(stored(short)));
      await page.getByRole('button', { name: t.data.delete, exact: true }).click();
      expect(await faults(page), 'asking before erasing all').toEqual([]);
      await page.getByRole('button', { name: t.data.deleteNo }).click();
      await page.getByLabel(t.data.import).setInputFiles(file(stored(full)));
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faults(page), 'asking before an import').toEqual([]);
      await page.getByRole('button', { name: t.data.importNo }).click();
      await page.goto(`${resultPath}#${complete}`);
      await page.getByRole('button', { name: t.result.received.keep }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faults(page), 'asking before keeping a received result').toEqual([]);
    });
  });
}
