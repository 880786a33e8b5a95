import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeSaved, emptyDocument, readSaved, version, writeSaved, type Saved } from '../../../src/core/document/document.ts';
import type { Table } from '../../../src/core/document/table.ts';
import { always, anyAnswers } from '../space.ts';

/** The fields this version uses. */
const fields = [...Object.keys(emptyDocument), 'version', 'dismissed', 'finished'];
const json = fc.jsonValue({ maxDepth: 3 });
const rest = fc.dictionary(
  fc.string().filter((key) => !fields.includes(key)),
  json,
  { noNullPrototype: true },
);
const read = (saved: Saved) => readSaved(writeSaved(saved));

describe('a document', () => {
  test('is read as it was written, with the fields of other versions', () => {
    always([anyAnswers, rest, rest, rest], (answers, others, results, plan) => {
      const plain = (table: unknown) => JSON.parse(JSON.stringify(table)) as Table;
      const saved: Saved = { ...emptyDocument, answers, results: plain(results), plan: plain(plan), rest: plain(others) };
      expect(read(saved)).toEqual({ kind: 'read', saved, lost: [] });
      expect(writeSaved(saved)).toBe(writeSaved({ ...saved }));
    });
    expect(read(emptyDocument)).toEqual({ kind: 'read', saved: emptyDocument, lost: [] });
  });

  test('has its version and its answers, whatever else it carries', () => {
    const written = writeSaved({
      ...emptyDocument,
      answers: { size: 'at-cap' },
      rest: { mirror: { done: [1] }, version: 9, answers: 'no' },
    });
    expect(JSON.parse(written)).toEqual({ version: 1, answers: { size: 'at-cap' }, mirror: { done: [1] } });
  });

  test('keeps unknown fields through a change of answers', () => {
    const reading = readSaved('{"version":1,"answers":{},"mirror":[{"on":"2026-11-22"}],"other":null}');
    if (reading.kind !== 'read') throw new Error(reading.kind);
    const again = JSON.parse(writeSaved({ ...reading.saved, answers: { hours: 'over-7' } }));
    expect(again).toEqual({ version: 1, answers: { hours: 'over-7' }, mirror: [{ on: '2026-11-22' }], other: null });
  });

  test('without answers is one without any', () => {
    expect(readSaved('{"version":1}')).toEqual({ kind: 'read', saved: emptyDocument, lost: [] });
  });

  test('keeps its good answers beside bad ones, which are named', () => {
    const text =
      '{"version":1,"answers":{"size":7,"hours":"over-7","reasons":"touch","items":{"purpose":2,"review":9}},"other":1}';
    expect(readSaved(text)).toEqual({
      kind: 'read',
      saved: { ...emptyDocument, answers: { hours: 'over-7', items: { purpose: 2 } }, rest: { other: 1 } },
      lost: ['size', 'reasons', 'items.review'],
    });
  });

  test.each([version + 1, 99, 1e15])('of version %s is of a later site, whatever it says', (later) => {
    always([json], (answers) => expect(readSaved(JSON.stringify({ version: later, answers }))).toEqual({ kind: 'newer' }));
  });

  test.each([
    '',
    '{',
    'null',
    '1',
    '"1"',
    '[]',
    '[{"version":1}]',
    '{}',
    '{"version":"1"}',
    '{"version":0}',
    '{"version":-1}',
    '{"version":1.5}',
    '{"version":null}',
    '{"version":1',
    '\ufeff{"version":1}',
    '\u0000',
  ])('is none in %j', (text) => {
    expect(readSaved(text)).toEqual({ kind: 'unreadable' });
  });

  test('is read or named for what it is from any text, never by an exception', () => {
    const cut = fc.tuple(anyAnswers, fc.nat(400)).map(([answers, at]) => writeSaved({ ...emptyDocument, answers }).slice(0, at));
    always(
      [
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          cut,
          json.map((answers) => JSON.stringify({ version, answers })),
        ),
      ],
      (text) => {
        const reading = readSaved(text);
        expect(['read', 'newer', 'unreadable']).toContain(reading.kind);
        if (reading.kind === 'read') expect(read(reading.saved)).toEqual({ ...reading, lost: [] });
      },
    );
  });
});

describe('a document changed in two tabs', () => {
  const entries = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd', '__proto__'),
    fc.constantFrom<unknown>(1, 'x', { note: 'é' }),
    {
      noNullPrototype: true,
    },
  );
  const tables = ['results', 'plan', 'read', 'rest'] as const;
  const of = (table: unknown): Saved => ({ ...emptyDocument, ...Object.fromEntries(tables.map((field) => [field, table])) });

  test('has each entry as the tab that changed it left it', () => {
    always([entries, entries, entries], (base, mine, theirs) => {
      const merged = mergeSaved(of(base), of(mine), of(theirs));
      const at = (table: object, key: string) => Object.getOwnPropertyDescriptor(table, key)?.value as unknown;
      for (const key of ['a', 'b', 'c', 'd']) {
        const changed = JSON.stringify(at(mine, key)) !== JSON.stringify(at(base, key));
        for (const field of tables) expect(at(merged[field], key)).toEqual(at(changed ? mine : theirs, key));
      }
      expect(Object.getPrototypeOf(merged.rest)).toBe(Object.prototype);
    });
  });

  test('is the other’s when I changed nothing, and mine when the other did not', () => {
    always([entries, entries], (base, changed) => {
      expect(mergeSaved(of(base), of(base), of(changed))).toEqual(of(changed));
      expect(mergeSaved(of(base), of(changed), of(base))).toEqual(of(changed));
    });
  });
});
