// cspell:disable
/** Rows that a separator without its quotation marks has cut. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../../../src/worker/read-export.ts';
import { cases } from '../../../seed.ts';
import { headings } from '../exports.ts';

const read = async (rows: string[], first: readonly string[] = headings['en'] ?? [], delimiter = ',') => {
  const outcome = await readText([first.join(delimiter), ...rows].join('\n'), () => undefined, 'utf-8', '2026-11-29');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome;
};
const url = (slug: string) => `https://www.linkedin.com/in/${slug}`;
const whole = `Bo,Roy,${url('ex-bo')},,Acme,Chef,07 Feb 2026`;
const others = { name: 'Léa Roy', slug: 'ex-lea', connectedOn: 20_260_208 };
const lea = (work: string, email = '') => `Léa,Roy,${url('ex-lea')},${email},${work},08 Feb 2026`;

test('a row whose cut has a space after it is put together there', async () => {
  for (const [work, company, position] of [
    ['Acme,Directrice, Ventes', 'Acme', 'Directrice, Ventes'],
    ['Acme, inc.,Directrice', 'Acme, inc.', 'Directrice'],
    ['Acme, inc.,Directrice, Ventes, Québec', 'Acme, inc.', 'Directrice, Ventes, Québec'],
    [',Directrice,Ventes', '', 'Directrice,Ventes'],
    ['Acme,inc.,', 'Acme,inc.', ''],
  ] as const) {
    const { network, report } = await read([whole, lea(work), lea(work, 'lea@exemple.ca').replaceAll('ex-lea', 'ex-al')]);
    expect(network.people, work).toMatchObject([
      { name: 'Bo Roy', company: 'Acme', position: 'Chef' },
      { ...others, company, position },
      { ...others, slug: 'ex-al', company, position },
    ]);
    expect(report, work).toMatchObject({ unreadable: 0, rejoined: 2, torn: 0 });
  }
});

test('a row that nothing says where to cut keeps what is sure, and is counted', async () => {
  const { network, report } = await read([lea('Acme,Directrice,Ventes'), whole]);
  expect(network.people).toMatchObject([{ ...others, company: '', position: '' }, { name: 'Bo Roy' }]);
  expect(report).toMatchObject({ unreadable: 0, rejoined: 0, torn: 1 });
});

test('a name that was cut stays whole, whatever its two cells were', async () => {
  for (const [name, said, rejoined] of [
    ['Léa,Roy, PhD', 'Léa Roy, PhD', 1],
    ['Léa,Roy,PhD', 'Léa Roy,PhD', 0],
  ] as const) {
    const { network, report } = await read([`${name},${url('ex-lea')},,Acme,Chef,08 Feb 2026`, whole]);
    expect(network.people[0]).toMatchObject({ name: said, company: 'Acme', position: 'Chef', slug: 'ex-lea' });
    expect(report).toMatchObject({ unreadable: 0, rejoined, torn: 1 - rejoined });
  }
});

test('before there were addresses, the e-mail’s column tells the name from the work', async () => {
  const first = (headings['en'] ?? []).filter((heading) => heading !== 'URL');
  const { network } = await read(['Léa,Roy,,Acme,Directrice, Ventes,08 Feb 2026', 'Bo,Roy,,Acme,Chef,07 Feb 2026'], first);
  expect(network.people[0]).toMatchObject({ name: 'Léa Roy', company: 'Acme', position: 'Directrice, Ventes' });
  const { network: torn } = await read(['Léa,Roy,PhD,,Acme,Chef,08 Feb 2026', 'Bo,Roy,,Acme,Chef,07 Feb 2026'], first);
  expect(torn.people[0]).toMatchObject({ name: 'Léa Roy,PhD', company: 'Acme', position: 'Chef' });
});

test('any separator, where the others are as they should be', async () => {
  const semicolons = [whole, lea('Acme;Directrice; Ventes')].map((row) => row.replaceAll(',', ';'));
  const { network } = await read(semicolons, headings['fr'], ';');
  expect(network.people[1]).toMatchObject({ company: 'Acme', position: 'Directrice; Ventes' });
});

test('a row that is none of a contact is no person', async () => {
  for (const row of [
    'Léa,Roy,une,phrase,avec,bien,des,virgules',
    `Léa,Roy,${url('ex-lea')},,Acme,Chef,Ventes,sans date`,
    `Léa,Roy,${url('ex-lea')},pas de courriel,ici,Acme,Chef,08 Feb 2026`,
    `Léa,Roy,${url('ex-lea')},,${'a,'.repeat(12)}b,08 Feb 2026`,
  ]) {
    const { network, report } = await read([whole, row]);
    expect(
      network.people.map(({ slug }) => slug),
      row,
    ).toEqual(['ex-bo']);
    expect(report, row).toMatchObject({ unreadable: 1, rejoined: 0, torn: 0, lines: [{ line: 3, fault: 'cells' }] });
  }
});

test('whatever was cut, nobody is lost and nothing is made up', async () => {
  const words = fc.array(fc.constantFrom('Acme', 'inc.', 'Chef', 'Ventes', 'R&D'), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(words, words, fc.boolean(), async (company, position, isSpaced) => {
      const mark = isSpaced ? ', ' : ',';
      const { network, report } = await read([lea([company.join(mark), position.join(mark)].join(',')), whole]);
      const surplus = company.length + position.length - 2;
      fc.pre(surplus <= 3);
      const person = network.people.find(({ slug }) => slug === 'ex-lea');
      expect(person).toMatchObject(others);
      const said = { company: company.join(mark), position: position.join(mark) };
      if (surplus === 0 || isSpaced) expect(person).toMatchObject(said);
      else expect(person).toMatchObject(report.torn ? { company: '', position: '' } : said);
    }),
    { numRuns: cases(100) },
  );
});
