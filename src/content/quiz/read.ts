import type { z } from 'astro/zod';
import { context, type Quiz, type When } from '../../core/quiz.ts';
import { check, ContentError, problemAt, readYaml, type Authored, type Problem } from '../problems.ts';
import * as schema from './schema.ts';

type DimensionContent = z.infer<typeof schema.dimension> & { code: string };
type Scale = z.infer<typeof schema.scale>;

/** Everything written about the quiz, in both languages, in the shapes that core computes with. */
export type QuizContent = Omit<Scale, 'dimensions'> &
  z.infer<typeof schema.contextQuestions> & {
    dimensions: DimensionContent[];
    objectives: z.infer<typeof schema.objectives>;
    match: z.infer<typeof schema.match>;
    profiles: z.infer<typeof schema.profiles>;
    risks: z.infer<typeof schema.risks>;
    opportunities: z.infer<typeof schema.opportunities>;
  };
export type Source = z.infer<typeof schema.sources>[number];

/** What the quiz's files may refer to. */
interface Known {
  /** `chapter#heading`, of every chapter. */
  passages: ReadonlySet<string>;
}

const folder = 'src/content/quiz/';

/**
 * The quiz from its YAML files, by name (`cap.yaml`), with `sources.yaml` among them. Throws one `ContentError` that
 * lists everything to mend.
 */
export function readQuiz(files: Record<string, string>, known: Known): { quiz: QuizContent; sources: Source[] } {
  const problems: Problem[] = [];
  const load = <S extends z.ZodType>(name: string, shape: S): { data: z.infer<S>; authored: Authored } | undefined => {
    const text = files[name];
    const file = name === 'sources.yaml' ? `src/content/${name}` : folder + name;
    if (text === undefined) {
      problems.push({ file, key: '', what: 'this file is missing: restore it' });
      return undefined;
    }
    const authored = readYaml(file, text);
    const checked = check(shape, authored);
    problems.push(...checked.problems);
    return checked.problems.length > 0 ? undefined : { data: checked.data as z.infer<S>, authored };
  };

  const scale = load('scale.yaml', schema.scale);
  const contextQuestions = load('context.yaml', schema.contextQuestions);
  const objectives = load('objectives.yaml', schema.objectives);
  const match = load('match.yaml', schema.match);
  const profiles = load('profiles.yaml', schema.profiles);
  const risks = load('risks.yaml', schema.risks);
  const opportunities = load('opportunities.yaml', schema.opportunities);
  const sources = load('sources.yaml', schema.sources);
  const dimensions = (scale?.data.dimensions ?? []).flatMap(({ id, code }) => {
    const file = load(`${id}.yaml`, schema.dimension);
    return file ? [{ ...file, data: { ...file.data, code } }] : [];
  });
  if (
    !scale ||
    !contextQuestions ||
    !objectives ||
    !match ||
    !profiles ||
    !risks ||
    !opportunities ||
    !sources ||
    problems.length > 0
  )
    throw new ContentError(problems);

  const quiz: QuizContent = {
    ...scale.data,
    ...contextQuestions.data,
    dimensions: dimensions.map(({ data }) => data),
    objectives: objectives.data,
    match: match.data,
    profiles: profiles.data,
    risks: risks.data,
    opportunities: opportunities.data,
  };

  problems.push(
    ...uniqueIds(
      scale.authored,
      contextQuestions.authored,
      objectives.authored,
      profiles.authored,
      risks.authored,
      opportunities.authored,
      sources.authored,
    ),
    ...uniqueItems(contextQuestions.authored, dimensions),
    ...references(quiz, sources.data, known, {
      scale: scale.authored,
      context: contextQuestions.authored,
      profiles: profiles.authored,
      risks: risks.authored,
      opportunities: opportunities.authored,
      dimensions: dimensions.map(({ authored }) => authored),
    }),
  );
  if (problems.length > 0) throw new ContentError(problems);
  quiz satisfies Quiz;
  return { quiz, sources: sources.data };
}

/** Ids, codes and slugs given twice within one list of a file. */
function uniqueIds(...authored: Authored[]): Problem[] {
  const problems: Problem[] = [];
  const visit = (file: Authored, value: unknown, path: PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const field of ['id', 'code', 'slug']) {
        const seen = new Map<unknown, number>();
        value.forEach((each: unknown, index) => {
          const given = (each as Record<string, unknown> | null)?.[field];
          const name = typeof given === 'string' ? given : (given as { fr?: unknown } | undefined)?.fr;
          if (typeof name !== 'string') return;
          if (seen.has(name))
            problems.push(
              problemAt(
                file,
                [...path, index, field],
                `the ${field} “${name}” is already taken in this list: choose another, never used before`,
              ),
            );
          seen.set(name, index);
        });
      }
    }
    for (const [key, each] of Object.entries(value)) visit(file, each, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  for (const file of authored) visit(file, file.data, []);
  return problems;
}

/** Ids and codes of questions are one space, over all the dimensions and the context. */
function uniqueItems(contextFile: Authored, dimensions: { data: DimensionContent; authored: Authored }[]): Problem[] {
  const problems: Problem[] = [];
  const taken = new Map<string, string>(dimensions.map(({ data, authored }) => [data.id, authored.file]));
  for (const id of [...context, 'contacts', 'seconds']) taken.set(id, contextFile.file);
  const contextData = contextFile.data as Record<string, { code: string }>;
  for (const id of context) {
    const code = `code ${contextData[id]?.code}`;
    if (taken.has(code))
      problems.push(problemAt(contextFile, [id, 'code'], `the ${code} is already taken here: choose another, never used before`));
    taken.set(code, contextFile.file);
  }
  for (const { data, authored } of dimensions) {
    if (`${folder}${data.id}.yaml` !== authored.file)
      problems.push(problemAt(authored, ['id'], `the id “${data.id}” must be the file's name`));
    data.items.forEach((item, index) => {
      // A derived item is the level of its context question, and may have its name.
      if (item.derived === item.id) return;
      const names = [['id', item.id], ...(item.derived ? [] : [['code', `code ${item.code}`]])];
      for (const [field, name] of names as [string, string][]) {
        const owner = taken.get(name);
        if (owner)
          problems.push(
            problemAt(
              authored,
              ['items', index, field],
              `the ${name.startsWith('code ') ? name : `id “${name}”`} is already taken in ${owner}: choose another, never used before`,
            ),
          );
        taken.set(name, authored.file);
      }
    });
  }
  return problems;
}

interface Files {
  scale: Authored;
  context: Authored;
  profiles: Authored;
  risks: Authored;
  opportunities: Authored;
  dimensions: Authored[];
}

/** Every name that refers to something: passages, sources, facts of rules, dimensions, profiles. */
function references(quiz: QuizContent, sources: Source[], known: Known, files: Files): Problem[] {
  const problems: Problem[] = [];
  const dimensionIds = quiz.dimensions.map(({ id }) => id);
  const facts = new Set([
    ...dimensionIds,
    ...quiz.dimensions.flatMap(({ items }) => items.map(({ id }) => id)),
    'contacts',
    'seconds',
  ]);
  const say = (file: Authored, path: PropertyKey[], what: string) => problems.push(problemAt(file, path, what));
  const passage = (file: Authored, path: PropertyKey[], name: string) => {
    if (!known.passages.has(name))
      say(file, [...path, 'passage'], `the guide has no passage “${name}”: name a chapter and the id of one of its headings`);
  };
  const conditions = (file: Authored, path: PropertyKey[], when: When) => {
    for (const name of Object.keys(when))
      if (!facts.has(name))
        say(file, [...path, name], `“${name}” is no fact a rule can use: use an item, a dimension, contacts or seconds`);
  };

  quiz.dimensions.forEach((dimension, at) => {
    const file = files.dimensions[at] as Authored;
    passage(file, [], dimension.passage);
    dimension.items.forEach((item, index) => {
      passage(file, ['items', index], item.passage);
      item.steps.forEach(({ source }, step) => {
        if (source !== undefined && !sources.some(({ id }) => id === source))
          say(
            file,
            ['items', index, 'steps', step, 'source'],
            `there is no source “${source}”: add it to src/content/sources.yaml or correct the id`,
          );
      });
    });
  });
  for (const id of context) passage(files.context, [id], quiz[id].passage);
  for (const [objective, weights] of Object.entries(quiz.weights))
    for (const id of new Set([...dimensionIds, ...Object.keys(weights)]))
      if (!dimensionIds.includes(id) || weights[id] === undefined)
        say(files.scale, ['weights', objective], `“${id}” must be a dimension and have a weight here`);
  quiz.saturation.dimensions.forEach((id, index) => {
    if (!dimensionIds.includes(id)) say(files.scale, ['saturation', 'dimensions', index], `there is no dimension “${id}”`);
  });
  if (Object.keys(quiz.profiles.at(-1)?.when ?? {}).length > 0)
    say(
      files.profiles,
      [quiz.profiles.length - 1, 'when'],
      'the last profile must have no condition, “when: {}”, so that there is always one',
    );
  quiz.profiles.forEach((profile, index) => {
    passage(files.profiles, [index], profile.passage);
    conditions(files.profiles, [index, 'when'], profile.when);
    if (profile.next.profile === profile.id || !quiz.profiles.some(({ id }) => id === profile.next.profile))
      say(files.profiles, [index, 'next', 'profile'], `“${profile.next.profile}” must be the id of another profile`);
  });
  for (const [name, gauges] of [
    ['risks', quiz.risks],
    ['opportunities', quiz.opportunities],
  ] as const)
    gauges.forEach((gauge, index) => {
      passage(files[name], [index], gauge.passage);
      gauge.table.forEach(({ when }, row) => conditions(files[name], [index, 'table', row, 'when'], when));
      if (Object.keys(gauge.table.at(-1)?.when ?? { none: {} }).length > 0)
        say(files[name], [index, 'table'], 'the last row must have no condition, “when: {}”, so that there is always an answer');
    });
  return problems;
}
