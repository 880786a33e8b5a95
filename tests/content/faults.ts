import { expect, test } from 'vitest';
import { checkChapters } from '../../src/content/chapters/check.ts';
import { readChapter, sourcesOf } from '../../src/content/chapters/read.ts';
import { ContentError, type Problem } from '../../src/content/problems.ts';
import { readQuiz } from '../../src/content/quiz/read.ts';
import { questionIds } from '../../src/core/quiz/questions.ts';
import { chapterTexts, chapters, passages, quiz, sources, yamlFiles } from '../quiz.ts';

export type Change = (text: string) => string;

/** Puts `to` where `from` first stands. */
export const swap =
  (from: string | RegExp, to: string): Change =>
  (text) =>
    text.replace(from, to);

/** The problems that reading ends with, if any. */
function problemsOf(read: () => unknown): Problem[] {
  try {
    read();
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

const changed = (before: string, change: Change): string => {
  const after = change(before);
  expect(after, 'the fault was put in').not.toBe(before);
  return after;
};

/** The first line that a change touches. */
export function lineOfChange(before: string, change: Change): number {
  const [old, now] = [before.split('\n'), change(before).split('\n')];
  return now.findIndex((line, index) => line !== old[index]) + 1;
}

const cited = sourcesOf(chapters);

/** What the reader of the quiz's files says of them. */
export const quizFaults = (files: Record<string, string>): Problem[] => problemsOf(() => readQuiz(files, { passages, cited }));

/** The same once one file has been changed. */
export const faultsOf = (file: string, change: Change): Problem[] =>
  quizFaults({ ...yamlFiles, [file]: changed(yamlFiles[file] ?? '', change) });

const known = {
  pages: ['home', 'messages', 'quiz', 'result', 'mirror', 'method', 'data'],
  questions: questionIds(quiz),
  sources: sources.map(({ id }) => id),
  slugs: { fr: ['messages', 'tout'], en: ['messages', 'all'] },
};

/** What the reader of the chapters says of them, by `fr/act.mdx`. */
export const chaptersFaults = (texts: Record<string, string>): Problem[] => {
  let problems: Problem[] = [];
  const thrown = problemsOf(() => {
    problems = checkChapters(
      Object.entries(texts).map(([path, text]) => readChapter(path, text)),
      known,
    );
  });
  return [...thrown, ...problems];
};

/** The same once one chapter has been changed. */
export const chapterFaults = (path: string, change: Change): Problem[] =>
  chaptersFaults({ ...chapterTexts, [path]: changed(chapterTexts[path] ?? '', change) });

/** A fault: the file it is put in, what becomes what, the key that the message names, what it says to do. */
export type Fault = [name: string, file: string, from: string | RegExp, to: string, key: string, what: RegExp];

/** Each fault is told with its file, the line where it was put, its key and what to do. */
export const eachIsTold = (faults: Fault[]) =>
  test.each(faults)('%s', (_, name, from, to, key, what) => {
    const chapter = chapterTexts[name] !== undefined;
    const change = swap(from, to);
    expect(chapter ? chapterFaults(name, change) : faultsOf(name, change)).toContainEqual({
      file: `src/content/${chapter ? 'chapters/' : name === 'sources.yaml' ? '' : 'quiz/'}${name}`,
      line: lineOfChange(chapterTexts[name] ?? yamlFiles[name] ?? '', change),
      key,
      what: expect.stringMatching(what),
    });
  });
