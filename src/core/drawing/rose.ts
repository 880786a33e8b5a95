/** A point of the compass rose, as paths: its two halves, one lit, one in the shade, and where its name stands. */
export interface Point {
  lit: string;
  shade: string;
  /** The end of its axis, where a score of 100 is. */
  end: [x: number, y: number];
  label: [x: number, y: number];
}

/** How far a score of 100 reaches from the centre. */
export const radius = 100;
const labelRadius = 116;

const round = (value: number): number => Math.round(value * 100) / 100;
/** A point of the drawing, by its part of a whole turn from the top and its distance from the centre. */
const at = (turn: number, length: number): [number, number] => {
  const angle = turn * 2 * Math.PI;
  return [round(length * Math.sin(angle)), round(-length * Math.cos(angle))];
};
/** How wide a point is near the centre: narrow enough for its neighbours. */
const waistOf = (score: number): number => Math.min(score, 6 + score * 0.2);
const path = (...points: [number, number][]): string => `M0 0L${points.map((point) => point.join(' ')).join('L')}Z`;

/**
 * The points of a rose, clockwise from the top: as long as the scores, widest at a waist near the centre. A score that is
 * missing has no point.
 */
export function pointsOf(scores: readonly (number | undefined)[]): Point[] {
  const step = 1 / scores.length;
  return scores.map((score = 0, index) => {
    const waist = waistOf(score);
    const tip = at(index * step, score);
    return {
      lit: path(at((index - 0.5) * step, waist), tip),
      shade: path(tip, at((index + 0.5) * step, waist)),
      end: at(index * step, radius),
      label: at(index * step, labelRadius),
    };
  });
}

/** The outline of a whole rose, as one path: for an earlier or a possible rose drawn under today's. */
export function outlineOf(scores: readonly (number | undefined)[]): string {
  const step = 1 / scores.length;
  const corners = scores.flatMap((score = 0, index) => {
    const waist = waistOf(score);
    return [at((index - 0.5) * step, waist), at(index * step, score), at((index + 0.5) * step, waist)];
  });
  return `M${corners.map((corner) => corner.join(' ')).join('L')}Z`;
}
