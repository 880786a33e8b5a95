import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '../../scripts/headers.ts';
import { program, serveWithNginx } from '../hosts/nginx.ts';
import { pathsOf, sites } from './dist.ts';

/** What a file is sent as, by the ending of its name: browsers are told not to guess. */
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.epub': 'application/epub+zip',
};
const texts = ['.html', '.css', '.js', '.md', '.txt', '.xml', '.webmanifest', '.svg'];

const workers = ['/service-worker.js', '/en/service-worker.js'];
let origin = '';

const ask = (path: string, headers: Record<string, string> = {}) => fetch(origin + path, { redirect: 'manual', headers });
const sentWith = async (path: string): Promise<Record<string, string>> =>
  Object.fromEntries((await fetch(origin + path, { method: 'HEAD' })).headers);

/** What the table says of a path, and what nginx says where the table says nothing. */
const wantedFor = (path: string): Headers =>
  new Headers({
    'Cache-Control': 'no-cache',
    'Content-Type': types[path.endsWith('/') ? '.html' : extname(path)] ?? 'text/plain',
    ...headersFor(path),
  });

if (!program) console.warn('There is no nginx here, or none since 1.19.5: what deploy/nginx.conf makes it send is not tried.');

describe.skipIf(!program)('nginx, with deploy/nginx.conf,', () => {
  // Both sites in one root: that under a folder must not be answered by the other's 404 page.
  let root = '';
  let stop: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'www-'));
    for (const { folder, base } of sites) cpSync(folder, join(root, base), { recursive: true });
    ({ origin, stop } = await serveWithNginx(root));
  });
  afterAll(async () => {
    await stop?.();
    rmSync(root, { recursive: true, force: true });
  });

  describe.each(sites)('$name', (site) => {
    const at = (path: string) => site.base.slice(0, -1) + path;

    test('every kind of file is sent with its type, what the table says, and how long it is kept', async () => {
      const kinds = new Map(pathsOf(site).map((path) => [path.replace(/[^/]+(?=\.)/, '*'), path]));
      kinds.delete('/_headers');
      for (const path of [...kinds.values(), ...workers])
        expect(await sentWith(at(path)), path).toMatchObject(Object.fromEntries(wantedFor(path)));
    });

    test('a folder without its slash leads to the same with it', async () => {
      for (const path of ['/quiz', '/en/guide/risks']) {
        const { status, headers } = await ask(at(path));
        expect([status, headers.get('location')]).toEqual([301, at(`${path}/`)]);
      }
    });

    test('an address that leads nowhere gets the site’s own page that says so, in both languages, and is asked for again', async () => {
      const page = readFileSync(join(site.folder, '404.html'), 'utf8');
      for (const path of ['/nulle/part/', '/en/no/where', '/_astro/gone.js', '/x/service-worker.js', '/guide/risques/x.md']) {
        const answer = await ask(at(path));
        expect(answer.status, path).toBe(404);
        expect(Object.fromEntries(answer.headers), path).toMatchObject(Object.fromEntries(wantedFor('/')));
        expect(await answer.text(), path).toBe(page);
      }
    });

    test('texts are compressed for whoever can read them so; pictures and faces are as they are', async () => {
      for (const [ending, type] of Object.entries(types)) {
        const large = pathsOf(site).find((path) => (ending === '.html' ? path === '/quiz/' : path.endsWith(ending)));
        const { headers } = await ask(at(large ?? ''), { 'Accept-Encoding': 'gzip' });
        expect(headers.get('content-type'), large).toBe(type);
        expect(headers.get('content-encoding'), large).toBe(texts.includes(ending) ? 'gzip' : null);
      }
      expect((await ask(at('/quiz/'), { 'Accept-Encoding': 'identity' })).headers.get('content-encoding')).toBeNull();
    });
  });
});
