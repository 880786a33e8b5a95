// cspell:disable
/** Exports that a spreadsheet has opened and saved again: the same people come back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExportOutcome } from '../../../../src/core/network/export/read-rows.ts';
import { readBytes, readText } from '../../../../src/worker/read-export.ts';
import { cases } from '../../../seed.ts';
import { dates, encoded, headings, someone, type Someone } from '../exports.ts';

const silent = () => undefined;
const day = '2026-11-29';
const read = async (text: string) => {
  const outcome: ExportOutcome = await readText(text, silent, 'utf-8', day);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome;
};
const numberOf = ([year, month, date]: Someone['on']) => year * 10_000 + month * 100 + date;
/** What is to be read of people: a line break in a cell is a space. */
const peopleOf = (all: Someone[]) =>
  all.map(({ first, last, slug, company, position, on }) => ({
    name: `${first} ${last}`.trim().replace(/\s+/g, ' '),
    company: company.replace(/\s+/g, ' '),
    position: position.replace(/\s+/g, ' '),
    connectedOn: numberOf(on),
    slug,
  }));

/** Texts that a file can trip over: separators, quotation marks, accents, line breaks. */
const words = fc
  .array(
    fc.constantFrom('Léa', 'Roy, CPA', '"Jo"', 'Cie; fils', 'de\nMontréal', 'Œuvre', 'a\tb', 'O’Neil', '中文', '"', ',', '""'),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((all) => all.join(' '))
  .filter((text) => text.trim() !== '');
const networks = fc
  .array(fc.record({ first: words, last: words, company: words, position: words, days: fc.integer({ min: 0, max: 7800 }) }), {
    minLength: 3,
    maxLength: 12,
  })
  .map((all): Someone[] =>
    all.map(({ days, ...person }, at) => {
      const on = new Date(Date.UTC(2005, 5, 1) + days * 86_400_000);
      return { ...person, slug: `ex-${at}`, on: [on.getUTCFullYear(), on.getUTCMonth() + 1, on.getUTCDate()] };
    }),
  );
const delimiters = fc.constantFrom(',', ';', '\t');

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
/** A table's rows as lines, by a delimiter, with quotation marks where they are needed or around every cell. */
const lineOf = (cells: string[], delimiter: string, always = false) =>
  cells.map((cell) => (always || /[\n"]/.test(cell) || cell.includes(delimiter) ? quoted(cell) : cell)).join(delimiter);
const rowsOf = (people: Someone[], write = dates['linkedin'] ?? String): string[][] => [
  headings['en'] ?? [],
  ...people.map(({ first, last, slug, company, position, on }) => [
    first,
    last,
    `https://www.linkedin.com/in/${slug}`,
    '',
    company,
    position,
    write(on),
  ]),
];

describe('rows that came back as one quoted cell', () => {
  const mangled = fc.record({
    people: networks,
    inner: delimiters,
    outer: delimiters,
    always: fc.boolean(),
    empty: fc.integer({ min: 0, max: 3 }),
    end: fc.constantFrom('\n', '\r\n'),
    which: fc.constantFrom('all', 'all but the headings', 'some', 'those with a mark'),
    twice: fc.boolean(),
    noted: fc.boolean(),
  });

  test('are read again as rows, in any separators, with their own marks, breaks and empty cells', async () => {
    await fc.assert(
      fc.asyncProperty(mangled, async ({ people, inner, outer, always, empty, end, which, twice, noted }) => {
        const lines = rowsOf(people).map((cells) => lineOf(cells, inner, always));
        const isQuoted = (line: string, at: number) =>
          which === 'all' || (which === 'some' ? at % 2 === 1 : which === 'those with a mark' ? line.includes('"') : at > 0);
        const saved = lines.map((line, at) => {
          if (!isQuoted(line, at)) return line;
          return (twice ? quoted(quoted(line)) : quoted(line)) + outer.repeat(empty);
        });
        const note = noted ? ['Notes:', quoted('Une note, avec une virgule. Et "ceci"'), ''] : [];
        const { network, report } = await read([...note, ...saved].join(end));
        expect(network.people).toEqual(peopleOf(people));
        expect(report.unreadable).toBe(0);
      }),
      { numRuns: cases(500) },
    );
  });

  test('and whose own line breaks have cut them in two or more are put together', async () => {
    await fc.assert(
      fc.asyncProperty(networks, delimiters, fc.constantFrom('', ';;;', ',,'), async (people, inner, empty) => {
        const lines = rowsOf(people).flatMap((cells) => lineOf(cells, inner).split('\n'));
        const saved = lines.map((line) => (line.includes('"') ? quoted(line) : line) + empty);
        expect((await read(saved.join('\n'))).network.people).toEqual(peopleOf(people));
      }),
      { numRuns: cases(300) },
    );
  });

  test('that Excel had cut at its own separator are put together', async () => {
    const bo = 'Bo,,https://www.linkedin.com/in/ex-bo,,"Cie; et autres",Chef,05 May 2015';
    const cells = bo.split(';').map((cell) => quoted(cell));
    const { network } = await read([`${headings['en']?.join(',')};`, cells.join(';'), 'Cy,Roy,,,,,05 May 2015;'].join('\n'));
    expect(network.people).toMatchObject([
      { name: 'Bo', company: 'Cie; et autres' },
      { name: 'Cy Roy', connectedOn: 20_150_505 },
    ]);
  });

  test('three out of ten: nobody is lost, and the report says how many', async () => {
    const row = (name: string, marked: boolean) => {
      const line = `${name},${marked ? '"Exemple, CPA"' : 'Exemple'},https://www.linkedin.com/in/ex-${name},,Acme,${marked ? '"Chef, Ventes"' : 'Chef'},08 Feb 2026`;
      return marked ? quoted(line) : line;
    };
    const all = ['Ana', 'Bea', 'Caz', 'Dan', 'Eve', 'Flo', 'Gus', 'Hal', 'Ida', 'Jon'].map((name, at) => row(name, at % 4 === 1));
    const note = ['Notes:', '"Une note, avec une virgule. Et ""ceci"""', ''];
    const { network, report } = await read([...note, headings['en']?.join(','), ...all].join('\r\n'));
    expect(network.people).toHaveLength(10);
    expect(network.people[1]).toMatchObject({ name: 'Bea Exemple, CPA', position: 'Chef, Ventes', slug: 'ex-bea' });
    expect(report).toMatchObject({ unreadable: 0, requoted: 3 });
  });

  test('are told from a name that holds separators, and from a sentence', async () => {
    const rows = [
      headings['en']?.join(','),
      '"Roy, Roy, et fils, associés, CPA, MBA, ing.",Exemple,https://www.linkedin.com/in/ex-roy,,,,08 Feb 2026',
      '"Dupont, Côté, Roy, Gagnon, Cie, inc., etc."',
      '"Dupont, Côté, Roy, Gagnon, Cie, inc., etc.",,,,,,',
      '"Une phrase, et une autre, le 8 février 2026."',
      '"Léa,Roy"',
    ];
    const { network, report } = await read(rows.join('\n'));
    expect(network.people.map(({ name }) => name)).toEqual([
      'Roy, Roy, et fils, associés, CPA, MBA, ing. Exemple',
      'Dupont, Côté, Roy, Gagnon, Cie, inc., etc.',
    ]);
    expect(report.lines).toEqual([3, 5, 6].map((line) => ({ line, fault: 'cells' })));
  });

  test('a cell that a mark opens and nothing closes costs its line, and no other', async () => {
    const good = quoted('Bo,Roy,https://www.linkedin.com/in/ex-bo,,"a, b",,08 Feb 2026');
    const rows = [headings['en']?.join(','), good, quoted('Al,"Roy,x'), good.replaceAll('bo', 'cy'), quoted('Di,"Roy')];
    const { network, report } = await read(rows.join('\n'));
    expect(network.people.map(({ slug }) => slug)).toEqual(['ex-bo', 'ex-cy']);
    expect(report.lines.map(({ line }) => line)).toEqual([3, 5]);
  });

  // A reading whose time grows with the square of the rows would take minutes, and fail by its time.
  test('thirty thousand are read at once, as are as many that nothing ends', async () => {
    const whole = (at: number) => quoted(`Bo,"Roy, CPA",https://www.linkedin.com/in/ex-${at},,"a, b",,08 Feb 2026`);
    const torn = ['"a,""b', quoted('Bo,"Roy'), `"${','.repeat(100)}x"`, quoted(quoted(quoted('a,b')))];
    for (const row of [whole, ...torn.map((piece) => () => piece)]) {
      const text = [headings['en']?.join(','), whole(30_000), ...Array.from({ length: 30_000 }, (_, at) => row(at))].join('\n');
      expect((await read(text)).report.people).toBe(row === whole ? 30_001 : 1);
    }
  });
});

describe('headings', () => {
  const spelled = (write: (heading: string) => string) => (headings['en'] ?? []).map(write);
  const { en = [], fr = [] } = headings;
  const rows = rowsOf(someone).slice(1);
  const table = (first: string[], delimiter = ',') => [first, ...rows].map((cells) => lineOf(cells, delimiter)).join('\n');

  test.each(
    Object.entries<(heading: string) => string>({
      'without spaces': (heading) => heading.replaceAll(' ', ''),
      'in capitals': (heading) => heading.toUpperCase(),
      underscored: (heading) => heading.toLowerCase().replaceAll(' ', '_'),
      hyphenated: (heading) => heading.replaceAll(' ', '-'),
      'with spaces that do not break': (heading) => ` ${heading.replaceAll(' ', '\u00a0')} `,
      'in quotation marks': (heading) => `“${heading}”`,
      'after a mark of encoding': (heading) => `\ufeff${heading}`,
      'with a colon': (heading) => `${heading} :`,
      'with what is not seen': (heading) => `\u200b${heading}\u200e`,
    }),
  )('%s are those of an export', async (_, write) => {
    const { network, report } = await read(table(spelled(write)));
    expect(network.people).toEqual(peopleOf(someone));
    expect(report).toMatchObject({ columns: 'linked', isGuessed: false });
  });

  test('without accents, in French', async () => {
    const plain = fr.map((heading) => heading.normalize('NFD').replace(/\p{M}/gu, ''));
    expect((await read(table(plain))).network.people).toEqual(peopleOf(someone));
  });

  test.each([
    [['Prénom perso', 'Nom', 'URL', 'Courriel', 'Entreprise', 'Poste', 'Connecté le']],
    [['First Name', 'Last Name', 'Lien vers', 'Email Address', 'Company', 'Position', 'Depuis']],
    [['Prénom usuel', 'Patronyme', 'URL', 'Email', 'Company', 'Position', 'Connected On']],
    [['First Name', 'Last Name', 'URL', 'Email', 'Boîte', 'Rôle', 'Connected On']],
    [['First Name', 'Last Name', 'URL', '', 'Boîte', 'Rôle', '']],
  ])('known in part are read by their places for the rest, and the report says so: %j', async (first) => {
    for (const delimiter of [',', ';']) {
      const { network, report } = await read(table(first, delimiter));
      expect(network.people).toEqual(peopleOf(someone));
      expect(report).toMatchObject({ columns: 'linked', isGuessed: true, unreadable: 0 });
    }
  });

  test('any two of them changed, the people are the same', async () => {
    for (const a of en.keys())
      for (const b of en.keys())
        for (const name of ['Autre', '?']) {
          const first = en.map((heading, at) => (at === a ? name : at === b ? `${name} chose` : heading));
          expect((await read(table(first))).network.people, `${a}, ${b}`).toEqual(peopleOf(someone));
        }
  });

  test('known in part and in another order, dates and addresses are found by what they look like', async () => {
    const order = [5, 6, 0, 1, 4, 2];
    const first = ['Poste', 'Depuis', 'Prénom', 'Nom', 'Entreprise', 'Profil public'];
    const body = [first, ...rows.map((cells) => order.map((at) => cells[at] ?? ''))]
      .map((cells) => lineOf(cells, ','))
      .join('\n');
    const { network, report } = await read(body);
    expect(network.people).toEqual(peopleOf(someone));
    expect(report.isGuessed).toBe(true);
  });

  test('with a column more, those of LinkedIn are read all the same', async () => {
    const wider = [[...en, 'Notes'], ...rows.map((cells) => [...cells, 'une note, à moi'])];
    const { network, report } = await read(wider.map((cells) => lineOf(cells, ',')).join('\n'));
    expect(network.people).toEqual(peopleOf(someone));
    expect(report.isGuessed).toBe(false);
    const numbered = [['No', ...en.with(0, 'Prénom perso')], ...rows.map((cells, at) => [`${at}`, ...cells])];
    expect((await read(numbered.map((cells) => lineOf(cells, ',')).join('\n'))).network.people).toEqual(peopleOf(someone));
  });
});

describe('a column of dates', () => {
  type Write = (on: Someone['on']) => string;
  const two = (n: number) => String(n).padStart(2, '0');
  const orders = {
    ymd: ([y, m, d]: Someone['on'], year: (y: number) => string, mark: string) => [year(y), two(m), two(d)].join(mark),
    dmy: ([y, m, d]: Someone['on'], year: (y: number) => string, mark: string) => [two(d), two(m), year(y)].join(mark),
    mdy: ([y, m, d]: Someone['on'], year: (y: number) => string, mark: string) => [two(m), two(d), year(y)].join(mark),
    ydm: ([y, m, d]: Someone['on'], year: (y: number) => string, mark: string) => [year(y), two(d), two(m)].join(mark),
  };
  const person = (on: Someone['on'], at: number): Someone => ({
    first: 'Al',
    last: `${at}`,
    slug: `ex-${at}`,
    company: '',
    position: '',
    on,
  });
  const file = (all: Someone['on'][], write: Write) =>
    rowsOf(all.map(person), write)
      .map((cells) => lineOf(cells, ','))
      .join('\n');
  const datesIn = async (text: string) => (await read(text)).network.people.map(({ connectedOn }) => connectedOn);
  const write =
    (order: keyof typeof orders, mark = '-', isShort = true, time = ''): Write =>
    (on) =>
      orders[order](on, (y) => (isShort ? two(y % 100) : `${y}`), mark) + time;

  test('is read in the one order that makes all its days possible, however they are written', async () => {
    const days = fc.integer({ min: 0, max: 7800 }).map((n): Someone['on'] => {
      const on = new Date(Date.UTC(2005, 5, 1) + n * 86_400_000);
      return [on.getUTCFullYear(), on.getUTCMonth() + 1, on.getUTCDate()];
    });
    const shape = fc.record({
      order: fc.constantFrom(...(Object.keys(orders) as (keyof typeof orders)[])),
      mark: fc.constantFrom('-', '/', '.', ' '),
      isShort: fc.boolean(),
      time: fc.constantFrom('', ' 10:05', ', 3:15 PM', ' 15 h 30'),
      all: fc.array(days, { minLength: 60, maxLength: 80 }),
    });
    await fc.assert(
      fc.asyncProperty(shape, async ({ order, mark, isShort, time, all }) => {
        const sorted = all.toSorted((a, b) => numberOf(b) - numberOf(a));
        // A year of four digits that comes first is followed by its month: so says the standard.
        const { network, report } = await read(file(sorted, write(order, mark, isShort || order === 'ydm', time)));
        expect(network.people.map(({ connectedOn }) => connectedOn)).toEqual(sorted.map(numberOf));
        expect(report).toMatchObject({ undated: 0, unreadable: 0 });
        expect(report.isUnsure ?? false).toBe(false);
      }),
      { numRuns: cases(200) },
    );
  });

  test('of Québec’s Excel, `26-02-08`, has the year first', async () => {
    const all = ['26-02-08', '25-11-30', '19-06-15', '24-01-01', '21-12-31', '26-10-27', '18-03-02'];
    const body = [headings['en']?.join(';'), ...all.map((on, at) => `Al;Roy;https://www.linkedin.com/in/ex-${at};;;;${on}`)];
    const { network, report } = await read(body.join('\n'));
    expect(network.people.map(({ connectedOn }) => connectedOn)).toEqual(all.map((on) => Number(`20${on.replaceAll('-', '')}`)));
    expect(report).toMatchObject({ order: 'ymd', isUnsure: false, unreadable: 0 });
  });

  test('has the day between year and month only where nothing else makes as many days possible', async () => {
    const on = async (...all: string[]) =>
      read(
        [headings['en']?.join(','), ...all.map((each, at) => `Al,Roy,https://www.linkedin.com/in/ex-${at},,,,${each}`)].join(
          '\n',
        ),
      );
    const { network, report } = await on('26-28-02', '26-05-02', '25-13-11');
    expect(network.people.map(({ connectedOn }) => connectedOn)).toEqual([20_260_228, 20_260_205, 20_251_113]);
    expect(report).toMatchObject({ order: 'ydm', isUnsure: false, unreadable: 0 });
    expect((await on('26-05-02', '25-06-01', '24-07-03')).report).toMatchObject({ order: 'ymd', isUnsure: false });
    expect((await on('26-28-02', '28/02/2026', '27/02/2026')).report).toMatchObject({ order: 'dmy', unreadable: 1 });
  });

  test('that can be read in several is read so that the newest come first, or the oldest if it was sorted so', async () => {
    const all: Someone['on'][] = [
      [2024, 12, 5],
      [2024, 11, 9],
      [2024, 10, 2],
      [2024, 3, 12],
      [2024, 2, 1],
      [2023, 12, 6],
    ];
    for (const order of ['dmy', 'mdy'] as const)
      for (const days of [all, all.toReversed()]) {
        const { network, report } = await read(file(days, write(order, '/', false)));
        expect(network.people.map(({ connectedOn }) => connectedOn)).toEqual(days.map(numberOf));
        expect(report).toMatchObject({ order, isUnsure: false });
      }
  });

  test('that nothing tells is read in the usual order, and the report says that it is unsure', async () => {
    const { report } = await read(file([[2024, 3, 4]], write('mdy', '/', false)));
    expect(report).toMatchObject({ order: 'mdy', isUnsure: true });
    expect((await read(file([[2024, 3, 3]], write('mdy', '/', false)))).report.isUnsure ?? false).toBe(false);
    expect((await read(file([[2008, 5, 6]], write('ymd')))).report).toMatchObject({ order: 'ymd', isUnsure: true });
  });

  test('that no order fits is read in that of most, and the other lines are said', async () => {
    const all: Someone['on'][] = [
      [2024, 3, 25],
      [2024, 3, 24],
      [2024, 2, 23],
    ];
    const body = `${file(all, write('dmy', '/', false))}\nBo,Roy,https://www.linkedin.com/in/ex-bo,,,,12/25/2023`;
    const { network, report } = await read(body);
    expect(network.people.map(({ connectedOn }) => connectedOn)).toEqual([...all.map(numberOf), 0]);
    const line = body.split('\n').length;
    expect(report).toMatchObject({ order: 'dmy', undated: 1, unreadable: 1, lines: [{ line, fault: 'date' }] });
  });

  test('may hold tomorrow, where zones differ, not the day after, nor a day before LinkedIn', async () => {
    const on = async (...all: string[]) =>
      datesIn(
        [headings['en']?.join(','), ...all.map((each, at) => `Al,Roy,https://www.linkedin.com/in/ex-${at},,,,${each}`)].join(
          '\n',
        ),
      );
    expect(await on('25/11/2026', '30/11/2026')).toEqual([20_261_125, 20_261_130]);
    expect(await on('25/10/2026', '24/10/2026', '01/12/2026')).toEqual([20_261_025, 20_261_024, 0]);
    expect(await on('25/10/2005', '05/04/2003', '05/05/2003')).toEqual([20_051_025, 0, 20_030_505]);
    // Read month first, the other would be to come.
    expect(await on('03/12/2025', '05/11/2026')).toEqual([20_250_312, 20_260_511]);
  });

  test('may mix what needs no order: names of months, ISO, Excel’s numbers', async () => {
    const all = ['26-10-27', '08 Feb 2026', '2025-03-04', '45000', '18-03-02', '4 mars 2015'];
    const body = [headings['en']?.join(','), ...all.map((on, at) => `Al,Roy,https://www.linkedin.com/in/ex-${at},,,,${on}`)];
    expect(await datesIn(body.join('\n'))).toEqual([20_261_027, 20_260_208, 20_250_304, 20_230_315, 20_180_302, 20_150_304]);
  });

  test('more faulty lines than are listed are counted, the first of them listed in their order', async () => {
    const rows = Array.from(
      { length: 500 },
      (_, at) => `Al,Roy,https://www.linkedin.com/in/ex-${at},,,,${at % 2 ? 'x' : '12/25/2023'}`,
    );
    const good = Array.from({ length: 300 }, (_, at) => `Bo,Roy,https://www.linkedin.com/in/bo-${at},,,,25/12/2023`);
    const { report } = await read([headings['en']?.join(','), ...rows, ...good].join('\n'));
    expect(report.unreadable).toBe(500);
    expect(report.lines.map(({ line }) => line)).toEqual(Array.from({ length: 200 }, (_, at) => at + 2));
  });
});

test('in any encoding, what a spreadsheet did is mended', async () => {
  const lines = rowsOf(someone.slice(0, 3)).map((cells) => `${quoted(lineOf(cells, ','))};;`);
  for (const encoding of ['utf-8', 'utf-8 with a mark', 'utf-16 little', 'utf-16 big', 'windows-1252']) {
    const outcome = await readBytes(encoded(lines.join('\r\n'), encoding), silent, day);
    expect(outcome.ok && outcome.network.people).toEqual(peopleOf(someone.slice(0, 3)));
  }
});
