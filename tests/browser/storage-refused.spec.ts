import { plural } from '../../src/core/words.ts';
import { strings } from '../../src/i18n/strings.ts';
import { alive, choice, everything, file, open } from './reader.ts';
import { expect, full, remember, short, stored, test } from './site.ts';

const t = strings('fr');
const notice = t.keeping.memory;

test.describe('when the browser refuses all access to its storage', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      }),
    ),
  );

  for (const path of ['/quiz/', '/guide/question/', '/resultat/', '/donnees/'])
    test(`${path} opens and says so`, async ({ page }) => {
      await open(page, path);
      await expect(page.getByText(notice)).toBeVisible();
    });

  test('the questionnaire goes on in memory, from screen to screen', async ({ page }) => {
    await open(page, '/quiz/#network');
    await choice(page, 'size', 'from-500').check();
    await choice(page, 'hours', 'over-7').check();
    await page.getByRole('button', { name: t.quiz.next }).click();
    await choice(page, 'reasons', 'touch').check();
    await page.getByRole('button', { name: t.quiz.back }).click();
    await expect(choice(page, 'size', 'from-500')).toBeChecked();
    await expect(choice(page, 'hours', 'over-7')).toBeChecked();
  });

  test('a file can still be imported, and everything erased', async ({ page }) => {
    await open(page, '/donnees/');
    await page.getByLabel(t.data.import).setInputFiles(file(stored(short)));
    await expect(page.getByText(t.data.importDone)).toBeVisible();
    await expect(page.getByText(notice)).toBeVisible();
    await page.getByRole('button', { name: t.data.delete }).click();
    await page.getByRole('dialog').getByRole('button', { name: t.data.deleteYes }).click();
    await expect(page.getByText(t.data.nothing)).toBeVisible();
  });

  test('the copy that the page advises to keep can be made where it says', async ({ page }) => {
    await open(page, '/quiz/#network');
    await choice(page, 'size', 'from-500').check();
    await page.getByRole('link', { name: t.keeping.dataLink }).click();
    await alive(page);
    await expect(page.getByText(plural('fr', t.data.count, 1))).toBeVisible();
    await expect(page.getByRole('button', { name: t.data.export })).toBeEnabled();
  });

  test('“everything works”: the questionnaire still leads to a result', async ({ page }) => {
    await open(page, '/quiz/#glance');
    await choice(page, 'purpose', 2).check();
    await choice(page, 'sample', 2).check();
    await page.getByRole('button', { name: t.quiz.next }).click();
    await page.getByRole('button', { name: t.quiz.next }).click();
    await page.getByRole('button', { name: t.quiz.skip }).click();
    await page.getByRole('link', { name: t.quiz.halfResult }).click();
    await alive(page);
    await expect(page.getByRole('heading', { name: t.result.totalLabel })).toBeVisible();
  });
});

test('answers that could not be read at first are not overwritten when the storage answers again', async ({ page }) => {
  await remember(page, stored(full));
  await page.addInitScript(() => {
    const { getItem } = Storage.prototype;
    Storage.prototype.getItem = () => {
      throw new DOMException('busy', 'InvalidStateError');
    };
    Object.assign(window, { mend: () => (Storage.prototype.getItem = getItem) });
  });
  await open(page, '/quiz/#network');
  await expect(page.getByText(notice)).toBeVisible();
  await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  await choice(page, 'size', 'from-500').check();
  await expect(choice(page, 'size', 'from-500')).toBeChecked();
  expect(JSON.stringify(await everything(page)), 'in the document or set aside').toContain('publish');
});
