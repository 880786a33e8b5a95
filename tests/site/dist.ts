/** The built sites, read from disk: at the root, and under a folder of another address. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { offlinePage } from '../../src/offline/offered.ts';

export interface Page {
  /** The path a reader asks for: `/guide/risques/`. */
  path: string;
  html: string;
  root: HTMLElement;
  ids: Set<string>;
}

export interface Site {
  name: string;
  folder: string;
  origin: string;
  base: string;
  pages: Page[];
}

function read(name: string, folder: string, origin: string, base: string): Site {
  if (!existsSync(`${folder}/index.html`))
    throw new Error(`There is no built site in ${folder}: run npm test, or npm run build first.`);
  const pages = globSync('**/*.html', { cwd: folder }).map((file) => {
    const html = readFileSync(`${folder}/${file}`, 'utf8');
    const root = parse(html);
    return {
      path: base + file.replace(/index\.html$/, ''),
      html,
      root,
      ids: new Set(root.querySelectorAll('[id]').map((element) => element.id)),
    };
  });
  return { name, folder, origin, base, pages };
}

export const sites: Site[] = [
  read('at the root', 'dist', 'http://localhost:4321', '/'),
  read('under a folder', '.build/sub', 'https://exemple.quebec', '/un/sous-chemin/'),
];

/** Pages meant to be found: all but those for addresses that lead nowhere, or nowhere without a network. */
export const findable = ({ pages }: Site): Page[] =>
  pages.filter(({ path }) => !path.endsWith('404.html') && !offlinePage.test(path));

/** The chapters of the guide: of its pages, those that say which chapter ends there. */
export const chaptersOf = (site: Site): Page[] => findable(site).filter(({ root }) => root.querySelector('[data-end]'));

/** A file of a built site by the path that asks for it; undefined when there is none. */
export function fileAt({ folder, base }: Site, path: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const file = `${folder}/${path.slice(base.length)}${path.endsWith('/') ? 'index.html' : ''}`;
  return existsSync(file) ? file : undefined;
}

/** The paths of every file of a built site, within it: `/guide/risques.md`; a page's is that of its folder, `/guide/risques/`. */
export const pathsOf = ({ folder }: Site): string[] =>
  globSync('**', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name))}`.replace(/\/index\.html$/, '/'))
    .sort();

export const locationsOf = (site: Site): string[] =>
  [...readFileSync(`${site.folder}/sitemap-0.xml`, 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1] ?? '');
