import type { Locale } from '../../core/format/locale.ts';
import type { Result } from '../../core/scoring/result.ts';
import { pointsOf, radius } from '../../core/drawing/rose.ts';
import { month as monthIn } from '../../core/format/month.ts';
import { fill, number } from '../../core/format/message.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { ResultQuiz } from '../../extracts.ts';
import { downloadBlob } from '../../browser/share.ts';

/** A card's facts in words: what its link shows, and nothing else. */
interface Words {
  profile: string;
  tagline: string;
  total: string;
  scores: readonly { name: string; score: number }[];
  month: string;
  site: string;
}

interface Picture {
  locale: Locale;
  quiz: Pick<ResultQuiz, 'profiles' | 'dimensions'>;
  result: Pick<Result, 'profile' | 'score'>;
  /** `2026-11` */
  month: string;
  t: Strings['result']['share']['picture'];
}

/** Where things stand, in pixels. */
const formats = {
  wide: { width: 1200, height: 630, column: 540, top: 96, name: 84, tagline: 34, rose: { x: 862, y: 322, size: 165 } },
  square: { width: 1080, height: 1080, column: 952, top: 104, name: 104, tagline: 38, rose: { x: 540, y: 690, size: 216 } },
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

/** Draws a result as a PNG, in this page and with its faces: nothing is asked of anyone. */
async function draw(format: Format, picture: Words): Promise<Blob | null> {
  await document.fonts.ready;
  const { width, height, column, top, name, tagline, rose } = formats[format];
  const colours = coloursByDay();
  const face = (token: '--sans' | '--serif') => getComputedStyle(document.documentElement).getPropertyValue(token);
  const [sans, serif] = [face('--sans'), face('--serif')];
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) return null;

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
  write(picture.month, left, top, 400, 30, sans, colours.accent);
  const below = format === 'wide' ? 96 : 116;
  write(picture.profile, left, top + below, 600, name, serif, colours.ink);
  const lines = linesOf(picture.tagline);
  const start = top + below + tagline * 1.8;
  lines.forEach((line, index) => write(line, left, start + index * tagline * 1.35, 400, tagline, sans, colours.ink));
  if (format === 'wide') write(picture.total, left, height - 130, 600, 64, serif, colours.accent);
  else {
    pen.textAlign = 'right';
    write(picture.total, width - left, height - 62, 600, 64, serif, colours.accent);
    pen.textAlign = 'left';
  }
  pen.fillStyle = colours.accent;
  pen.fillRect(left, height - 74, 44, 5);
  write(picture.site, left + 60, height - 62, 600, 34, serif, colours.ink);

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
    const { name: dimension = '', score = 0 } = picture.scores[index] ?? {};
    const [x, y] = label.map((each) => (each * rose.size) / radius) as [number, number];
    pen.textAlign = Math.abs(x) < 20 ? 'center' : x < 0 ? 'right' : 'left';
    // Two lines: above the top point, and beside the others.
    const base = rose.y + y + (index === 0 ? -22 : 0);
    write(dimension, rose.x + x, base, 400, 26, sans, colours.ink, 200);
    write(String(score), rose.x + x, base + 32, 600, 30, sans, colours.ink, 200);
  });
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}

/** Hands over the card of a result as a PNG; says whether it could. */
export async function savePicture(format: Format, { locale, quiz, result, month, t }: Picture): Promise<boolean> {
  const profile = quiz.profiles.find(({ id }) => id === result.profile);
  const { total, dimensions } = result.score;
  if (!profile || total === undefined) return false;
  const file = await draw(format, {
    profile: profile.name,
    tagline: profile.tagline,
    total: fill(t.total, { n: number(locale, total) }),
    scores: quiz.dimensions.map(({ id, name }) => ({ name, score: dimensions[id] ?? 0 })),
    month: monthIn(locale, month),
    site: t.site,
  });
  const { width, height } = formats[format];
  if (file) downloadBlob(`reseau-a-dessein-${profile.id}-${width}x${height}.png`, file);
  return file !== null;
}
