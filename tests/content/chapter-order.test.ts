import { describe, expect, test } from 'vitest';
import { chapterTexts } from '../quiz.ts';
import { chapterFaults, chaptersFaults, eachIsTold, swap } from './faults.ts';

describe('what stands at the top of a chapter', () => {
  eachIsTold([
    [
      'an unknown key',
      'fr/act.mdx',
      'order: 6',
      'order: 6\ndraft: true',
      'draft',
      /not a key of this place: correct its spelling/,
    ],
    ['an empty title', 'fr/act.mdx', 'title: "Agir"', 'title: ""', 'title', /the title is missing: write it/],
    ['a long title', 'fr/act.mdx', '"Agir"', `"${'Agir '.repeat(13)}"`, 'title', /60 characters at most: shorten it/],
    ['an empty lead', 'fr/act.mdx', /lead: .*/, 'lead: ""', 'lead', /the lead is missing: write one or two sentences/],
    [
      'a short description',
      'fr/act.mdx',
      /description: .*/,
      `description: "${'Agir '.repeat(15)}"`,
      'description',
      /80 to 170 characters long/,
    ],
    [
      'an address of a page beside the chapters',
      'fr/act.mdx',
      'slug: agir',
      'slug: tout',
      'slug',
      /page of its own.*choose another/,
    ],
    ['the same in English', 'en/act.mdx', 'slug: act', 'slug: all', 'slug', /page of its own.*choose another/],
    ['an address in capitals', 'fr/act.mdx', 'slug: agir', 'slug: Agir', 'slug', /lowercase letters, digits and hyphens/],
    ['a place that is no number', 'fr/act.mdx', 'order: 6', 'order: six', 'order', /a whole number: write it/],
    ['a place before the first', 'fr/act.mdx', 'order: 6', 'order: 0', 'order', /from 1 up: correct it/],
    [
      'the place of another chapter',
      'fr/act.mdx',
      'order: 6',
      'order: 5',
      'order',
      /fr\/risks\.mdx has this place already: give each/,
    ],
    ['a place after the last', 'fr/act.mdx', 'order: 6', 'order: 7', 'order', /there are 6 chapters: number them from 1 to 6/],
    [
      'a place that is not that of the translation',
      'fr/act.mdx',
      'order: 6',
      'order: 7',
      'order',
      /must be that of .*en\/act\.mdx/,
    ],
    [
      'the address of another chapter',
      'fr/act.mdx',
      'slug: agir',
      'slug: risques',
      'slug',
      /risks\.mdx has this address already/,
    ],
  ]);

  test.each(['order', 'slug', 'updated', 'title', 'lead', 'description'])('no %s', (key) => {
    const [problem, ...others] = chapterFaults('fr/act.mdx', swap(new RegExp(`^${key}: .*\n`, 'm'), ''));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: 'src/content/chapters/fr/act.mdx', line: 2, key });
    expect(problem?.what).toMatch(/write|is missing|characters long/);
  });

  test('nothing', () => {
    expect(chapterFaults('fr/act.mdx', swap(/^---\n[^]*?\n---\n/, ''))).toContainEqual({
      file: 'src/content/chapters/fr/act.mdx',
      line: 1,
      key: '',
      what: expect.stringMatching(/front matter is missing: begin with order, slug, updated, title, lead and description/),
    });
  });

  test('a title that is not YAML', () => {
    const [problem] = chapterFaults('fr/act.mdx', swap('title: "Agir"', 'title: Agir: vite'));
    expect(problem).toMatchObject({ line: 6, what: expect.stringMatching(/not valid YAML.*put texts with « : »/) });
  });
});

/** The line of the last heading of en/act.mdx. */
const lineOfLast = (mark: string) =>
  (chapterTexts['en/act.mdx'] ?? '').split('\n').findLastIndex((line) => line.startsWith(mark)) + 1;

describe('headings', () => {
  eachIsTold([
    ['without an id', 'fr/act.mdx', ' {#budget}', '', 'Une heure par semaine, minute par minute', /needs its permanent id/],
    ['with the id of another', 'fr/act.mdx', '{#budget}', '{#piles}', '{#piles}', /already taken in the chapter: choose another/],
    ['with an id in capitals', 'fr/act.mdx', '{#budget}', '{#Budget}', '{#Budget}', /lowercase letters, digits and hyphens/],
    ['with an id of the page', 'fr/act.mdx', '{#budget}', '{#contents}', '{#contents}', /page around.*choose another/],
    [
      'of the first rank',
      'fr/act.mdx',
      /^## (Dire.*) \{/m,
      '# $1 {',
      'Dire non à une invitation',
      /begin a heading with ## or ###/,
    ],
    ['of a fourth rank', 'fr/act.mdx', /^## (Dire.*) \{/m, '#### $1 {', 'Dire non à une invitation', /begin a heading with ##/],
    [
      'that are not those of the translation',
      'fr/act.mdx',
      '{#budget}',
      '{#hour}',
      '## {#hour}',
      /act\.mdx has ## \{#budget\} in this place: make/,
    ],
    [
      'of another rank in the translation',
      'fr/act.mdx',
      /## (?=Dire)/,
      '### ',
      '### {#refuse}',
      /en\/act\.mdx has ## \{#refuse\} in this place/,
    ],
  ]);

  test('that one language lacks at the end: each file says where', () => {
    const problems = chapterFaults('fr/act.mdx', (text) => `${text}\n## Encore {#encore}\n`);
    const lines = (chapterTexts['fr/act.mdx'] ?? '').split('\n').length;
    const what =
      /headings' ids must be the same in both languages, and .* has (nothing|## \{#encore\}) in this place: make both alike/;
    expect(problems.map(({ file, line, key, what: said }) => [file, line, key, what.exec(said)?.[1]])).toEqual([
      ['src/content/chapters/fr/act.mdx', lines + 1, '## {#encore}', 'nothing'],
      ['src/content/chapters/en/act.mdx', lineOfLast('## '), '', '## {#encore}'],
    ]);
  });
});

describe('a translation', () => {
  eachIsTold([
    [
      'with other questions',
      'fr/act.mdx',
      'ids="criterion newest',
      'ids="newest criterion',
      'newest',
      /questions must.*has criterion in this place/,
    ],
  ]);

  test('that is missing', () => {
    const { 'en/act.mdx': _, ...rest } = chapterTexts;
    expect(chaptersFaults(rest)).toContainEqual({
      file: 'src/content/chapters/fr/act.mdx',
      line: 1,
      key: '',
      what: 'the chapter has no translation: write src/content/chapters/en/act.mdx',
    });
  });

  test.each(['de/act.mdx', 'fr/Act 2.mdx'])('in a file that is no chapter’s: %s', (path) => {
    expect(chaptersFaults({ ...chapterTexts, [path]: chapterTexts['fr/act.mdx'] ?? '' })).toEqual([
      {
        file: `src/content/chapters/${path}`,
        key: '',
        what: expect.stringMatching(/a chapter is fr\/<id>\.mdx or en\/<id>\.mdx.*move or rename this file/),
      },
    ]);
  });
});
