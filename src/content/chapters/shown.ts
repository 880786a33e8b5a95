/**
 * What the page of a chapter shows of the others: no more with a thousand chapters than with twelve, so that neither a page
 * nor the time to build one grows with the guide.
 */
const most = 12;

/** The chapters listed beside a chapter, by its place from 1: all of them, or the twelve around it when there are more. */
export function chaptersAround<T>(chapters: readonly T[], order: number): readonly T[] {
  const first = Math.max(0, Math.min(order - 1 - most / 2, chapters.length - most));
  return chapters.slice(first, first + most);
}

/**
 * The points of the rose that tells how far in the guide a chapter is: one for each chapter, or twelve when there are more.
 * The points reached are 100 long, the others as long as told.
 *
 * progressPoints(2, 6, 30) // => [100, 100, 30, 30, 30, 30]
 */
export function progressPoints(order: number, all: number, ahead: number): number[] {
  const points = Math.min(all, most);
  const reached = Math.ceil((order * points) / all);
  return Array.from({ length: points }, (_, at) => (at < reached ? 100 : ahead));
}
