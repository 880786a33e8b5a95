/** Lists as files, read by other programs' rules. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../../src/core/format/locale.ts';
import { toCsv, escapeFormula, toMarkdown } from '../../../../src/core/format/list-file.ts';
import { strings } from '../../../../src/i18n/strings.ts';
import { readBytes } from '../../../../src/worker/read-export.ts';
import { always } from '../../space.ts';
import { encoded } from '../exports.ts';

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

/** CSV by the letter of RFC 4180, but for the separator: anything else is refused. */
function strictly(text: string, separator: string): string[][] {
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
      if (text[at] !== separator) break;
      at++;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no end of line at ${at}`);
    at += 2;
    rows.push(row);
  }
  return rows;
}

/** CSV as spreadsheets take it: what follows a closing quotation mark, up to the separator or the end of the line, is text. */
function leniently(text: string, separator: string): string[] {
  const cells = [''];
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    const cell = cells.at(-1) ?? '';
    if (quoted && letter === '"' && text[at + 1] === '"') cells[cells.length - 1] = cell + text[++at];
    else if (quoted ? letter === '"' : letter === '"' && cell === '' && text[at - 1] !== '"') quoted = !quoted;
    else if (!quoted && (letter === separator || letter === '\r' || letter === '\n')) cells.push('');
    else cells[cells.length - 1] = cell + letter;
  }
  return cells;
}

describe('a list as CSV', () => {
  /** Its text, but for the marks that keep it from being computed. */
  const bare = (text: string) => text.replaceAll("'", '');
  const isComputed = (text: string) =>
    /^[=+\-@−]/.test(text.replace(/^[\s\u200B\u202E\uFEFF\0]+/, '').normalize('NFKC')) || /^ *[\t\r\n]/.test(text);

  test.each([
    ['fr', ';'],
    ['en', ','],
  ] as const)('gives its cells back, none of which a spreadsheet would compute (%s)', (locale, separator) => {
    always([tables], (table) => {
      const text = toCsv(table, locale);
      expect(text.startsWith('\uFEFF"')).toBe(true);
      const cells = strictly(text.slice(1), separator);
      expect(cells.map((row) => row.map(bare))).toEqual(table.map((row) => row.map(bare)));
      expect(cells.flat().filter(isComputed)).toEqual([]);
      const parsed = Papa.parse<string[]>(text.slice(1, -2), { delimiter: separator });
      expect(parsed.errors).toEqual([]);
      expect(parsed.data).toEqual(cells);
    });
  });

  test('computes nothing in a program that cuts at another separator, in quotes or not', () => {
    // What comes first in a cell has its mark before it.
    const ours = tables.map((table) => table.map((row) => row.map((each) => each.replace(/^[\s\p{Cf}\p{Cc}]+/u, ''))));
    always([ours], (table) => {
      for (const [locale, other] of [
        ['fr', ','],
        ['fr', '\t'],
        ['fr', '|'],
        ['en', ';'],
        ['en', '\t'],
      ] as const) {
        const text = toCsv(table, locale).slice(1);
        const cells = [...leniently(text, other), ...text.split(/\r\n|\r|\n/).flatMap((each) => each.split(other))];
        expect(cells.filter((each) => /^[\s\p{Cf}\p{Cc}]*[=+\-@−＝＋－＠﹦]/u.test(each))).toEqual([]);
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

  test.each([
    ['a,=1+1', "a,'=1+1"],
    ['a;=1+1;b', "a;'=1+1;b"],
    ['a\t+1', "a\t'+1"],
    ['a\n@SUM(A1)', "a\n'@SUM(A1)"],
    ['a, "=1+1&"', `a, "'=1+1&"`],
    ['a,＝1', "a,'＝1"],
    ['=1,=2', "'=1,'=2"],
    ["x,=cmd|' /C calc'!A0,y", "x,'=cmd|' /C calc'!A0,y"],
  ])('has one within %j', (text, escaped) => expect(escapeFormula(text)).toBe(escaped));

  test.each(['Ventes, Québec', 'R&D - Nord', 'a; b', "x,'=1", 'A+B, C-D'])('leaves %j as it is too', (text) => {
    expect(escapeFormula(text)).toBe(text);
  });

  test('is what RFC 4180 says, with the separator of its language', () => {
    const table = [
      ['Nom', 'Poste'],
      ['Roy, « Léa »', 'dit "oui"'],
    ];
    expect(toCsv(table, 'en')).toBe('\uFEFF"Nom","Poste"\r\n"Roy, « Léa »","dit ""oui"""\r\n');
    expect(toCsv(table, 'fr')).toBe('\uFEFF"Nom";"Poste"\r\n"Roy, « Léa »";"dit ""oui"""\r\n');
  });

  test('given back to the mirror is told for what it is, even saved again by a spreadsheet', async () => {
    for (const locale of locales) {
      const { name, position, company, reason, profile } = strings(locale).mirror.tools.lists.columns;
      const text = toCsv(
        [
          [name, position, company, reason, profile],
          ['Léa Roy', 'Chef', 'Acme', '…', 'https://www.linkedin.com/in/lea/'],
        ],
        locale,
      );
      const plain = text.slice(1).replaceAll('"', '');
      for (const each of [text, plain, plain.replaceAll(/[;,]/g, '\t'), plain.replaceAll(',', ';'), `sep=;\r\n${plain}`])
        for (const encoding of ['utf-8', 'utf-16 little'])
          expect(await readBytes(encoded(each, encoding), () => undefined)).toEqual({ ok: false, fault: 'own-list' });
    }
  });

  test('takes no longer for a cell of spaces', () => {
    for (const each of [' ', '\t', ',', '"'])
      expect(escapeFormula(each.repeat(2_000_000)).length).toBeGreaterThanOrEqual(2_000_000);
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
