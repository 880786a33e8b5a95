import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { groups } from '../../src/bundles.ts';
import { findable, sites } from './dist.ts';

const [site] = sites;
if (!site) throw new Error('no site');
const { folder } = site;
const read = (file: string) => readFileSync(`${folder}/_astro/${file}`, 'utf8');

const scripts = Object.fromEntries(globSync('*.js', { cwd: `${folder}/_astro` }).map((file) => [file, read(file)]));
/** A bundle may have components that a page does not draw (src/bundles.ts). */
const isBundle = (file: string) => groups.some(({ name }) => file.startsWith(`${name}.`));

/** The scripts that a page fetches, at once or later. */
function scriptsOf(html: string): string[] {
  const found = new Set<string>();
  const look = (text: string): void => {
    for (const [file] of text.matchAll(/[\w.-]+\.js\b/g)) {
      const script = scripts[file];
      if (script === undefined || found.has(file)) continue;
      found.add(file);
      look(script);
    }
  };
  look(html);
  return [...found];
}

/** The classes by which Svelte ties a component's elements to its styles (svelte.config.js). */
const scopesIn = (script: string): string[] =>
  [...script.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.split(/\s+/).filter((name) => /^s[\da-z]{4}$/.test(name)),
  );

/** All the styles of a page, in it and beside it. */
const stylesOf = (root: (typeof site.pages)[number]['root']): string =>
  [
    ...root.querySelectorAll('style').map(({ text }) => text),
    ...root.querySelectorAll('link[rel=stylesheet][href*=_astro]').map((link) => read(basename(link.getAttribute('href') ?? ''))),
  ].join('\n');

test('each page has the styles of all the components that its scripts draw, those that come later included', () => {
  const bare = findable(site).flatMap(({ path, html, root }) => {
    const styles = stylesOf(root);
    return scriptsOf(html)
      .filter((file) => !isBundle(file))
      .flatMap((file) => scopesIn(scripts[file] ?? '').map((name) => ({ file, name })))
      .filter(({ name }) => !styles.includes(`.${name}`))
      .map(({ file, name }) => `${path}: ${name} of ${file}`);
  });
  expect([...new Set(bare)]).toEqual([]);
});
