/** Lists as files, read by other programs' rules. */
import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { toCsv, escapeFormula, toMarkdown } from '../../../../src/core/network/search/list-file.ts';
import { always } from '../../space.ts';

const nasty = fc.constantFrom(
  ...'=+-@\t\r\n ",;\'|`*_~<>[]()!\\#&:/.',
  '\u00A0',
  '\u200B',
  '\uFEFF',
  '\u202E',
  '\u0000',
  '＝',
  '＋',
  '－',
  '＠',
  '﹦',
  '−',
  '\r\n',
  'www.',
  'http://',
  '1. ',
  '&amp;',
  'é',
  '名',
  '🙂',
  'a',
);
const cell = fc.oneof(
  fc.array(nasty, { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const tables = fc
  .integer({ min: 1, max: 4 })
  .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }));

/** CSV by the letter of RFC 4180: anything else is refused. */
function strictly(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      if (text[at] !== '"') throw new Error(`no quote at ${at}`);
      let cell = '';
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (at >= text.length) throw new Error('no end');
        if (text[at] === '"') at++;
        cell += text[at];
      }
      row.push(cell);
      at++;
      if (text[at] !== ',') break;
      at++;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no end of line at ${at}`);
    at += 2;
    rows.push(row);
  }
  return rows;
}

describe('a list as CSV', () => {
  test('gives its cells back, none of which a spreadsheet would compute', () => {
    always([tables], (table) => {
      const text = toCsv(table);
      expect(text.startsWith('\uFEFF"')).toBe(true);
      const cells = strictly(text.slice(1));
      expect(cells.map((row) => row.map((each) => each.replace(/^'/, '')))).toEqual(
        table.map((row) => row.map((each) => each.replace(/^'/, ''))),
      );
      for (const each of cells.flat()) {
        expect(each.replace(/^[\s\u200B\u202E\uFEFF\0]+/, '').normalize('NFKC')).not.toMatch(/^[=+\-@−]/);
        expect(each).not.toMatch(/^ *[\t\r\n]/);
      }
    });
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r1',
    ' \ta',
    '  \nb',
    '  =1',
    '\u00A0=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '\u200B=1',
    '\u202E=1',
    '−1',
    '﹢1',
  ])('has an apostrophe before %j', (text) => expect(escapeFormula(text)).toBe(`'${text}`));

  test.each(['', 'Léa', 'a=1', '1-2', '"=1"', "'=1", ' Léa', 'Jean-Paul', '(=)'])('leaves %j as it is', (text) => {
    expect(escapeFormula(text)).toBe(text);
  });

  test('is what RFC 4180 says', () => {
    expect(
      toCsv([
        ['Nom', 'Poste'],
        ['Roy, « Léa »', 'dit "oui"'],
      ]),
    ).toBe('\uFEFF"Nom","Poste"\r\n"Roy, « Léa »","dit ""oui"""\r\n');
  });

  test('takes no longer for a cell of spaces', () => {
    expect(escapeFormula(' '.repeat(2_000_000))).toHaveLength(2_000_000);
  });
});

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const textOf = ({ value = '', children = [] }: Node): string => value + children.map(textOf).join('');
/** What is left of a text on one line, without what no text has. */
const words = (text: string) =>
  text
    .replace(/[^\P{Cc}\s]|\p{Cs}|\uFFFD/gu, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();

describe('a list as Markdown', () => {
  test('is one table, whose cells are their texts and nothing else', () => {
    always([tables], (table) => {
      const { children = [] } = markdownToMdast(toMarkdown(table)) as Node;
      expect(children.map(({ type }) => type)).toEqual(['table']);
      const rows = children[0]?.children ?? [];
      expect(rows.map(({ children = [] }) => children.map((each) => words(textOf(each))))).toEqual(
        table.map((row) => row.map(words)),
      );
      const types = new Set(children.flatMap(all).map(({ type }) => type));
      // A bare address may become a link.
      expect([...types].filter((type) => !['table', 'tableRow', 'tableCell', 'text', 'link'].includes(type))).toEqual([]);
    });
  });

  test('links the profiles, and never a text to another address', () => {
    const cells = [
      'https://www.linkedin.com/in/zo%C3%AB_1',
      '[Léa](https://mal.example)',
      '<https://mal.example>',
      '[a]: https://mal.example',
    ];
    const tree = markdownToMdast(toMarkdown([['Adresse'], ...cells.map((each) => [each])])) as Node;
    const links = all(tree).filter(({ type }) => type === 'link');
    expect(links[0]?.url).toBe(cells[0]);
    for (const link of links) expect(textOf(link)).toBe(link.url);
    expect(
      all(tree)
        .filter(({ type }) => type === 'tableCell')
        .map(textOf),
    ).toEqual(['Adresse', ...cells]);
  });

  test('has a cell for every heading, whatever the rows', () => {
    expect(toMarkdown([['a', 'b'], ['1'], ['1', '2', '3']])).toBe('| a | b |\n| --- | --- |\n| 1 |  |\n| 1 | 2 |\n');
  });
});
