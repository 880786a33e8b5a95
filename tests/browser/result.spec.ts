import { localize } from '../../src/core/locale.ts';
import { itemsOf, questionIds } from '../../src/core/quiz.ts';
import { resultOf } from '../../src/core/result.ts';
import { ruleInWords } from '../../src/core/rule-words.ts';
import { fill, list, plural } from '../../src/core/words.ts';
import { strings } from '../../src/i18n/strings.ts';
import { choice, open, put } from './reader.ts';
import { expect, full, key, quiz, remember, short, stored, test } from './site.ts';

const nowhere = { short: 'none', medium: 'none', long: 'none' };

for (const [locale, path, quizPath, profilePath] of [
  ['fr', '/resultat/', '/quiz/', '/profil/'],
  ['en', '/en/result/', '/en/quiz/', '/en/profile/'],
] as const) {
  const { result: t, rule } = strings(locale);
  const words = localize(quiz, locale);
  const names = Object.fromEntries(words.dimensions.map(({ id, name }) => [id, name]));
  const labels = Object.fromEntries([
    ...(['size', 'hours', 'reasons', 'horizons'] as const).map((id) => [id, words[id].short]),
    ...itemsOf(words).map(({ item }) => [item.id, item.short]),
  ]) as Record<string, string>;
  const bandAt = (score: number) => words.bands.findLastIndex(({ from }) => score >= from);

  for (const [who, answers] of [
    ['with an objective', full],
    ['without one', { ...full, horizons: nowhere }],
  ] as const)
    test(`the total, the dimensions and the profile are those of the public arithmetic, ${who} (${locale})`, async ({ page }) => {
      const { score, profile, objective, missing } = resultOf(quiz, answers);
      expect(missing).toEqual([]);
      await remember(page, stored(answers));
      await open(page, path);
      const total = page.getByRole('region', { name: t.totalLabel });
      await expect(total.getByLabel(fill(t.outOf, { n: score.total ?? '' }), { exact: true })).toBeVisible();
      await expect(total).toContainText(words.bands[bandAt(score.total ?? 0)]?.total ?? '');
      await expect(page.getByText(t.partialTitle)).toHaveCount(0);

      const dimensions = page.getByRole('region', { name: t.dimensions });
      await expect(dimensions.getByRole('listitem')).toHaveCount(5);
      for (const [index, { id, name, bands }] of words.dimensions.entries()) {
        const line = dimensions.getByRole('listitem').nth(index);
        const n = score.dimensions[id] ?? 0;
        await expect(line.getByRole('heading')).toContainText(name);
        await expect(line).toContainText(`${fill(t.outOf, { n })}, ${words.bands[bandAt(n)]?.name.toLowerCase()}`);
        await expect(line).toContainText(bands[bandAt(n)] ?? '');
        await expect(line).toContainText(fill(t.weight, { n: quiz.weights[objective ?? 'none']?.[id] ?? '' }));
      }
      const aim = words.objectives.find(({ id }) => id === objective)?.short;
      await expect(dimensions).toContainText(aim ? fill(t.primary, { objective: aim }) : t.noPrimary);

      const portrait = words.profiles.find(({ id }) => id === profile);
      if (!portrait) throw new Error('these answers have a profile');
      await expect(total).toContainText(portrait.name);
      await expect(total).toContainText(portrait.tagline);
      await expect(total).toContainText(fill(t.profileRule, { rule: ruleInWords(locale, rule, portrait.when, names) }));
      const portraitPath = `${profilePath}${quiz.profiles.find(({ id }) => id === profile)?.slug[locale]}/`;
      await expect(total.getByRole('link', { name: t.profileLink })).toHaveAttribute('href', portraitPath);
    });

  test(`after the short path, the page says what is missing and how far the total can still go (${locale})`, async ({ page }) => {
    const { missing, range, score } = resultOf(quiz, short);
    await remember(page, stored(short));
    await open(page, path);
    await expect(page.getByLabel(fill(t.outOf, { n: score.total ?? '' }), { exact: true })).toBeVisible();
    const notice = page.getByRole('region', { name: t.totalLabel });
    await expect(notice.getByText(t.partialTitle)).toBeVisible();
    await expect(notice).toContainText(plural(locale, t.partialText, missing.length));
    await expect(notice).toContainText(fill(t.partialRange, range ?? {}));
    await expect(notice.getByRole('listitem')).toHaveCount(0);
    await notice.getByText(t.partialList).click();
    await expect(notice.getByRole('listitem')).toHaveText(missing.map((id) => labels[id] ?? ''));
    await notice.getByRole('link', { name: t.partialAction }).click();
    await expect(page).toHaveURL(new RegExp(`${quizPath}#halfway$`));
  });

  test(`without an answer, the page says where to begin (${locale})`, async ({ page }) => {
    await open(page, path);
    await expect(page.getByRole('heading', { name: t.emptyTitle })).toBeVisible();
    await expect(page.getByRole('region')).toHaveCount(0);
    await page.getByRole('link', { name: t.emptyAction }).click();
    await expect(page).toHaveURL(new RegExp(`${quizPath}#network$`));
  });

  test(`a dimension without an answer is said to be missing, and there is no profile yet (${locale})`, async ({ page }) => {
    const { items = {}, ...context } = short;
    const { reply: _reply, inbox: _inbox, ...rest } = items;
    await remember(page, stored({ ...context, items: rest }));
    await open(page, path);
    const missing = list(locale, [names['ties'] ?? '', names['care'] ?? '']);
    await expect(page.getByText(fill(t.noProfile, { list: missing }))).toBeVisible();
    await expect(page.getByText(t.dimensionAbsent)).toHaveCount(2);
    await expect(page.getByRole('link', { name: t.profileLink })).toHaveCount(0);
  });
}

const t = strings('fr').result;

test('a total of zero is a total, and answers that give none are told apart', async ({ page }) => {
  await remember(page, stored({ horizons: nowhere }));
  await open(page, '/resultat/');
  await expect(page.getByLabel(fill(t.outOf, { n: 0 }), { exact: true })).toBeVisible();
  await remember(page, stored({ size: 'at-cap' }));
  await open(page, '/resultat/');
  await expect(page.getByText(t.noTotal)).toBeVisible();
  await expect(page.getByText(plural('fr', t.partialText, questionIds(quiz).length - 1))).toBeVisible();
});

test('when only the context has a question open, no range is promised', async ({ page }) => {
  const { hours: _hours, ...answers } = full;
  await remember(page, stored(answers));
  await open(page, '/resultat/');
  await expect(page.getByText(plural('fr', t.partialText, 1))).toBeVisible();
  await expect(page.getByText(t.partialRange.split('{')[0] ?? '')).toHaveCount(0);
});

test('an answer changed in another tab changes the page at once', async ({ page, context }) => {
  await remember(page, stored(full));
  await open(page, '/resultat/');
  const total = (answers: typeof full) =>
    page.getByLabel(fill(t.outOf, { n: resultOf(quiz, answers).score.total ?? '' }), { exact: true });
  await expect(total(full)).toBeVisible();
  const other = await context.newPage();
  await open(other, '/quiz/#ties');
  await choice(other, 'reopen', 3).check();
  await expect(total({ ...full, items: { ...full.items, reopen: 3 } })).toBeVisible();
  await expect(total(full)).toHaveCount(0);
  await put(other, { [key]: stored({}) });
  await expect(page.getByRole('heading', { name: t.emptyTitle })).toBeVisible();
});
