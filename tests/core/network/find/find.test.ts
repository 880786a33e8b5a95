import { expect, test } from 'vitest';
import { closeNames } from '../../../../src/core/network/find/close-names.ts';
import { findPeople, findTargets } from '../../../../src/core/network/find/find-people.ts';
import { mostTargets, targetNames } from '../../../../src/core/network/find/target-names.ts';

const names = (text: string) => targetNames(text).names;
// cspell:disable
test.each([
  ['one a line', 'Boréal inc.\nNordique\n', ['Boréal inc.', 'Nordique']],
  ['lines of a PC, bullets and numbers', '• Boréal\r\n- Nordique\r\n3. Givrolia\r\n', ['Boréal', 'Nordique', 'Givrolia']],
  ['a column with its heading', 'Entreprise\nBoréal\nNordique', ['Boréal', 'Nordique']],
  ['a sheet: the first cell', 'Company\tCity\nBoréal\tQuébec\n"Roy, Caron"\tLaval', ['Boréal', 'Roy, Caron']],
  ['one line with semicolons', 'Boréal; Roy, inc.; Nordique', ['Boréal', 'Roy, inc.', 'Nordique']],
  ['one line with commas, and a legal form', 'Boréal, Roy, inc., Nordique', ['Boréal', 'Roy, inc.', 'Nordique']],
  ['each writing once', 'Boréal\nBOREAL inc.\nBORÉAL ', ['Boréal', 'BOREAL inc.']],
  ['what has no letter', 'Boréal\n\n  \n—\n', ['Boréal']],
  ['names of one letter, or that look like none', 'X\nIndependent\nGoogle', ['X', 'Independent', 'Google']],
  ['unseen letters', 'Goo\u00adgle\u200b\n\u202eMeta', ['Google', 'Meta']],
  ['boxes and marks', '- [ ] Google\n✓ Apple\n+ Meta\n☐ 3. Boréal', ['Google', 'Apple', 'Meta', 'Boréal']],
  ['a heading with its colon', 'Nom de l’entreprise :\nGoogle', ['Google']],
  ['a numbered sheet', '1\tGoogle\n2\tMeta', ['Google', 'Meta']],
  ['one line of quoted cells', '"Roy, Tremblay & Fils", Boréal', ['Roy, Tremblay & Fils', 'Boréal']],
  ['lines of quoted cells', '"Google","Montréal"\n"Meta ""AI""","Laval"', ['Google', 'Meta "AI"']],
  ['nothing', ' \n', []],
])('a pasted list: %s', (_, text, expected) => expect(names(text)).toEqual(expected));

test.each([' ', ',', ';'])('a line of a hundred thousand “%s” is read at once', (mark) =>
  expect(names(`Google\na${mark.repeat(100_000)}b\n`)).toHaveLength(2),
);

test('a company that is looked for in two writings is found by its own', () => {
  const fleuve = [{ name: 'Ana', company: 'Fleuve', position: '', connectedOn: 20_200_101 }];
  const found = findTargets(fleuve, names('Fleuve Inc.\nFleuve'), () => false);
  expect(found.map(({ name, people: { length: n }, close }) => [name, n, close.length])).toEqual([
    ['Fleuve Inc.', 0, 1],
    ['Fleuve', 1, 0],
  ]);
});

test('a list stops at five hundred, and says how many were left out', () => {
  const text = Array.from({ length: mostTargets + 7 }, (_, at) => `Boréal ${String(at)}`).join('\n');
  expect(targetNames(text)).toMatchObject({ over: 7 });
  expect(names(text)).toHaveLength(mostTargets);
});

const close = (name: string, ...companies: string[]) =>
  closeNames(companies.map((each) => ({ name: each, n: 1 })))(name).map((company) => company.name);

test.each([
  ['Desjardins', 'Groupe Desjardins'],
  ['Desjardins', 'Mouvement Desjardins'],
  ['Desjardins', 'DESJARDINS inc.'],
  ['Boreal', 'Boréal'],
  ['Roy & Caron', 'Roy et Caron'],
  ['Hydro-Québec', 'HydroQuébec'],
  ['Hydro-Québec', 'Hydro-Quebec'],
  ['Ubisoft', 'Ubisoft Montréal'],
  ['Shopify', 'Shoppify'],
  ['Meta', 'Meta Platforms'],
  ['Banque Nationale', 'Banque Nationale du Canada'],
  ['BNC', 'Banque Nationale du Canada'],
  ['Google Canada', 'Google'],
])('%s may be %s, and the other way round', (a, b) => {
  expect(close(a, b)).toEqual([b]);
  expect(close(b, a)).toEqual([a]);
});
test.each([
  ['Meta', 'Metalworks'],
  ['Meta', 'Metro'],
  ['BDC', 'BDO'],
  ['Apple', 'Pineapple'],
  ['Groupe', 'Groupe Boréal'],
  ['SAP', 'Sapinova'],
  ['Roy', 'Royal'],
  ['CGI', 'CGG'],
])('%s is not %s', (a, b) => {
  expect(close(a, b)).toEqual([]);
  expect(close(b, a)).toEqual([]);
});

const at = (name: string, company: string, position = '', connectedOn = 20_200_101) => ({ name, company, position, connectedOn });
const people = [
  at('Léa Tremblay', 'Boréal', 'Directrice des ventes', 20_150_101),
  at('Omar Roy', 'Boréal', 'Président', 20_230_101),
  at('Zoé Caron', 'Boréal inc.', 'Stagiaire'),
  at('Boris Borel', 'Nordique', 'Développeur'),
  at('', 'Boréal', 'Président'),
];
const nobody = () => false;
const shown = ({ people: found }: { people: { person: { name: string } }[] }) => found.map(({ person }) => person.name);

test('somebody is found by the beginnings of words of their name, company or position, in any order', () => {
  expect(shown(findPeople(people, 'trem bor', nobody))).toEqual(['Léa Tremblay']);
  expect(shown(findPeople(people, 'BOREAL', nobody))).toEqual(['Omar Roy', 'Léa Tremblay', 'Zoé Caron', '']);
  expect(shown(findPeople(people, 'developpeur', nobody))).toEqual(['Boris Borel']);
  expect(findPeople(people, 'real', nobody)).toEqual({ people: [], n: 0 });
  expect(findPeople(people, 'b', nobody)).toEqual({ people: [], n: 0, short: true });
  expect(findPeople(people, 'C#', nobody)).toMatchObject({ short: true });
});

test('who serves the objective comes first', () =>
  expect(shown(findPeople(people, 'boreal', ({ name }) => name === 'Zoé Caron'))).toEqual([
    'Zoé Caron',
    'Omar Roy',
    'Léa Tremblay',
    '',
  ]));

test('a list of companies: who is there, nobody, and close names apart', () => {
  const [boreal, metal, none] = findTargets(people, ['boréal', 'Nordiqe', 'Givrolia'], nobody);
  expect(boreal && shown(boreal)).toEqual(['Omar Roy', 'Léa Tremblay', '']);
  expect(boreal?.close.map(({ name, people: { length: n } }) => [name, n])).toEqual([['Boréal inc.', 1]]);
  expect(metal?.people).toEqual([]);
  expect(metal?.close.map(({ name }) => name)).toEqual(['Nordique']);
  expect(none).toEqual({ name: 'Givrolia', people: [], close: [] });
});
