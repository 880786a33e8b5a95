import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';

const files = globSync('src/**/*.{ts,svelte,astro}');
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
const inside = (file: string): string[] =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(file), name));

/** From the outside in: a layer imports from its own and from those after it. */
const layers = [
  'src/pages/',
  'src/layouts/',
  'src/book/',
  'src/components/',
  'src/pictures/',
  'src/extracts.ts',
  'src/on-demand.ts',
  'src/library.ts',
  'src/stores/',
  'src/inline/',
  'src/browser/',
  'src/worker/',
  'src/offline/',
  'src/i18n/',
  'src/routes.ts',
  'src/content',
  'src/core/',
];
const layerOf = (path: string) => layers.findIndex((layer) => path.startsWith(layer));

test('imports point one way: pages, layouts, components, library, stores, worker, core', () => {
  const wrong = files.flatMap((file) =>
    inside(file)
      .filter((target) => layerOf(target) !== -1 && layerOf(file) !== -1 && layerOf(target) < layerOf(file))
      .map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

/** From the ground up: a room of core imports from those before it and from its own. */
const rooms = [
  'format',
  'quiz',
  'scoring',
  'document',
  'history',
  'plan',
  'links',
  'compare',
  'what-if',
  'drawing',
  'network/base',
  'group',
  'network/export',
  'network/measure',
  'network/find',
  'network/sample',
  'network/sort',
  'network/search',
  'network/changes',
  'network/keep',
  'network/example',
  'figures',
  'transfer',
];
const roomOf = (path: string) => rooms.findIndex((room) => path.startsWith(`src/core/${room}/`));

test('no import of core runs upward from one of its rooms to another, and each file is in one', () => {
  const core = files.filter((file) => file.startsWith('src/core/'));
  expect(core.filter((file) => roomOf(file) === -1)).toEqual([]);
  const wrong = core.flatMap((file) =>
    inside(file)
      .filter((target) => roomOf(target) > roomOf(file))
      .map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

/** What each room of core imports from, other rooms only: `{ quiz: Set { 'format' } }`. */
function roomsUsed(): Map<string, Set<string>> {
  const used = new Map(rooms.map((room) => [room, new Set<string>()]));
  for (const file of files.filter((each) => roomOf(each) !== -1))
    for (const target of inside(file))
      if (roomOf(target) !== -1 && roomOf(target) !== roomOf(file))
        used.get(rooms[roomOf(file)] ?? '')?.add(rooms[roomOf(target)] ?? '');
  return used;
}

/** The arrows of the picture in docs/architecture.md, in the same form. */
function roomsDrawn(): Map<string, Set<string>> {
  const picture = /```mermaid\n(.*?)```/s.exec(readFileSync('docs/architecture.md', 'utf8'))?.[1] ?? '';
  const names = new Map([...picture.matchAll(/([\w-]+)\["([^"]+)"\]/g)].map((match) => [match[1] ?? '', match[2] ?? '']));
  const roomNamed = (id: string) => names.get(id) ?? id;
  const drawn = new Map<string, Set<string>>();
  for (const [, from = '', to = ''] of picture.replace(/\["[^"]+"\]/g, '').matchAll(/^ *([\w-]+)(?: --> ([\w &-]+))?$/gm))
    if (rooms.includes(roomNamed(from)))
      drawn.set(
        roomNamed(from),
        new Set([...(drawn.get(roomNamed(from)) ?? []), ...to.split(' & ').filter(Boolean).map(roomNamed)]),
      );
  return drawn;
}

test('the picture of core in docs/architecture.md has each room, draws only true imports, and leads to all of them', () => {
  const [used, drawn] = [roomsUsed(), roomsDrawn()];
  const leadsTo = (from: string, to: string): boolean =>
    [...(drawn.get(from) ?? [])].some((next) => next === to || leadsTo(next, to));
  const shown = new Set([...drawn].flatMap(([from, tos]) => [from, ...tos]));
  const pairs = (arrows: Map<string, Set<string>>) =>
    [...arrows].flatMap(([from, tos]) => [...tos].map((to) => [from, to] as const));
  expect(rooms.filter((room) => !shown.has(room)).map((room) => `${room} is not drawn`)).toEqual([]);
  expect(
    pairs(drawn)
      .filter(([from, to]) => !used.get(from)?.has(to))
      .map((pair) => pair.join(' --> ')),
  ).toEqual([]);
  expect(
    pairs(used)
      .filter(([from, to]) => !leadsTo(from, to))
      .map((pair) => pair.join(' --> ')),
  ).toEqual([]);
});

test('no file imports itself through others, be it for a type', () => {
  const known = new Set(files);
  const done = new Set<string>();
  /** The first circle found from a file on, given the way that led to it. */
  function circleFrom(file: string, way: string[]): string[] | undefined {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const target of inside(file).filter((each) => known.has(each))) {
      const circle = circleFrom(target, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  }
  expect(files.flatMap((file) => circleFrom(file, []) ?? [])).toEqual([]);
});

test('core imports nothing but core', () => {
  const wrong = files
    .filter((file) => file.startsWith('src/core/'))
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => !join(dirname(file), name).startsWith('src/core/'))
        .map((name) => `${file} imports ${name}`),
    );
  expect(wrong).toEqual([]);
});

test('the worker is reached by one store, and by types and its own files elsewhere', () => {
  const wrong = files
    .filter((file) => !file.startsWith('src/worker/') && file !== 'src/stores/network.ts')
    .filter((file) => /import (?!type)[^;]*worker\//.test(readFileSync(file, 'utf8')));
  expect(wrong).toEqual([]);
});

test('islands import no content and no zod, but types', () => {
  const wrong = files
    .filter((file) => file.endsWith('.svelte'))
    .filter((file) => /import (?!type)[^;]*(?:content|library|extracts|zod)/.test(readFileSync(file, 'utf8')));
  expect(wrong).toEqual([]);
});

test('what shows a score asks what may be shown of it (core/scoring/first-look.ts), and never for the number itself', () => {
  const raw = /import (?!type)\{[^}]*\b(?:scoreOf|scoreAnswers|standingOf|rangeOf)\b[^}]*\}/;
  expect(files.filter((file) => !file.startsWith('src/core/') && raw.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('the storages of the browser are named by the store that is handed them, inline, and by what a visit leaves', () => {
  const naming = (word: RegExp) => files.filter((file) => word.test(readFileSync(file, 'utf8').replace(/^ ?\*.*$/gm, '')));
  expect(naming(/\blocalStorage\b/).sort()).toEqual(['src/inline/stored-document.ts', 'src/stores/document.ts']);
  expect(naming(/\bsessionStorage\b/).sort()).toEqual(['src/browser/session.ts', 'src/stores/document.ts']);
  expect(naming(/'reseau-a-dessein'/).filter((file) => !file.startsWith('src/components/'))).toEqual([
    'src/core/document/key.ts',
  ]);
});

test('only tokens.css has colours', () => {
  const sheets = [...files, ...globSync('src/**/*.css')].filter((file) => !file.endsWith('tokens.css'));
  expect(sheets.filter((file) => /#[0-9a-f]{6}\b|oklch\(|rgba?\(|hsl/i.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('pages are 40 lines at most and have no style', () => {
  const pages = files.filter((file) => file.startsWith('src/pages/'));
  expect(
    pages.filter((file) => readFileSync(file, 'utf8').split('\n').length > 41 || readFileSync(file, 'utf8').includes('<style')),
  ).toEqual([]);
});
