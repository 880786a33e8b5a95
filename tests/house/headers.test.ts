import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import { expect, test } from 'vitest';
import { headers, headersFor } from '../../scripts/headers.ts';

type Rules = Record<string, Record<string, string>>;
const read = (file: string) => readFileSync(file, 'utf8');

/** The rules of public/_headers: a path on a line, then its headers, indented. */
function fromHeaders(text: string): Rules {
  const blocks = text.split(/\n(?=\S)/).map((block) => block.trim().split(/\n\s+/));
  return Object.fromEntries(
    blocks.map(([path, ...lines]) => [path, Object.fromEntries(lines.map((line) => line.split(/: (.*)/).slice(0, 2)))]),
  ) as Rules;
}

function fromNetlify(text: string): Rules {
  const { headers: rules } = parse(text) as { headers: { for: string; values: Record<string, string> }[] };
  return Object.fromEntries(rules.map((rule) => [rule.for, { ...rule.values }]));
}

function fromVercel(text: string): Rules {
  const { headers: rules } = JSON.parse(text) as { headers: { source: string; headers: { key: string; value: string }[] }[] };
  return Object.fromEntries(
    rules.map((rule) => [
      rule.source.replace('(.*)', '*'),
      Object.fromEntries(rule.headers.map(({ key, value }) => [key, value])),
    ]),
  );
}

/** nginx names headers for all files, types by their ending, the charset by type, and how long files are kept in a map. */
function fromNginx(text: string): Rules {
  const all = Object.fromEntries(
    [...text.matchAll(/^ {2}add_header ([\w-]+) "(.*)" always;$/gm)].map((match) => [match[1], match[2]]),
  );
  const charset = /^ {2}charset ([\w-]+);$/m.exec(text)?.[1];
  const withCharset = /^ {2}charset_types (.*);$/m.exec(text)?.[1]?.split(' ') ?? [];
  const typed = ['md', 'txt', 'webmanifest'].map((ending) => {
    const type = new RegExp(`^ {4}(\\S+) +${ending};$`, 'm').exec(text)?.[1] ?? '';
    return [`/*.${ending}`, { 'Content-Type': withCharset.includes(type) ? `${type}; charset=${charset}` : type }] as const;
  });
  const [, start, kept] = /^ {2}~\^(\S+) "(.*)";$/m.exec(text) ?? [];
  return { '/*': all, ...Object.fromEntries(typed), [`${start}*`]: { 'Cache-Control': kept ?? '' } } as Rules;
}

test.each([
  ['public/_headers', fromHeaders],
  ['netlify.toml', fromNetlify],
  ['vercel.json', fromVercel],
  ['deploy/nginx.conf', fromNginx],
])('%s says what the table of headers says, and no more', (file, rulesOf) => {
  expect(rulesOf(read(file))).toEqual(headers);
});

// Hosts disagree on what that means: Cloudflare joins both with a comma, Netlify keeps the nearer rule's.
test('no two rules give the same header to the same file', () => {
  const overlap = (a: string, b: string): boolean => {
    const [[startA = '', endA = ''], [startB = '', endB = '']] = [a.split('*'), b.split('*')];
    return (startA.startsWith(startB) || startB.startsWith(startA)) && (endA.endsWith(endB) || endB.endsWith(endA));
  };
  const rules = Object.entries(headers);
  const twice = rules.flatMap(([a, ofA], at) =>
    rules
      .slice(at + 1)
      .filter(([b]) => overlap(a, b))
      .flatMap(([b, ofB]) => Object.keys(ofA).flatMap((name) => (name in ofB ? `${name}: ${a} and ${b}` : []))),
  );
  expect(twice).toEqual([]);
});

// Cloudflare refuses a path with two.
test('each rule has one star', () => {
  for (const pattern of Object.keys(headers)) expect(pattern.split('*'), pattern).toHaveLength(2);
});

test.each([
  '/_astro/mirror-worker-C0FfEe12.js',
  '/_astro/queries-D3cAf456.js',
  '/un/sous-chemin/_astro/mirror-worker-C0FfEe12.js',
])('the worker that reads an export is sent with a policy that forbids connections: %s', (path) => {
  expect(headersFor(path)['Content-Security-Policy']?.split('; ')).toContain("connect-src 'none'");
  expect(headersFor(path)['X-Content-Type-Options']).toBe('nosniff');
});

test('hashed files are kept for ever, and pages are asked for again', () => {
  expect(headersFor('/_astro/core.Du53A2qF.js')['Cache-Control']).toMatch(/immutable/);
  for (const path of ['/', '/guide/risques/', '/apercu/fr/accueil.png', '/guide/risques.md'])
    expect(headersFor(path)).not.toHaveProperty('Cache-Control');
  expect(read('deploy/nginx.conf')).toMatch(/^ {2}default +"no-cache";$/m);
});

// In nginx, a place with a header of its own has none of those above it.
test('nginx adds headers in one place only, that of the whole server', () => {
  const added = read('deploy/nginx.conf').match(/^.*add_header.*$/gm) ?? [];
  expect(added).toHaveLength(Object.keys(headers['/*'] ?? {}).length + 1);
  expect(added.filter((line) => !/^ {2}\S/.test(line))).toEqual([]);
  expect(added).toContain('  add_header Cache-Control $reseau_cache always;');
});
