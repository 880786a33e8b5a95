import { globSync, readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/core/format/locale.ts';
import { features, weights } from '../../src/faces.ts';
import { strings } from '../../src/i18n/strings.ts';
import { fileAt, sites, type Page, type Site } from './dist.ts';

/** What neither package has, and a fallback draws: signs, not letters. */
const fallingBack = {
  '→': 'from a reason to an objective, from a score to another',
  ⁿ: 'the exponent of a formula',
  '⌘': 'the key of a Mac that prints',
  '✓': 'a link that is copied',
  '▾': 'what unfolds',
  '▴': 'what folds',
};

const styles = globSync('src/**/*.{css,astro,svelte}').map((file) => readFileSync(file, 'utf8'));
/** What follows a property in the style sheets. */
const valuesOf = (property: string): string[] =>
  styles.flatMap((text) => [...text.matchAll(new RegExp(`[\\s;{]${property}: ([^;]+);`, 'g'))].map((match) => match[1] ?? ''));

/** What a page shows or gives its islands to show, with what a reader hears besides. */
const textOf = ({ html }: Page): string => html.replace(/<(script|style)\b.*?<\/\1>/gs, '').replaceAll('&nbsp;', '\u00a0');

/** The faces that a page declares, by name, with what the page says of each. */
function facesOf(site: Site, { html }: Page): { name: string; weight: string; font: Font }[] {
  return [...html.matchAll(/@font-face\{font-family:"([^"]+?)-\w+";src:url\("([^"]+)"\)[^}]*?font-weight:([^;]+);/g)].map(
    ([, name = '', path = '', weight = '']) => {
      const font = create(readFileSync(fileAt(site, path) ?? ''));
      if (font.isCollection) throw new Error(`${path} has several faces`);
      return { name: name.toLowerCase().replace(' ', '-'), weight, font };
    },
  );
}

describe.each(sites.map((site) => [site.name, site] as const))('the site built %s', (_, site) => {
  const shown = new Set(
    [...site.pages.map(textOf), ...locales.map((locale) => JSON.stringify(strings(locale))), ...valuesOf('content')]
      .join('')
      .replace(/\s*\n\s*/g, ''),
  );

  test('has the same two faces on every page, as they were cut', () => {
    for (const page of site.pages)
      expect(
        facesOf(site, page).map(({ name, weight, font }) => [name, weight, font.variationAxes['wght']]),
        page.path,
      ).toEqual(
        Object.entries(weights).map(([name, [min, max]]) => [
          name,
          `${min} ${max}`,
          expect.objectContaining({ min, max, default: 400 }),
        ]),
      );
  });

  test('shows no character that its two faces lack, but signs that are known to fall back', () => {
    expect(shown.size).toBeGreaterThan(100);
    for (const { name, font } of facesOf(site, site.pages[0] as Page))
      expect([...shown].filter((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)).sort(), name).toEqual(
        Object.keys(fallingBack).sort(),
      );
  });
});

test('both faces have every accented letter of French, shown today or not', () => {
  // cspell:disable-next-line
  const letters = [...'àâäæçèéêëîïôöœùûü'].flatMap((letter) => [letter, letter.toUpperCase()]);
  const [site] = sites;
  for (const { name, font } of facesOf(site as Site, site?.pages[0] as Page))
    expect(
      [...letters, 'ÿ', ...'0123456789«»“”‘’–—…'].filter((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)),
      name,
    ).toEqual([]);
});

test('style sheets ask for no weight that was cut, nor is any left that none asks for', () => {
  const shorthands = valuesOf('font').filter((value) => /var\(--(serif|sans)\)/.test(value));
  const weightOf = (value: string) => Number(/^\d{3}\b/.exec(value)?.[0] ?? 400);
  const display = shorthands.filter((value) => value.includes('--serif')).map(weightOf);
  // Browsers give 700 to <strong> and to the heads of tables; `inherit` and `normal` add nothing.
  const text = [400, 700, ...valuesOf('font-weight').map(Number).filter(Boolean), ...shorthands.map(weightOf)];
  expect(display.length).toBeGreaterThan(10);
  expect([Math.min(...display), Math.max(...display)]).toEqual(weights['brygada-1918']);
  expect([Math.min(...text), Math.max(...text)]).toEqual(weights['hanken-grotesk']);
});

test('style sheets ask for no feature that was cut', () => {
  // cspell:disable-next-line -- the letters of OpenType
  const kept: Record<string, string> = { 'tabular-nums': 'tnum' };
  const asked = ['font-variant', 'font-variant-numeric', 'font-variant-caps', 'font-variant-ligatures', 'font-feature-settings'];
  const values = asked.flatMap(valuesOf);
  expect(values.length).toBeGreaterThan(5);
  expect(values.filter((value) => !features.includes(kept[value] ?? value))).toEqual([]);
});
