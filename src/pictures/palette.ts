import tokens from '../styles/tokens.css?raw';

type Theme = 'light' | 'dark';
const names = ['paper', 'ink', 'quiet', 'line', 'accent', 'rose-lit', 'rose-shade'] as const;
export type Palette = Record<(typeof names)[number], string>;

/**
 * A colour as `#rrggbb`, for renderers that know no `oklch`; what sRGB cannot show is clipped.
 * The matrices are those of Ottosson: https://bottosson.github.io/posts/oklab/
 */
export function hexOf(lightness: number, chroma: number, hue: number): string {
  const turn = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(turn), chroma * Math.sin(turn)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const byte = (linear: number) => {
    const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(Math.max(value, 0), 1) * 255);
  };
  return `#${channels.map((channel) => byte(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** The site's colours by day or by night, read where they are defined: the first rule of tokens.css. */
export function paletteOf(theme: Theme, css: string = tokens): Palette {
  const colour = (name: string): string => {
    const pair = new RegExp(String.raw`--${name}: light-dark\(oklch\(([\d. ]+)\), oklch\(([\d. ]+)\)\)`).exec(css);
    const [lightness, chroma, hue] = (pair?.[theme === 'light' ? 1 : 2] ?? '').split(' ').map(Number);
    if (lightness === undefined || chroma === undefined || hue === undefined)
      throw new Error(
        `src/styles/tokens.css: --${name} must be a light-dark() pair of oklch colours, as the others are: pictures need it`,
      );
    return hexOf(lightness, chroma, hue);
  };
  return Object.fromEntries(names.map((name) => [name, colour(name)])) as Palette;
}
