import { describe, expect, test } from 'vitest';
import { checkChapters, passagesOf, readChapter } from '../../src/content/chapters/read.ts';
import { chapterTexts } from '../quiz.ts';
import { chapterFaults, known } from './faults.ts';

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
    const problems = checkChapters(files, known);
    expect(problems.map(({ what }) => what)).toContain('the chapter has no translation: write src/content/chapters/en/act.mdx');
    expect(passagesOf(files).has('act#budget')).toBe(true);
  });

  test('text that is not MDX', () => {
    expect(() => readChapter('fr/act.mdx', '## Titre {#titre}\n\n<Aside kind="fact">\n')).toThrow(
      /src\/content\/chapters\/fr\/act\.mdx.*not valid MDX/,
    );
  });
});
