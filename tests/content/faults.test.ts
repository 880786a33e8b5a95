import { describe, expect, test } from 'vitest';
import { checkChapters, passagesOf, readChapter } from '../../src/content/chapters/read.ts';
import { ContentError, type Problem } from '../../src/content/problems.ts';
import { readQuiz } from '../../src/content/quiz/read.ts';
import { questionIds } from '../../src/core/quiz.ts';
import { chapterTexts, passages, quiz, sources, yamlFiles } from '../quiz.ts';

/** What the reader of the quiz's files says once one file has been changed. */
function faultsOf(file: string, change: (text: string) => string): Problem[] {
  const before = yamlFiles[file] ?? '';
  const after = change(before);
  expect(after, 'the fault was put in').not.toBe(before);
  try {
    readQuiz({ ...yamlFiles, [file]: after }, { passages });
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

/** The same for a chapter. */
function chapterFaults(path: string, change: (text: string) => string): Problem[] {
  const after = change(chapterTexts[path] ?? '');
  expect(after, 'the fault was put in').not.toBe(chapterTexts[path]);
  const chapters = Object.entries({ ...chapterTexts, [path]: after }).map(([name, text]) => readChapter(name, text));
  return checkChapters(chapters, {
    pages: ['home', 'quiz', 'result', 'method', 'data'],
    questions: questionIds(quiz),
    sources: sources.map(({ id }) => id),
  });
}

const dropLine = (pattern: RegExp) => (text: string) => {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => pattern.test(line));
  return lines.filter((_, index) => index !== at).join('\n');
};

describe('the content as it is', () => {
  test('has no fault', () => {
    expect(readQuiz(yamlFiles, { passages })).toBeTruthy();
    expect(chapterFaults('fr/risks.mdx', (text) => `${text}\n`)).toEqual([]);
  });
});

describe('a fault in the quiz stops the build with its file, its line, its key and what to do', () => {
  test('a missing translation', () => {
    const [problem, ...others] = faultsOf('scale.yaml', dropLine(/^ {6}en: "Your network exists/));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: 'src/content/quiz/scale.yaml', key: 'bands.0.total.en' });
    expect(problem?.line).toBeGreaterThan(30);
    expect(problem?.what).toMatch(/English text is missing: write it/);
  });

  test('an empty translation', () => {
    const [problem] = faultsOf('scale.yaml', (text) => text.replace("fr: 'Solide'", "fr: ' '"));
    expect(problem).toMatchObject({ key: 'bands.2.name.fr' });
    expect(problem?.what).toMatch(/French text is missing: write it/);
  });

  test('a level missing', () => {
    const [problem] = faultsOf('cap.yaml', dropLevel);
    expect(problem).toMatchObject({ file: 'src/content/quiz/cap.yaml', key: 'items.purpose.levels' });
    expect(problem?.what).toMatch(/exactly four levels/);
  });

  test('a step missing', () => {
    const [problem] = faultsOf('scale.yaml', (text) => text.replace('points: [0, 4, 7, 9]', 'points: [0, 4, 7]'));
    expect(problem).toMatchObject({ key: 'points' });
  });

  test('an id given twice in a list', () => {
    const [problem] = faultsOf('objectives.yaml', (text) => text.replace('id: info', 'id: job'));
    expect(problem).toMatchObject({ file: 'src/content/quiz/objectives.yaml' });
    expect(problem?.what).toMatch(/“job” is already taken.*choose another/);
  });

  test('a question with the id of another', () => {
    const [problem] = faultsOf('ties.yaml', (text) => text.replace('id: give', 'id: purpose'));
    expect(problem).toMatchObject({ file: 'src/content/quiz/ties.yaml', key: 'items.purpose.id' });
    expect(problem?.what).toMatch(/already taken in src\/content\/quiz\/cap\.yaml/);
  });

  test('a question with the code of another', () => {
    const problems = faultsOf('ties.yaml', (text) => text.replace(/code: "?M"?/, 'code: E'));
    expect(problems[0]?.what).toMatch(/code E is already taken/);
  });

  test('a source that does not exist', () => {
    const [problem] = faultsOf('ties.yaml', (text) => text.replace(/source: \S+/, 'source: nobody-1999'));
    expect(problem?.key).toMatch(/^items\.\w+\.steps\.\d\.source$/);
    expect(problem?.what).toMatch(/no source “nobody-1999”: add it/);
  });

  test('a passage that does not exist', () => {
    const [problem] = faultsOf('risks.yaml', (text) => text.replace('passage: risks#feed', 'passage: risks#food'));
    expect(problem).toMatchObject({ key: 'feed.passage' });
    expect(problem?.what).toMatch(/no passage “risks#food”/);
  });

  test('a rule about something that does not exist', () => {
    const [problem] = faultsOf('profiles.yaml', (text) =>
      text.replace('{ cap: { below: 40 }, reach', '{ cup: { below: 40 }, reach'),
    );
    expect(problem).toMatchObject({ key: 'megaphone.when.cup' });
    expect(problem?.what).toMatch(/no fact a rule can use/);
  });

  test('a key misspelt', () => {
    const problems = faultsOf('risks.yaml', (text) => text.replace('passage: risks#feed', 'passages: risks#feed'));
    expect(problems.map(({ what }) => what).join()).toMatch(/“passages” is not a key of this place/);
  });

  test('a weight missing', () => {
    const [problem] = faultsOf('scale.yaml', (text) =>
      text.replace('job: { cap: 20, fit: 20, ties: 35, reach: 10, care: 15 }', 'job: { cap: 20 }'),
    );
    expect(problem).toMatchObject({ key: 'weights.job' });
  });

  test('text that is not YAML', () => {
    const [problem] = faultsOf('cap.yaml', (text) => `${text}\n  oops: [`);
    expect(problem?.what).toMatch(/not valid YAML/);
    expect(problem?.line).toBeGreaterThan(100);
  });

  test('a file missing', () => {
    const { 'fit.yaml': _, ...rest } = yamlFiles;
    expect(() => readQuiz(rest, { passages })).toThrow(/src\/content\/quiz\/fit\.yaml.*missing: restore it/);
  });

  test('several faults are told together', () => {
    const files = { ...yamlFiles };
    files['risks.yaml'] = (files['risks.yaml'] ?? '').replace('passage: risks#feed', 'passage: risks#food');
    files['scale.yaml'] = (files['scale.yaml'] ?? '').replace('dimensions: [ties, care]', 'dimensions: [ties, cure]');
    expect(() => readQuiz(files, { passages })).toThrow(/2 things to mend/);
  });
});

describe('a fault in a chapter stops the build with its file, its line and what to do', () => {
  test.each([
    ['a dead link to a passage', 'chapter:risks#nowhere', /dead.*no heading \{#nowhere\}/],
    ['a dead link to a chapter', 'chapter:nowhere', /dead.*no chapter “nowhere”/],
    ['a link to a page that does not exist', 'page:nowhere', /no page “nowhere”/],
    ['a link by path', '/guide/risques/', /chapter:id#heading, page:id or a full https/],
  ])('%s', (_, url, message) => {
    const [problem] = chapterFaults('fr/question.mdx', (text) => `${text}\nVoyez [ceci](${url}).\n`);
    expect(problem).toMatchObject({ file: 'src/content/chapters/fr/question.mdx', key: url });
    expect(problem?.line).toBeGreaterThan(20);
    expect(problem?.what).toMatch(message);
  });

  test('a source that does not exist', () => {
    const [problem] = chapterFaults('en/act.mdx', (text) => `${text}\nSo they say.<Source id="nobody-1999" />\n`);
    expect(problem?.what).toMatch(/no such source: add it/);
  });

  test('a question that does not exist', () => {
    const problems = chapterFaults('en/act.mdx', (text) => text.replace('ids="criterion', 'ids="criteria'));
    expect(problems.map(({ what }) => what).join()).toMatch(/no such question: use one of/);
  });

  test('HTML or an unknown component', () => {
    const [problem] = chapterFaults('en/act.mdx', (text) => `${text}\n<Video id="x" />\n`);
    expect(problem?.what).toMatch(/chapters may use <Aside>/);
  });

  test('a heading without an id, or with the id of another', () => {
    expect(chapterFaults('fr/act.mdx', (text) => text.replace('{#budget}', ''))[0]?.what).toMatch(/needs its permanent id/);
    expect(chapterFaults('fr/act.mdx', (text) => text.replace('{#budget}', '{#piles}'))[0]?.what).toMatch(/already taken/);
  });

  test('headings that differ between the languages', () => {
    const problems = chapterFaults('fr/act.mdx', (text) => `${text}\n## Encore {#encore}\n`);
    expect(problems.map(({ what }) => what).join()).toMatch(/headings' ids must be those of/);
  });

  test('a chapter without its translation', () => {
    const all = Object.entries(chapterTexts).filter(([path]) => path !== 'en/act.mdx');
    const files = all.map(([path, text]) => readChapter(path, text));
    const problems = checkChapters(files, {
      pages: ['home', 'quiz', 'result', 'method', 'data'],
      questions: questionIds(quiz),
      sources: sources.map(({ id }) => id),
    });
    expect(problems.map(({ what }) => what)).toContain('the chapter has no translation: write src/content/chapters/en/act.mdx');
    expect(passagesOf(files).has('act#budget')).toBe(true);
  });

  test('text that is not MDX', () => {
    expect(() => readChapter('fr/act.mdx', '## Titre {#titre}\n\n<Aside kind="fact">\n')).toThrow(
      /src\/content\/chapters\/fr\/act\.mdx.*not valid MDX/,
    );
  });
});

/** Takes the last level of the first question away, however its lines are written. */
function dropLevel(text: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => /^ {4}levels:/.test(line));
  const end = lines.findIndex((line, index) => index > start && /^ {4}\w/.test(line));
  const last = lines.slice(0, end).findLastIndex((line) => /^ {6}- /.test(line));
  return [...lines.slice(0, last), ...lines.slice(end)].join('\n');
}
