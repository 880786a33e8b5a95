import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readChapter } from '../../src/content/chapters/read.ts';
import { checkWorkshop } from '../../src/content/workshop/check.ts';
import { scriptsOf } from '../../src/content/workshop/scripts.ts';
import { countWords } from '../../src/core/format/reading-time.ts';
import { locales, type Locale } from '../../src/core/format/locale.ts';
import { pages } from '../../src/routes.ts';
import { chapters } from '../quiz.ts';
import { lineOfChange, swap } from './faults.ts';

const pathOf = (locale: Locale) => `${locale}/facilitate.mdx`;
const textOf = (locale: Locale) => readFileSync(new URL(`../../src/content/workshop/${pathOf(locale)}`, import.meta.url), 'utf8');
const read = (locale: Locale, text = textOf(locale)) => readChapter(pathOf(locale), text, 'workshop');
const known = {
  pages: Object.keys(pages),
  questions: [],
  sources: [],
  places: { facilitate: ['poster', 'privacy', 'words', 'debrief'] },
};

describe.each(locales)('the scripts, in %s', (locale) => {
  const scripts = scriptsOf(read(locale));

  test('are of 60 and of 90 minutes, and their steps add up', () => {
    expect(scripts.map(({ minutes }) => minutes)).toEqual([60, 90]);
    for (const { minutes, steps } of scripts) expect(steps.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(minutes);
  });

  test('say in quotation marks what to say, and it can be said in a third of the time', () => {
    const quoted = locale === 'fr' ? /^« .+ »/s : /^“.+”/s;
    for (const { from, to, says } of scripts.flatMap(({ steps }) => steps)) {
      for (const text of says) expect(text.trim()).toMatch(quoted);
      // 150 words a minute; the shortest steps, where little else is done, may take half.
      const share = to - from > 4 ? 1 / 3 : 1 / 2;
      expect(countWords(says.join(' ')) / 150, says[0]).toBeLessThanOrEqual((to - from) * share);
    }
  });
});

test('the pages have the same headings in both languages, and nothing to mend', () => {
  expect(
    checkWorkshop(
      locales.map((locale) => read(locale)),
      chapters,
      known,
    ),
  ).toEqual([]);
});

describe('a fault in a page for a workshop is told', () => {
  test.each([
    [
      'a hole in a script',
      'from="3" to="7"',
      'from="4" to="7"',
      '<Step title="Dire ce qui reste privé">',
      /ends at 3 minutes: begin this one there/,
    ],
    [
      'a step that ends before it begins',
      'from="3" to="7"',
      'from="3" to="2"',
      '<Step title="Dire ce qui reste privé">',
      /ends after it begins/,
    ],
    ['minutes that are no number', 'from="0" to="3"', 'from="0" to="three"', '<Step title="Accueillir">', /in whole minutes/],
    [
      'minutes that do not add up',
      '<Script minutes="60">',
      '<Script minutes="75">',
      '<Script>',
      /end at 60 minutes, and the script lasts 75/,
    ],
    ['a step without its title', 'to="3" title="Accueillir"', 'to="3"', '<Step title="">', /a step has a title/],
    [
      'other minutes than the translation',
      'to="60" title="Finir',
      'to="59" title="Finir',
      '<Step title="Finir à l\'heure">',
      /other ones in this place/,
    ],
    ['a dead link', 'page:facilitate#privacy', 'page:facilitate#nowhere', 'page:facilitate#nowhere', /no place #nowhere/],
    [
      'an address of no page',
      '<Address page="quiz" />',
      '<Address page="quizzes" />',
      '<Address page="quizzes">',
      /no such page: use one of/,
    ],
    ['minutes of nothing', '<Minutes of="short" />', '<Minutes of="all" />', '<Minutes>', /short, rest or whole/],
    ['words of nothing', '<Words of="profiles" />', '<Words of="levels" />', '<Words>', /dimensions or profiles/],
    ['a question of no dimension', '<Question id="ties" />', '<Question />', '<Question>', /name the dimension/],
    ['a component of the chapters', '<Debrief />', '<Figure id="time" />', '<Figure>', /pages for a workshop may use <Address>/],
    ['code for a component without attributes', '<Debrief />', '<Debrief of="cap" />', '<Debrief>', /it has none/],
    ['another heading', '{#privacy}', '{#private}', '## {#private}', /must be the same in both languages/],
    ['a place in a guide it is no part of', 'title: "Animer', 'order: 7\ntitle: "Animer', 'order', /./],
  ] as const)('%s', (_, from, to, key, what) => {
    const change = swap(from, to);
    const text = textOf('fr');
    expect(text).toContain(from);
    const problems = checkWorkshop([read('fr', change(text)), read('en')], chapters, known);
    expect(problems).toContainEqual({
      file: 'src/content/workshop/fr/facilitate.mdx',
      line: key === 'order' ? expect.any(Number) : lineOfChange(text, change),
      key,
      what: expect.stringMatching(what),
    });
  });

  test('a step that says nothing', () => {
    const text = textOf('fr').replace(/^> « Dix minutes.*$/m, 'Dix minutes.');
    expect(checkWorkshop([read('fr', text), read('en')], chapters, known)).toContainEqual(
      expect.objectContaining({ key: '<Step title="Pause">', what: expect.stringMatching(/words ready to be said/) }),
    );
  });

  test('a page without its translation', () => {
    expect(checkWorkshop([read('fr')], chapters, known)).toContainEqual(
      expect.objectContaining({
        what: expect.stringMatching(/no translation: write src\/content\/workshop\/en\/facilitate\.mdx/),
      }),
    );
  });
});
