import satori from 'satori';
import { progressPoints } from '../content/chapters/shown.ts';
import type { Locale } from '../core/format/locale.ts';
import { strings } from '../i18n/strings.ts';
import { box, lightColours, pictureFonts } from './draw.ts';
import { pngOf } from './png.ts';
import { roseSvg } from './rose.ts';

/** What it is laid out in: the shape that readers' shelves have. */
const size = { width: 1200, height: 1800 };

/** The cover of the guide as a PNG of 1000 × 1500: its name, and a rose with a point for each chapter. */
export async function coverPng(locale: Locale, chapters: number): Promise<Uint8Array<ArrayBuffer>> {
  const { site, guide } = strings(locale);
  const { width, height } = size;
  const column = { flexDirection: 'column' };
  const words = await satori(
    box(
      {
        ...column,
        justifyContent: 'space-between',
        boxSizing: 'border-box',
        width: '100%',
        height: '100%',
        padding: '120px 100px',
        color: lightColours.ink,
        fontFamily: 'text',
      },
      box(
        column,
        box({ fontSize: 50, color: lightColours.accent }, guide.title),
        box({ marginTop: 24, fontFamily: 'display', fontSize: 136, lineHeight: 1.05, textWrap: 'balance' }, site.name),
      ),
      box(
        column,
        box({ width: 90, height: 10, marginBottom: 36, backgroundColor: lightColours.accent }),
        box({ fontSize: 46, lineHeight: 1.3, textWrap: 'pretty' }, site.preview.homeLead),
      ),
    ),
    { width, height, fonts: pictureFonts },
  );
  const rose = roseSvg({ scores: progressPoints(chapters, chapters, 0), between: 40 }, lightColours);
  const paper = `<rect width="${width}" height="${height}" fill="${lightColours.paper}"/>`;
  const drawing = `<g transform="translate(600 960) scale(3.5)">${rose}</g>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${paper}${drawing}${words}</svg>`;
  return pngOf(svg, 1000);
}
