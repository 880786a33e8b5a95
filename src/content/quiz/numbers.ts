import { problemAt, type Authored, type Problem } from '../problems.ts';
import type { Written } from './written.ts';

/** Numbers that the arithmetic cannot go by: weights that are not out of 100, limits out of order. */
export function numberFaults({ quiz, files }: Written): Problem[] {
  const rising = (file: Authored, path: PropertyKey[], values: number[], { first, field }: { first?: number; field?: string }) =>
    values.flatMap((value, index) => {
      const place = [...path, index, ...(field ? [field] : [])];
      const before = values[index - 1];
      if (before === undefined)
        return first === undefined || value === first ? [] : [problemAt(file, place, `the first must be ${first}: correct it`)];
      return value > before
        ? []
        : [problemAt(file, place, `${value} comes after ${before}: put them in order, from the smallest to the greatest`)];
    });
  const outOf100 = (path: PropertyKey[], weights: Record<string, Record<string, number>>) =>
    Object.entries(weights).flatMap(([objective, each]) => {
      const sum = Object.values(each).reduce((a, b) => a + b, 0);
      const what = `the weights of an objective are out of 100, and these make ${sum}`;
      return sum === 100 ? [] : [problemAt(files.scale, [...path, objective], what)];
    });
  const column = (id: 'size' | 'hours' | 'horizons', field: string, values: number[], first?: number) =>
    rising(files.context, [id, 'options'], values, { field, ...(first !== undefined && { first }) });

  return [
    ...outOf100(['weights'], quiz.weights),
    ...quiz.changes.flatMap(({ model, weights }, index) => [
      ...(model === index + 2
        ? []
        : [
            problemAt(
              files.scale,
              ['changes', index, 'model'],
              `the changes are told in order from model 2: this one is ${index + 2}`,
            ),
          ]),
      ...outOf100(['changes', index, 'weights'], weights),
    ]),
    ...(quiz.model === quiz.changes.length + 1
      ? []
      : [
          problemAt(
            files.scale,
            ['model'],
            `“changes” tells of ${quiz.changes.length} since the first model: tell what model ${quiz.model} changed`,
          ),
        ]),
    ...rising(files.scale, ['points'], quiz.points, { first: 0 }),
    ...rising(files.scale, ['matchBelow'], quiz.matchBelow, {}),
    ...rising(
      files.scale,
      ['bands'],
      quiz.bands.map(({ from }) => from),
      { first: 0, field: 'from' },
    ),
    ...quiz.bands.flatMap(({ from }, index) =>
      from > 100 ? [problemAt(files.scale, ['bands', index, 'from'], 'a score is 100 at most: correct this limit')] : [],
    ),
    ...quiz.dimensions.flatMap(({ items }, at) =>
      items.flatMap(({ counts }, index) =>
        rising(files.dimensions[at] as Authored, ['items', index, 'counts'], counts ?? [], { first: 0 }),
      ),
    ),
    ...column(
      'size',
      'from',
      quiz.size.options.map(({ from }) => from),
      0,
    ),
    ...column(
      'hours',
      'perWeek',
      quiz.hours.options.map(({ perWeek }) => perWeek),
    ),
    ...column(
      'horizons',
      'months',
      quiz.horizons.options.map(({ months }) => months),
    ),
    ...quiz.size.options.flatMap(({ from, contacts }, index) => {
      const next = quiz.size.options[index + 1]?.from ?? Infinity;
      return contacts >= from && contacts < next
        ? []
        : [
            problemAt(
              files.context,
              ['size', 'options', index, 'contacts'],
              `${contacts} stands for a band it is not in: write a number from ${from} up, below the next band`,
            ),
          ];
    }),
  ];
}
