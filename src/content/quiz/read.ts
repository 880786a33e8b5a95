import type { z } from 'astro/zod';
import type { Quiz } from '../../core/quiz/quiz.ts';
import { check, ContentError, readYaml, type Authored, type Problem } from '../problems.ts';
import { messageFaults } from './messages.ts';
import { nameFaults } from './names.ts';
import { numberFaults } from './numbers.ts';
import { referenceFaults } from './references.ts';
import { ruleFaults } from './rules.ts';
import * as schema from './schema.ts';
import { sourceFaults } from './sources.ts';
import type { Known, MessagesContent, QuizContent, Source, Written } from './written.ts';

const pathOf = (name: string) => (name === 'sources.yaml' ? `src/content/${name}` : `src/content/quiz/${name}`);

/** The files, each of the shape it must have. Throws a `ContentError` that lists what is not. */
function load(texts: Record<string, string>): Written {
  const problems: Problem[] = [];
  const unread = new Set(Object.keys(texts));
  const read = <S extends z.ZodType>(name: string, shape: S): { data: z.infer<S>; authored: Authored } | undefined => {
    const text = texts[name];
    unread.delete(name);
    if (text === undefined) {
      problems.push({ file: pathOf(name), key: '', what: 'this file is missing: restore it' });
      return undefined;
    }
    const authored = readYaml(pathOf(name), text);
    const checked = check(shape, authored);
    problems.push(...checked.problems);
    return checked.problems.length > 0 ? undefined : { data: checked.data as z.infer<S>, authored };
  };

  const scale = read('scale.yaml', schema.scale);
  const context = read('context.yaml', schema.contextQuestions);
  const objectives = read('objectives.yaml', schema.objectives);
  const match = read('match.yaml', schema.match);
  const profiles = read('profiles.yaml', schema.profiles);
  const risks = read('risks.yaml', schema.risks);
  const opportunities = read('opportunities.yaml', schema.opportunities);
  const messages = read('messages.yaml', schema.messages);
  const sources = read('sources.yaml', schema.sources);
  const dimensions = (scale?.data.dimensions ?? []).flatMap(({ id, code }) => {
    const file = read(`${id}.yaml`, schema.dimension);
    return file ? [{ ...file, data: { ...file.data, code } }] : [];
  });
  if (scale)
    for (const name of unread)
      problems.push({
        file: pathOf(name),
        key: '',
        what: 'nothing reads this file: add it to the dimensions of scale.yaml, or remove it',
      });
  if (
    !scale ||
    !context ||
    !objectives ||
    !match ||
    !profiles ||
    !risks ||
    !opportunities ||
    !messages ||
    !sources ||
    problems.length > 0
  )
    throw new ContentError(problems);

  return {
    quiz: {
      ...scale.data,
      ...context.data,
      dimensions: dimensions.map(({ data }) => data),
      objectives: objectives.data,
      match: match.data,
      profiles: profiles.data,
      risks: risks.data,
      opportunities: opportunities.data,
    },
    messages: messages.data,
    sources: sources.data,
    files: {
      scale: scale.authored,
      context: context.authored,
      objectives: objectives.authored,
      profiles: profiles.authored,
      risks: risks.authored,
      opportunities: opportunities.authored,
      messages: messages.authored,
      sources: sources.authored,
      dimensions: dimensions.map(({ authored }) => authored),
    },
  };
}

/**
 * The quiz from its YAML files, by name (`cap.yaml`), with `sources.yaml` among them. Throws one `ContentError` that
 * lists everything to mend.
 */
export function readQuiz(
  texts: Record<string, string>,
  known: Known,
): { quiz: QuizContent; messages: MessagesContent; sources: Source[] } {
  const written = load(texts);
  const problems = [
    ...nameFaults(written),
    ...numberFaults(written),
    ...ruleFaults(written),
    ...referenceFaults(written, known),
    ...messageFaults(written),
    ...sourceFaults(written, known),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  written.quiz satisfies Quiz;
  return { quiz: written.quiz, messages: written.messages, sources: written.sources };
}
