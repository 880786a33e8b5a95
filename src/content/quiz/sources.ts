import { problemAt, type Authored, type Problem } from '../problems.ts';
import type { Known, Written } from './written.ts';

/** Dangling citations of moves, and sources that nothing cites. */
export function sourceFaults({ quiz, sources, files }: Written, { cited }: Known): Problem[] {
  const citations = quiz.dimensions.flatMap(({ items }, at) =>
    items.flatMap((item, index) =>
      item.moves.flatMap(({ source, variants = [] }, from) => {
        const file = files.dimensions[at] as Authored;
        const path = ['items', index, 'moves', from];
        return [
          { source, file, path: [...path, 'source'] },
          ...variants.map((each, place) => ({ source: each.source, file, path: [...path, 'variants', place, 'source'] })),
        ];
      }),
    ),
  );
  const ids = new Set(sources.map(({ id }) => id));
  const used = new Set([...citations.map(({ source }) => source), ...(cited ?? ids)]);
  return [
    ...citations.flatMap(({ source, file, path }) =>
      source === undefined || ids.has(source)
        ? []
        : [problemAt(file, path, `there is no source “${source}”: add it to src/content/sources.yaml or correct the id`)],
    ),
    ...sources.flatMap(({ id }, index) =>
      used.has(id) ? [] : [problemAt(files.sources, [index], 'nothing cites this source: cite it or remove it')],
    ),
  ];
}
