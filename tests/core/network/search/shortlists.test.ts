import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../../../src/core/network/base/person.ts';
import { maxRows } from '../../../../src/core/network/export/report.ts';
import { daysSince, yearsSince } from '../../../../src/core/network/base/elapsed.ts';
import { listSize, shortlists, type ShortlistEntry, type Wanted } from '../../../../src/core/network/search/shortlists.ts';
import { always } from '../../space.ts';
import { anyPeople, crowd, someone } from '../someone.ts';

const today = 20261123;
/** Predicates that know nothing of people but their position in the made-up text. */
const wanted: Wanted = {
  today,
  relevant: ({ company }) => company.length % 3 > 0,
  target: ({ position }) => position.length % 2 > 0,
  rank: ({ name }) => (name.length > 5 ? undefined : name.length),
};
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
              (person.connectedOn % 100 > 0 && person.connectedOn <= today && daysSince(person.connectedOn, today) <= 60))),
      );
      expect(new Set(listed)).toEqual(new Set(expected));
    });
  });

  test('give true reasons', () => {
    always([anyPeople], (people) => {
      for (const page of weeks(people, wanted))
        for (const [kind, list] of Object.entries(page))
          for (const { person, reason } of list) {
            expect(reason.kind).toBe(kind);
            expect(reason.connectedOn).toBe(person.connectedOn);
            if (reason.kind === 'target') expect(wanted.target?.(person)).toBe(true);
            else expect(wanted.relevant(person)).toBe(true);
            if (reason.kind === 'target') expect(reason.rank).toBe(wanted.rank?.(person));
            if (reason.kind === 'reopen') expect(reason.years).toBeGreaterThanOrEqual(3);
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
    const people = [20231123, 20231124, 20150101, 20230000, 20220000, 0, 20231100, 20231000, 20270101].map((connectedOn, at) =>
      someone(at, { connectedOn }),
    );
    const { reopen } = shortlists(people, { today, relevant: () => true });
    expect(reopen.map(({ reason }) => reason)).toEqual([
      { kind: 'reopen', connectedOn: 20150101, years: 11 },
      { kind: 'reopen', connectedOn: 20220000, years: 3 },
      { kind: 'reopen', connectedOn: 20231000, years: 3 },
      { kind: 'reopen', connectedOn: 20231123, years: 3 },
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
