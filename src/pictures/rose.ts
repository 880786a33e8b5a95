import { outlineOf, pointsOf, radius } from '../core/drawing/rose.ts';
import type { Palette } from './palette.ts';

/** The points of a rose as SVG, around 0 0 and as long as the scores, each half of its colour. */
export const pointsSvg = (scores: readonly number[], lit: string, shade: string): string =>
  pointsOf(scores)
    .map((point) => `<path fill="${lit}" d="${point.lit}"/><path fill="${shade}" d="${point.shade}"/>`)
    .join('');

/** Tenths of a right angle all around, as on a compass card. */
const graduation = (colours: Palette): string =>
  Array.from({ length: 40 }, (_, index) => {
    const long = index % 10 === 0;
    return `<path stroke="${colours.quiet}" stroke-width="${long ? 1.6 : 0.8}" d="M0 -105V${long ? -113 : -109}" transform="rotate(${index * 9})"/>`;
  }).join('');

export interface RoseDrawing {
  scores: readonly number[];
  /** Roses of which only the outline is drawn. */
  outlines?: readonly (readonly number[])[];
  /** Lesser points half way between the others, as long as a score. */
  between?: number;
}

/** A rose on its compass card, as SVG around 0 0: 113 to each side. */
export function roseSvg({ scores, outlines = [], between = 0 }: RoseDrawing, colours: Palette): string {
  const rings = [25, 50, 75, 100].map((ring) => `<circle r="${(ring * radius) / 100}"/>`).join('');
  const axes = pointsOf(scores)
    .map(({ end }) => `<path d="M0 0L${end.join(' ')}"/>`)
    .join('');
  const under = outlines.map((each) => `<path d="${outlineOf(each)}"/>`).join('');
  return [
    graduation(colours),
    `<g fill="none" stroke="${colours.line}" stroke-width="0.8">${rings}${axes}</g>`,
    `<circle r="105" fill="none" stroke="${colours.quiet}" stroke-width="0.8"/>`,
    `<g fill="none" stroke="${colours['rose-lit']}" stroke-width="1.1" stroke-linejoin="round">${under}</g>`,
    `<g transform="rotate(${180 / scores.length})">${pointsSvg(
      scores.map(() => between),
      colours.line,
      colours.quiet,
    )}</g>`,
    pointsSvg(scores, colours['rose-lit'], colours['rose-shade']),
    `<circle r="3.5" fill="${colours.paper}" stroke="${colours['rose-shade']}" stroke-width="1.5"/>`,
  ].join('');
}
