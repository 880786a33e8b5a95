import { describe, expect, test } from 'vitest';
import type { ExportOutcome } from '../../../../src/core/network/export/read-rows.ts';
import { readBytes, readText } from '../../../../src/worker/read-export.ts';
import { dates, encoded, exported, headings, someone, zipped, type Shape } from '../exports.ts';

const silent = () => undefined;
const read = (bytes: Uint8Array<ArrayBuffer>): Promise<ExportOutcome> => readBytes(bytes, silent);
const text = (body: string): Promise<ExportOutcome> => readText(body, silent);
/** The network of a file that can be read. */
function networkOf(outcome: ExportOutcome) {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome;
}
const expected = someone.map(({ first, last, slug, company, position, on: [year, month, day] }) => ({
  name: `${first} ${last}`.trim(),
  company: company.replace('\n', ' '),
  position: position.replace('\t', ' '),
  connectedOn: year * 10_000 + month * 100 + day,
  slug,
}));
const unlinked = expected.map(({ name, company, position, connectedOn }) => ({ name, company, position, connectedOn }));

describe('an export is read the same', () => {
  const shapes: [string, Shape][] = [
    ['today', {}],
    ['between 2021 and 2023', { linked: false }],
    ['before 2021', { linked: false, noted: false }],
    ...Object.keys(headings).map((language): [string, Shape] => [`in ${language}`, { language }]),
    ...Object.keys(dates).map((date): [string, Shape] => [`with dates written as ${date}`, { date }]),
    ...[',', ';', '\t'].map((delimiter): [string, Shape] => [`separated by ${JSON.stringify(delimiter)}`, { delimiter }]),
    ...['\n', '\r\n', '\r'].map((end): [string, Shape] => [`with lines ended by ${JSON.stringify(end)}`, { end }]),
    ['saved again by Excel in Québec', { delimiter: ';', end: '\r\n', date: 'iso', language: 'fr' }],
  ];
  test.each(shapes)('%s', async (_, shape) => {
    const { network, report } = networkOf(await text(exported(someone, shape, [[2020, 4, 1]])));
    expect(network.people).toEqual(shape.linked === false ? unlinked : expected);
    expect(network.hidden).toEqual([20_200_401]);
    expect(report).toMatchObject({ people: 5, hidden: 1, duplicates: 0, undated: 0, unreadable: 0, companyless: 1 });
  });

  test.each(['utf-8', 'utf-8 with a mark', 'utf-16 little', 'utf-16 big', 'windows-1252'])('in %s', async (encoding) => {
    for (const shape of [{}, { delimiter: ';', end: '\r\n' }, { linked: false, noted: false }])
      expect(networkOf(await read(encoded(exported(someone, shape), encoding))).network.people).toEqual(
        shape.linked === false ? unlinked : expected,
      );
  });

  test('in UTF-16 with its mark', async () => {
    for (const end of ['little', 'big'])
      expect(networkOf(await read(encoded(`\ufeff${exported(someone)}`, end))).network.people).toEqual(expected);
  });

  test('in a zip, in a folder, by any case, stored or not', async () => {
    for (const name of ['Connections.csv', 'connections.CSV', 'Basic_LinkedInDataExport_11-23-2026/Connections.csv'])
      for (const level of [0, 6] as const)
        expect(
          networkOf(await read(zipped({ 'messages.csv': encoded('x'), [name]: [encoded(exported(someone)), { level }] }))).network
            .people,
        ).toEqual(expected);
  });

  test('without its headings', async () => {
    for (const linked of [true, false]) {
      const body = exported(someone, { linked, noted: false }).split('\n').slice(1).join('\n');
      const { network, report } = networkOf(await text(body));
      expect(network.people).toEqual(linked ? expected : unlinked);
      expect(report.columns).toBe('places');
    }
  });

  test('with Excel’s first line, with empty cells added, with the columns in another order', async () => {
    expect(networkOf(await text(`sep=;\r\n${exported(someone, { delimiter: ';', end: '\r\n' })}`)).network.people).toEqual(
      expected,
    );
    const wide = exported(someone.slice(0, 3), { noted: false })
      .split('\n')
      .map((line) => `${line},,,`);
    expect(networkOf(await text(wide.join('\n'))).network.people).toEqual(expected.slice(0, 3));
    const turned = exported(someone.slice(0, 1), { noted: false })
      .split('\n')
      .map((line) => line.split(',').reverse().join(','));
    expect(networkOf(await text(turned.join('\n'))).network.people).toEqual(expected.slice(0, 1));
  });
});

describe('what is not a contact is told apart', () => {
  const line = (name: string, slug: string, on = '08 Feb 2026', company = '') =>
    `${name},,https://www.linkedin.com/in/${slug},,${company},,${on}`;
  const head = headings['en']?.join(',') ?? '';

  test('hidden people, blank lines and lines of nobody', async () => {
    const { network, report } = networkOf(
      await text([head, line('Léa', 'a'), ',,,,,,07 Jun 2026', ',,,,,,', '', ',,,,,,jamais'].join('\n')),
    );
    expect(network.people).toHaveLength(1);
    expect(network.hidden).toEqual([20_260_607]);
    expect(report).toMatchObject({ hidden: 1, unreadable: 1, lines: [{ line: 6, fault: 'nobody' }] });
  });

  test('the same profile twice is one person, who has what either line knows', async () => {
    const twice = [head, line('Léa', 'lea%2Droy'), line('Léa', 'LEA-ROY/?trk=x', '09 Feb 2026', 'Boréal')].join('\n');
    const { network, report } = networkOf(await text(twice));
    expect(network.people).toEqual([{ name: 'Léa', company: 'Boréal', position: '', connectedOn: 20_260_208, slug: 'lea-roy' }]);
    expect(report.duplicates).toBe(1);
  });

  test('a date that is none costs the date, and is said with its line', async () => {
    const { network, report } = networkOf(
      await text([head, line('Léa', 'a', '31 Feb 2026'), line('Marc', 'b', 'hier')].join('\n')),
    );
    expect(network.people.map(({ connectedOn }) => connectedOn)).toEqual([0, 0]);
    expect(report).toMatchObject({
      undated: 2,
      unreadable: 2,
      lines: [
        { line: 2, fault: 'date' },
        { line: 3, fault: 'date' },
      ],
    });
  });

  test('a quotation mark that is never closed costs its line only', async () => {
    const body = [head, line('Léa', 'a'), line('"Marc', 'b'), ...[...Array(200).keys()].map((n) => line('Zoë', `c${n}`))];
    const { network, report } = networkOf(await text(body.join('\n')));
    expect(network.people).toHaveLength(201);
    expect(report).toMatchObject({ unreadable: 1, lines: [{ line: 3, fault: 'quote' }] });
  });

  test('lines are numbered as an editor numbers them, whatever their cells hold', async () => {
    const body = [head, `"Léa\nde\nQuébec",,,,,,08 Feb 2026`, line('Marc', 'b', 'hier')].join('\n');
    expect(networkOf(await text(body)).report.lines).toEqual([{ line: 5, fault: 'date' }]);
  });

  test('too many cells, too few, and a cell of 100,000 letters', async () => {
    const body = [head, line('Léa', 'a'), `${line('Marc', 'b')},x,y`, 'a,b', line('x'.repeat(100_000), 'c')].join('\n');
    const { network, report } = networkOf(await text(body));
    expect(network.people).toHaveLength(1);
    expect(report.lines.map(({ fault }) => fault)).toEqual(['cells', 'cells', 'long']);
  });

  test('slashes are read day first when the file shows that it is so', async () => {
    const on = async (all: string[]) =>
      networkOf(await text([head, ...all.map((each, at) => line('Léa', `l${at}`, each))].join('\n'))).network.people.map(
        ({ connectedOn: date }) => date,
      );
    expect(await on(['03/04/2024', '12/25/2024'])).toEqual([20_240_304, 20_241_225]);
    expect(await on(['03/04/2024', '25/12/2024'])).toEqual([20_240_403, 20_241_225]);
    expect(await on(['03/04/2024'])).toEqual([20_240_304]);
  });

  test('what is seen of a cell is one line, without what is not seen, and not endless', async () => {
    const evil = `\u202eael\u200b\u0000<b onclick="x">\u2066&amp;`;
    const body = [head, `"${evil.replaceAll('"', '""')}",,,,"${'long '.repeat(500)}",=HYPERLINK(1),08 Feb 2026`].join('\n');
    const [person] = networkOf(await text(body)).network.people;
    expect(person?.name).toBe('ael<b onclick="x">&amp;');
    expect(person?.company).toMatch(/^long .{200,300}…$/);
    expect(person?.position).toBe('=HYPERLINK(1)');
  });
});

describe('a file that holds no connections is told by what it is', () => {
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0];
  const whole = zipped({ 'Connections.csv': encoded(exported(someone)) });
  /** The same zip with a byte of its first header changed. */
  const changed = (at: number, value: number, files = whole) => files.map((byte, index) => (index === at ? value : byte));
  const bomb = (() => {
    const bytes = zipped({ 'Connections.csv': new Uint8Array(1000) });
    const view = new DataView(bytes.buffer);
    // What the central directory says of the size once open.
    const directory = bytes.findLastIndex((byte, at) => byte === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1);
    view.setUint32(directory + 24, 0xfffffff0, true);
    return bytes;
  })();
  const faults: [string, Uint8Array<ArrayBuffer>, unknown][] = [
    ['nothing', new Uint8Array(), 'empty'],
    ['blank lines', encoded('\n\r\n  \n'), 'empty'],
    ['a picture', Uint8Array.from(png), 'image'],
    ['a photograph', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0]), 'image'],
    ['a photograph of a phone', encoded('\0\0\0\u0018ftypheic'), 'image'],
    ['a PDF', encoded('%PDF-1.7\n'), 'pdf'],
    ['a web page', encoded('<!doctype html><title>x</title>'), 'html'],
    ['JSON', encoded('{"version":1}'), 'json'],
    ['a gzip', Uint8Array.from([0x1f, 0x8b, 8, 0, 0]), 'binary'],
    ['rubbish', Uint8Array.from([...Array(5000).keys()].map((n) => (n * 7919) % 251)), 'binary'],
    ['a spreadsheet', zipped({ 'xl/workbook.xml': encoded('<x/>') }), 'xlsx'],
    ['a zip of something else', zipped({ 'photo.jpg': encoded('x') }), { inside: ['photo.jpg'] }],
    ['an empty zip', zipped({}), { inside: [] }],
    ['what a Mac adds to a zip', zipped({ '__MACOSX/._Connections.csv': encoded('x') }), { inside: ['._Connections.csv'] }],
    ['a zip cut in two', whole.slice(0, whole.length / 2), 'broken-zip'],
    ['a zip whose middle is lost', changed(60, 0xff, changed(61, 0xff, changed(62, 0xff))), 'broken-zip'],
    ['an encrypted zip', changed(6, 1), 'encrypted'],
    ['a bomb', bomb, 'bomb'],
    ['a zip of a picture called so', zipped({ 'Connections.csv': Uint8Array.from(png) }), 'broken-zip'],
    ['a zip of nothing called so', zipped({ 'Connections.csv': new Uint8Array() }), 'empty'],
    ['a list of anything', encoded('a,b,c\n1,2,3\n'), 'no-contacts'],
    ['prose', encoded('Bonjour,\nvoici mes contacts.\n'), 'no-contacts'],
    ['headings alone', encoded(exported([])), 'no-contacts'],
    ['messages', encoded('CONVERSATION ID,CONVERSATION TITLE,FROM,DATE\n1,a,b,c'), { file: 'messages.csv' }],
    [
      'an address book',
      encoded('Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers\na,b,c,d,e,f,g'),
      { file: 'Contacts.csv' },
    ],
    [
      'invitations',
      encoded('From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n'),
      { file: 'Invitations.csv' },
    ],
    ['a profile', encoded('First Name,Last Name,Maiden Name,Address,Birth Date,Headline\na,b,c,d,e,f'), { file: 'Profile.csv' }],
    ['positions', encoded('Company Name,Title,Description,Location,Started On,Finished On\n'), { file: 'Positions.csv' }],
    ['notes', encoded('Connection First Name,Connection Last Name,Connection Profile URL,Note\n'), { file: 'Notes.csv' }],
  ];
  test.each(faults)('%s', async (_, bytes, fault) => {
    expect(await read(bytes)).toEqual({ ok: false, fault });
  });

  test('whatever the bytes, nothing is thrown', async () => {
    const start = encoded(exported(someone));
    for (let seed = 1; seed < 300; seed++) {
      const bytes = (seed % 2 ? start : whole).map((byte, at) => ((at * seed * 31) % 97 === 0 ? (byte * seed) % 256 : byte));
      expect(await read(bytes.slice(0, (bytes.length * seed) / 300))).toHaveProperty('ok');
    }
  });
});
