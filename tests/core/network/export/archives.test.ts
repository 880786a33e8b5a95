/** What holds the file among others: zips of any program, zips in zips, folders, files given at once. */
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { maxBytes } from '../../../../src/core/network/export/report.ts';
import type { NamedFile } from '../../../../src/worker/protocol.ts';
import { readBytes, readFiles } from '../../../../src/worker/read-export.ts';
import { cases } from '../../../seed.ts';
import { encoded, exported, someone, zipped } from '../exports.ts';
import { zipOf, type ZipShape } from '../zips.ts';

const silent = () => undefined;
const csv = encoded(exported(someone));
/** An export of so many people, the newest of the year. */
const few = (count: number, year = 2026) =>
  encoded(exported(someone.slice(0, count).map((each) => ({ ...each, on: [year, 2, 8] as const }))));
const messages = encoded('CONVERSATION ID,FROM\n1,a');
const headings = encoded(exported([]));
const bomb = zipOf([['Connections.csv', new Uint8Array(maxBytes + 1)]]);
const read = (bytes: Uint8Array<ArrayBuffer>) => readBytes(bytes, silent);
const named = (files: Record<string, Uint8Array<ArrayBuffer>>): NamedFile[] =>
  Object.entries(files).map(([path, bytes]) => ({ path, file: new Blob([bytes]) }));
const readNamed = (files: Record<string, Uint8Array<ArrayBuffer>>) => readFiles(named(files), silent);

/** How many people are read, and of which file where that is said; or the fault. */
async function summary(outcome: ReturnType<typeof readBytes>) {
  const result = await outcome;
  return result.ok ? { people: result.report.people, ...(result.chosen && { chosen: result.chosen }) } : result.fault;
}
const everyone = { people: someone.length };

describe('a zip is read', () => {
  const zeros = new Uint8Array(3000);
  const shapes: [string, ZipShape][] = [
    ['as any program writes it', {}],
    ['with the fields of zip64', { zip64: true }],
    ['with its sizes behind its bytes', { streamed: true }],
    ['with its sizes behind its bytes and the fields of zip64', { zip64: true, streamed: true }],
    ['behind a program that opens it', { before: join([0x4d, 0x5a], zeros) }],
    ['behind a script that opens it', { before: encoded('#!/bin/sh\n'.repeat(400)) }],
    ['behind something else, with the fields of zip64', { before: join([0x4d, 0x5a], zeros), zip64: true }],
    ['behind a few bytes', { before: encoded('\r\n') }],
    ['with a comment', { comment: encoded('made by hand') }],
    ['with a comment as long as can be', { comment: new Uint8Array(65_535) }],
    ['with a comment that looks like the end of a zip', { comment: join(encoded('PK\u0005\u0006'), zeros.subarray(0, 40)) }],
    ['stored', { method: 0 }],
  ];
  function join(...parts: (Uint8Array | number[])[]): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(parts.flatMap((part) => [...part]));
  }
  test.each(shapes)('%s', async (_, shape) => {
    for (const files of [
      [['Connections.csv', csv]],
      [
        ['messages.csv', messages],
        ['Basic_LinkedInDataExport/Connections.csv', csv],
        ['Profile.csv', messages],
      ],
    ] as [string, Uint8Array][][])
      expect(await summary(read(zipOf(files, shape)))).toEqual(everyone);
  });

  test('with anything after it, as a mail may add', async () => {
    expect(await summary(read(join(zipOf([['Connections.csv', csv]]), encoded('\r\n\r\n'))))).toEqual(everyone);
  });

  const names: [string, string | Uint8Array][] = [
    ...[
      'Connections (1).csv',
      'Connections - Copie.csv',
      'Copy of Connections.csv',
      'Copie de Connections (2).csv',
      'connexions.csv',
      'CONNECTIONS.CSV',
      'my-linkedin-connections-2026.csv',
      'Mes relations.csv',
      'Conexões.csv', // cspell:disable-line
      'Conexo\u0303es.csv', // cspell:disable-line
      'Connections.csv.txt',
      'Connections',
      'XDirX\\Connections.csv',
      'a\\b/Connections (1).csv',
    ].map((name): [string, string] => [name, name]),
    [
      'Réseau/Connections.csv in code page 437',
      Uint8Array.of(0x52, 0x82, 0x73, 0x65, 0x61, 0x75, 0x2f, ...encoded('Connections.csv')),
    ],
  ];
  test.each(names)('under the name %s', async (_, name) => {
    const files = [
      ['Profile.csv', messages],
      [name, csv],
    ] as [string, Uint8Array][];
    for (const shape of [{}, { zip64: true }]) expect(await summary(read(zipOf(files, shape)))).toEqual(everyone);
  });

  test('whatever the name of the text, which is then said', async () => {
    for (const name of ['export.csv', 'Contacts.csv', 'texte.txt', 'x/y/sans extension'])
      expect(await summary(read(zipped({ 'messages.csv': messages, 'photo.jpg': zeros, [name]: csv })))).toEqual({
        ...everyone,
        chosen: { file: name.split('/').slice(-2).join('/'), holders: 1 },
      });
  });

  test('in any encoding of its text', async () => {
    for (const encoding of ['utf-8 with a mark', 'utf-16 little', 'utf-16 big', 'windows-1252'])
      expect(await summary(read(zipped({ 'Connections.csv': encoded(exported(someone), encoding) })))).toEqual(everyone);
    expect(await summary(read(zipped({ 'Connections.csv': encoded(`\ufeff${exported(someone)}`, 'little') })))).toEqual(everyone);
  });

  test('past what a Mac puts beside it', async () => {
    const forks = { '__MACOSX/._Connections.csv': csv, '._Connections.csv': csv, '.hidden/a.csv': messages };
    expect(await summary(read(zipped({ ...forks, 'Connections.csv': few(2) })))).toEqual({ people: 2 });
    expect(await summary(read(zipped(forks)))).toHaveProperty('inside');
  });

  test('and what it has instead is named as people see it', async () => {
    const resume = Uint8Array.of(0x78, 0x5c, 0x52, 0x82, 0x73, 0x75, 0x6d, 0x82, ...encoded('.csv'));
    const files: [string | Uint8Array, Uint8Array][] = [
      ['x\\', new Uint8Array()],
      ['__MACOSX\\Connections.csv', csv],
      ['x\\Profile.csv', messages],
      [resume, messages],
    ];
    expect(await summary(read(zipOf(files)))).toEqual({ inside: ['Profile.csv', 'Résumé.csv'] });
  });

  test('by a name in UTF-8 that stands beside the other', async () => {
    const bytes = zipOf(
      [
        [Uint8Array.of(0xff, 0xfe), csv],
        [Uint8Array.of(0xff, 0xfd), csv],
      ],
      { unicode: 'Relations.csv' },
    );
    expect(await summary(read(bytes))).toEqual({ ...everyone, chosen: { file: 'Relations.csv', holders: 2 } });
  });

  test('whatever its shape, cut or changed anywhere, without throwing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ zip64: fc.boolean(), streamed: fc.boolean(), nested: fc.boolean() }),
        fc.nat(),
        fc.nat({ max: 255 }),
        fc.boolean(),
        async ({ nested, ...shape }, place, value, cut) => {
          const inner = zipOf([['Connections.csv', few(2)]], shape);
          const bytes = nested ? zipOf([['a.zip', inner]], shape) : inner;
          const at = place % bytes.length;
          expect(await read(cut ? bytes.slice(0, at) : bytes.with(at, value))).toHaveProperty('ok');
        },
      ),
      { numRuns: cases(400) },
    );
  });
});

describe('a zip in a zip', () => {
  const linkedIn = zipped({ 'Connections.csv': csv, 'messages.csv': messages });
  const outer = (bytes: Uint8Array, name = 'Basic_LinkedInDataExport_08-25-2026.zip') =>
    zipped({ [name]: [bytes, { level: 0 }] });

  test('is read, whatever its name, deflated or not, with the fields of zip64 or not', async () => {
    for (const name of ['Basic_LinkedInDataExport_08-25-2026.zip', 'archive.ZIP', 'envoi/pièce jointe.zip']) {
      expect(await summary(read(outer(linkedIn, name)))).toEqual(everyone);
      for (const zip64 of [true, false])
        expect(await summary(read(zipOf([[name, zipOf([['x\\Connections.csv', csv]], { zip64 })]], { zip64 })))).toEqual(
          everyone,
        );
    }
  });

  test('deeper than that is said to be so', async () => {
    expect(await summary(read(outer(outer(linkedIn))))).toBe('nested');
    expect(await summary(read(outer(outer(outer(linkedIn)))))).toBe('nested');
    expect(await summary(readNamed({ 'a.zip': outer(linkedIn), 'photo.jpg': linkedIn }))).toMatchObject(everyone);
  });

  test('keeps the reason of the one that holds the file', async () => {
    const locked = linkedIn.with(6, 1);
    expect(await summary(read(outer(locked)))).toBe('encrypted');
    expect(await summary(read(outer(linkedIn.slice(0, 200))))).toBe('broken-zip');
    expect(await summary(read(outer(zipped({ 'Profile.csv': messages }))))).toEqual({ inside: ['Profile.csv'] });
    expect(await summary(read(outer(zipped({ 'xl/workbook.xml': messages, 'xl/connections.xml': messages }))))).toBe('xlsx');
    expect(await summary(read(outer(zipped({ 'Connections.csv': messages }))))).toEqual({ file: 'messages.csv' });
  });

  test('counts with what it holds: together they stay under the limit', async () => {
    const half = new Uint8Array(maxBytes * 0.6);
    // Each is allowed: a zip of so many bytes, and a file of so many.
    const inner = zipOf([['Connections.csv', half]], { before: half });
    expect(await summary(read(zipOf([['Connections.csv', half]])))).toBe('broken-zip');
    expect(await summary(read(zipOf([['a.zip', inner]])))).toBe('bomb');
    expect(await summary(read(outer(bomb)))).toBe('bomb');
  });

  test('that is a bomb does not cost the file beside it', async () => {
    expect(await summary(read(zipped({ 'linkedin.zip': bomb, 'Connections.csv': csv })))).toEqual(everyone);
    expect(await summary(read(zipped({ 'linkedin.zip': bomb, 'z.zip': linkedIn })))).toEqual(everyone);
  });
});

describe('of several files, the one with people is read', () => {
  test('in a zip of which the first is empty, or has headings alone', async () => {
    for (const nobody of [new Uint8Array(), encoded(' \r\n'), headings, messages])
      expect(await summary(read(zipped({ 'Connections.csv': nobody, 'b/Connections.csv': csv })))).toEqual(everyone);
  });

  test('and of two, the one with most; of as many, the newest; it is said', async () => {
    const two = { 'Connections.csv': few(2), 'Connections (1).csv': few(4) };
    const chosen = { file: 'Connections (1).csv', holders: 2 };
    expect(await summary(read(zipped(two)))).toEqual({ people: 4, chosen });
    expect(await summary(readNamed(two))).toEqual({ people: 4, chosen });
    const years = { 'a/Connections.csv': few(3, 2024), 'b/Connections.csv': few(3, 2026), 'c/Connections.csv': few(3, 2025) };
    expect(await summary(read(zipped(years)))).toEqual({ people: 3, chosen: { file: 'b/Connections.csv', holders: 3 } });
  });

  test('among files given at once, whatever their order', async () => {
    const others: Record<string, Uint8Array<ArrayBuffer>> = {
      'messages.csv': messages,
      'photo.jpg': Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
      'Profile.csv': encoded('First Name,Last Name,Maiden Name\na,b,c'),
      '._Connections.csv': csv,
    };
    for (const name of ['Connections.csv', 'Connections (1).csv', 'export.csv'])
      for (const files of [
        { [name]: csv, ...others },
        { ...others, [name]: csv },
      ])
        expect(await summary(readNamed(files))).toEqual({ ...everyone, chosen: { file: name, holders: 1 } });
    expect(await summary(readNamed({ 'linkedin.zip': zipped({ 'Connections.csv': csv }), ...others }))).toEqual({
      ...everyone,
      chosen: { file: 'linkedin.zip/Connections.csv', holders: 1 },
    });
  });

  test('a single one that is not hidden needs no choice', async () => {
    expect(await summary(readNamed({ 'dossier/Connections.csv': csv, 'dossier/.DS_Store': messages }))).toEqual(everyone);
  });

  test('where none has people, what is there is named, or what keeps the likely one shut', async () => {
    const files = { 'a/messages.csv': messages, 'a/photo.jpg': csv, 'a/.DS_Store': messages };
    expect(await summary(readNamed(files))).toEqual({ inside: ['messages.csv', 'photo.jpg'] });
    expect(await summary(readNamed({}))).toEqual({ inside: [] });
    expect(await summary(readNamed({ ...files, 'Connections.csv': new Uint8Array() }))).toBe('empty');
    expect(await summary(readNamed({ ...files, 'Connections.csv': headings }))).toBe('no-contacts');
    expect(await summary(readNamed({ ...files, 'Connections.xlsx': csv }))).toBe('xlsx');
    const locked = zipped({ 'Connections.csv': csv }).with(6, 1);
    expect(await summary(readNamed({ ...files, 'Basic_LinkedInDataExport.zip': locked }))).toBe('encrypted');
    expect(await summary(readNamed({ ...files, 'Connections.csv': Uint8Array.of(0x25, 0x50, 0x44, 0x46) }))).toBe('pdf');
  });

  test('one that the browser cannot open does not cost the others', async () => {
    const gone = new Blob([csv]);
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    gone.slice = () => gone;
    expect(await summary(readFiles([{ path: 'Connections.csv', file: gone }], silent))).toBe('unreadable');
    expect(
      await summary(readFiles([{ path: 'Connections.csv', file: gone }, ...named({ 'b/Connections.csv': csv })], silent)),
    ).toEqual({
      ...everyone,
      chosen: { file: 'b/Connections.csv', holders: 1 },
    });
  });
});

describe('a browser that cannot inflate', () => {
  afterEach(() => vi.unstubAllGlobals()); // cspell:disable-line
  const bytes = zipped({ 'a.zip': zipped({ 'Connections.csv': csv }) });
  const forgotten: [string, unknown][] = [
    ['has no such class', undefined],
    [
      'throws at this format',
      function refuse() {
        throw new TypeError("Unsupported compression format: 'deflate-raw'");
      },
    ],
  ];
  test.each(forgotten)('because it %s reads the zip all the same, and is no less careful', async (_, stub) => {
    vi.stubGlobal('DecompressionStream', stub);
    expect(await summary(read(bytes))).toEqual(everyone);
    for (const level of [0, 6] as const)
      expect(await summary(read(zipped({ 'Connections.csv': [csv, { level }] })))).toEqual(everyone);
    expect(await summary(read(bomb))).toBe('bomb');
    for (let at = 0; at < bytes.length; at += 7) expect(await read(bytes.with(at, 0xff))).toHaveProperty('ok');
  });

  test('and what none of them can open is said to be opened by hand', async () => {
    expect(await summary(read(zipOf([['Connections.csv', csv]], { method: 9 })))).toBe('unzip-first');
  });
});
