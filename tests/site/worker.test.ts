import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor } from '../../scripts/headers.ts';
import { pathsOf, sites } from './dist.ts';

test.each(sites)('no file but a service worker is sent with a policy that lets it connect ($name)', (site) => {
  const free = pathsOf(site).filter((path) => !headersFor(path)['Content-Security-Policy']?.includes("connect-src 'none'"));
  expect(free.filter((path) => !['/service-worker.js', '/en/service-worker.js'].includes(path))).toEqual([]);
});

test.each(sites)(
  'the built folder carries the headers of Netlify and Cloudflare, for whoever puts it there as it is ($name)',
  ({ folder }) => {
    expect(readFileSync(`${folder}/_headers`, 'utf8')).toBe(readFileSync('public/_headers', 'utf8'));
  },
);

for (const { name, folder } of sites)
  test(`nothing imports the worker’s entry, which WebKit would run again with another state (${name})`, () => {
    const files = globSync(`${folder}/_astro/*.js`);
    const entries = files.filter((file) => file.includes('mirror-worker'));
    expect(entries).toHaveLength(1);
    for (const entry of entries) expect(readFileSync(entry, 'utf8')).not.toMatch(/\bexport\b/);
    const importers = files.filter((file) => /(?:from|import)\s*\(?["'`][^"'`]*mirror-worker/.test(readFileSync(file, 'utf8')));
    expect(importers).toEqual([]);
  });
