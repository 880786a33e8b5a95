/**
 * The Content-Security-Policy of each built page names the inline scripts and styles of that page, and no other. Astro writes in every
 * page the hashes of the whole site's: more than is allowed needs to be, and a kilobyte and a half that nothing can compress.
 */
import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inlineElements, minifyInline } from './inline/minify.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page, with the hashes of what it has inline in place of those of its policy. */
export function withOwnHashes(html: string): string {
  const hashes = (element: 'script' | 'style') => [
    ...new Set([...html.matchAll(inlineElements(element))].map(([, , text = '']) => hashOf(text))),
  ];
  const directive = (element: 'script' | 'style') => [`${element}-src 'self'`, ...hashes(element)].join(' ');
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]+)/,
    (_, start: string, policy: string) =>
      start + policy.replace(/(script|style)-src [^;]*/g, (_all, element: 'script' | 'style') => directive(element)),
  );
}

export const ownHashes: AstroIntegration = {
  name: 'own-hashes',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const path of globSync(`${fileURLToPath(dir)}**/*.html`))
        writeFileSync(path, withOwnHashes(minifyInline(readFileSync(path, 'utf8'))));
    },
  },
};
