// cspell:ignore fpackage fetc
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFor } from '../../scripts/headers.ts';
import { serveFolder } from '../served.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
/** Large enough to be still on its way when it is deleted. */
const large = 32 * 1024 * 1024;

function build(words: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'page'), { recursive: true });
  for (const [name, text] of Object.entries({
    'index.html': words,
    '404.html': 'lost',
    'page/index.html': words,
    'page/service-worker.js': words,
    'large.bin': 'x'.repeat(large),
  }))
    writeFileSync(join(folder, name), text);
}

let server: ChildProcess;
let address = '';
beforeAll(async () => {
  build('first');
  ({ server, origin: address } = await serveFolder(folder));
});
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});
const get = async (path: string): Promise<[number, string]> => {
  const response = await fetch(address + path);
  return [response.status, await response.text()];
};

test('the server goes on while its folder is built again: it says so, then serves what is there', async () => {
  expect(await get('/page/')).toEqual([200, 'first']);
  expect(await get('/perdu/')).toEqual([404, 'lost']);

  const download = await fetch(`${address}/large.bin`);
  renameSync(folder, `${folder}-gone`);
  const [status, text] = await get('/page/');
  expect(status).toBe(503);
  expect(text).toContain('reload');
  rmSync(`${folder}-gone`, { recursive: true });
  await download.arrayBuffer().catch(() => undefined);

  build('second');
  expect(await get('/page/')).toEqual([200, 'second']);
  expect(await get('/page')).toEqual([200, 'second']);
  writeFileSync(join(folder, 'new.txt'), 'new');
  expect(await get('/new.txt')).toEqual([200, 'new']);
  expect(server.exitCode).toBeNull();
});

test('a file is sent with what the table says of it, and what is not there with what it says of a page', async () => {
  for (const [path, as] of [
    ['/page/service-worker.js', '/page/service-worker.js'],
    ['/page/', '/page/'],
    ['/gone/service-worker.js', '/'],
  ] as const) {
    const { headers } = await fetch(address + path);
    expect(Object.fromEntries(headers), path).toMatchObject(Object.fromEntries(new Headers(headersFor(as))));
  }
});

test('nothing outside of the folder is served', async () => {
  for (const path of ['/..%2fpackage.json', '/%2e%2e/package.json', '/page/..%2f..%2f..%2fetc/passwd', '/%00'])
    expect((await get(path))[0], path).toBe(404);
});
