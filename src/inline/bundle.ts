/**
 * Scripts that run inline, on pages without an island or before the first paint: each module of this folder that a page names
 * becomes the text of one classic script, `virtual:inline/<name>`. The page's policy allows it by its hash (csp-hashes.ts).
 */
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const pathOf = (name: string): string => fileURLToPath(new URL(`./${name}.ts`, import.meta.url));

async function bundle(name: string): Promise<{ code: string; files: string[] }> {
  const bundled = await rolldown({ input: pathOf(name) });
  const generate = (format: 'iife' | 'es') => bundled.generate({ format, minify: true, comments: false });
  const { output: script } = await generate('iife');
  // One that others ask something of is a module.
  const { output } = script[0].exports.length > 0 ? await generate('es') : { output: script };
  // `</` would end the script element early.
  const code = output[0].code.trim().replaceAll('</', '<\\/');
  return { code, files: output[0].moduleIds };
}

const prefix = 'virtual:inline/';

/** Vite's plugin: serves the modules. */
export const inlineScripts = {
  name: 'inline-scripts',
  resolveId: (id: string): string | undefined => (id.startsWith(prefix) ? `\0${id}` : undefined),
  async load(this: { addWatchFile: (path: string) => void }, id: string): Promise<string | undefined> {
    if (!id.startsWith(`\0${prefix}`)) return undefined;
    const { code, files } = await bundle(id.slice(prefix.length + 1));
    for (const file of files) this.addWatchFile(file);
    return `export default ${JSON.stringify(code)};`;
  },
};
