// cspell:ignore inventee
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysFrom, plusDays } from '../../../../src/core/format/day.ts';
import { exampleCsv } from '../../../../src/core/network/example/example.ts';
import { seedFrom } from '../../../../src/core/network/base/random.ts';
import { cases } from '../../../seed.ts';

const today = '2026-11-23';
const text = exampleCsv('7KQ2MX', today);
const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The cells of a line, of which none holds a line's end. */
const cellsOf = (line: string) =>
  [...`${line},`.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*)),/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );
const dayOf = (date: string) =>
  `${date.slice(7)}-${String(monthNames.indexOf(date.slice(3, 6)) + 1).padStart(2, '0')}-${date.slice(0, 2)}`;
const rowsOf = (csv: string) =>
  csv
    .split('\n')
    .slice(4)
    .map((line) => {
      const [first = '', last = '', url = '', email = '', company = '', position = '', date = '', ...more] = cellsOf(line);
      return { first, last, url, email, company, position, date, day: dayOf(date), more };
    });
const rows = rowsOf(text);
const people = rows.filter(({ url }) => url !== '');
const countBy = <T>(list: readonly T[], key: (each: T) => string) => {
  const counts = new Map<string, number>();
  for (const each of list) counts.set(key(each), (counts.get(key(each)) ?? 0) + 1);
  return counts;
};

describe('the made-up network is in the format of an export', () => {
  test('three lines, the headings, and a line for each contact, ended by LF alone', () => {
    const lines = text.split('\n');
    expect(lines[0]).toBe('Notes:');
    expect(cellsOf(lines[1] ?? '')).toHaveLength(1);
    expect(lines[2]).toBe('');
    expect(lines[3]).toBe('First Name,Last Name,URL,Email Address,Company,Position,Connected On');
    expect(text).not.toMatch(/\r|\n$|\uFEFF/);
    expect(rows).toHaveLength(8060);
    for (const { more, date } of rows) {
      expect(more).toEqual([]);
      expect(date).toMatch(/^\d\d [A-Z][a-z]{2} \d{4}$/);
    }
  });

  test('sixty contacts tell only their date', () => {
    const hidden = rows.filter(({ url }) => url === '');
    expect(hidden).toHaveLength(60);
    for (const { first, last, email, company, position } of hidden) expect(first + last + email + company + position).toBe('');
  });

  test('dates are of twelve years to today, the newest first', () => {
    const days = rows.map(({ day }) => day);
    expect(days).toEqual([...days].sort().reverse());
    for (const day of new Set(days)) {
      expect(plusDays(day, 0)).toBe(day);
      expect(daysFrom(day, today)).toBeGreaterThanOrEqual(0);
      expect(daysFrom(day, today)).toBeLessThan(12 * 366);
    }
  });
});

describe('the made-up network is plainly made up', () => {
  test('addresses are numbered and nobody’s, and no two are the same', () => {
    for (const { url, email } of people) {
      expect(url).toMatch(/^https:\/\/www\.linkedin\.com\/in\/exemple-\d{4}-personne-inventee$/);
      expect(email).toMatch(/^$|@exemple\.invalid$/);
    }
    expect(new Set(people.map(({ url }) => url)).size).toBe(8000);
  });

  test('no word is left in two forms, nor without its company', () => {
    for (const { first, last, company, position } of people) {
      expect(company + position).not.toMatch(/[/*|:]/);
      expect(first && last).not.toBe('');
    }
  });
});

describe('the made-up network is believable', () => {
  test('it grows, with a wave in 2020 and 2021', () => {
    const years = countBy(people, ({ day }) => day.slice(0, 4));
    const of = (year: number) => years.get(String(year)) ?? 0;
    for (const year of [2016, 2017, 2018, 2019, 2020, 2021, 2023, 2024, 2025]) expect(of(year)).toBeGreaterThan(of(year - 1));
    expect(of(2021)).toBeGreaterThan(1.3 * of(2022));
  });

  test('it has seasons, and rests on weekends', () => {
    const months = countBy(people, ({ day }) => day.slice(5, 7));
    expect(months.get('09')).toBeGreaterThan(1.5 * (months.get('07') ?? 0));
    const weekends = people.filter(({ day }) => new Date(day).getUTCDay() % 6 === 0).length;
    expect(weekends / people.length).toBeLessThan(0.16);
  });

  test('some 150 companies, a few of them large, and people without one or on their own', () => {
    const companies = countBy(people, ({ company }) => company);
    expect(companies.size).toBeGreaterThan(120);
    const sizes = [...companies]
      .filter(([name]) => name !== '')
      .map(([, count]) => count)
      .sort((a, b) => b - a);
    const ten = sizes.slice(0, 10).reduce((a, b) => a + b);
    expect(ten / people.length).toBeGreaterThan(0.2);
    expect(ten / people.length).toBeLessThan(0.5);
    expect((companies.get('') ?? 0) / people.length).toBeGreaterThan(0.01);
    expect(companies.get('Freelance')).toBeGreaterThan(20);
  });

  test('titles are many, in two languages, and agree with first names', () => {
    const titles = countBy(people, ({ position }) => position);
    expect(titles.size).toBeGreaterThan(120);
    expect(titles.get('Software Developer')).toBeGreaterThan(20);
    for (const { first, position } of people) {
      if (first === 'Zoé') expect(position).not.toMatch(/^Directeur|^Conseiller |^Avocat$/);
      if (first === 'Zachary') expect(position).not.toMatch(/^Directrice|^Conseillère|^Avocate$/);
    }
  });
});

test('the same seed and day give the same network, another seed another', () => {
  expect(exampleCsv('7KQ2MX', today)).toBe(text);
  expect(exampleCsv('7KQ2MY', today)).not.toBe(text);
});

test('any seed and day give 8,000 people and 60 who hide', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat({ max: 9000 }), (bits, days) => {
      const last = plusDays('2024-02-29', days);
      const some = rowsOf(exampleCsv(seedFrom(bits), last));
      expect(some).toHaveLength(8060);
      expect(some.filter(({ url }) => url === '')).toHaveLength(60);
      expect(new Set(some.map(({ url }) => url)).size).toBe(8001);
      expect(some.every(({ day }) => day <= last)).toBe(true);
    }),
    { numRuns: cases(5) },
  );
});
