import satori from 'satori';
import { paletteOf } from './palette.ts';
import { bytesOf, pngOf } from './png.ts';
import { previewSize, type Preview } from './preview.ts';
import { roseSvg } from './rose.ts';

const { width, height } = previewSize;
/** Pictures are drawn by day. */
export const lightColours = paletteOf('light');
const font = (name: string, file: string) => ({ name, data: bytesOf(file), weight: 400 as const, style: 'normal' as const });
/** The two faces of pictures, `display` and `text`. */
export const pictureFonts = [
  font('display', '@fontsource/brygada-1918/files/brygada-1918-latin-600-normal.woff'),
  font('text', '@fontsource/hanken-grotesk/files/hanken-grotesk-latin-400-normal.woff'),
];

type Style = Record<string, string | number>;
/** An element for satori, which lays pictures out. */
export const box = (style: Style, ...children: unknown[]) => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

const column = { flexDirection: 'column', wordBreak: 'break-word' };

/** The words of a preview, on the left, its title at a scale; taller than the picture when they do not fit. */
function wordsSvg({ kicker, title, lead, yours, site }: Preview['words'], scale: number): Promise<string> {
  const leadSize = lead.length <= 95 ? 40 : lead.length <= 140 ? 36 : 33;
  const words = box(
    {
      ...column,
      justifyContent: 'space-between',
      boxSizing: 'border-box',
      width: '100%',
      minHeight: height,
      padding: '52px 0 48px 64px',
      color: lightColours.ink,
      fontFamily: 'text',
    },
    box({ fontSize: 30, color: lightColours.accent }, kicker),
    box(
      { ...column, margin: '16px 0' },
      box({ fontFamily: 'display', fontSize: 84 * scale, lineHeight: 1.08, textWrap: 'balance' }, title),
      box({ marginTop: 22, fontSize: leadSize, lineHeight: 1.3, textWrap: 'pretty' }, lead),
    ),
    box(
      { ...column, fontFamily: 'display' },
      ...(yours ? [box({ marginBottom: 14, fontSize: 56, color: lightColours.accent }, yours)] : []),
      box(
        { alignItems: 'center', fontSize: 34 },
        box({ width: 44, height: 5, marginRight: 16, backgroundColor: lightColours.accent }),
        box({ flex: 1, wordBreak: 'break-all' }, site),
      ),
    ),
  );
  return satori(words, { width: 676, fonts: pictureFonts });
}

/** A page's preview as a PNG of 1200 × 630, legible in a feed, 400 pixels wide. Throws when the words cannot fit. */
export async function previewPng({ words, rose }: Pick<Preview, 'words' | 'rose'>): Promise<Uint8Array<ArrayBuffer>> {
  for (const scale of [1, 0.9, 0.8, 0.7, 0.6]) {
    const text = await wordsSvg(words, scale);
    if (!text.startsWith(`<svg width="676" height="${height}"`)) continue;
    const drawing = `<g transform="translate(926 315) scale(2.14)">${roseSvg(rose, lightColours)}</g>`;
    const paper = `<rect width="${width}" height="${height}" fill="${lightColours.paper}"/>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${paper}${text}${drawing}</svg>`;
    return pngOf(svg, width);
  }
  throw new Error(`The preview of “${words.title}” has no room for its words: shorten its title or its lead`);
}
