/**
 * What Vite puts around each `import()`, in few words: the files that the part imports are asked for with it, not after it. Vite's
 * own weighs 0.9 kB, since it brings styles too: Astro has put those in the page. A part that does not come is announced, by the
 * event that Vite's own sends (inline/load-error.ts).
 */
import type { Plugin } from 'vite';

/** The module that Vite imports wherever there is an `import()`. */
export const preloadHelper = '\0vite/preload-helper.js';

/** Vite's plugin: in the place of its own helper. */
export const preload: Plugin = {
  name: 'preload',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  load: {
    filter: { id: /^\0vite\/preload-helper/ },
    handler(id) {
      if (id !== preloadHelper) return undefined;
      const base = JSON.stringify(this.environment.config.base);
      return `export const __vitePreload = (load, files = []) => {
        for (const file of files)
          if (file.endsWith('.js'))
            document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${base} + file }));
        return load().catch((error) => {
          dispatchEvent(new Event('vite:preloadError'));
          throw error;
        });
      };`;
    },
  },
};
