import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, fontProviders } from 'astro/config';
import { addressOf } from './src/address.ts';
import { addressNotice } from './src/address-notice.ts';
import { alone } from './src/alone.ts';
import { contactOf } from './src/contact.ts';
import { buildTargets } from './src/browsers.ts';
import { groups } from './src/bundles.ts';
import { cut } from './src/faces.ts';
import { inlineScripts } from './src/inline/bundle.ts';
import { islands } from './src/islands.ts';
import { typesetter } from './src/content/chapters/typeset.ts';
import { offline } from './src/offline/build.ts';
import { ownHashes } from './src/csp-hashes.ts';
import { onDemand } from './src/on-demand.ts';
import { preload } from './src/preload.ts';
import { sitemapAt } from './src/sitemap.ts';
import { unstyled } from './src/unstyled.ts';

const { site, base } = addressOf(process.env);
// What is malformed stops a build at once, and not in the middle of its pages.
contactOf(process.env);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  scopedStyleStrategy: 'class',
  build: { format: 'directory' },
  // One face to display, one to read: a file each, with fallbacks of the same metrics so that nothing moves when they come.
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Brygada 1918',
      cssVariable: '--font-display',
      fallbacks: ['serif'],
      options: { variants: [await cut('brygada-1918')] },
    },
    {
      provider: fontProviders.local(),
      name: 'Hanken Grotesk',
      cssVariable: '--font-text',
      fallbacks: ['sans-serif'],
      options: { variants: [await cut('hanken-grotesk')] },
    },
  ],
  devToolbar: { enabled: false },
  i18n: { locales: ['fr', 'en'], defaultLocale: 'fr', routing: { prefixDefaultLocale: false } },
  markdown: {
    processor: satteri({ features: { headingAttributes: true }, hastPlugins: [typesetter] }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), islands, ownHashes, sitemapAt(site, base), offline(process.env), addressNotice(process.env)],
  vite: {
    plugins: [alone, onDemand, inlineScripts, preload, unstyled],
    worker: { format: 'es' },
    build: {
      // Pages' styles are gathered by the build for the server, which would keep what only the latest browsers know: with its
      // targets said, Lightning CSS writes nesting out, and light-dark() as variables.
      cssTarget: buildTargets,
      rolldownOptions: {
        // Astro marks the modules of MDX with directives of its own, which the bundler does not know.
        onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log),
      },
    },
    environments: {
      client: {
        build: {
          target: buildTargets,
          rolldownOptions: {
            output: {
              codeSplitting: { groups },
            },
          },
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'none'",
        "font-src 'self'",
        "form-action 'none'",
        "img-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "require-trusted-types-for 'script'",
      ],
    },
  },
});
