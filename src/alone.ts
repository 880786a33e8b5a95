/**
 * Scripts of pages that have no island, each with copies of its own of the modules that it uses: `virtual:alone/<path below src/>`.
 * Such a page then carries nothing for islands' sake, and what every island uses can be one file (bundles.ts).
 */
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const prefix = 'virtual:alone/';

/** Vite's plugin: serves the modules. */
export const alone = {
  name: 'alone',
  resolveId: (id: string): string | undefined => (id.startsWith(prefix) ? `\0${id}` : undefined),
  async load(this: { addWatchFile: (path: string) => void }, id: string): Promise<string | undefined> {
    if (!id.startsWith(`\0${prefix}`)) return undefined;
    const input = fileURLToPath(new URL(`${id.slice(prefix.length + 1)}.ts`, import.meta.url));
    const bundled = await rolldown({ input });
    const { output } = await bundled.generate({ codeSplitting: false });
    for (const file of output[0].moduleIds) this.addWatchFile(file);
    return output[0].code;
  },
};
