import type { Page } from '@playwright/test';
import { alive } from './reader.ts';
import { expect, full, pathsIn, remember, test } from './site.ts';

/** A text on paper that is not dark enough, and how dark it is against what is printed behind it. */
type Faint = [text: string, contrast: number];

/**
 * The texts of the page whose contrast is under 7:1, by WCAG's formula: with what is printed behind them, or on white paper.
 * Colours are drawn on a canvas: they may be written in any way.
 */
const faintTexts = (page: Page, backgrounds: boolean): Promise<Faint[]> =>
  page.evaluate((withBackgrounds) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D;
    const draw = (...colours: string[]): [number, number, number] => {
      for (const colour of ['#ffffff', ...colours]) {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
      }
      const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
      return [r, g, b];
    };
    const luminance = (colour: [number, number, number]) => {
      const [r, g, b] = colour.map((value) => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4)) as [
        number,
        number,
        number,
      ];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const faint: [string, number][] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const element = node.parentElement;
      if (!text || !element?.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if (range.getBoundingClientRect().width < 2) continue;
      const behind: string[] = [];
      for (let each: Element | null = element; each; each = each.parentElement) {
        const { backgroundColor, printColorAdjust } = getComputedStyle(each);
        if (withBackgrounds || printColorAdjust === 'exact') behind.unshift(backgroundColor);
      }
      const style = getComputedStyle(element);
      const inSvg = element instanceof SVGElement;
      const paper = draw(...behind);
      const ink = draw(...behind, inSvg ? style.fill : style.color);
      const [light = 0, dark = 0] = [luminance(paper), luminance(ink)].sort((a, b) => b - a);
      const contrast = (light + 0.05) / (dark + 0.05);
      if (contrast < 7)
        faint.push([
          `${element.tagName}.${element.getAttribute('class')} “${text.slice(0, 40)}” ${inSvg ? style.fill : style.color}`,
          Math.round(contrast * 10) / 10,
        ]);
    }
    return faint;
  }, backgrounds);

for (const locale of ['fr', 'en'] as const)
  test(`with the theme on Dark, paper is light on every page and its text dark, with and without backgrounds (${locale})`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await remember(page, JSON.stringify({ version: 1, answers: full, preferences: { theme: 'dark' } }));
    const faint: Record<string, Faint[]> = {};
    for (const path of [...pathsIn(locale), '/404.html']) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(path);
      await alive(page);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await page.emulateMedia({ media: 'print' });
      const [scheme, paper] = await page.evaluate(() => {
        const style = getComputedStyle(document.body);
        return [style.colorScheme, style.backgroundColor] as const;
      });
      expect(scheme, path).toBe('light');
      expect(['rgba(0, 0, 0, 0)', 'oklch(1 0 0)'], path).toContain(paper);
      for (const backgrounds of [true, false]) {
        const found = await faintTexts(page, backgrounds);
        if (found.length > 0) faint[`${path} ${backgrounds ? 'with' : 'without'} backgrounds`] = found;
      }
    }
    expect(faint).toEqual({});
  });
