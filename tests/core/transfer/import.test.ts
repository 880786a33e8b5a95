import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIncoming } from '../../../src/core/transfer/import.ts';
import { readSaved, writeSaved } from '../../../src/core/document/document.ts';
import { anySaved } from '../documents.ts';
import { always } from '../space.ts';

/** A file's bytes as the browser reads them: as UTF-8, without its mark. */
const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('a file of ours is read whole, and written again to the letter', () => {
  always([anySaved], (saved) => {
    const text = writeSaved(saved);
    const reading = readIncoming(text);
    expect(reading).toEqual({ kind: 'read', saved, lost: [] });
    if (reading.kind === 'read') expect(writeSaved(reading.saved)).toBe(text);
  });
});

test('entries that are not well formed are named and left out, and the others taken', () => {
  const good = { date: '2026-11-23T09:05:00', model: 1, answers: { size: 'at-cap' } };
  const mirror = { date: '2026-11-23', people: 8000, hidden: 60, years: {}, ages: {}, families: {}, levels: {} };
  const file = {
    version: 1,
    answers: {},
    results: {
      a: good,
      b: { ...good, date: 'hier' },
      c: { ...good, answers: { size: 3, hours: 'over-7' } },
      'd d': good,
      e: null,
    },
    plan: { 'purpose-0': { state: 'active', start: '2026-02-30' }, 'purpose-1': { state: 'done', start: '2026-02-28' } },
    read: { risks: '2026-11-23', act: 3 },
    measured: { size: { date: '2026-11-23', value: 'at-cap' }, reply: { date: 'hier', value: 2 } },
    mirrors: { '2026-11-23': mirror, '2026-11-24': { ...mirror, people: -1 } },
    mirror: [1],
  };
  const reading = readIncoming(JSON.stringify(file));
  expect(reading).toEqual({
    kind: 'read',
    saved: {
      answers: {},
      results: { a: good, c: { ...good, answers: { hours: 'over-7' } } },
      plan: { 'purpose-1': { state: 'done', start: '2026-02-28' } },
      read: { risks: '2026-11-23' },
      measured: { size: { date: '2026-11-23', value: 'at-cap' } },
      mirrors: { '2026-11-23': mirror },
      preferences: {},
      rest: { mirror: [1] },
    },
    lost: [
      'results.b',
      'results.d d',
      'results.e',
      'plan.purpose-0',
      'read.act',
      'measured.reply',
      'mirrors.2026-11-24',
      'results.c.size',
    ],
  });
});

test('a file in UTF-16 is named for what it is; a picture, half a file or an empty one is not', () => {
  const text = '{"version":1,"answers":{}}';
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  const big = Buffer.from(little).swap16();
  for (const bytes of [little, big, little.subarray(2), big.subarray(2)])
    expect(readIncoming(decoded(bytes))).toEqual({ kind: 'wide' });
  for (const bytes of [
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46]),
    Buffer.from(text.slice(0, 13)),
    Buffer.from(''),
  ])
    expect(readIncoming(decoded(bytes))).toEqual({ kind: 'unreadable' });
  expect(readIncoming(decoded(Buffer.from(`\ufeff${text}`)))).toMatchObject({ kind: 'read' });
});

test('any text is read or named, never by an exception, and what is read can be read again', () => {
  always(
    [
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.json(),
        fc.json().map((json) => `{"version":1,"results":${json},"plan":${json}}`),
      ),
    ],
    (text) => {
      const reading = readIncoming(text);
      expect(['read', 'newer', 'unreadable', 'wide']).toContain(reading.kind);
      if (reading.kind === 'read')
        expect(readSaved(writeSaved(reading.saved))).toEqual({ kind: 'read', saved: reading.saved, lost: [] });
    },
  );
});
