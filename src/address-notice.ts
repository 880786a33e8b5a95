import type { AstroIntegration } from 'astro';

/**
 * What is wrong with a site that was built without its address, and what to write; undefined when the address is known.
 * Everything else works from any address: what is wrong is what must name it.
 */
export const unknownAddress = (env: Record<string, string | undefined>): string | undefined =>
  env['SITE_URL']
    ? undefined
    : 'This site does not know its address: canonical links, previews, the sitemap, codes to scan, the sheet, the poster, Markdown and llms.txt say ' +
      'http://localhost:4321. To publish it, build it again with its address: SITE_URL=https://example.org npm run build';

/** Says it last of all, below what Astro says of the build. */
export const addressNotice = (env: Record<string, string | undefined>): AstroIntegration => ({
  name: 'address-notice',
  hooks: {
    'astro:build:done': () => {
      const notice = unknownAddress(env);
      if (notice) process.once('exit', () => void process.stderr.write(`\n${notice}\n`));
    },
  },
});
