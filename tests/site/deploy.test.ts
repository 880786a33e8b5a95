import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import { expect, test } from 'vitest';
import { readHeaders } from '../../scripts/headers.ts';
import { addressOf } from '../../src/address.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const headers = readHeaders(read('public/_headers'));

test('the security headers are the same for every host', () => {
  const netlify = parse(read('netlify.toml')) as { headers: { for: string; values: Record<string, string> }[] };
  const vercel = JSON.parse(read('vercel.json')) as { headers: { source: string; headers: { key: string; value: string }[] }[] };
  const nginx = Object.fromEntries(
    [...read('deploy/nginx.conf').matchAll(/add_header ([\w-]+) "(.*)" always;/g)].map((match) => [match[1], match[2]]),
  );
  expect(Object.keys(headers['/*'] ?? {}).length).toBeGreaterThanOrEqual(8);
  expect(netlify.headers.find((rule) => rule.for === '/*')?.values).toEqual(headers['/*']);
  expect(Object.fromEntries(vercel.headers[0]?.headers.map(({ key, value }) => [key, value]) ?? [])).toEqual(headers['/*']);
  expect(nginx).toEqual(headers['/*']);
});

test('what only some hosts know the type of is named for every host', () => {
  const netlify = parse(read('netlify.toml')) as { headers: { for: string; values: Record<string, string> }[] };
  const vercel = JSON.parse(read('vercel.json')) as { headers: { source: string; headers: { value: string }[] }[] };
  for (const [ending, type] of [
    ['md', 'text/markdown'],
    ['txt', 'text/plain'],
    ['webmanifest', 'application/manifest+json'],
  ] as const) {
    const said = headers[`/*.${ending}`]?.['Content-Type'];
    expect(said?.split(';')[0]).toBe(type);
    expect(netlify.headers.find((rule) => rule.for === `/*.${ending}`)?.values['Content-Type']).toBe(said);
    expect(vercel.headers.find((rule) => rule.source === `/(.*).${ending}`)?.headers[0]?.value).toBe(said);
    expect(read('deploy/nginx.conf')).toMatch(new RegExp(`^ *${type.replace('+', '\\+')} +${ending};$`, 'm'));
  }
});

test('the headers add to the pages’ own policy what only a header can say, and contradict nothing', () => {
  expect(headers['/*']).toMatchObject({
    // A page's own policy is not that of its workers: the mirror's has this one.
    'Content-Security-Policy': "frame-ancestors 'none'; connect-src 'none'",
    'X-Content-Type-Options': 'nosniff',
  });
});

test('hashed files are kept for ever, and pages are not', () => {
  expect(headers['/_astro/*']?.['Cache-Control']).toMatch(/immutable/);
  expect(headers['/*']).not.toHaveProperty('Cache-Control');
});

test('the address of a build comes from SITE_URL and BASE_PATH, however they are written', () => {
  expect(addressOf({})).toEqual({ site: 'http://localhost:4321', base: '/' });
  const there = { site: 'https://exemple.quebec', base: '/un/sous-chemin/' };
  for (const env of [
    { SITE_URL: 'https://exemple.quebec', BASE_PATH: '/un/sous-chemin' },
    { SITE_URL: 'https://exemple.quebec/', BASE_PATH: 'un/sous-chemin/' },
    { SITE_URL: 'https://exemple.quebec/un/sous-chemin/' },
  ])
    expect(addressOf(env)).toEqual(there);
});

test('an address that cannot be is refused with what to write instead', () => {
  expect(() => addressOf({ SITE_URL: 'exemple.quebec' })).toThrow(/SITE_URL=https:\/\/example\.org/);
  expect(() => addressOf({ SITE_URL: 'ftp://exemple.quebec' })).toThrow(/SITE_URL/);
  expect(() => addressOf({ BASE_PATH: '/a?b' })).toThrow(/BASE_PATH=\/a\/folder\//);
});
