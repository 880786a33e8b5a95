import { localize } from '../../src/core/locale.ts';
import { resultOf } from '../../src/core/result.ts';
import { fill, list, number, plural } from '../../src/core/words.ts';
import { strings } from '../../src/i18n/strings.ts';
import { open } from './reader.ts';
import { expect, full, quiz, remember, short, stored, test } from './site.ts';

const level = (value: 2 | 3) => Object.fromEntries(Object.keys(full.items ?? {}).map((id) => [id, value]));

for (const [locale, path] of [
  ['fr', '/resultat/'],
  ['en', '/en/result/'],
] as const) {
  const t = strings(locale).result;
  const words = localize(quiz, locale);

  for (const [who, answers] of [
    ['mixed', full],
    ['good', { ...full, size: 'at-cap', items: level(2) }],
  ] as const)
    test(`five risks and seven opportunities are read beside the score: ${who} answers (${locale})`, async ({ page }) => {
      const { risks, opportunities } = resultOf(quiz, answers);
      await remember(page, stored(answers));
      await open(page, path);
      const risksShown = page.getByRole('region', { name: t.risksTitle }).getByRole('listitem');
      await expect(risksShown).toHaveCount(5);
      for (const [index, { name, says, check }] of words.risks.entries()) {
        const level = risks[index]?.level ?? '';
        await expect(risksShown.nth(index).getByRole('heading')).toHaveText(`${name} ${t.risk[level]}`);
        await expect(risksShown.nth(index)).toContainText(says[level as keyof typeof says]);
        await expect(risksShown.nth(index)).toContainText(`${t.check} ${check}`);
      }
      const shown = page.getByRole('region', { name: t.opportunitiesTitle }).getByRole('listitem');
      await expect(shown).toHaveCount(7);
      for (const [index, { name, says, next }] of words.opportunities.entries()) {
        const level = opportunities[index]?.level ?? '';
        const one = shown.nth(index);
        await expect(one.getByRole('heading')).toHaveText(`${name} ${t.opportunity[level]}`);
        await expect(one).toContainText(says[level as keyof typeof says]);
        if (level === 'ready') await expect(one).not.toContainText(t.nextMove);
        else await expect(one).toContainText(`${t.nextMove} ${next}`);
      }
    });

  test(`every passage of the guide and every source that the result leads to exists (${locale})`, async ({ page }) => {
    test.setTimeout(90_000);
    await remember(page, stored(full));
    const links = new Map<string, Set<string>>();
    for (const answers of [full, { ...full, items: level(2) }]) {
      await remember(page, stored(answers));
      await open(page, path);
      const found = await page
        .locator('main a[href*="#"]')
        .evaluateAll((all) =>
          all.flatMap((each) =>
            each instanceof HTMLAnchorElement && each.origin === location.origin ? [[each.pathname, each.hash]] : [],
          ),
        );
      for (const [pathname = '', hash = ''] of found) links.set(pathname, (links.get(pathname) ?? new Set()).add(hash.slice(1)));
    }
    expect([...links.keys()].filter((each) => each.includes('/guide/')).length).toBeGreaterThan(3);
    for (const [pathname, places] of links) {
      await page.goto(pathname);
      for (const place of places) await expect(page.locator(`[id="${place}"]`), `${pathname}#${place}`).toBeVisible();
    }
  });

  for (const [size, hours, spent, contacts, time, saturated] of [
    ['from-5000', 'from-3', plural(locale, t.hours, 5), 10_000, plural(locale, t.seconds, 94), false],
    ['at-cap', 'under-1', t.halfHour, 30_000, plural(locale, t.seconds, 3), true],
    ['from-500', 'from-3', plural(locale, t.hours, 5), 1000, plural(locale, t.minutes, 16), false],
    ['under-500', 'over-7', plural(locale, t.hours, 10), 250, plural(locale, t.hours, 2), false],
  ] as const)
    test(`attention: ${hours} a week for ${size} contacts is told as time for each (${locale})`, async ({ page }) => {
      await remember(page, stored({ ...full, size, hours }));
      await open(page, path);
      const region = page.getByRole('region', { name: t.attentionTitle });
      const values = { hours: spent, contacts: number(locale, contacts), time };
      await expect(region).toContainText(fill(t.attentionText, values));
      await expect(region).toContainText(saturated ? fill(t.attentionSaturated, { n: 30 }) : t.attentionFine);
    });
}

const t = strings('fr').result;
const words = localize(quiz, 'fr');

test('a high total never hides a high risk', async ({ page }) => {
  const horizons = { short: 'job', medium: 'job', long: 'job' };
  await remember(page, stored({ size: 'at-cap', hours: 'over-7', reasons: ['touch'], horizons, items: level(3) }));
  await open(page, '/resultat/');
  await expect(page.getByLabel(fill(t.outOf, { n: 100 }), { exact: true })).toBeVisible();
  const high = page.getByRole('region', { name: t.risksTitle }).getByRole('heading', { name: t.risk['high'] ?? '' });
  await expect(high).toHaveText(`${words.risks.find(({ id }) => id === 'ceiling')?.name} ${t.risk['high']}`);
});

test('what an open question keeps unknown is said, with the question', async ({ page }) => {
  const { size: _size, ...answers } = short;
  await remember(page, stored(answers));
  await open(page, '/resultat/');
  await expect(page.getByRole('region', { name: t.attentionTitle })).toContainText(t.attentionMissing);
  const ceiling = page.getByRole('region', { name: t.risksTitle }).getByRole('listitem').last();
  await expect(ceiling.getByRole('heading')).toContainText(t.unknown);
  const asked = list('fr', [words.size.short, 'Critère pour les invitations']);
  await expect(ceiling.getByText(fill(t.unknownText, { list: asked })).or(ceiling.getByText(words.size.short))).not.toHaveCount(
    0,
  );
});
