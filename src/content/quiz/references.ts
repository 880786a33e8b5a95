import { context, itemsOf } from '../../core/quiz/quiz.ts';
import { problemAt, type Authored, type Problem } from '../problems.ts';
import type { Known, Written } from './written.ts';

/** Names that refer to nothing: passages of the guide, dimensions, profiles. */
export function referenceFaults({ quiz, files }: Written, { passages }: Known): Problem[] {
  const passage = (file: Authored, path: PropertyKey[], name: string): Problem[] =>
    passages.has(name)
      ? []
      : [
          problemAt(
            file,
            [...path, 'passage'],
            `the guide has no passage “${name}”: name a chapter and the id of one of its headings`,
          ),
        ];
  const dimensions = quiz.dimensions.map(({ id }) => id);
  const known = itemsOf(quiz).map(({ item }) => item.id);
  const unknown = (file: Authored, path: PropertyKey[], id: string): Problem[] =>
    dimensions.includes(id) ? [] : [problemAt(file, path, `there is no dimension “${id}”: use one of ${dimensions.join(', ')}`)];

  return [
    ...quiz.dimensions.flatMap((dimension, at) => {
      const file = files.dimensions[at] as Authored;
      return [
        ...passage(file, [], dimension.passage),
        ...dimension.items.flatMap((item, index) => passage(file, ['items', index], item.passage)),
      ];
    }),
    ...context.flatMap((id) => passage(files.context, [id], quiz[id].passage)),
    ...(['profiles', 'risks', 'opportunities'] as const).flatMap((name) =>
      quiz[name].flatMap((each, index) => passage(files[name], [index], each.passage)),
    ),
    ...Object.entries(quiz.weights).flatMap(([objective, weights]) => [
      ...Object.keys(weights).flatMap((id) => unknown(files.scale, ['weights', objective, id], id)),
      ...dimensions
        .filter((id) => weights[id] === undefined)
        .map((id) => problemAt(files.scale, ['weights', objective], `the weight of “${id}” is missing: add it`)),
    ]),
    ...quiz.risks.flatMap(({ items }, index) =>
      items.flatMap((id, place) =>
        known.includes(id)
          ? []
          : [problemAt(files.risks, [index, 'items', place], `there is no item “${id}”: use one of ${known.join(', ')}`)],
      ),
    ),
    ...quiz.saturation.dimensions.flatMap((id, index) => unknown(files.scale, ['saturation', 'dimensions', index], id)),
    ...quiz.profiles.flatMap(({ id, next }, index) =>
      next.profile !== id && quiz.profiles.some((each) => each.id === next.profile)
        ? []
        : [
            problemAt(
              files.profiles,
              [index, 'next', 'profile'],
              `“${next.profile}” must be the id of another profile: correct it`,
            ),
          ],
    ),
  ];
}
