import type { Page } from '@playwright/test';
import { localize } from '../../src/core/locale.ts';
import { itemsOf } from '../../src/core/quiz.ts';
import { resultOf } from '../../src/core/result.ts';
import { fill, plural } from '../../src/core/words.ts';
import { strings } from '../../src/i18n/strings.ts';
import { open } from './reader.ts';
import { expect, full, quiz, remember, short, stored, test } from './site.ts';

const nowhere = { short: 'none', medium: 'none', long: 'none' };
const level = (value: 1 | 2 | 3) => Object.fromEntries(Object.keys(full.items ?? {}).map((id) => [id, value]));
const stepsIn = (page: Page, title: string) => page.getByRole('region', { name: title }).locator('ol > li');

for (const [locale, path] of [
  ['fr', '/resultat/'],
  ['en', '/en/result/'],
] as const) {
  const t = strings(locale).result;
  const words = localize(quiz, locale);
  const items = new Map(itemsOf(words).map((each) => [each.item.id, each]));

  for (const [who, answers] of [
    ['all nineteen answers', full],
    ['no objective', { ...full, horizons: nowhere }],
    ['little time for many contacts', { ...full, size: 'at-cap', hours: 'under-1', items: level(2) }],
    ['the short path', short],
  ] as const)
    test(`each step says what, why, how and what it changes, because of which answer: ${who} (${locale})`, async ({ page }) => {
      const { advice, objective } = resultOf(quiz, answers);
      await remember(page, stored(answers));
      await open(page, path);
      const steps = stepsIn(page, t.stepsTitle);
      await expect(steps).toHaveCount(advice.length);
      for (const index of [0, 1, 2]) await expect(steps.nth(index)).toBeVisible();
      await expect(steps.nth(3)).toBeHidden();
      await page.getByText(plural(locale, t.nextSteps, advice.length - 3), { exact: true }).click();
      expect(new Set(advice.slice(0, 3).map(({ dimension }) => dimension)).size).toBeGreaterThan(1);

      for (const [index, { item: id, from, gain, profile }] of advice.entries()) {
        const found = items.get(id);
        const step = found?.item.steps[from];
        if (!found || !step) throw new Error(`${id} has no step from ${from}`);
        const card = steps.nth(index);
        await expect(card).toBeVisible();
        await expect(card.getByRole('heading')).toHaveText(step.do);
        const text = ((await card.textContent()) ?? '').replace(/\s+/g, ' ');
        const says = (part: string) => expect(text, id).toContain(part.replace(/\s+/g, ' '));
        const answer = found.item.levels[from] ?? '';
        says(`${found.dimension.name} · ${found.item.short}`);
        says(fill(found.item.derived ? t.becauseDerived : t.because, { answer }));
        says(`${t.start} ${step.start}`);
        says(step.why);
        says(fill(t.every[step.every] ?? '', { time: plural(locale, t.minutes, step.minutes) }));
        const line = found.item.lines?.[objective as 'job' | 'info' | 'hire' | 'client'];
        if (line) says(`${t.forObjective} ${line}`);
        else expect(text).not.toContain(t.forObjective);
        says(gain > 0 ? plural(locale, t.gain, gain) : t.gainNone);
        const leads = words.profiles.find((each) => each.id === profile);
        if (leads) says(fill(t.gainProfile, { profile: leads.name }));
        else expect(text).not.toContain(fill(t.gainProfile, { profile: '' }).trim());
      }
    });
}

const t = strings('fr').result;
const items = new Map(itemsOf(localize(quiz, 'fr')).map(({ item }) => [item.id, item]));

test('without any objective, writing one comes first, and where that leads is said', async ({ page }) => {
  await remember(page, stored({ ...full, horizons: nowhere }));
  await open(page, '/resultat/');
  const first = stepsIn(page, t.stepsTitle).first();
  await expect(first.getByRole('heading')).toHaveText(items.get('horizons')?.steps[0]?.do ?? '');
  await expect(first).toContainText(t.gainFirstObjective);
  await expect(first).toContainText(
    fill(t.gainProfile, { profile: quiz.profiles.find(({ id }) => id === 'builder')?.name.fr ?? '' }),
  );
});

test('answers “not sure” get how to find out, and no step', async ({ page }) => {
  const unsure = ['feed', 'reply'] as const;
  await remember(page, stored({ ...full, items: { ...full.items, feed: 'unsure', reply: 'unsure' } }));
  await open(page, '/resultat/');
  const region = page.getByRole('region', { name: t.unsureTitle });
  await expect(region.getByRole('term')).toHaveCount(unsure.length);
  for (const id of unsure) {
    const item = items.get(id);
    await expect(region.getByRole('term').filter({ hasText: item?.short ?? '' })).toBeVisible();
    await expect(region).toContainText(item && 'unsure' in item ? item.unsure : '');
    await expect(stepsIn(page, t.stepsTitle).filter({ hasText: item?.short ?? '' })).toHaveCount(0);
  }
});

test('at the highest step everywhere, nothing is left to gain', async ({ page }) => {
  const horizons = { short: 'job', medium: 'job', long: 'job' };
  await remember(page, stored({ size: 'from-500', hours: 'from-3', reasons: ['touch'], horizons, items: level(3) }));
  await open(page, '/resultat/');
  await expect(page.getByLabel(fill(t.outOf, { n: 100 }), { exact: true })).toBeVisible();
  await expect(page.getByText(t.allDone)).toBeVisible();
  await expect(stepsIn(page, t.stepsTitleFew)).toHaveCount(0);
  await expect(page.getByRole('region', { name: t.unsureTitle })).toHaveCount(0);
});
