import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { addressOf } from './src/address.ts';
import { makeRoom } from './src/components/result/early.ts';
import { typesetter } from './src/content/chapters/typeset.ts';

const { site, base } = addressOf(process.env);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  build: { format: 'directory' },
  devToolbar: { enabled: false },
  i18n: { locales: ['fr', 'en'], defaultLocale: 'fr', routing: { prefixDefaultLocale: false } },
  markdown: {
    processor: satteri({ features: { headingAttributes: true }, hastPlugins: [typesetter] }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), svelte(), sitemap({ filter: (page) => !page.endsWith('/404/') })],
  vite: {
    build: {
      rolldownOptions: {
        // Astro marks the modules of MDX with directives of its own, which the bundler does not know.
        onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log),
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Svelte and what mounts it travel as one file.
              codeSplitting: {
                groups: [{ name: 'runtime', test: /node_modules\/(svelte|@astrojs\/svelte|esm-env|clsx)\// }],
              },
            },
          },
        },
      },
    },
  },
  security: {
    csp: {
      scriptDirective: { hashes: [`sha256-${createHash('sha256').update(makeRoom).digest('base64')}`] },
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'none'",
        "font-src 'self'",
        "form-action 'none'",
        "img-src 'self'",
        "manifest-src 'self'",
        "require-trusted-types-for 'script'",
      ],
    },
  },
});
