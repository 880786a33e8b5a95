/**
 * Svelte's islands, as Astro's integration has them, but for what brings one to life: `src/browser/island.ts`, which weighs a third,
 * and hands properties over as they are, where the integration makes the whole quiz observable. `client:near` is `src/browser/near.ts`.
 */
import svelte from '@astrojs/svelte';
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

const clientEntrypoint = fileURLToPath(new URL('browser/island.ts', import.meta.url));

const integration = svelte();
const setup = integration.hooks['astro:config:setup'];

export const islands: AstroIntegration = {
  ...integration,
  hooks: {
    ...integration.hooks,
    'astro:config:setup': (options) => {
      options.addClientDirective({ name: 'near', entrypoint: fileURLToPath(new URL('browser/near.ts', import.meta.url)) });
      return setup?.({ ...options, addRenderer: (renderer) => options.addRenderer({ ...renderer, clientEntrypoint }) });
    },
  },
};
