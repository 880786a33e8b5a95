import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { eachRow } from '../../../../src/worker/csv.ts';
import { cases } from '../../../seed.ts';

const cell = fc.oneof(
  fc.constantFrom('', 'Léa', 'Directrice, ventes', 'dit « le Grand »', 'a "b" c', '"', '""', 'deux\nlignes', ' ', '文'),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('\r', '')),
);
const table = fc
  .integer({ min: 1, max: 7 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }));
const delimiters = fc.constantFrom(',', ';', '\t');

/** The records of a text, each with its line. */
function rowsOf(text: string, delimiter: string): { cells: string[]; line: number }[] {
  const rows: { cells: string[]; line: number }[] = [];
  eachRow(text, delimiter, {
    take: (cells, line) => rows.push({ cells, line }) > 0,
    refuse: (line, fault) => {
      throw new Error(`${line}: ${fault}`);
    },
  });
  return rows;
}

test('what another program writes is cut into the same cells, each record with its line', () => {
  fc.assert(
    fc.property(table, delimiters, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (cells, delimiter, newline, quotes) => {
      const text = Papa.unparse(cells, { delimiter, newline, quotes });
      const rows = rowsOf(text, delimiter);
      // A last empty line is no record.
      const whole = cells.length > 1 && text.endsWith(newline) ? cells.slice(0, -1) : cells;
      expect(rows.map((row) => row.cells)).toEqual(text === '' ? [] : whole);
      let line = 1;
      for (const row of rows) {
        expect(row.line).toBe(line);
        line += 1 + row.cells.join('').split('\n').length - 1;
      }
    }),
    { numRuns: cases(1000) },
  );
});

test('and so does that program with what is read here', () => {
  fc.assert(
    fc.property(table, delimiters, (cells, delimiter) => {
      const text = Papa.unparse(cells, { delimiter, newline: '\n' });
      const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
      expect(rowsOf(`${text}\n`, delimiter).map((row) => row.cells)).toEqual(data);
    }),
  );
});
