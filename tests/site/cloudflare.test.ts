import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answer } from '../hosts/cloudflare.ts';
import { sites } from './dist.ts';

describe.each(sites)('Cloudflare Pages, $name', ({ folder, base }) => {
  const files = new Set(globSync('**/*.*', { cwd: folder }).map((file) => base + file));
  const ask = async (path: string) => {
    const response = await answer(base + path, (file) => files.has(file));
    return [response.status, response.headers.get('location') ?? (await response.text()).slice(base.length)];
  };

  test('a page is at its folder, with the slash', async () => {
    expect(await ask('')).toEqual([200, 'index.html']);
    expect(await ask('en/guide/risks/')).toEqual([200, 'en/guide/risks/index.html']);
    expect(await ask('guide/risques.md')).toEqual([200, 'guide/risques.md']);
    expect(await ask('quiz')).toEqual([308, `${base}quiz/`]);
    expect(await ask('en/guide/risks')).toEqual([308, `${base}en/guide/risks/`]);
  });

  test('an address that leads nowhere gets the site’s own page that says so', async () => {
    for (const path of ['nulle/part/', 'en/no/where', '_astro/gone.js', 'x/service-worker.js'])
      expect(await ask(path), path).toEqual([404, '404.html']);
  });
});
