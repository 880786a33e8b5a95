/** Leaving the mirror: with something at stake the reader is asked first; the example has nothing to lose, and leads to a file. */
import { strings } from '../../src/i18n/strings.ts';
import { answerCard, five, forget, give, openMirror, read, results, shown } from './mirror.ts';
import { expect, test } from './site.ts';

const { mirror } = strings('fr');
const { tools: t } = mirror;

test('the page is left at once where nothing would go, and asks first where answers would', async ({ page }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  const away = page.getByRole('link', { name: t.feed.toQuiz });
  await openMirror(page);
  await give(page, five);
  await read(page, 6);
  await away.click();
  await expect(page).toHaveURL(/questionnaire|quiz/);
  expect(asked).toEqual([]);

  await openMirror(page);
  await give(page, five);
  await read(page, 6);
  await page.getByRole('button', { name: t.sample.draw }).click();
  await answerCard(page, 'yes');
  await away.click({ noWaitAfter: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await expect(results(page)).toBeVisible();
  await expect(
    page.getByRole('group', { name: t.sample.asked.reply }).getByRole('button', { name: t.sample.said.yes, exact: true }),
  ).toHaveAttribute('aria-pressed', 'true');
});

test('the example leads to one’s own file, and is forgotten without a question', async ({ page }) => {
  const example = async () => {
    await page.getByRole('button', { name: mirror.source.example }).click();
    await shown(page);
    await page.getByRole('button', { name: t.sample.draw }).click();
    await answerCard(page, 'yes');
  };
  await openMirror(page);
  await example();
  await forget(page);
  await expect(page.getByText(mirror.forget.done)).toBeVisible();
  await example();
  await give(page, five);
  await read(page, 6);
  await expect(page.getByLabel(mirror.source.choose)).toHaveCount(0);
});
