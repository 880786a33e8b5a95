/** The site's two faces, cut at build to what it shows of them: a third less than the packages hold (docs/decisions/022). */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** Every character from one to another. */
function through(first: string, last: string): string {
  let all = '';
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) all += String.fromCharCode(code);
  return all;
}

/** ASCII, Latin-1, the letters of French that it lacks, and the marks of typography. A test names what pages show besides. */
const characters = `${through(' ', '~')}${through('\u00a0', 'ÿ')}Œœ‘’‚“”„‹›–—…•−€™`;

/** What browsers apply unasked, and the figures of one width that style sheets ask for. */
// cspell:disable-next-line -- the letters of OpenType
export const features = ['ccmp', 'locl', 'liga', 'kern', 'mark', 'mkmk', 'tnum'];

/** Between which weights each face is shown; whatever is asked beyond is drawn as the nearest. */
export const weights = {
  'brygada-1918': [400, 600],
  'hanken-grotesk': [400, 700],
} as const;

export interface FaceVariant {
  src: [file: string];
  weight: string;
  display: 'optional';
  style: 'normal';
}

/** A face as Astro's fonts take it: the file of its package, cut, by its path from the root, and the weights that are left. */
export async function cut(face: keyof typeof weights): Promise<FaceVariant> {
  const [min, max] = weights[face];
  const whole = createRequire(import.meta.url).resolve(`@fontsource-variable/${face}/files/${face}-latin-wght-normal.woff2`);
  const bytes = await subsetFont(readFileSync(whole), characters, {
    targetFormat: 'woff2',
    keepFeatures: features,
    variationAxes: { wght: { min, max } },
  });
  const folder = fileURLToPath(new URL('../.astro/faces/', import.meta.url));
  const file = `${folder}${face}.woff2`;
  mkdirSync(folder, { recursive: true });
  // Left alone when it is the same, since a server starts anew when it changes; and put in place at once, whole.
  if (!existsSync(file) || !readFileSync(file).equals(bytes)) {
    writeFileSync(`${file}.${process.pid}`, bytes);
    renameSync(`${file}.${process.pid}`, file);
  }
  return { src: [`./.astro/faces/${face}.woff2`], weight: `${min} ${max}`, display: 'optional', style: 'normal' };
}
