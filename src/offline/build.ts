/**
 * Writes the two service workers of a built site, one for each language: a script (worker/), bundled, and before it the list of the files that
 * it keeps, each with the hash that it must have (subresource integrity). Runs when all else is written.
 */
import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { addressOf } from '../address.ts';
import { buildTargets } from '../browsers.ts';
import { locales, type Locale } from '../core/format/locale.ts';
import { filesFor, homeFolder } from './files.ts';
import { offersOffline, offlinePage, offlineScript, workerFile } from './offered.ts';

/** An entry of Workbox's list. */
interface Entry {
  /** Its address, from the root of the host. */
  url: string;
  /** Null for a file that has the hash of its content in its name. */
  revision: string | null;
  integrity: string;
}

async function bundle(name: 'keep' | 'remove'): Promise<string> {
  const bundled = await rolldown({
    input: fileURLToPath(new URL(`worker/${name}.ts`, import.meta.url)),
    transform: { target: buildTargets, define: { 'process.env.NODE_ENV': '"production"' } },
  });
  const { output } = await bundled.generate({ format: 'iife', minify: true, comments: false });
  return output[0].code.trim();
}

/** `entryOf('/', 'guide/risques/index.html', bytes) // => { url: '/guide/risques/', revision: 'Sq5c…', integrity: 'sha256-Sq5c…' }` */
function entryOf(base: string, file: string, content: Buffer): Entry {
  const integrity = `sha256-${createHash('sha256').update(content).digest('base64')}`;
  return {
    url: base + file.replace(/(^|\/)index\.html$/, '$1'),
    revision: file.startsWith('_astro/') ? null : integrity.slice(7, 23),
    integrity,
  };
}

/** Writes the service workers of a built site, or what removes them: the same files, since browsers ask for those. */
export async function writeWorkers(folder: string, base: string, offered: boolean): Promise<void> {
  const script = await bundle(offered ? 'keep' : 'remove');
  const files = globSync('**/*.*', { cwd: folder }).sort();
  const read = (file: string) => readFileSync(join(folder, file));
  const listOf = (locale: Locale): Entry[] =>
    filesFor(locale, { files, read: (file) => read(file).toString() }).map((file) => entryOf(base, file, read(file)));
  // What is of no use without them.
  for (const file of offered ? [] : files)
    if (basename(file) === offlineScript) rmSync(join(folder, file));
    else if (offlinePage.test(`/${dirname(file)}/`)) rmSync(join(folder, dirname(file)), { recursive: true });
  for (const locale of locales) {
    const list = offered ? `const kept=${JSON.stringify(listOf(locale))};` : '';
    writeFileSync(join(folder, homeFolder(locale), workerFile), list + script);
  }
}

export const offline = (env: Record<string, string | undefined>): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': ({ dir }) => writeWorkers(fileURLToPath(dir), addressOf(env).base, offersOffline(env)),
  },
});
