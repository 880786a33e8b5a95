import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsByShape } from '../../../../src/core/network/export/guess-columns.ts';
import type { ExportOutcome } from '../../../../src/core/network/export/read-rows.ts';
import { readBytes, readText } from '../../../../src/worker/read-export.ts';
import { filesOfZip } from '../../../../src/worker/zip.ts';
import { dates, encoded, exported, headings, someone, zipped } from '../exports.ts';
import { cases } from '../../../seed.ts';

const silent = () => undefined;
const text = (body: string): Promise<ExportOutcome> => readText(body, silent);
const head = headings['en']?.join(',') ?? '';
const line = (name: string, slug: string, on = '08 Feb 2026') => `${name},Roy,https://www.linkedin.com/in/${slug},,,,${on}`;
/** What was read of a file that can be. */
function read(outcome: ExportOutcome) {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome;
}
const names = (outcome: ExportOutcome) => read(outcome).network.people.map(({ name }) => name);
const lines = (outcome: ExportOutcome) => read(outcome).report.lines;

test('every era, language, date, separator, line end and encoding gives the same people', async () => {
  const shape = fc.record({
    linked: fc.boolean(),
    noted: fc.boolean(),
    language: fc.constantFrom(...Object.keys(headings)),
    date: fc.constantFrom(...Object.keys(dates)),
    delimiter: fc.constantFrom(',', ';', '\t'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    people: fc.shuffledSubarray(someone, { minLength: 5 }),
  });
  const encodings = ['utf-8', 'utf-8 with a mark', 'utf-16 little', 'utf-16 big', 'windows-1252'];
  await fc.assert(
    fc.asyncProperty(shape, fc.constantFrom(...encodings), async ({ people, ...rest }, encoding) => {
      const { network } = read(await readBytes(encoded(exported(people, rest), encoding), silent));
      expect(network.people.map(({ name, connectedOn, slug }) => [name, connectedOn, slug])).toEqual(
        people.map(({ first, last, slug, on: [year, month, day] }) => [
          `${first} ${last}`.trim(),
          year * 10_000 + month * 100 + day,
          rest.linked ? slug : undefined,
        ]),
      );
    }),
    { numRuns: cases(500) },
  );
});

describe('a quotation mark left open', () => {
  const broken = 'Ann,Lee,https://www.linkedin.com/in/ann,,"Acme,Boss,01 Jan 2020';

  test('costs its line, wherever the next marks are', async () => {
    const cells = ['Bob', 'Roy', 'https://www.linkedin.com/in/bob', '', 'Foo', 'Boss', '02 Jan 2020'];
    for (const at of cells.keys()) {
      const next = cells.map((cell, place) => (place === at ? `"${cell}"` : cell)).join(',');
      const outcome = await text([head, line('Zoë', 'z'), broken, next, line('Cy', 'c')].join('\n'));
      expect(names(outcome)).toEqual(['Zoë Roy', 'Bob Roy', 'Cy Roy']);
      expect(lines(outcome)).toEqual([{ line: 3, fault: 'quote' }]);
    }
  });

  test('costs its line at the end of the file, too, and where a mark is in the middle of a cell none', async () => {
    expect(names(await text([head, line('Zoë', 'z'), broken].join('\n')))).toEqual(['Zoë Roy']);
    expect(names(await text([head, line('Zoë "Zo"', 'z')].join('\n')))).toEqual(['Zoë "Zo" Roy']);
  });

  test.each(['"a\n', '""x\n', '"""x\n', '"""\n', '","\n', '"a,""\n', '"\n\n",x\n', '"x'])(
    'on every line, as %j, is read at once',
    async (piece) => {
      const outcome = await text(`${head}\n${line('Zoë', 'z')}\n${piece.repeat(60_000)}`);
      expect(read(outcome).report.people).toBe(1);
      expect(lines(outcome).length).toBeLessThanOrEqual(200);
    },
  );
});

test('a file that is one line, or one cell, is read at once', async () => {
  for (const piece of [',', ' ', 'a', '"', '" ', '\0', 'a,'])
    expect(read(await text(`${head}\n${line('Zoë', 'z')}\n${piece.repeat(3_000_000)}`)).report.people).toBe(1);
  expect(columnsByShape([['a', 'b', '', '', '', '', ' '.repeat(1_000_000)]])).toBeUndefined();
});

test('lines end as they like, even within cells', async () => {
  expect(names(await text([head, '"A\nB",Roy,,,,,01 Jan 2024', line('Cy', 'c')].join('\r')))).toEqual(['A B Roy', 'Cy Roy']);
  expect(names(await text(`${head}\r\n${line('Al', 'a')}\n${line('Bo', 'b')}\r${line('Cy', 'c')}`))).toEqual([
    'Al Roy',
    'Bo Roy',
    'Cy Roy',
  ]);
});

test.each(['\n', '\r\n', '\r'])('lines ended by %j are numbered, and their quoted cells read, the same', async (end) => {
  const body = [head, '"A', 'B",Roy,,,"x ""y""",z,"01 Jan 2024"', ',,,,,,"07 Jun 2026"', line('Cy', 'c', 'hier'), ''].join(end);
  const { network, report } = read(await text(body));
  expect(network).toMatchObject({ people: [{ name: 'A B Roy', company: 'x "y"', connectedOn: 20_240_101 }, { name: 'Cy Roy' }] });
  expect([network.hidden, report.rows, report.lines]).toEqual([[20_260_607], 4, [{ line: 5, fault: 'date' }]]);
});

describe('what is no contact is not taken for one', () => {
  test.each([
    [
      'Name,Url,Authority,Started On,Finished On,License Number\nA,https://a.example,B,Jan 2020,,1',
      { file: 'Certifications.csv' },
    ],
    ['Name,Published On,Description,Publisher,Url\nA,Jan 2020,x,y,https://a.example', { file: 'Publications.csv' }],
    ['Name\nPatience', { file: 'Skills.csv' }],
    ['Order,Client,Product,Quantity,Price,Total\n1,Acme,Pen,3,12,2024\n2,Foo,Ink,1,9,2020', 'no-contacts'],
    ['Pen,Blue,Box,3,12,2024\nInk,Red,Box,1,9,45000', 'no-contacts'],
    [`${head}\n,,,,Acme,Boss,01 Jan 2024`, 'no-contacts'],
    ['sep=-\nFirst Name-Last Name-URL\na-b-c', 'no-contacts'],
    ['constructor,__proto__,toString\nvalueOf,a,b', 'no-contacts'],
  ])('%j', async (body, fault) => {
    expect(await text(body)).toEqual({ ok: false, fault });
  });

  test('the note may come after the headings', async () => {
    const outcome = await text([head, 'Notes:', '"Some addresses, in a sentence."', '', line('Al', 'a')].join('\n'));
    expect(names(outcome)).toEqual(['Al Roy']);
    expect(lines(outcome)).toEqual([]);
  });

  test('a line that was cut is not half a contact', async () => {
    const outcome = await text([head, line('Al', 'a'), 'Bo,Roy,https://www.linkedin.com/in/bo-r'].join('\n'));
    expect(names(outcome)).toEqual(['Al Roy']);
    expect(lines(outcome)).toEqual([{ line: 3, fault: 'cells' }]);
  });
});

test('without headings, empty cells at the end or hidden people first change nothing', async () => {
  const rows = [',,,,,,07 Jun 2026', `${line('Al', 'a')}`, line('Bo', 'b')];
  for (const end of ['', ',,']) {
    const { network } = read(await text(rows.map((row) => row + end).join('\n')));
    expect([network.people.length, network.hidden]).toEqual([2, [20_260_607]]);
  }
});

test('a date that is none does not say in which order the others are', async () => {
  const on = async (...all: string[]) =>
    read(await text([head, ...all.map((each, at) => line('Al', `a${at}`, each))].join('\n'))).network.people.at(-1)?.connectedOn;
  expect(await on('45/99/2024', '03/04/2024')).toBe(20_240_304);
  expect(await on('25/12/2024', '03/04/2024')).toBe(20_240_403);
});

test('a date found in the second line of the same person is read in the order of the file', async () => {
  const body = [head, line('Al', 'a', ''), line('Al', 'a', '03/04/2024'), line('Bo', 'b', '25/12/2024')].join('\n');
  expect(read(await text(body)).network.people.map(({ connectedOn }) => connectedOn)).toEqual([20_240_403, 20_241_225]);
});

test('Excel’s first line counts as a line', async () => {
  const body = ['sep=;', head.replaceAll(',', ';'), 'Al;Roy;;;;;hier'].join('\r\n');
  expect(lines(await text(body))).toEqual([{ line: 3, fault: 'date' }]);
});

describe('letters', () => {
  const whole = exported(someone);

  test('taken for Windows’ and written again are mended', async () => {
    const again = new TextDecoder('windows-1252').decode(encoded(whole));
    const outcome = read(await readBytes(encoded(again), silent));
    expect(outcome.network.people.map(({ name }) => name)).toEqual(names(await text(whole)));
    expect(outcome.report.encoding).toBe('utf-8 twice');
  });

  test('that only look so are left alone when one shows that they are right', async () => {
    expect(names(await text([head, line('LÃ©a', 'a'), line('文', 'b')].join('\n')))).toEqual(['LÃ©a Roy', '文 Roy']);
    const bytes = encoded([head, line('SÃ£o', 'a'), line('Zoë', 'b')].join('\n'));
    expect(names(await readBytes(bytes, silent))).toEqual(['SÃ£o Roy', 'Zoë Roy']);
  });

  test('stay UTF-8 when a byte of them is wrong', async () => {
    const bytes = encoded(`${whole}\n${line('X?', 'x')}`);
    bytes[bytes.lastIndexOf(0x3f)] = 0xff;
    expect(names(await readBytes(bytes, silent)).slice(0, 2)).toEqual(['Léa Tremblay', 'Zoë Roy, PhD']);
  });

  test('that are seen by nobody do not make a file of letters rubbish; nor do two that begin a picture', async () => {
    expect(names(await readBytes(encoded([head, line('A\0l', 'a')].join('\n')), silent))).toEqual(['Al Roy']);
    expect(names(await readBytes(encoded(line('BM', 'b')), silent))).toEqual(['BM Roy']);
  });
});

describe('a zip', () => {
  const limit = 100_000;
  /** Where the directory's entries begin. */
  const entriesIn = (bytes: Uint8Array) =>
    [...bytes.keys()].filter((at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2);
  /** The same zip whose directory tells another size of the first file once open. */
  function lying(bytes: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
    new DataView(bytes.buffer).setUint32((entriesIn(bytes)[0] ?? 0) + 24, size, true);
    return bytes;
  }

  test('that says it is small and is not is a bomb; that says it is larger than it is, broken', async () => {
    const zeros = (length: number) => zipped({ 'Connections.csv': new Uint8Array(length) });
    const open = (bytes: Uint8Array<ArrayBuffer>) => filesOfZip(bytes)?.[0]?.open({ left: limit });
    expect(await open(lying(zeros(5_000_000), 10))).toBe('bomb');
    expect(await open(lying(zeros(5_000_000), 0xfffffff0))).toBe('bomb');
    expect(await open(lying(zeros(50), 60))).toBe('broken-zip');
    expect(await open(zeros(50))).toEqual(new Uint8Array(50));
  });

  test('with the file a thousand times is opened twenty times', async () => {
    const files = [...Array(1000).keys()].map((n) => [`${n}/Connections.csv`, encoded(exported(someone.slice(0, 1)))] as const);
    const outcome = await readBytes(zipped(Object.fromEntries(files)), silent);
    expect(outcome).toHaveProperty('chosen.holders', 20);
  });

  test('where another file is encrypted is read all the same', async () => {
    const bytes = zipped({ 'Connections.csv': encoded(exported(someone)), 'messages.csv': encoded('x') });
    const [, second = 0] = entriesIn(bytes);
    bytes[second + 8] = 1;
    expect(names(await readBytes(bytes, silent))).toHaveLength(someone.length);
    const [first = 0] = entriesIn(bytes);
    bytes[first + 8] = 1;
    expect(await readBytes(bytes, silent)).toEqual({ ok: false, fault: 'encrypted' });
  });

  test('that is a spreadsheet, of any program, is told as one', async () => {
    for (const name of ['xl/workbook.xml', 'content.xml', 'Index/Document.iwa'])
      expect(await readBytes(zipped({ [name]: encoded('x') }), silent)).toEqual({ ok: false, fault: 'xlsx' });
    expect(await readBytes(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0, 0]), silent)).toEqual({
      ok: false,
      fault: 'xlsx',
    });
  });

  test('of which any byte is changed gives the same people, others, or a reason', async () => {
    const bytes = zipped({ 'a/Connections.csv': encoded(exported(someone)) });
    for (const at of bytes.keys())
      for (const value of [0, 0xff, (bytes[at] ?? 0) ^ 1])
        expect(await readBytes(bytes.with(at, value), silent)).toHaveProperty('ok');
    for (let end = 0; end < bytes.length; end++) expect((await readBytes(bytes.slice(0, end), silent)).ok).toBe(false);
  });
});

test('whatever the text, nothing is thrown, and the report adds up', async () => {
  const piece = fc.constantFrom(
    head,
    line('Al', 'a'),
    ',,,,,,07 Jun 2026',
    ',',
    '"',
    '\n',
    '\r',
    ';',
    'sep=;\n',
    'constructor',
    '\ud83d',
    '\0',
  );
  const any = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 30 });
  let good = 0;
  await fc.assert(
    fc.asyncProperty(any, async (pieces) => {
      const outcome = await text(pieces.join('\n'));
      if (!outcome.ok) return;
      good++;
      const { network, report } = outcome;
      expect([network.people.length, network.hidden.length]).toEqual([report.people, report.hidden]);
      for (const { name, company, position } of network.people)
        for (const cell of [name, company, position]) expect(cell).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      expect(report.people + report.hidden + report.duplicates).toBeLessThanOrEqual(report.rows);
    }),
    { numRuns: cases(1000) },
  );
  expect(good).toBeGreaterThan(cases(200));
});

test('progress goes up, and is told a few dozen times', async () => {
  const shares: number[] = [];
  await readText(`${head}\n${`${line('Al', 'a')}\n`.repeat(20_000)}`, (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(20);
  expect(shares.length).toBeLessThan(60);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});

test('two hundred thousand rows are read, and no more', async () => {
  expect(await text(`${head}\n${',,,,,,\n'.repeat(200_000)}`)).toEqual({ ok: false, fault: 'too-many' });
  expect(await text(`${head}\n${',,,,,,\n'.repeat(199_998)}${line('Al', 'a')}`)).toMatchObject({
    ok: true,
    report: { rows: 200_000 },
  });
});

test('64 megabytes are read, and no more', async () => {
  const limit = 64 * 1024 * 1024;
  const bytes = new Uint8Array(limit + 1).fill(0x61);
  bytes.set(encoded(`${head}\n${line('Al', 'a')}\n`));
  expect(await readBytes(bytes, silent)).toEqual({ ok: false, fault: 'too-big' });
  expect(await readBytes(bytes.subarray(0, limit), silent)).toMatchObject({ ok: true, report: { rows: 2, people: 1 } });
});
