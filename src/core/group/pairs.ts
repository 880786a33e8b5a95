/** Who could talk with whom: somebody strong where another is weak. */
import type { Dimension } from '../quiz/quiz.ts';
import { drawnAt, toStrength } from '../scoring/strength.ts';
import type { Member } from './people.ts';

/** What one has that the other lacks, by dimension. */
export interface Lesson {
  from: string;
  to: string;
  dimension: string;
}

export interface Pair {
  /** Letters, in their order. */
  letters: [string, string];
  /** One, or one each way. */
  lessons: Lesson[];
}

/** The dimension where one is strong and the other weak, the furthest apart, if there is one. */
function lessonOf(
  dimensions: readonly Pick<Dimension, 'id'>[],
  one: Member,
  other: Member,
): (Lesson & { gap: number }) | undefined {
  let best: (Lesson & { gap: number }) | undefined;
  for (const { id } of dimensions) {
    const [high, low] = [one.side.dimensions[id], other.side.dimensions[id]];
    if (high === undefined || low === undefined || toStrength(high) !== 'strong' || toStrength(low) !== 'low') continue;
    const gap = drawnAt(high) - drawnAt(low);
    if (gap > (best?.gap ?? 0)) best = { from: one.letter, to: other.letter, dimension: id, gap };
  }
  return best;
}

/**
 * Pairs of people, nobody in two: first those who have something for each other, then the furthest apart. Whoever is left has nobody to
 * complete them.
 */
export function pairsOf(quiz: { dimensions: readonly Pick<Dimension, 'id'>[] }, people: readonly Member[]): Pair[] {
  const possible = people.flatMap((one, at) =>
    people.slice(at + 1).flatMap((other) => {
      const lessons = [lessonOf(quiz.dimensions, one, other), lessonOf(quiz.dimensions, other, one)].flatMap(
        (each) => each ?? [],
      );
      const gap = lessons.reduce((sum, each) => sum + each.gap, 0);
      return lessons.length === 0 ? [] : [{ letters: [one.letter, other.letter] as [string, string], lessons, gap }];
    }),
  );
  possible.sort((a, b) => b.lessons.length - a.lessons.length || b.gap - a.gap);
  const taken = new Set<string>();
  return possible.flatMap(({ letters, lessons }) => {
    if (letters.some((letter) => taken.has(letter))) return [];
    for (const letter of letters) taken.add(letter);
    return [{ letters, lessons: lessons.map(({ from, to, dimension }) => ({ from, to, dimension })) }];
  });
}
