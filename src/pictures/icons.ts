import { paletteOf, type Palette } from './palette.ts';
import { pngOf } from './png.ts';
import { pointsSvg } from './rose.ts';

/**
 * The site's mark: a rose of five points, with lesser ones between. Short points, because short points are wide and hold
 * at 16 pixels.
 */
const mark = (lit: string, shade: string, between: string): string =>
  `<g transform="translate(0 2.2)"><g transform="rotate(36)">${points(22, between, between)}</g>${points(32, lit, shade)}</g>`;
const points = (score: number, lit: string, shade: string) => pointsSvg([score, score, score, score, score], lit, shade);
const svg = (half: number, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-half} ${-half} ${2 * half} ${2 * half}">${content}</svg>`;

/** For tabs: the mark alone, in the colours of the day or of the night. */
export function faviconSvg(): string {
  const rules = ({ 'rose-lit': lit, 'rose-shade': shade, quiet }: Palette) =>
    `.lit{fill:${lit}}.shade{fill:${shade}}.between{fill:${quiet}}`;
  const style = `<style>${rules(paletteOf('light'))}@media(prefers-color-scheme:dark){${rules(paletteOf('dark'))}}</style>`;
  return svg(32, style + mark('#lit', '#shade', '#between').replace(/fill="#(\w+)"/g, 'class="$1"'));
}

const light = paletteOf('light');
const drawn = mark(light['rose-lit'], light['rose-shade'], light.quiet);
const onPaper = (half: number, corner: number): string => {
  const paper = `<rect x="${-half}" y="${-half}" width="${2 * half}" height="${2 * half}" rx="${half * corner}" fill="${light.paper}"/>`;
  const ring = `<circle r="37" fill="none" stroke="${light.quiet}" stroke-width="1.2"/>`;
  return svg(half, paper + ring + drawn);
};

/** The icons of home screens: their size, and the mark on paper. What masks an icon may cut all but its inner circle of 80 %. */
export const icons = {
  'apple-touch-icon': { size: 180, svg: onPaper(46, 0) },
  'icon-192': { size: 192, svg: onPaper(44, 0.4) },
  'icon-512': { size: 512, svg: onPaper(44, 0.4) },
  'icon-maskable-512': { size: 512, svg: onPaper(50, 0) },
};
export type Icon = keyof typeof icons;

export const iconPng = (name: Icon): Promise<Uint8Array<ArrayBuffer>> => pngOf(icons[name].svg, icons[name].size);

/** For browsers that ask for `favicon.ico`: PNGs under the one header they all read. */
export async function faviconIco(): Promise<Uint8Array<ArrayBuffer>> {
  const sizes = [16, 32, 48];
  const images = await Promise.all(sizes.map((size) => pngOf(svg(32, drawn), size)));
  const head = new DataView(new ArrayBuffer(6 + 16 * sizes.length));
  head.setUint16(2, 1, true);
  head.setUint16(4, sizes.length, true);
  let offset = head.byteLength;
  images.forEach(({ length }, index) => {
    const at = 6 + 16 * index;
    head.setUint8(at, sizes[index] ?? 0);
    head.setUint8(at + 1, sizes[index] ?? 0);
    head.setUint16(at + 4, 1, true);
    head.setUint16(at + 6, 32, true);
    head.setUint32(at + 8, length, true);
    head.setUint32(at + 12, offset, true);
    offset += length;
  });
  return new Uint8Array(await new Blob([head, ...images]).arrayBuffer());
}
