import { locales } from '../../core/format/locale.ts';
import { none } from '../../core/quiz/answers.ts';
import { halfway } from '../../core/quiz/screens.ts';
import { context, isBehaviour } from '../../core/quiz/quiz.ts';
import { problemAt, type Authored, type Problem } from '../problems.ts';
import type { Written } from './written.ts';
import { objectiveIds } from '../../core/network/search/terms.ts';
import { reasonIds } from './schema.ts';

/** Names given to two things, taken by the program, or that nothing else is written for. */
export const nameFaults = (written: Written): Problem[] => [
  ...Object.values(written.files)
    .flat()
    .filter((file) => !written.files.dimensions.includes(file))
    .flatMap(twiceInAList),
  ...questionFaults(written),
  ...derivedFaults(written),
  ...optionFaults(written),
];

/** A name, or its translations: each with the key it stands under. */
const namesIn = (value: unknown): [PropertyKey[], string][] => {
  if (typeof value === 'string') return [[[], value]];
  const words = (value ?? {}) as Record<string, unknown>;
  return locales.flatMap((locale): [PropertyKey[], string][] =>
    typeof words[locale] === 'string' ? [[[locale], words[locale]]] : [],
  );
};

/** Ids, codes and slugs given twice within one list of a file. */
function twiceInAList(file: Authored): Problem[] {
  const problems: Problem[] = [];
  const visit = (value: unknown, path: PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value))
      for (const field of ['id', 'code', 'slug']) {
        const taken = new Set<string>();
        value.forEach((each: unknown, index) => {
          for (const [key, name] of namesIn((each as Record<string, unknown> | null)?.[field])) {
            const place = [...key, name].join(' ');
            if (taken.has(place))
              problems.push(
                problemAt(
                  file,
                  [...path, index, field, ...key],
                  `the ${field} “${name}” is already taken in this list: choose another, never used before`,
                ),
              );
            taken.add(place);
          }
        });
      }
    for (const [key, each] of Object.entries(value)) visit(each, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(file.data, []);
  return problems;
}

/** Ids of questions, dimensions and facts are one space; so are the codes of questions, over all the files. */
function questionFaults({ quiz, files }: Written): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>(
    [...context, halfway, 'contacts', 'seconds'].map((id) => [`id “${id}”`, files.context.file]),
  );
  const claim = (name: string, file: Authored, path: PropertyKey[]) => {
    const owner = owners.get(name);
    if (owner)
      problems.push(problemAt(file, path, `the ${name} is already taken in ${owner}: choose another, never used before`));
    else owners.set(name, file.file);
  };

  for (const id of context) claim(`code ${quiz[id].code}`, files.context, [id, 'code']);
  quiz.dimensions.forEach((dimension, at) => {
    const file = files.dimensions[at] as Authored;
    if (!file.file.endsWith(`/${dimension.id}.yaml`))
      problems.push(problemAt(file, ['id'], `the id “${dimension.id}” must be the file's name`));
    claim(`id “${dimension.id}”`, file, ['id']);
  });
  quiz.dimensions.forEach(({ items }, at) =>
    items.forEach((item, index) => {
      const file = files.dimensions[at] as Authored;
      // A derived item is the level of its context question, and may have its name.
      if (item.derived !== item.id) claim(`id “${item.id}”`, file, ['items', index, 'id']);
      if (isBehaviour(item)) claim(`code ${item.code}`, file, ['items', index, 'code']);
    }),
  );
  return problems;
}

/** Each computed level is the level of one item. */
function derivedFaults({ quiz, files }: Written): Problem[] {
  const owners = new Map<string, string>();
  return quiz.dimensions.flatMap(({ items }, at) =>
    items.flatMap(({ id, derived }, index) => {
      if (!derived) return [];
      const owner = owners.get(derived);
      owners.set(derived, owner ?? id);
      return owner === undefined
        ? []
        : [
            problemAt(
              files.dimensions[at] as Authored,
              ['items', index, 'derived'],
              `“${derived}” is already the level of the item “${owner}”: keep one of the two`,
            ),
          ];
    }),
  );
}

/** Objectives and reasons have the ids that lines, weights and cells are written for, and never that of “none”. */
function optionFaults({ quiz, files }: Written): Problem[] {
  const faults = (file: Authored, path: PropertyKey[], options: { id: string }[], ids: readonly string[], list: string) => [
    ...options.flatMap(({ id }, index) => {
      if (ids.includes(id)) return [];
      const what =
        id === none
          ? 'the id “none” is that of the answer “none” in links and in browsers: choose another'
          : `nothing is written for “${id}”: correct the id, or add it to ${list} in src/content/quiz/schema.ts, and the build will say what to write`;
      return [problemAt(file, [...path, index, 'id'], what)];
    }),
    ...ids
      .filter((id) => !options.some((option) => option.id === id))
      .map((id) => problemAt(file, path, `“${id}” is missing, and texts are written for it: put it back`)),
  ];
  return [
    ...faults(files.objectives, [], quiz.objectives, objectiveIds, 'objectiveIds'),
    ...faults(files.context, ['reasons', 'options'], quiz.reasons.options, reasonIds, 'reasonIds'),
  ];
}
