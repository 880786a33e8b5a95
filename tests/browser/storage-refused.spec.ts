import { plural } from '../../src/core/words.ts';
import { strings } from '../../src/i18n/strings.ts';
import { alive, choice, everything, file, fillUp, open, put, saved } from './reader.ts';
import { expect, full, kept, remember, short, stored, test } from './site.ts';

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

test.describe('when there is no room left', () => {
  test('a first answer stays in memory, and all is kept as soon as there is room', async ({ page, context }) => {
    await open(page, '/quiz/#network');
    await fillUp(page);
    await choice(page, 'size', 'from-500').check();
    await expect(page.getByText(notice)).toBeVisible();
    await expect(choice(page, 'size', 'from-500')).toBeChecked();
    expect(await kept(page)).toBeNull();

    const other = await context.newPage();
    await other.goto('/404.html');
    await other.evaluate(() => localStorage.removeItem('autre'));
    await choice(page, 'hours', 'over-7').check();
    await expect(page.getByText(notice)).toBeHidden();
    expect(await saved(page)).toEqual({ version: 1, answers: { size: 'from-500', hours: 'over-7' } });
  });

  test('answers kept before stay as they were, and the page goes on with the new ones', async ({ page }) => {
    const text = stored({ size: 'at-cap' });
    await remember(page, text);
    await open(page, '/quiz/#network');
    await fillUp(page);
    await choice(page, 'size', 'from-15000').check();
    await choice(page, 'hours', 'over-7').check();
    await expect(page.getByText(notice)).toBeVisible();
    await expect(choice(page, 'size', 'from-15000')).toBeChecked();
    await expect(choice(page, 'hours', 'over-7')).toBeChecked();
    expect(await kept(page)).toBe(text);
    await page.reload();
    await alive(page);
    await expect(choice(page, 'size', 'at-cap')).toBeChecked();
  });

  test('a bad document that cannot be set aside is not overwritten', async ({ page }) => {
    const text = '{"version":1,"answers":{"size":"at-cap","hours":7}}';
    await remember(page, text);
    await fillUp(page);
    await open(page, '/quiz/#network');
    await expect(choice(page, 'size', 'at-cap')).toBeChecked();
    await expect(page.getByText(notice)).toBeVisible();
    await choice(page, 'hours', 'over-7').check();
    await choice(page, 'size', 'from-500').check();
    expect(await kept(page)).toBe(text);
  });

  test('what another tab has kept in the meantime is not lost when there is room again', async ({ page, context }) => {
    await open(page, '/quiz/#network');
    await fillUp(page);
    await choice(page, 'size', 'from-500').check();
    await expect(page.getByText(notice)).toBeVisible();
    const other = await context.newPage();
    await open(other, '/guide/raisons/');
    await other.evaluate(() => localStorage.removeItem('autre'));
    await choice(other, 'reasons', 'touch').check();
    await choice(page, 'hours', 'over-7').check();
    expect(await saved(page)).toEqual({ version: 1, answers: { size: 'from-500', hours: 'over-7', reasons: ['touch'] } });
  });
});

test('where writing alone is refused, nothing stored is lost, whatever the reader does', async ({ page }) => {
  await remember(page, stored(full));
  await put(page, { autre: 'à eux' });
  const before = await everything(page);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'QuotaExceededError');
    };
  });
  await open(page, '/quiz/#network');
  await expect(choice(page, 'size', full.size ?? '')).toBeChecked();
  await choice(page, 'size', 'from-500').check();
  await expect(page.getByText(notice)).toBeVisible();
  await page.getByRole('button', { name: t.quiz.restart }).click();
  await page.getByRole('button', { name: t.quiz.restartYes }).click();
  await expect(choice(page, 'size', 'from-500')).not.toBeChecked();
  await open(page, '/donnees/');
  await page.getByLabel(t.data.import).setInputFiles(file(stored(short)));
  await page.getByRole('dialog').getByRole('button', { name: t.data.importYes }).click();
  await expect(page.getByText(notice)).toBeVisible();
  expect(await everything(page)).toEqual(before);
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
