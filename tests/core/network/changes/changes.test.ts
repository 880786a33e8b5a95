import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween, inOrder } from '../../../../src/core/network/changes/changes.ts';
import type { Network, Person } from '../../../../src/core/network/base/person.ts';
import { worthAWord } from '../../../../src/core/network/changes/worth-a-word.ts';
import { anyPeople, networkOf } from '../people.ts';

// cspell:disable
const lea: Person = {
  name: 'Léa Tremblay',
  company: 'Boréal',
  position: 'Directrice',
  connectedOn: 20_150_208,
  slug: 'lea-tremblay',
};
const omar: Person = { name: 'Omar Roy', company: 'Nordique', position: 'Analyste', connectedOn: 20_180_101, slug: 'omar-roy' };
const network = (...people: Person[]): Network => ({ people, hidden: [] });
const names = (people: readonly Person[]) => people.map(({ name }) => name);

test.each<[name: string, after: Partial<Person>, what: 'company' | 'position' | 'nothing']>([
  ['another company', { company: 'Givrolia' }, 'company'],
  ['another company and position', { company: 'Givrolia', position: 'Présidente' }, 'company'],
  ['another position', { position: 'Présidente' }, 'position'],
  ['another writing of the company', { company: 'BOREAL inc.' }, 'nothing'],
  ['another gender of the title', { position: 'directeur' }, 'nothing'],
  ['a company that is not said any more', { company: '' }, 'nothing'],
  ['a position that is not said any more', { position: '' }, 'nothing'],
  ['the end of a job', { company: 'Retraitée' }, 'nothing'],
  ['another name, by marriage', { name: 'Léa Caron' }, 'nothing'],
])('%s', (_, change, what) => {
  const changes = changesBetween(network(lea, omar), network({ ...lea, ...change }, omar));
  expect(changes.moved.map(({ company }) => (company ? 'company' : 'position'))).toEqual(what === 'nothing' ? [] : [what]);
  expect(changes).toMatchObject({ came: [], left: [], renamed: change.name ? 1 : 0, same: what === 'nothing' ? 2 : 1 });
});

test('who changed their address is found by their name and the day they connected', () => {
  const { slug: _, ...bare } = lea;
  for (const after of [{ ...lea, slug: 'lea-t-9' }, { ...lea, slug: 'lea-t-9', name: 'TREMBLAY Lea' }, bare])
    expect(changesBetween(network(lea, omar), network(after, omar))).toMatchObject({ came: [], left: [], same: 2 });
});

test('two who share a name and a day are not taken for each other', () => {
  const other = { ...lea, slug: 'lea-tremblay-2', company: 'Givrolia' };
  const changes = changesBetween(network(lea, other), network({ ...lea, slug: 'a' }, { ...other, slug: 'b' }));
  expect(names(changes.came)).toEqual(['Léa Tremblay', 'Léa Tremblay']);
  expect(changes.moved).toEqual([]);
});

test('who changed their address and added to their name is found; not where two could be meant', () => {
  const married = { ...lea, slug: 'lea-t-9', name: 'Léa Tremblay-Caron, MBA' };
  expect(changesBetween(network(lea, omar), network(married, omar))).toMatchObject({
    came: [],
    back: [],
    left: [],
    renamed: 1,
    same: 2,
  });
  const other = { ...married, slug: 'lea-t-8', name: 'Tremblay, Léa Anne' };
  expect(changesBetween(network(lea, omar), network(married, other, omar))).toMatchObject({
    back: [married, other],
    left: [lea],
    moved: [],
  });
});

test('who changed their address and their name is neither new nor known to be the same', () => {
  const other = { ...lea, slug: 'l-caron', name: 'Léa Caron' };
  expect(changesBetween(network(lea, omar), network(other, omar))).toMatchObject({
    came: [],
    back: [other],
    left: [lea],
    moved: [],
  });
});

test('another word for one’s own account is no move, and words that name no company are left by nobody', () => {
  const own = { ...lea, company: 'Travailleur autonome' };
  expect(changesBetween(network(own), network({ ...own, company: 'Freelance' })).moved).toEqual([]);
  const idle = { ...lea, company: 'En recherche d’emploi' };
  const changes = changesBetween(network(idle), network(lea));
  expect(changes.moved).toHaveLength(1);
  expect(worthAWord(changes, { serves: () => true })[0]?.reason).toEqual({ kind: 'company', from: '' });
});

const bare = (name: string, company: string, connectedOn: number): Person => ({ name, company, position: '', connectedOn });

test('without a date nor an address, a name that one has alone is enough', () => {
  const [ana, bob] = [bare('Ana Roy', 'B', 0), bare('Bob Roy', 'B', 0)];
  expect(changesBetween(network(ana, bob), network(bob, ana))).toMatchObject({ came: [], left: [], same: 2, strangers: false });
});

test('two of one name and day, without addresses, are two people', () => {
  const [b, c] = [bare('Ana Roy', 'B', 20_200_101), bare('Ana Roy', 'C', 20_200_101)];
  expect(changesBetween(network(b, c, b), network()).left).toEqual([b, c]);
});

test('a particle is no name to know somebody by', () => {
  const marie = { ...lea, name: 'Marie de Souza' };
  const paul = { ...lea, name: 'Paul de Roy', connectedOn: 20_200_515 };
  const moved = { ...marie, slug: 'marie-s' };
  expect(changesBetween(network(marie, omar), network(paul, moved, omar))).toMatchObject({ came: [paul], left: [], moved: [] });
});

test('of two exports of one last day, the first given is the older', () => {
  const [all, without] = [network(lea, omar), network(omar)];
  expect(inOrder(all, without)).toEqual([all, without]);
  expect(inOrder(without, all)).toEqual([without, all]);
});

test('who was hidden in the older file has not just come', () => {
  const older: Network = { people: [omar], hidden: [lea.connectedOn] };
  expect(changesBetween(older, network(lea, omar))).toMatchObject({ came: [], back: [lea], hidden: { before: 1, after: 0 } });
  const later = { ...lea, connectedOn: omar.connectedOn };
  expect(changesBetween(older, network(later, omar))).toMatchObject({ came: [later], back: [] });
});

test('an address that somebody else has taken is not theirs', () => {
  const taker = { ...omar, slug: 'lea-tremblay', connectedOn: 20_260_101 };
  const moved = { ...lea, slug: 'lea-9' };
  expect(changesBetween(network(lea, omar), network(moved, omar, taker))).toMatchObject({
    came: [taker],
    left: [],
    moved: [],
    same: 2,
  });
});

test('a day that is not to be believed says nothing of which file is older', () => {
  const today = 20_261_129;
  const wrong = { ...omar, slug: 'x', connectedOn: 20_990_101 };
  const [older, newer] = [network(lea, wrong), network(lea, wrong, omar)];
  expect(inOrder(newer, older, today)).toEqual([older, newer]);
  expect(changesBetween(older, newer, today)).toMatchObject({ came: [omar] });
});

test('two networks with hardly anybody in common are said to be strangers', () => {
  const [mine, theirs] = [networkOf(1, 40), networkOf(2, 40)];
  const others = { ...theirs, people: theirs.people.map((person, at) => ({ ...person, slug: `autre-${String(at)}` })) };
  expect(changesBetween(mine, others).strangers).toBe(true);
  expect(changesBetween(mine, mine).strangers).toBe(false);
  expect(changesBetween(network(), network()).strangers).toBe(false);
});

test('a row that is there twice is one person', () => {
  expect(changesBetween(network(lea), network(lea, lea, omar))).toMatchObject({ came: [omar], left: [], same: 1 });
});

test('the older of two exports is told by its last contact, whatever the order they are given in', () => {
  const [older, newer] = [network(lea), network(lea, omar)];
  expect(inOrder(newer, older)).toEqual([older, newer]);
  expect(inOrder(older, newer)).toEqual([older, newer]);
});

test('everybody is in one place: came, back, left, moved or the same; and a file beside itself has no change', () => {
  fc.assert(
    fc.property(anyPeople, anyPeople, (a, b) => {
      const slugged = (people: Person[], from: number) => people.map((each, at) => ({ ...each, slug: `p-${String(at + from)}` }));
      const [older, newer] = [network(...slugged(a, 0)), network(...slugged(b, Math.floor(a.length / 2)))];
      const { came, back, left, moved, same } = changesBetween(older, newer);
      expect(came.length + back.length + moved.length + same).toBe(newer.people.length);
      expect(left.length + moved.length + same).toBe(older.people.length);
      expect(changesBetween(newer, newer)).toMatchObject({ came: [], back: [], left: [], moved: [], renamed: 0 });
    }),
  );
});

test('thirty thousand people of one day, all at other addresses, are not compared each with each', () => {
  const all = (from: string) =>
    network(
      ...Array.from({ length: 30_000 }, (_, at) => ({
        ...lea,
        name: `Léa Roy ${String(at)} ${from}`,
        slug: `${from}-${String(at)}`,
      })),
    );
  expect(changesBetween(all('a'), all('b')).left).toHaveLength(30_000);
});

test('thirty thousand people twice', () => {
  const [older, newer] = [networkOf(1, 29_000), networkOf(1, 30_000)];
  const { came, back, left, moved, same } = changesBetween(older, newer);
  expect(came.length + back.length + moved.length + same).toBe(30_000);
  expect(left.length + moved.length + same).toBe(29_000);
});
