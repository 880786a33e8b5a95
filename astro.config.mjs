import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig, fontProviders } from 'astro/config';
import { minify } from 'terser';
import { addressOf } from './src/address.ts';
import { buildTargets } from './src/browsers.ts';
import { makeRoom } from './src/components/result/early.ts';
import { applyTheme } from './src/stores/theme.ts';
import { typesetter } from './src/content/chapters/typeset.ts';
import { messageModules } from './src/modules.ts';

/** The name by which the policy allows an inline script. */
const hashOf = (script) => `sha256-${createHash('sha256').update(script).digest('base64')}`;

const { site, base } = addressOf(process.env);

/** What the bundler made small, made smaller: half a kilobyte less on every page with an island. */
const smaller = {
  name: 'smaller',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk'))
      chunk.code = (await minify(chunk.code, { module: true, ecma: 2020, compress: { passes: 3, hoist_funs: true } })).code;
  },
};

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  build: { format: 'directory' },
  // One face to display, one to read: a file each, with fallbacks of the same metrics so that nothing moves when they come.
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Brygada 1918',
      cssVariable: '--font-display',
      fallbacks: ['serif'],
      options: {
        variants: [
          {
            src: ['@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2'],
            weight: '400 700',
            display: 'optional',
            style: 'normal',
          },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Hanken Grotesk',
      cssVariable: '--font-text',
      fallbacks: ['sans-serif'],
      options: {
        variants: [
          {
            src: ['@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2'],
            weight: '100 900',
            display: 'optional',
            style: 'normal',
          },
        ],
      },
    },
  ],
  devToolbar: { enabled: false },
  i18n: { locales: ['fr', 'en'], defaultLocale: 'fr', routing: { prefixDefaultLocale: false } },
  markdown: {
    processor: satteri({ features: { headingAttributes: true }, hastPlugins: [typesetter] }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), svelte(), sitemap({ filter: (page) => !page.endsWith('/404/') })],
  vite: {
    plugins: [messageModules, smaller],
    worker: { format: 'es', plugins: () => [smaller] },
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
              // Who shares what decides the files: small ones cost more apart than together.
              codeSplitting: {
                groups: [
                  // What every island has.
                  {
                    name: 'core',
                    priority: 5,
                    test: /nanostores|src\/stores\/(answers|storage|tab|clock)|src\/core\/(document\/document|format\/(locale|message)|quiz\/(answers|quiz|set-answer)|scoring\/(levels|rules|variant))\.ts/,
                  },
                  // Svelte, what mounts it, and the notice that most islands have.
                  {
                    name: 'runtime',
                    priority: 4,
                    test: /node_modules\/(svelte|@astrojs\/svelte|esm-env|clsx)\/|components\/quiz\/Keeping/,
                  },
                  // What a page made of questions or of their result has, and chapters do not.
                  { name: 'page', priority: 2, test: /src\/stores\/(place|received)|src\/core\/scoring\/(range|score)\.ts/ },
                  // Questions, alone on the quiz's page and with what they say of a chapter's subject.
                  { name: 'questions', priority: 2, test: /components\/quiz\/(Field|Questions)|src\/core\/scoring\/weakest/ },
                  // What charts are made of, in chapters and in the mirror.
                  {
                    name: 'frame',
                    priority: 3,
                    test: /components\/figures\/(Choice|Frame|Guess|Slide)|src\/core\/figures\/(guess|log-scale)/,
                  },
                  // What figures share with the result.
                  { name: 'attention', priority: 2, test: /src\/core\/(format\/duration|scoring\/attention)\.ts/ },
                  // What the result's page has at once, and cards and the reader's data in part.
                  {
                    name: 'result',
                    priority: 1,
                    test: /src\/core\/(document\/table|drawing\/rose|format\/(date|day)|links\/(checksum|encode-answers)|network\/keep\/measured|plan\/plan|scoring\/(advice|first-three|profile|result|standing))\.ts|src\/stores\/(page|plan)\.ts/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  security: {
    csp: {
      scriptDirective: { hashes: [applyTheme, makeRoom].map(hashOf) },
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
