import { itemsOf } from '../../src/core/quiz/quiz.ts';
import { strings } from '../../src/i18n/strings.ts';
import { expect, paths, quiz, test } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const [locale, quizPath, resultPath, chapterPath, profilePath, dataPath] of [
  ['fr', '/quiz/', '/resultat/', '/guide/risques/', '/profil/deborde/', '/donnees/'],
  ['en', '/en/quiz/', '/en/result/', '/en/guide/risks/', '/en/profile/swamped/', '/en/data/'],
] as const) {
  const t = strings(locale);

  test(`without scripts, every question can be read, and the page says what needs them (${locale})`, async ({ page }) => {
    await page.goto(quizPath);
    await expect(page.locator('noscript p', { hasText: t.quiz.page.noscript })).toBeVisible();
    await expect(page.getByRole('heading', { name: t.quiz.page.title, level: 1 })).toBeInViewport();
    await expect(page.getByRole('banner')).toBeVisible();
    const questions = page.locator('noscript ol > li');
    await expect(questions).toHaveCount(19);
    for (const question of await questions.all()) {
      await expect(question).toBeVisible();
      expect(await question.getByRole('listitem').count(), 'its answers').toBeGreaterThan(2);
    }
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test(`without scripts, chapters, profiles and moves can be read (${locale})`, async ({ page }) => {
    await page.goto(chapterPath);
    await expect(page.locator('noscript p').first()).toContainText(t.guide.questionsNoscript);
    await expect(page.getByRole('radio').first()).toBeVisible();

    await page.goto(profilePath);
    const profile = quiz.profiles.find(({ id }) => id === 'swamped');
    await expect(page.getByRole('heading', { level: 1, name: profile?.name[locale] ?? '' })).toBeVisible();

    await page.goto(resultPath);
    await expect(page.locator('noscript p').first()).toContainText(t.result.page.noscript);
    await page.goto(dataPath);
    await expect(page.locator('noscript p').first()).toContainText(t.data.noscript);

    await page.goto(resultPath.replace(/resultat|result/, locale === 'fr' ? 'methode' : 'method'));
    const moves = itemsOf(quiz).flatMap(({ item }) => item.moves);
    await expect(page.locator('#ladder ~ section .panel')).toHaveCount(moves.length);
  });
}

test('without scripts, no page is blank or stuck', async ({ page }) => {
  test.setTimeout(120_000);
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeVisible();
  }
});
