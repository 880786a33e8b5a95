import type { APIRoute, GetStaticPaths } from 'astro';
import { contactOf } from '../../contact.ts';
import { locales } from '../../core/format/locale.ts';
import { viewHref } from '../../mistake.ts';
import { fileOf } from '../../routes.ts';

const { contact, repository } = contactOf(process.env);

/** `security.txt` (RFC 9116), when the build was told whom to write to. It counts at the root of an address, not under a folder. */
export const getStaticPaths = (() => (contact ? [{ params: { file: 'security.txt' } }] : [])) satisfies GetStaticPaths;

export const GET: APIRoute = ({ site }) => {
  // The RFC wants a date to come, a year away at most: of all the site, this alone is by the clock of the build.
  const expires = new Date(Date.now() + 364 * 86_400_000).toISOString().slice(0, 10);
  const lines = [
    `Contact: ${contact ?? ''}`,
    `Expires: ${expires}T00:00:00Z`,
    `Preferred-Languages: ${locales.join(', ')}`,
    `Canonical: ${new URL(fileOf('.well-known/security.txt'), site).href}`,
    ...(repository ? [`Policy: ${viewHref(repository, 'SECURITY.md')}`] : []),
  ];
  return new Response(`${lines.join('\n')}\n`);
};
