import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../../../src/core/network/base/person.ts';
import { maxRows } from '../../../../src/core/network/export/report.ts';
import { daysSince, yearsSince } from '../../../../src/core/network/base/elapsed.ts';
import { listKinds } from '../../../../src/core/network/search/list-kinds.ts';
import { listSize, weekLists, type ShortlistEntry, type Wanted } from '../../../../src/core/network/search/shortlists.ts';
import { always } from '../../space.ts';
import { anyPeople, crowd, someone } from '../someone.ts';

const today = 20261123;
const shortlists = (...asked: Parameters<typeof weekLists>) => weekLists(...asked).lists;
/** Predicates that know nothing of people but their position in the made-up text. */
const wanted: Wanted = {
  today,
  relevant: ({ company }) => company.length % 3 > 0,
  target: ({ position }) => position.length % 2 > 0,
  rank: ({ name }) => (name.length > 5 ? undefined : name.length),
};
/** As the calendar has it: some year's day is one of the next seven. */
const isAnniversary = (on: number) =>
  on % 100 > 0 &&
  [0, 1, 2, 3, 4, 5, 6].some((days) => {
    const day = new Date(Date.UTC(2026, 10, 23 + days));
    return on % 10_000 === (day.getUTCMonth() + 1) * 100 + day.getUTCDate() && Math.floor(on / 10_000) < day.getUTCFullYear();
  });
const weeks = (people: readonly Person[], wanted: Wanted) => {
  const all = [];
  for (let week = 0; ; week++) {
    const lists = shortlists(people, wanted, week);
    if (Object.values(lists).every((list) => list.length === 0)) return all;
    all.push(lists);
  }
};
const names = (list: readonly ShortlistEntry[]) => list.map(({ person }) => person.name);

describe('the lists of the weeks', () => {
  test('have twenty people at most, nobody twice, and in the end all whom they are for', () => {
    // Few to a page would hide the second week: the made-up people come four times.
    always([anyPeople], (some) => {
      const people = [0, 1, 2, 3].flatMap(() => some.map((each) => ({ ...each })));
      const pages = weeks(people, wanted);
      const lists = pages.flatMap((page) => Object.values(page));
      for (const list of lists) expect(list.length).toBeLessThanOrEqual(listSize);
      const listed = lists.flat().map(({ person }) => person);
      expect(new Set(listed).size).toBe(listed.length);
      const expected = people.filter(
        (person) =>
          wanted.target?.(person) ||
          (wanted.relevant(person) &&
            person.connectedOn > 0 &&
            (yearsSince(person.connectedOn, today) >= 3 ||
              isAnniversary(person.connectedOn) ||
              (person.connectedOn % 100 > 0 && person.connectedOn <= today && daysSince(person.connectedOn, today) <= 60))),
      );
      expect(new Set(listed)).toEqual(new Set(expected));
    });
  });

  test('say how many people each is for, whoever is on another', () => {
    always([anyPeople], (people) => {
      const { totals } = weekLists(people, wanted);
      const pages = weeks(people, wanted);
      expect(totals.target).toBe(people.filter((person) => wanted.target?.(person)).length);
      for (const kind of listKinds) expect(totals[kind]).toBeGreaterThanOrEqual(pages.flatMap((page) => page[kind]).length);
    });
    const { lists, totals } = weekLists(crowd(30), { today, relevant: () => true }, 1);
    expect([lists.reopen.length, totals.reopen]).toEqual([10, 30]);
  });

  test('give true reasons', () => {
    always([anyPeople], (people) => {
      for (const page of weeks(people, wanted))
        for (const [kind, list] of Object.entries(page))
          for (const { person, reason } of list) {
            expect(reason.kind).toBe(kind);
            expect(reason.connectedOn).toBe(person.connectedOn);
            if (reason.kind === 'target' || reason.kind === 'moved') expect(wanted.target?.(person)).toBe(true);
            else expect(wanted.relevant(person)).toBe(true);
            if (reason.kind === 'target') expect(reason.rank).toBe(wanted.rank?.(person));
            if (reason.kind === 'reopen') expect(reason.years).toBeGreaterThanOrEqual(3);
            if (reason.kind === 'anniversary') expect(isAnniversary(person.connectedOn)).toBe(true);
            if (reason.kind === 'welcome') expect(reason.days >= 0 && reason.days <= 60).toBe(true);
          }
    });
  });

  test('put whom the reader cannot name or find last', () => {
    const people = crowd(30).map((person, at) => (at < 5 ? { ...person, name: '' } : at < 10 ? { ...person, slug: '' } : person));
    const { reopen } = shortlists(people, { today, relevant: () => true });
    expect(reopen.map(({ person }) => person)).toEqual(people.slice(10));
    expect(names(shortlists(people, { today, relevant: () => true }, 1).reopen)).toEqual([
      '',
      '',
      '',
      '',
      '',
      'Nom 5',
      'Nom 6',
      'Nom 7',
      'Nom 8',
      'Nom 9',
    ]);
  });
});

describe('each list has its order', () => {
  test('the oldest to reopen, none under three years', () => {
    const people = [20231122, 20231124, 20150101, 20230000, 20220000, 0, 20231100, 20231000, 20270101].map((connectedOn, at) =>
      someone(at, { connectedOn }),
    );
    const { reopen } = shortlists(people, { today, relevant: () => true });
    expect(reopen.map(({ reason }) => reason)).toEqual([
      { kind: 'reopen', connectedOn: 20150101, years: 11 },
      { kind: 'reopen', connectedOn: 20220000, years: 3 },
      { kind: 'reopen', connectedOn: 20231000, years: 3 },
      { kind: 'reopen', connectedOn: 20231122, years: 3 },
    ]);
  });

  test('the newest to welcome, none past sixty days nor of a day to come', () => {
    const people = [20260924, 20260923, 20261123, 20261124, 20261100, 20261001].map((connectedOn, at) =>
      someone(at, { connectedOn }),
    );
    const { welcome } = shortlists(people, { today, relevant: () => true });
    expect(welcome.map(({ reason }) => reason)).toEqual([
      { kind: 'welcome', connectedOn: 20261123, days: 0 },
      { kind: 'welcome', connectedOn: 20261001, days: 53 },
      { kind: 'welcome', connectedOn: 20260924, days: 60 },
    ]);
  });

  test('the best level of the chosen companies, then the oldest, then those without a date or a level', () => {
    const people = [
      someone(0, { position: '2', connectedOn: 20100101 }),
      someone(1, { position: '', connectedOn: 20100101 }),
      someone(2, { position: '0', connectedOn: 0 }),
      someone(3, { position: '0', connectedOn: 20250101 }),
      someone(4, { position: '0', connectedOn: 20240101 }),
      someone(5, { company: 'ailleurs' }),
    ];
    const { target } = shortlists(people, {
      today,
      relevant: () => false,
      target: ({ company }) => company !== 'ailleurs',
      rank: ({ position }) => (position ? Number(position) : undefined),
    });
    expect(names(target)).toEqual(['Nom 4', 'Nom 3', 'Nom 2', 'Nom 0', 'Nom 1']);
  });

  test('who could be on two is welcomed first, then looked for by company, then reopened', () => {
    const people = [someone(0, { connectedOn: 20261120 }), someone(1), someone(2, { company: 'ailleurs' })];
    const lists = shortlists(people, { today, relevant: () => true, target: ({ company }) => company !== 'ailleurs' });
    expect(names(lists.welcome)).toEqual(['Nom 0']);
    expect(names(lists.target)).toEqual(['Nom 1']);
    expect(names(lists.reopen)).toEqual(['Nom 2']);
  });
});

test('a year is a full one, and days are those of the calendar', () => {
  always([fc.date({ min: new Date('2003-01-01'), max: new Date('2026-11-23'), noInvalidDate: true })], (date) => {
    const on = Number(date.toISOString().slice(0, 10).replaceAll('-', ''));
    expect(daysSince(on, today)).toBe(Math.floor(Date.UTC(2026, 10, 23) / 86_400_000) - Math.floor(date.getTime() / 86_400_000));
    const years = yearsSince(on, today);
    expect(on + years * 10_000 <= today && on + (years + 1) * 10_000 > today).toBe(true);
    // What is known by its month or its year is never older than it is.
    expect(yearsSince(Math.floor(on / 100) * 100, today)).toBeLessThanOrEqual(years);
    expect(yearsSince(Math.floor(on / 10_000) * 10_000, today)).toBeLessThanOrEqual(years);
  });
});

test('as many people as a file may have, and a week far away, are no more work', () => {
  const people = crowd(maxRows).map((person, at) => (at % 100 === 0 ? person : { ...person, company: '' }));
  expect(shortlists(people, { today, relevant: ({ company }) => company !== '' }, 1_000_000_000).reopen).toEqual([]);
});

describe('a day to write on', () => {
  test('the soonest anniversary, then the oldest tie; none of the first year, nor past the week, nor of a month alone', () => {
    const people = [20251124, 20241123, 20191129, 20151124, 20191130, 20261123, 20191100, 20000229].map((connectedOn, at) =>
      someone(at, { connectedOn }),
    );
    const { anniversary } = shortlists(people, { today, relevant: () => true });
    expect(anniversary.map(({ reason }) => reason)).toEqual([
      { kind: 'anniversary', connectedOn: 20241123, years: 2, days: 0 },
      { kind: 'anniversary', connectedOn: 20151124, years: 11, days: 1 },
      { kind: 'anniversary', connectedOn: 20251124, years: 1, days: 1 },
      { kind: 'anniversary', connectedOn: 20191129, years: 7, days: 6 },
    ]);
  });

  test.each([
    [20201230, 20261228, 2, 6],
    [20200102, 20261230, 3, 7],
    [20240229, 20260228, 1, 2],
    [20240229, 20260301, 0, 2],
    [20240229, 20280229, 0, 4],
  ])('the day %i comes on %i in %i days, for the %ith time', (connectedOn, day, days, years) => {
    const { anniversary } = shortlists([someone(0, { connectedOn })], { today: day, relevant: () => true });
    expect(anniversary[0]?.reason).toEqual({ kind: 'anniversary', connectedOn, years, days });
  });

  test('who moved to a chosen company, with the one they left, before those who were there', () => {
    const people = [someone(0), someone(1, { company: 'ailleurs' }), someone(2)];
    const lists = shortlists(people, {
      today,
      relevant: () => false,
      target: ({ company }) => company !== 'ailleurs',
      left: ({ name }) => (name === 'Nom 0' ? undefined : 'Fleuve'),
    });
    expect(lists.moved).toEqual([{ person: people[2], reason: { kind: 'moved', connectedOn: 20200101, from: 'Fleuve' } }]);
    expect(names(lists.target)).toEqual(['Nom 0']);
  });
});

describe('whom to look at before parting', () => {
  const parting = (people: readonly Person[], relevant: Wanted['relevant'] = () => false) =>
    shortlists(people, { today, relevant, parting: true }).parting.map(({ person, reason }) => [person.name, reason]);

  test('by sign, one of each in turn: a name twice, nothing said, many on one day, nothing that fits; the youngest ties first', () => {
    // cspell:disable
    const day = crowd(21).map((person, at) => ({
      ...person,
      name: `Foule Numero ${'abcdefghijklmnopqrstu'[at] ?? ''}`,
      connectedOn: 20250505,
    }));
    const people = [
      someone(100, { name: 'Rien Dit', company: '', position: '', connectedOn: 20250102 }),
      someone(101, { name: 'Zoé Roy', connectedOn: 20250103 }),
      someone(102, { name: 'ROY Zoe', company: 'MAISON 1', connectedOn: 20250104 }),
      someone(103, { name: 'Vieux Lien', connectedOn: 20150101 }),
      someone(106, { name: 'Lien Vieux', connectedOn: 20100101 }),
      someone(104, { name: 'Lien Jeune', connectedOn: 20220101 }),
      someone(105, { name: 'Arrivée Hier', connectedOn: 20261122 }),
    ];
    const list = parting([...people, ...day.slice(0, 3)]);
    expect(list.map(([name]) => name)).toEqual(['ROY Zoe', 'Rien Dit', 'Lien Jeune', 'Zoé Roy', 'Vieux Lien', 'Lien Vieux']);
    // cspell:enable
    expect(list.map(([, reason]) => reason)).toEqual([
      { kind: 'parting', connectedOn: 20250104, sign: 'twin', n: 1 },
      { kind: 'parting', connectedOn: 20250102, sign: 'blank', n: 0 },
      { kind: 'parting', connectedOn: 20220101, sign: 'apart', n: 4 },
      { kind: 'parting', connectedOn: 20250103, sign: 'twin', n: 1 },
      { kind: 'parting', connectedOn: 20150101, sign: 'apart', n: 11 },
      { kind: 'parting', connectedOn: 20100101, sign: 'apart', n: 16 },
    ]);
    expect(parting(day)[0]?.[1]).toEqual({ kind: 'parting', connectedOn: 20250505, sign: 'crowd', n: 20 });
  });

  test('two of one name whose position or company tells them apart are no sign', () => {
    const zoe = someone(1, { name: 'Zoé Roy', connectedOn: 20260103 });
    const signs = (other: Partial<Person>) => parting([zoe, { ...zoe, slug: 'zoe-2', ...other }]);
    expect(signs({})).toHaveLength(2);
    expect(signs({ position: '' })).toHaveLength(2);
    expect(signs({ position: 'Soudeuse' })).toEqual([]);
    expect(signs({ company: 'Ailleurs' })).toEqual([]);
  });

  test('never somebody who fits, whom the reader cannot find, or who is on another list; nobody without words to look for', () => {
    always([anyPeople], (people) => {
      const all = weeks(people, { ...wanted, parting: true });
      for (const { person } of all.flatMap(({ parting: list }) => list)) {
        expect(wanted.relevant(person) || wanted.target?.(person)).toBe(false);
        expect(person.name && person.slug).toBeTruthy();
      }
      expect(weeks(people, wanted).flatMap(({ parting: list }) => list)).toEqual([]);
    });
  });
});
