import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { locales } from '../../src/core/format/locale.ts';
import { leadsOn } from '../../src/core/format/numbers.ts';
import { plural, type Plural } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';

const sources = globSync('src/**/*.{ts,svelte,astro}')
  .filter((file) => !file.startsWith('src/i18n/'))
  .map((file) => readFileSync(file, 'utf8'));

/** Whether some source takes a key: as `.key`, as a string, or out of an object. */
const isTaken = (key: string): boolean => {
  const taken = new RegExp(String.raw`\.${key}\b|'${key}'|\{[^{}]*\b${key}\b[^{}]*\}\s*=`);
  return sources.some((text) => taken.test(text));
};

/** Each text by its path, such as `result.gain.one`. */
const textsOf = (value: unknown, path: string): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, each]) => textsOf(each, path ? `${path}.${key}` : key));
const [french, english] = [textsOf(fr, ''), textsOf(en, '')];

/** The names in a section: its own and those in its parts. A number is no name, and the keys of a list are not either. */
const namesIn = (words: object): string[] =>
  Object.entries(words)
    .flatMap(([key, part]) => [key, ...(typeof part === 'object' && !Array.isArray(part) ? Object.keys(part as object) : [])])
    .filter((key) => !/^-?\d/.test(key));

test.each(Object.entries(fr))('every word of “%s” is used', (section, words) => {
  expect([section, ...namesIn(words)].filter((key) => !isTaken(key))).toEqual([]);
});

test('a section is called what its folder of components is, or its layout, and has a folder of its own', () => {
  const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const astray = Object.keys(fr).filter(
    (name) => !existsSync(`src/components/${kebab(name)}/`) && !existsSync(`src/layouts/${pascal(name)}.astro`),
  );
  expect(astray).toEqual([]);
  const folders = globSync('src/i18n/*/').map((path) => path.replace(/^src\/i18n\/|\/$/g, ''));
  expect(folders.sort()).toEqual(Object.keys(fr).map(kebab).sort());
});

// The type checker sees a key that is missing, but not the entries of a list or of a record.
test('both languages have the same texts', () => {
  expect(english.map(([path]) => path)).toEqual(french.map(([path]) => path));
});

// The objects of a verb, in whichever form it asks for, are one value.
test('a text names the same values in both languages', () => {
  const valuesIn = (text: string) => [...new Set(text.replace('{indirect}', '{objects}').match(/\{\w+\}/g))].sort();
  for (const [path, text] of french) expect(valuesIn(new Map(english).get(path) ?? ''), path).toEqual(valuesIn(text));
});

test('no text is empty', () => {
  expect([...french, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
});

/** Each message by number of a tree of words, by its path. */
const pluralsOf = (value: unknown, path: string): [string, Plural][] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('one' in value && 'other' in value) return [[path, value as Plural]];
  return Object.entries(value).flatMap(([key, each]) => pluralsOf(each, `${path}.${key}`));
};

// Most are filled in the browser, where the built pages do not show them.
test.each(locales)('a number said in %s is not parted from what it counts', (locale) => {
  const messages = pluralsOf(strings(locale), '');
  expect(messages.length).toBeGreaterThan(40);
  const wrong = messages.filter(([, forms]) =>
    [1, 20].some((n) => {
      const word = /\d (\p{Ll}[\p{L}’]*)/u.exec(plural(locale, forms, n))?.[1];
      return word && !leadsOn(word, locale);
    }),
  );
  expect(wrong).toEqual([]);
});
