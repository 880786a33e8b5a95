import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hexOf, paletteOf } from '../../src/pictures/palette.ts';

test('colours are what a browser makes of them', () => {
  expect(hexOf(1, 0, 0)).toBe('#ffffff');
  expect(hexOf(0, 0, 0)).toBe('#000000');
  expect(hexOf(0.627955, 0.257683, 29.2339)).toBe('#ff0000');
  expect(hexOf(0.86644, 0.294827, 142.4953)).toBe('#00ff00');
  expect(hexOf(0.452014, 0.313214, 264.052)).toBe('#0000ff');
  expect(hexOf(0.599871, 0, 0)).toBe('#808080');
});

test('pictures have the colours of tokens.css, by day and by night', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [theme, side] of [
    ['light', 1],
    ['dark', 2],
  ] as const)
    for (const [name, hex] of Object.entries(paletteOf(theme))) {
      const numbers = new RegExp(`--${name}: light-dark\\(oklch\\((.*?)\\), oklch\\((.*?)\\)\\);`).exec(css)?.[side];
      const [lightness = 0, chroma = 0, hue = 0] = (numbers ?? '').split(' ').map(Number);
      expect(hexOf(lightness, chroma, hue), `--${name}`).toBe(hex);
    }
});

test('a token written otherwise is a fault that says what to write', () => {
  expect(() => paletteOf('light', ':root { --paper: white }')).toThrow(/--paper must be a light-dark/);
});
