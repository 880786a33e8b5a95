import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { typography } from '../../src/core/format/typography.ts';
import { locales } from '../../src/core/format/locale.ts';
import { questionIds, questionOrder } from '../../src/core/quiz/questions.ts';
import { strings } from '../../src/i18n/strings.ts';
import { pages } from '../../src/routes.ts';
import { quiz } from '../quiz.ts';
import { findable, sites, type Page } from './dist.ts';

/** What a camera would read of a code drawn by the build: its path is runs of squares (src/core/drawing/qr-path.ts). */
function scanned(svg: { getAttribute: (name: string) => string | undefined }, path: string): string | undefined {
  const side = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
  // Pixels to a square.
  const scale = 4;
  const width = side * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = '', y = '', run = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(run)) * scale; column++)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return jsQR(pixels, width, width, { inversionAttempts: 'dontInvert' })?.data;
}

describe.each(sites.flatMap((site) => locales.map((locale) => [site.name, locale, site] as const)))(
  'the facilitator’s page of the site built %s, in %s',
  (_, locale, site) => {
    const { root } = findable(site).find(({ path }) => path === site.base + pages.facilitate[locale]) as Page;

    test('has a poster whose code and address lead to the quiz in its language', () => {
      const svg = root.querySelector('.poster svg');
      const address = site.origin + site.base + pages.quiz[locale];
      expect(svg && scanned(svg, svg.querySelector('path')?.getAttribute('d') ?? '')).toBe(address);
      expect(`https://${root.querySelector('.address')?.text.trim()}/`).toBe(address.replace(/^http:/, 'https:'));
    });

    test('asks every question to discuss of the dimensions and of their habits, as the quiz has them', () => {
      const text = root.querySelector('article')?.structuredText.replace(/\s+/g, ' ') ?? '';
      for (const { discuss, items } of quiz.dimensions)
        for (const asked of [discuss, ...items.map((item) => item.discuss)])
          expect(text).toContain(typography(asked[locale], locale).replace(/\s+/g, ' '));
    });

    test('says each dimension and each profile in a line, as the quiz has them', () => {
      const lines = root.querySelectorAll('article dl > div').map((line) => line.structuredText.replace(/\s+/g, ' '));
      const words = [
        ...quiz.dimensions.map(({ name, asks }) => [name, asks] as const),
        ...quiz.profiles.map(({ name, tagline }) => [name, tagline] as const),
      ];
      expect(lines).toEqual(
        words.map((each) =>
          each
            .map((said) => typography(said[locale], locale))
            .join(' ')
            .replace(/\s+/g, ' '),
        ),
      );
    });

    test('names, for whoever is on paper, the questions that lead to a first look', () => {
      const { run } = strings(locale).facilitate;
      const asked = root.querySelector('[data-script="60"]')?.text.match(/Questions (.*?), (?:au|on) /i)?.[1] ?? '';
      const numbers = asked.split(/, | et | and /).flatMap((part) => {
        const [from = 0, to = from] = part.split(run.replace(/\{\w+\}/g, '')).map(Number);
        return Array.from({ length: to - from + 1 }, (_, step) => from + step);
      });
      const ids = questionIds(quiz);
      expect(numbers.map((n) => ids[n - 1])).toEqual(questionOrder(quiz).short);
    });
  },
);
