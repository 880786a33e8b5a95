import type { Person } from './person.ts';
import { drawsFrom } from './random.ts';

/** How many people the quiz asks about. */
export const sampleSize = 20;

/**
 * Some of `count` things by their places, each as likely as any other, none twice (Floyd's way), in the order drawn.
 * The same seed and the same count give the same places.
 */
export function drawn(count: number, size: number, seed: string): number[] {
  const draw = drawsFrom(seed);
  const places = new Set<number>();
  for (let top = Math.max(0, count - size); top < count; top++) {
    const place = draw(top + 1);
    places.add(places.has(place) ? top : place);
  }
  return [...places];
}

/** Twenty people drawn by lot, or everybody when there are fewer. */
export const sampleOf = (people: readonly Person[], seed: string): Person[] =>
  drawn(people.length, sampleSize, seed).flatMap((place) => people[place] ?? []);

/** The twenty who came last, the latest first; those without a date are left out. */
export const newestOf = (people: readonly Person[], today: number): Person[] =>
  people
    .filter(({ on }) => on > 0 && on <= today)
    .sort((a, b) => b.on - a.on)
    .slice(0, sampleSize);
