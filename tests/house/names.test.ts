import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What a file may declare under a name that others have: the words of a language, and what Astro asks of pages and endpoints. */
const isLanguage = (file: string): boolean => /^src\/i18n\/(?:.+\/)?(?:fr|en)\.ts$/.test(file);
const astro = new Set(['GET', 'getStaticPaths', 'prerender']);

const declaration =
  /^\s*export (?:declare )?(?:const|let|(?:async )?function\*?|(?:abstract )?class|type|interface|enum) (\w+)/gm;
const exportsOf = (file: string): string[] => [
  ...new Set([...readFileSync(file, 'utf8').matchAll(declaration)].map((match) => match[1] ?? '')),
];

test('no exported name is declared in two files, with two meanings', () => {
  const declared = new Map<string, string[]>();
  for (const file of globSync('src/**/*.{ts,svelte,astro}')
    .sort()
    .filter((each) => !isLanguage(each)))
    for (const name of exportsOf(file).filter((each) => !astro.has(each)))
      declared.set(name, [...(declared.get(name) ?? []), file]);
  const twice = [...declared].filter(([, files]) => files.length > 1).map(([name, files]) => `${name}: ${files.join(', ')}`);
  expect(declared.size).toBeGreaterThan(500);
  expect(twice.sort()).toEqual([]);
});
