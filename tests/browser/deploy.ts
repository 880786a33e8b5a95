/** A copy of the built site on a server of its own, which can be deployed again, cut, and built without a service worker. */
import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { withOwnHashes } from '../../src/csp-hashes.ts';
import { writeWorkers } from '../../src/offline/build.ts';
import { serveFolder } from '../served.ts';
import { expect, test as base } from './site.ts';

export interface Deployed {
  origin: string;
  /** Puts another version of the site in the place of this one: pages say which, and every bundled file has another name. */
  deploy: (edition: string) => Promise<void>;
  /** Builds it again without its service workers. */
  withoutWorkers: () => Promise<void>;
  /** Stops the server: the network is cut. */
  cut: () => Promise<void>;
  folder: string;
}

async function change(folder: string, edition: string): Promise<void> {
  const bundled = globSync('_astro/*.{js,css}', { cwd: folder }).map((file) => basename(file));
  const renamed = (file: string) => file.replace(/\.(js|css)$/, `${edition}.$1`);
  const known = new RegExp(bundled.map((file) => file.replaceAll('.', '\\.')).join('|'), 'g');
  for (const file of globSync('**/*.{html,js,css}', { cwd: folder })) {
    const text = readFileSync(join(folder, file), 'utf8').replace(known, renamed);
    const page = file.endsWith('.html')
      ? withOwnHashes(text.replace(/<html( data-edition="\w+")?/, `<html data-edition="${edition}"`))
      : text;
    writeFileSync(join(folder, file), page);
  }
  for (const file of bundled) renameSync(join(folder, '_astro', file), join(folder, '_astro', renamed(file)));
  await writeWorkers(folder, '/', true);
}

/** A test of pages that keep themselves, on a site of its own. */
export const test = base.extend<{ site: Deployed }>({
  keepsPages: true,
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    cpSync('dist', folder, { recursive: true });
    const { server, origin } = await serveFolder(folder);
    const cut = (): Promise<void> =>
      new Promise((resolve) => {
        if (server.exitCode !== null || server.signalCode !== null) return resolve();
        server.once('exit', () => resolve());
        server.kill('SIGKILL');
      });
    await use({
      origin,
      deploy: (edition) => change(folder, edition),
      withoutWorkers: () => writeWorkers(folder, '/', false),
      cut,
      folder,
    });
    await cut();
    rmSync(folder, { recursive: true });
  },
});

export { expect };
