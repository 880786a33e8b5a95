import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { daysFrom, isDay } from '../../src/core/format/day.ts';
import { locales } from '../../src/core/format/locale.ts';
import { context, itemsOf } from '../../src/core/quiz/quiz.ts';
import { moveAnchor } from '../../src/library.ts';
import { pages, type Page as Name } from '../../src/routes.ts';
import { quiz, sources } from '../quiz.ts';
import { chaptersOf, sites, type Page } from './dist.ts';

const [plain, told] = sites;
if (!plain || !told) throw new Error('no site');
const repository = 'https://github.com/exemple/reseau';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const linksOf = ({ root }: Page, start: string) => root.querySelectorAll(`a[href^="${start}"]`);
/** What the messages that a page begins carry: place, language, version. */
const reportsOf = (page: Page) =>
  linksOf(page, 'mailto:').map((link) => {
    const body = new URLSearchParams(link.getAttribute('href')?.split('?')[1]?.replaceAll('&amp;', '&')).get('body') ?? '';
    return { said: body.split('\r\n')[0], name: link.getAttribute('aria-label') ?? link.text.trim() };
  });
/** The files that a page leads editors to. */
const filesOf = (page: Page) => linksOf(page, repository).map((link) => link.getAttribute('href')?.split('/edit/main/')[1] ?? '');
const pageOf = (locale: (typeof locales)[number], name: Name) =>
  told.pages.find(({ path }) => path === told.base + pages[name][locale]) as Page;

test('a build that knows neither whom to write to nor a repository says nothing of mistakes', () => {
  for (const { path, html } of plain.pages) expect(html, path).not.toMatch(/mailto:|\/edit\/main\/|\/issues\/new/);
  expect(existsSync(`${plain.folder}/.well-known`)).toBe(false);
});

describe.each(locales)('in a build that knows both (%s)', (locale) => {
  const said = (place: string) => `${place} (${locale}, ${version})`;

  test('each question, move and source of the method can be reported by its permanent id, under a name of its own', () => {
    const page = pageOf(locale, 'method');
    const items = itemsOf(quiz).map(({ item }) => item);
    const drawn = [
      ...items.map(({ id }) => `question-${id}`),
      ...items.flatMap(({ id, moves }) => moves.map((_, from) => moveAnchor(id, from))),
      ...sources.map(({ id }) => `source-${id}`),
    ];
    const reports = reportsOf(page);
    expect(reports.map((each) => each.said).sort()).toEqual(
      ['method', ...context.map((id) => `question-${id}`), ...drawn].map(said).sort(),
    );
    expect(drawn.filter((id) => !page.ids.has(id))).toEqual([]);
    expect(new Set(reports.map(({ name }) => name)).size).toBe(reports.length);
    expect(filesOf(page)).toHaveLength(quiz.dimensions.length + 2);
  });

  test('each chapter, the quiz, the result and the changes have one place to report, and lead editors to the file', () => {
    const chapters = chaptersOf(told).filter(({ path }) => path.startsWith(told.base + pages.guide[locale]));
    expect(chapters).toHaveLength(6);
    const files = chapters.flatMap((page) => {
      expect(reportsOf(page), page.path).toHaveLength(1);
      return filesOf(page);
    });
    expect(files).toHaveLength(6);
    for (const name of ['quiz', 'result', 'changes', 'facilitate'] as const)
      expect(reportsOf(pageOf(locale, name)).map((each) => each.said)).toEqual([said(name)]);
    const all = [...files, ...(['method', 'changes', 'facilitate'] as const).flatMap((name) => filesOf(pageOf(locale, name)))];
    expect(all.filter((file) => !existsSync(file))).toEqual([]);
    expect(all.filter((file) => /\/(?:fr|en)\//.test(file) && !file.includes(`/${locale}/`))).toEqual([]);
  });
});

test('nothing that leads out says where the reader comes from', () => {
  for (const page of told.pages)
    for (const link of linksOf(page, repository)) expect(link.getAttribute('rel'), page.path).toBe('noreferrer');
});

test('security.txt says whom to write to, until a year after the latest change', () => {
  const text = readFileSync(`${told.folder}/.well-known/security.txt`, 'utf8');
  const fields = Object.fromEntries(
    text
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/: (.*)/)) as [string, string][],
  );
  expect(fields).toMatchObject({
    Contact: expect.stringMatching(/^mailto:\S+@\S+$/),
    'Preferred-Languages': 'fr, en',
    Canonical: `${told.origin}${told.base}.well-known/security.txt`,
    Policy: `${repository}/blob/main/SECURITY.md`,
  });
  const day = fields['Expires']?.slice(0, 10) ?? '';
  expect(isDay(day)).toBe(true);
  // A year at most from the day of the build.
  const built = statSync(`${told.folder}/.well-known/security.txt`).mtime.toISOString().slice(0, 10);
  expect(daysFrom(built, day)).toBe(364);
});
