import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headers, headersFor } from '../../scripts/headers.ts';
import { cloudflare } from '../hosts/cloudflare.ts';
import { netlify } from '../hosts/netlify.ts';
import { vercel } from '../hosts/vercel.ts';

type Named = Record<string, string>;
const lowercase = (named: Named): Named =>
  Object.fromEntries(Object.entries(named).map(([name, value]) => [name.toLowerCase(), value]));
const tabled = new Set(Object.values(headers).flatMap((values) => Object.keys(lowercase(values))));

/** Of what is sent, the headers that the table speaks of. What a host says of itself where no rule does is nothing of ours. */
const fromRules = (sent: Named): Named =>
  Object.fromEntries(
    Object.entries(lowercase(sent)).filter(
      ([name, value]) => tabled.has(name) && !['public, max-age=0, must-revalidate', 'application/octet-stream'].includes(value),
    ),
  );

const name = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,11}$/);
const endings = ['.js', '.css', '.md', '.txt', '.webmanifest', '.png', '.svg', '.woff2', '.xml'];
const file = fc.oneof(
  fc.constantFrom('', 'service-worker.js'),
  fc.tuple(name, fc.constantFrom(...endings)).map(([stem, ending]) => stem + ending),
);
const folders = fc.oneof(fc.constantFrom(['_astro'], ['en']), fc.array(name, { maxLength: 3 }));
const pathOf = (parts: string[]) => parts.map((part) => `/${part}`).join('');

// Two rules that hold for one file are drawn too: `/_astro/service-worker.js` has three.
test.each([
  netlify('Netlify, which reads both its files,', 'netlify.toml'),
  netlify('Netlify, given a built folder,'),
  cloudflare,
  vercel,
])('$name sends a path what the table says, under a folder too, and has no fault to find', async (host) => {
  await fc.assert(
    fc.asyncProperty(fc.array(name, { maxLength: 2 }), folders, file, async (site, inside, last) => {
      const path = pathOf([...inside, last]);
      const sent = await host.headersOf(pathOf(site) + path);
      expect(fromRules(sent), pathOf(site) + path).toEqual(lowercase(headersFor(path)));
    }),
  );
  expect(host.errors()).toEqual([]);
});

test.each(['', '/reseau', '/un/sous-chemin'])('Vercel adds the slash of a folder, and to no file: “%s”', (site) => {
  for (const [path, to] of [
    ['/quiz', '/quiz/'],
    ['/en/guide/risks', '/en/guide/risks/'],
  ])
    expect(vercel.follow(`${site}${path}`)).toMatchObject({ status: 308, headers: { Location: `${site}${to}` } });
  for (const path of ['/', '/quiz/', '/guide/risques.md', '/service-worker.js', '/_astro/core.Du53A2qF.js'])
    expect(vercel.follow(site + path).status, path).toBeUndefined();
});

// Cloudflare refuses a path with two.
test('each rule has one star', () => {
  for (const pattern of Object.keys(headers)) expect(pattern.split('*'), pattern).toHaveLength(2);
});

test.each([
  '/',
  '/miroir/',
  '/_astro/mirror-worker-C0FfEe12.js',
  '/_astro/service.js',
  '/service-worker.html',
  '/en/own-answers.js',
])('what is no service worker is sent with a policy that forbids connections: %s', (path) => {
  expect(headersFor(path)['Content-Security-Policy']).toBe("frame-ancestors 'none'; connect-src 'none'");
  expect(headersFor(path)['X-Content-Type-Options']).toBe('nosniff');
});

test('hashed files are kept for ever, and pages are asked for again', () => {
  expect(headersFor('/_astro/core.Du53A2qF.js')['Cache-Control']).toMatch(/immutable/);
  for (const path of ['/', '/guide/risques/', '/apercu/fr/accueil.png', '/guide/risques.md'])
    expect(headersFor(path)).not.toHaveProperty('Cache-Control');
});

// In nginx, a place with a header of its own has none of those above it. What it sends is asked of it in tests/site/nginx.test.ts.
test('nginx adds headers in one place only, that of the whole server, for whatever status', () => {
  const added = readFileSync('deploy/nginx.conf', 'utf8').match(/^.*add_header.*$/gm) ?? [];
  expect(added.map((line) => /^ {2}add_header (\S+) .* always;$/.exec(line)?.[1])).toEqual([
    ...Object.keys(headers['/*'] ?? {}),
    'Cache-Control',
  ]);
});
