import { encodeComplete } from '../../src/core/links/encode-answers.ts';
import { strings } from '../../src/i18n/strings.ts';
import { alive, asideKey, choice, downloaded, everything, file, open, put, savedUnread, turnTo } from './reader.ts';
import { expect, kept, key, quiz, remember, short, test } from './site.ts';

const t = strings('fr');

test.describe('an answer', () => {
  test('is stored the very moment it is chosen, in a document with its version', async ({ page }) => {
    await open(page, '/quiz/#size');
    const texts = await choice(page, 'size', 'from-500').evaluate((input: HTMLInputElement, name) => {
      const before = localStorage.getItem(name);
      input.click();
      return [before, localStorage.getItem(name)];
    }, key);
    expect(texts).toEqual([null, '{"version":1,"answers":{"size":"from-500"}}']);
  });

  test('is still there after a reload, in the questionnaire and in the chapters', async ({ page }) => {
    await open(page, '/quiz/#size');
    await choice(page, 'size', 'from-500').check();
    await turnTo(page, 'hours');
    await choice(page, 'hours', 'over-7').check();
    await open(page, '/guide/raisons/');
    await choice(page, 'reasons', 'touch').check();
    await choice(page, 'reasons', 'peers').check();
    await page.reload();
    await alive(page);
    await expect(choice(page, 'reasons', 'touch')).toBeChecked();
    await expect(choice(page, 'reasons', 'help')).not.toBeChecked();
    await open(page, '/quiz/#size');
    await page.reload();
    await alive(page);
    await expect(choice(page, 'size', 'from-500')).toBeChecked();
    await turnTo(page, 'hours');
    await expect(choice(page, 'hours', 'over-7')).toBeChecked();
    expect(await savedUnread(page)).toEqual({
      version: 1,
      answers: { size: 'from-500', hours: 'over-7', reasons: ['touch', 'peers'] },
    });
  });

  test('chosen in a chapter before its script has come is not lost, or cannot be chosen yet', async ({ page }) => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/_astro\/Questions\..*\.js$/, (route) => gate.then(() => route.continue()));
    await page.goto('/guide/question/');
    const early = choice(page, 'size', 'from-500');
    const chosen = (await early.isVisible()) && (await early.isEnabled());
    if (chosen) await early.check();
    release();
    await alive(page);
    if (!chosen) await early.check();
    await expect(early).toBeChecked();
    await expect.poll(() => savedUnread(page)).toEqual({ version: 1, answers: { size: 'from-500' } });
  });

  test('leaves alone the fields and the answers of another day, and the keys of others', async ({ page }) => {
    const answers = {
      reasons: ['touch', 'martians'],
      horizons: { short: 'job', century: 'none' },
      items: { purpose: 2, gone: 3, __proto: 'unsure' },
    };
    const rest = { plan: { done: [1, null] }, mirror: [], '': 'é\u2028' };
    const others = { autre: 'à eux', [`${key}2`]: 'à eux', [`${key}.aside.x`]: 'à eux', aside: 'à eux' };
    await remember(page, JSON.stringify({ ...rest, version: 1, answers }));
    await put(page, others);
    await open(page, '/guide/question/');
    await choice(page, 'size', 'from-500').check();
    expect(await savedUnread(page)).toEqual({ ...rest, version: 1, answers: { ...answers, size: 'from-500' } });
    await open(page, '/quiz/#size');
    await turnTo(page, 'asked');
    await page.getByRole('button', { name: t.quiz.page.restart }).click();
    await page.getByRole('button', { name: t.quiz.page.restartYes }).click();
    await expect(choice(page, 'size', 'from-500')).not.toBeChecked();
    await expect.poll(() => savedUnread(page)).toEqual({ ...rest, version: 1, answers: {} });
    const { [key]: _ours, ...theirs } = await everything(page);
    expect(theirs).toEqual(others);
  });

  for (const text of ['{"version":1,"answers":{"seniority":"souvenir"}}', '{"version":1,"answers":{"__proto__":"souvenir"}}'])
    test(`to a question that this version does not ask is not lost: ${text}`, async ({ page }) => {
      await remember(page, text);
      await open(page, '/guide/question/');
      await choice(page, 'size', 'from-500').check();
      expect(JSON.stringify(await everything(page)), 'in the document or set aside').toContain('souvenir');
    });
});

test.describe('a document of a more recent version', () => {
  const newer = '{ "version": 2, "answers": { "size": 12345 }, "plan": [1] }\n';
  test.beforeEach(({ page }) => remember(page, newer));

  test('is not touched by an answer or a new start, and the page works in memory and says so', async ({ page }) => {
    await open(page, '/guide/question/');
    await expect(page.getByText(t.quiz.storageNotice.newer)).toBeVisible();
    await choice(page, 'size', 'from-500').check();
    expect(await kept(page)).toBe(newer);
    await expect(page.getByText(t.quiz.storageNotice.newer)).toBeVisible();
    await expect(page.getByText(t.quiz.storageNotice.memory)).toBeHidden();

    await open(page, '/quiz/#size');
    await expect(page.getByText(t.quiz.storageNotice.newer)).toBeVisible();
    await choice(page, 'size', 'from-500').check();
    await page.getByRole('button', { name: t.quiz.page.next }).click();
    await page.getByRole('button', { name: t.quiz.page.back }).click();
    await expect(choice(page, 'size', 'from-500')).toBeChecked();
    await turnTo(page, 'asked');
    await page.getByRole('button', { name: t.quiz.page.restart }).click();
    await page.getByRole('button', { name: t.quiz.page.restartYes }).click();
    await expect(choice(page, 'size', 'from-500')).not.toBeChecked();
    expect(await everything(page)).toEqual({ [key]: newer });
  });

  test('is not touched by a file or by a link', async ({ page }) => {
    await open(page, '/donnees/');
    await page.getByLabel(t.data.import).setInputFiles(file('{"version":1,"answers":{"size":"at-cap"}}'));
    await expect(page.getByText(t.data.importBlocked)).toBeVisible();
    await open(page, `/resultat/#${encodeComplete(quiz, short)}`);
    await page.getByRole('button', { name: t.result.received.keep, exact: true }).click();
    await page.getByRole('button', { name: t.result.page.keepYes, exact: true }).click();
    await expect(page.getByRole('heading', { name: t.result.received.title })).toBeHidden();
    await expect(page.getByText(t.quiz.storageNotice.newer)).toBeVisible();
    expect(await everything(page)).toEqual({ [key]: newer });
  });

  test('is not said to be nothing by the page of the reader’s data', async ({ page }) => {
    await open(page, '/donnees/');
    await expect(page.getByText(t.quiz.storageNotice.newer)).toBeVisible();
    await expect(page.getByText(t.data.nothing)).toBeHidden();
  });
});

test('what is set aside is handed over as it was', async ({ page }) => {
  await remember(page, '{oups');
  await put(page, { [asideKey]: JSON.stringify(['é\n"\u0000']) });
  await open(page, '/donnees/');
  const { name, text } = await downloaded(page, t.data.asideDownload);
  expect(name).toBe('reseau-a-dessein-aside.json');
  expect(JSON.parse(text)).toEqual(['é\n"\u0000', '{oups']);
});
