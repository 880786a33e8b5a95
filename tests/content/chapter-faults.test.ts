import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { anchors } from '../../src/content/chapters/check.ts';
import { chapterTexts } from '../quiz.ts';
import { chapterFaults, chaptersFaults, eachIsTold, swap } from './faults.ts';

// cspell:ignore sloan
/** A sentence of fr/act.mdx, to put faults after. */
const here = 'Choisissez-en cent.';

test('the chapters as they are have no fault', () => {
  expect(chaptersFaults(chapterTexts)).toEqual([]);
});

describe('Markdown that the pages and the plain chapters cannot both show', () => {
  eachIsTold([
    ['an image', 'fr/act.mdx', here, '![Un réseau](reseau.png)', '![Un réseau]', /no images: say it in words/],
    ['an image by reference', 'fr/act.mdx', /$/, '\n![Un réseau][r]\n\n[r]: r.png\n', '![Un réseau]', /no images/],
    ['a link by reference', 'fr/act.mdx', /$/, '\n[ici][r]\n\n[r]: https://exemple.org\n', '[r]', /in the link itself, as in/],
    ['a link to no definition', 'fr/act.mdx', here, `${here}\n[ici][r].`, '[ici][r]', /makes no link: write the address in/],
    ['a link cut by a space', 'fr/act.mdx', here, '[ici](page: quiz).', '[ici](page: quiz)', /makes no link/],
    ['a link without words', 'fr/act.mdx', here, '[](page:quiz)', 'page:quiz', /needs words to click on: write them/],
    ['an expression', 'fr/act.mdx', here, 'Choisissez-en {50 * 2}.', '50 * 2', /braces hold code.*write the words themselves/],
    ['an expression alone', 'fr/act.mdx', /$/, '\n{1 + 1}\n', '1 + 1', /braces hold code/],
    ['a comment', 'fr/act.mdx', here, '{/* à revoir */}', '/* à revoir */', /braces hold code/],
    ['an import', 'fr/act.mdx', /$/, '\nimport x from "./x.ts"\n', 'import x from "./x.ts"', /import and export nothing.*remove/],
    ['an export', 'fr/act.mdx', /$/, '\nexport const x = 1\n', 'export const x = 1', /import and export nothing/],
    ['a footnote', 'fr/act.mdx', here, 'Cent[^1].\n\n[^1]: Ou presque.', '[1]', /no footnotes: say it in the text, or cite/],
    ['a deletion', 'fr/act.mdx', here, '~~Cent~~', 'Cent', /“delete” is not for chapters: write it in plain Markdown/],
    ['HTML', 'fr/act.mdx', here, '<b>Cent</b>', '<b>', /may use <Aside>.* and no HTML: write Markdown instead/],
    ['HTML alone', 'fr/act.mdx', /$/, '\n<div>Cent</div>\n', '<div>', /no HTML/],
    ['an unknown component', 'fr/act.mdx', /$/, '\n<Video id="x" />\n', '<Video>', /chapters may use <Aside>, <Figure>, <Now>/],
  ]);

  test('a definition that a link refers to is told too', () => {
    const problems = chapterFaults('fr/act.mdx', (text) => `${text}\n[ici][r]\n\n[r]: https://exemple.org\n`);
    expect(problems.map(({ key, what }) => [key, /write the address in the link itself/.test(what)])).toEqual([
      ['[r]', true],
      ['[r]', true],
    ]);
  });
});

describe('a component that does not say what it must', () => {
  eachIsTold([
    [
      'an aside without its kind',
      'fr/act.mdx',
      '<Aside kind="caution" ',
      '<Aside ',
      '<Aside>',
      /a title and a kind, one of fact/,
    ],
    ['an aside of no known kind', 'fr/act.mdx', 'kind="caution"', 'kind="joke"', '<Aside>', /a title and a kind, one of fact/],
    ['an aside without its title', 'fr/act.mdx', / title="Un nombre[^"]*"/, '', '<Aside>', /a title and a kind/],
    ['an aside with an empty title', 'fr/act.mdx', /title="Un nombre[^"]*"/, 'title=" "', '<Aside>', /a title and a kind/],
    [
      'a pause without its minutes',
      'fr/act.mdx',
      '<Now minutes="15">',
      '<Now>',
      '<Now>',
      /how long it takes, as in <Now minutes="15">/,
    ],
    ['a pause of no time', 'fr/act.mdx', 'minutes="15"', 'minutes="0"', '<Now>', /how long it takes/],
    ['a source without its id', 'fr/act.mdx', '<Source id="levin-sloan" />', '<Source />', '<Source>', /name the source, as in/],
    ['questions without their ids', 'fr/act.mdx', /ids="[^"]*"/, 'ids=""', '<Questions>', /name the questions to ask, as in/],
    ['an attribute misspelt', 'fr/act.mdx', 'minutes="15"', 'minute="15"', '<Now>', /“minute” is not an attribute.*minutes="…"/],
    [
      'an attribute that is code',
      'fr/act.mdx',
      'minutes="15"',
      'minutes={15}',
      '<Now>',
      /“minutes” is not an attribute it can have/,
    ],
    ['attributes spread', 'fr/act.mdx', 'minutes="15"', 'minutes="15" {...all}', '<Now>', /“\{…\}” is not an attribute/],
    [
      'questions in two places',
      'fr/act.mdx',
      /$/,
      '\n<Questions ids="give" />\n',
      '<Questions>',
      /in one place: put all the ids there/,
    ],
    ['a source there is not', 'fr/act.mdx', 'levin-sloan', 'nobody-1999', '<Source id="nobody-1999">', /no such source: add it/],
    [
      'a question there is not',
      'fr/act.mdx',
      'ids="criterion',
      'ids="criteria',
      '<Questions ids="criteria">',
      /no such question: use/,
    ],
  ]);
});

describe('a link that leads nowhere', () => {
  eachIsTold(
    (
      [
        ['to a heading', 'chapter:risks#nowhere', /dead.*no heading \{#nowhere\}: correct it/],
        ['to a chapter', 'chapter:nowhere', /dead.*no chapter “nowhere”: use one of/],
        ['to a page', 'page:nowhere', /no page “nowhere”: use one of home, messages/],
        ['to a place of a page', 'page:method#nope', /page “method” has no place #nope to link to: use one of how, weights/],
        ['to a source there is not', 'page:method#source-nobody-1999', /no place #source-nobody-1999/],
        ['to a place of a page without places', 'page:quiz#habits', /no place #habits to link to: link to the page/],
        ['by path', '/guide/risques/', /chapter:id#heading, page:id or a full https/],
        ['to an address that is not secure', 'http://exemple.org', /full https:\/\/ address: correct it/],
        ['to half an address', 'https://', /full https:\/\/ address/],
      ] as const
    ).map(([name, url, what]) => [name, 'fr/act.mdx', here, `Voyez [ceci](${url}).`, url, what]),
  );

  test('but a place of the method page, or a source on it, is somewhere', () => {
    for (const url of ['page:method#weights', 'page:method#source-laferriere', 'page:home#guide'])
      expect(chapterFaults('fr/act.mdx', swap(here, `[ici](${url})`)), url).toEqual([]);
  });

  const { mirror = [], ...others } = anchors;
  test.each(Object.entries(others))('the places of the page “%s” are headings of its layout', (page, names) => {
    const layout = readFileSync(`src/layouts/${page.charAt(0).toUpperCase()}${page.slice(1)}.astro`, 'utf8');
    expect([...layout.matchAll(/<h2 id="([\w-]+)">/g)].map((match) => match[1])).toEqual(names);
  });

  test('the places of the mirror are headings of its parts', () => {
    for (const name of mirror)
      expect(
        globSync('src/components/mirror/*.svelte').some((file) => readFileSync(file, 'utf8').includes(`<h2 id="${name}"`)),
      ).toBe(true);
  });
});

test('a text that is not MDX', () => {
  const [problem] = chapterFaults('fr/act.mdx', swap('</Aside>', ''));
  expect(problem?.file).toBe('src/content/chapters/fr/act.mdx');
  expect(problem?.line).toBeGreaterThan(70);
  expect(problem?.what).toMatch(/not valid MDX.*close every tag and brace/);
});
