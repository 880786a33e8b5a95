import { readdirSync, readFileSync } from 'node:fs';
import { passagesOf, readChapter, type ChapterFile } from '../src/content/chapters/read.ts';
import { readQuiz } from '../src/content/quiz/read.ts';

const read = (path: string) => readFileSync(new URL(`../src/content/${path}`, import.meta.url), 'utf8');
const list = (folder: string) => readdirSync(new URL(`../src/content/${folder}`, import.meta.url));

/** The site's own content, as text, by file name: what a test of faults starts from. */
export const yamlFiles: Record<string, string> = Object.fromEntries([
  ...list('quiz')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, read(`quiz/${name}`)]),
  ['sources.yaml', read('sources.yaml')],
]);
export const chapterTexts: Record<string, string> = Object.fromEntries(
  ['fr', 'en'].flatMap((locale) =>
    list(`chapters/${locale}`).map((name) => [`${locale}/${name}`, read(`chapters/${locale}/${name}`)]),
  ),
);
export const chapters: ChapterFile[] = Object.entries(chapterTexts).map(([path, text]) => readChapter(path, text));
export const passages = passagesOf(chapters);

/** The real quiz: what the site computes with. */
export const { quiz, messages, sources } = readQuiz(yamlFiles, { passages });
