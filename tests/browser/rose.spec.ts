/** The rose has its colours wherever it is drawn, at once or late, and its names are whole on the narrowest phone. */
import type { Page } from '@playwright/test';
import { strings } from '../../src/i18n/strings.ts';
import { open } from './reader.ts';
import { cardLink, complete, expect, full, remember, short, slugs, stored, test, themes } from './site.ts';

const phone = { width: 360, height: 640 };

/** What is wrong with the roses that are shown: points that have not their two colours, names that are cut. */
const faultsOfRoses = (page: Page): Promise<string[]> =>
  page.locator('svg.rose').evaluateAll((all) => {
    const probe = document.body.appendChild(document.createElement('i'));
    const colour = (name: string) => {
      probe.style.color = `var(${name})`;
      return getComputedStyle(probe).color;
    };
    const faults: string[] = [];
    for (const rose of all.filter((each) => each.checkVisibility())) {
      for (const [part, name] of [
        ['.lit', '--rose-lit'],
        ['.shade', '--rose-shade'],
        ['text', '--ink'],
      ] as const)
        for (const shape of rose.querySelectorAll(part))
          if (getComputedStyle(shape).fill !== colour(name)) faults.push(`${part} is ${getComputedStyle(shape).fill}`);
      for (const ring of rose.querySelectorAll('.ring'))
        if (getComputedStyle(ring).fill !== 'none') faults.push('a ring is filled');
      const box = rose.getBoundingClientRect();
      for (const name of rose.querySelectorAll('text')) {
        const { left, right } = name.getBoundingClientRect();
        const [from, to] = getComputedStyle(rose).overflow === 'visible' ? [0, innerWidth] : [box.left, box.right];
        if (left < from || right > to) faults.push(`${name.textContent} is cut`);
      }
    }
    probe.remove();
    return faults;
  });

for (const { colorScheme, locale } of themes) {
  const at = (fr: string, en: string) => (locale === 'fr' ? fr : en);
  const places: [string, string, typeof full | undefined][] = [
    ['halfway', at('/quiz/#halfway', '/en/quiz/#halfway'), short],
    ['home', at('/', '/en/'), undefined],
    ['a profile', at(`/profil/${slugs.fr}/`, `/en/profile/${slugs.en}/`), undefined],
    ['a card', at(`/profil/${slugs.fr}/#${cardLink}`, `/en/profile/${slugs.en}/#${cardLink}`), undefined],
    ['a result', at('/resultat/', '/en/result/'), full],
    ['a first look', at('/resultat/', '/en/result/'), short],
    ['a result received', at(`/resultat/#${complete}`, `/en/result/#${complete}`), undefined],
    ['moves tried on', at('/resultat/#what-if', '/en/result/#what-if'), full],
  ];

  test(`the rose has its colours and its names whole, in ${colorScheme} (${locale})`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize(phone);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const [name, path, answers] of places) {
      await remember(page, stored(answers ?? {}));
      await open(page, path);
      await expect(page.locator('svg.rose:visible').first(), name).toBeVisible();
      expect(await faultsOfRoses(page), name).toEqual([]);
    }
    // Come to from the question before, and by a reload.
    await remember(page, stored(short));
    await open(page, at('/quiz/#inbox', '/en/quiz/#inbox'));
    await page.getByRole('button', { name: strings(locale).quiz.page.next }).click();
    await expect(page.locator('svg.rose')).toBeVisible();
    expect(await faultsOfRoses(page)).toEqual([]);
    await page.reload();
    await expect(page.locator('svg.rose')).toBeVisible();
    expect(await faultsOfRoses(page)).toEqual([]);
  });
}
