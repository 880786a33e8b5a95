import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hexOf } from '../../src/pictures/palette.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** The relative luminance of a token by day or by night, as WCAG defines it. */
function luminanceOf(name: string, theme: 'light' | 'dark'): number {
  const pair = new RegExp(String.raw`--${name}: light-dark\(oklch\(([\d. ]+)\), oklch\(([\d. ]+)\)\)`).exec(css);
  const [lightness = NaN, chroma = NaN, hue = NaN] = (pair?.[theme === 'light' ? 1 : 2] ?? '').split(' ').map(Number);
  const channels = [...hexOf(lightness, chroma, hue).matchAll(/[\da-f]{2}/g)].map(([byte]) => {
    const value = parseInt(byte, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const [red = NaN, green = NaN, blue = NaN] = channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21. */
function contrastOf(a: string, b: string, theme: 'light' | 'dark'): number {
  const [one, other] = [luminanceOf(a, theme), luminanceOf(b, theme)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

test('contrast goes from none, of a colour on itself, up to that of ink on paper', () => {
  expect(contrastOf('ink', 'ink', 'light')).toBe(1);
  expect(contrastOf('line', 'paper', 'light')).toBeLessThan(3);
  expect(contrastOf('ink', 'paper', 'light')).toBeGreaterThan(12);
});

// Text is measured where it stands, by axe. `--line` only separates.
test.each(['light', 'dark'] as const)('edges of fields, the focus and what is drawn stand out 3 to 1 (%s)', (theme) => {
  for (const name of ['border', 'accent', 'rose-lit', 'rose-shade', 'alert', 'watch', 'good', 'quiet'])
    for (const ground of ['paper', 'surface', 'accent-soft', 'alert-soft'])
      expect(contrastOf(name, ground, theme), `--${name} on --${ground}`).toBeGreaterThanOrEqual(3);
});
