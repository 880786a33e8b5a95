/**
 * `import Size from './Size.svelte?unstyled'`: a component to be rendered to text at build, and it alone. Its styles stay out of the page
 * that asks for it, and the styles of pages that show the component stay in one file.
 */
import { readFileSync } from 'node:fs';
import { compile } from 'svelte/compiler';

const query = '?unstyled';
/** The mark of a module that other plugins leave alone. */
const prefix = '\0unstyled:';
const suffix = '.js';
/** The file of a module of ours; its name has no `.svelte`, which Svelte's own plugin would take. */
const componentOf = (id: string): string => `${id.slice(prefix.length, -suffix.length)}.svelte`;

interface Context {
  resolve: (source: string, importer?: string, options?: { skipSelf: boolean }) => Promise<{ id: string } | null>;
  addWatchFile: (path: string) => void;
}

/** Vite's plugin: serves the modules. */
export const unstyled = {
  name: 'unstyled',
  enforce: 'pre' as const,
  async resolveId(this: Context, source: string, importer?: string) {
    const inside = importer?.startsWith(prefix) ? componentOf(importer) : undefined;
    if (!source.endsWith(query) && inside === undefined) return null;
    const found = await this.resolve(source.replace(query, ''), inside ?? importer, { skipSelf: true });
    return found?.id.endsWith('.svelte') ? prefix + found.id.replace(/\.svelte$/, suffix) : found;
  },
  load(this: Context, id: string): string | null {
    if (!id.startsWith(prefix)) return null;
    const filename = componentOf(id);
    this.addWatchFile(filename);
    return compile(readFileSync(filename, 'utf8'), { filename, generate: 'server', css: 'external' }).js.code;
  },
};
