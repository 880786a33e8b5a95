import { expect, test } from 'vitest';
import { toPlain, type Plain } from '../../src/content/chapters/plain.ts';
import { readChapter } from '../../src/content/chapters/read.ts';
import { localize } from '../../src/core/format/localize.ts';
import { questionIds } from '../../src/core/quiz/questions.ts';
import { chapters, quiz, sources } from '../quiz.ts';

// cspell:ignore rajkumar
const plain: Plain = {
  linkTo: (url) => (url.startsWith('https:') ? url : `https://exemple.quebec/${url.replace(/\W+/g, '/')}`),
  numberOf: (id) => sources.findIndex((source) => source.id === id) + 1,
  question: (id) => `La question ${id}?`,
  address: 'https://exemple.quebec/guide/agir/',
  sources: sources.map((source) => ({
    ...localize(source, 'fr'),
    described: typeof source.title !== 'string',
    sure: source.confidence,
  })),
  words: {
    figure: (id) => `Figure ${id}`,
    kinds: { fact: 'Ce que l’on sait', opinion: 'Opinion', caution: 'Attention' },
    minutes: (n) => `${n} minutes au plus`,
    sources: 'Les sources',
  },
};
const read = (text: string, locale = 'fr') => toPlain(readChapter(`${locale}/act.mdx`, text), plain);

test('begins with the address of its page', () => {
  expect(read('Bonjour.')).toBe('<https://exemple.quebec/guide/agir/>\n\nBonjour.\n');
});

test.each(Object.entries(plain.words.kinds))('says the kind of an aside: %s', (kind, name) => {
  expect(read(`<Aside kind="${kind}" title="L'an 1 : rien">\n\nTexte.\n\n</Aside>\n`)).toContain(
    `> **${name} · L’an 1\u00A0: rien**\n>\n> Texte.`,
  );
});

test('says how long a pause takes', () => {
  expect(read('<Now minutes="15">\n\n1. Un\n2. Deux\n\n</Now>\n')).toContain('> **15 minutes au plus**\n>\n> 1. Un\n> 2. Deux');
});

test('asks its questions as a list', () => {
  expect(read('<Questions ids="size give" />\n')).toContain('- La question size?\n- La question give?\n');
});

test('ends with the sources it cites: number, authors, year, title, publisher, whole address, how sure', () => {
  const text = read('Un.<Source id="rajkumar-2022" /> Deux.<Source id="laferriere" /> Encore.<Source id="rajkumar-2022" />\n');
  const number = plain.numberOf('rajkumar-2022');
  expect(text).toContain(`Un. (${number}) Deux. (1) Encore. (${number})`);
  expect(text.split('\n## Les sources\n\n')[1]?.trimEnd().split('\n')).toEqual([
    '- (1) Mathieu Laferrière. *Quoi faire avec un gros réseau sur LinkedIn?* mathieulaferriere.com. <https://mathieulaferriere.com/quoi-faire-avec-un-gros-reseau-linkedin> (read)',
    expect.stringMatching(
      `^- \\(${number}\\) Karthik Rajkumar, .+ \\(2022\\)\\. \\*A causal test of the strength of weak ties\\*\\. Science.*\\. <https://doi.org/10.1126/science.abl4476> \\(read\\)$`,
    ),
  ]);
});

test('gives the year of a source without authors after its publisher, and no address to one that has none', () => {
  const source = { id: 'x', title: 'A page', where: 'Somewhere', year: 2020, described: false, sure: 'a copy' };
  const chapter = readChapter('en/act.mdx', 'One.<Source id="x" />\n');
  expect(toPlain(chapter, { ...plain, sources: [source], numberOf: () => 3 })).toMatch(
    /\n- \(3\) \*A page\*\. Somewhere, 2020\. \(a copy\)\n$/,
  );
});

test('what describes a source without a title is in the language of the chapter, and not set as a title', () => {
  const text = read('Un.<Source id="unfollow" />\n');
  expect(text).toContain(`- (${plain.numberOf('unfollow')}) Guides sur l’abandon du suivi d’un contact LinkedIn. smprotips.com`);
});

test('has no list of sources when it cites none', () => {
  expect(read('Bonjour.')).not.toContain('Les sources');
});

test.each(chapters.map((chapter) => [chapter.file, chapter] as const))(
  '%s: every number is in the list, and none other',
  (_, chapter) => {
    const [body = '', list = ''] = toPlain(chapter, plain).split('\n## Les sources\n');
    const cited = chapter.citations.map(({ source }) => plain.numberOf(source));
    const listed = [...list.matchAll(/^- \((\d+)\) /gm)].map((match) => Number(match[1]));
    expect(listed).toEqual([...new Set(cited)].sort((a, b) => a - b));
    for (const number of cited) expect(body).toContain(` (${number})`);
    expect(body + list).not.toMatch(/<\/?[A-Z]|undefined|chapter:|page:/);
    for (const { id } of chapter.questions) expect(questionIds(quiz)).toContain(id);
  },
);

test('a figure, which no text can draw, is named with the way to it', () => {
  expect(read('## Ici {#ici}\n\n<Figure id="piles" />\n')).toContain(`> Figure piles <${plain.address}>`);
});
