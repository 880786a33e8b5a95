import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sites } from './dist.ts';

for (const { name, folder } of sites)
  test(`nothing imports the worker’s entry, which WebKit would run again with another state (${name})`, () => {
    const files = globSync(`${folder}/_astro/*.js`);
    const entries = files.filter((file) => file.includes('mirror-worker'));
    expect(entries).toHaveLength(1);
    for (const entry of entries) expect(readFileSync(entry, 'utf8')).not.toMatch(/\bexport\b/);
    const importers = files.filter((file) => /(?:from|import)\s*\(?["'`][^"'`]*mirror-worker/.test(readFileSync(file, 'utf8')));
    expect(importers).toEqual([]);
  });
