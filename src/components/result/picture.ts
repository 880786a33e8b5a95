import { pointsOf, radius } from '../../core/drawing/rose.ts';
import { downloadBlob } from '../../browser/download.ts';
import { withinTime } from '../../browser/within-time.ts';

/** A card's facts in words: what its link shows, a question to whoever sees it, and where to answer it. */
export interface Picture {
  /** Its profile's id, for the file's name. */
  id: string;
  kicker: string;
  profile: string;
  tagline: string;
  /** Shown when the reader wants it. */
  total?: string | undefined;
  /** `text` is the number, or the word of a first look. */
  scores: readonly { name: string; score: number; text: string }[];
  yours: string;
  address: string;
}

/** Where things stand, in pixels. */
const formats = {
  wide: { width: 1200, height: 630, column: 500, top: 96, name: 84, tagline: 34, rose: { x: 850, y: 322, size: 168 } },
  square: { width: 1080, height: 1080, column: 952, top: 96, name: 104, tagline: 38, rose: { x: 540, y: 668, size: 200 } },
};
type Format = keyof typeof formats;

const names = ['paper', 'ink', 'quiet', 'line', 'accent', 'rose-lit', 'rose-shade'] as const;

/** The page's colours by day, as the browser computes them, whatever the theme of the moment. */
function coloursByDay(): Record<(typeof names)[number], string> {
  const probe = document.createElement('span');
  document.body.append(probe);
  // Before the next paint, so that nothing is seen of it.
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset['theme'] = 'light';
  const colours = names.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  if (theme === undefined) delete dataset['theme'];
  else dataset['theme'] = theme;
  return Object.fromEntries(colours) as Record<(typeof names)[number], string>;
}

/** Draws a card, in this page and with its faces: nothing is asked of anyone. Says whether the browser lets it draw. */
export function drawPicture(canvas: HTMLCanvasElement, format: Format, picture: Picture): boolean {
  const { width, height, column, top, name, tagline, rose } = formats[format];
  const colours = coloursByDay();
  const face = (token: '--sans' | '--serif') => getComputedStyle(document.documentElement).getPropertyValue(token);
  const [sans, serif] = [face('--sans'), face('--serif')];
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) return false;

  /** Writes on a baseline, smaller when a line would be longer than it may. */
  const write = (
    text: string,
    x: number,
    y: number,
    weight: number,
    size: number,
    font: string,
    colour: string,
    room = column,
  ) => {
    pen.font = `${weight} ${size}px ${font}`;
    const { width: wanted } = pen.measureText(text);
    if (wanted > room) pen.font = `${weight} ${(size * room) / wanted}px ${font}`;
    pen.fillStyle = colour;
    pen.fillText(text, x, y);
  };
  const linesOf = (text: string): string[] => {
    pen.font = `400 ${tagline}px ${sans}`;
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const longer = [lines.at(-1), word].filter(Boolean).join(' ');
      if (lines.length > 0 && pen.measureText(longer).width <= column) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };

  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, width, height);

  const left = 64;
  write(picture.kicker, left, top, 400, 30, sans, colours.accent);
  const below = format === 'wide' ? 96 : 116;
  write(picture.profile, left, top + below, 600, name, serif, colours.ink);
  const lines = linesOf(picture.tagline);
  const start = top + below + tagline * 1.8;
  const lineAt = (index: number) => start + index * tagline * 1.35;
  lines.forEach((line, index) => write(line, left, lineAt(index), 400, tagline, sans, colours.ink));
  if (picture.total) write(picture.total, left, lineAt(lines.length) + 8, 600, 30, sans, colours.quiet);
  write(picture.yours, left, height - 122, 600, 56, serif, colours.accent);
  pen.fillStyle = colours.accent;
  pen.fillRect(left, height - 72, 44, 5);
  write(picture.address, left + 60, height - 60, 600, 32, serif, colours.ink, column - 60);

  const points = pointsOf(picture.scores.map(({ score }) => score));
  pen.save();
  pen.translate(rose.x, rose.y);
  pen.scale(rose.size / radius, rose.size / radius);
  pen.strokeStyle = colours.line;
  pen.lineWidth = 0.8;
  for (const ring of [25, 50, 75, 100]) {
    pen.beginPath();
    pen.arc(0, 0, (ring * radius) / 100, 0, 2 * Math.PI);
    pen.stroke();
  }
  for (const { end } of points) pen.stroke(new Path2D(`M0 0L${end.join(' ')}`));
  for (const { lit, shade } of points) {
    pen.fillStyle = colours['rose-lit'];
    pen.fill(new Path2D(lit));
    pen.fillStyle = colours['rose-shade'];
    pen.fill(new Path2D(shade));
  }
  pen.beginPath();
  pen.arc(0, 0, 3.5, 0, 2 * Math.PI);
  pen.fillStyle = colours.paper;
  pen.fill();
  pen.strokeStyle = colours['rose-shade'];
  pen.lineWidth = 1.5;
  pen.stroke();
  pen.restore();

  points.forEach(({ label }, index) => {
    const { name: dimension = '', text = '' } = picture.scores[index] ?? {};
    const [x, y] = label.map((each) => (each * rose.size) / radius) as [number, number];
    pen.textAlign = Math.abs(x) < 20 ? 'center' : x < 0 ? 'right' : 'left';
    // Two lines: above the top point, and beside the others.
    const base = rose.y + y + (index === 0 ? -22 : 0);
    write(dimension, rose.x + x, base, 400, 26, sans, colours.ink, 200);
    write(text, rose.x + x, base + 32, 600, 30, sans, colours.ink, 200);
  });
  return true;
}

/** Asks the browser to download a card as a PNG. False where it cannot make it, or has not after five seconds. */
export async function savePicture(format: Format, picture: Picture): Promise<boolean> {
  const canvas = document.createElement('canvas');
  if (!drawPicture(canvas, format, picture)) return false;
  const file = await withinTime(new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png')), 5000);
  const { width, height } = formats[format];
  if (file) downloadBlob(`reseau-a-dessein-${picture.id}-${width}x${height}.png`, file);
  return !!file;
}
