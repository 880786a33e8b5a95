import type { APIRoute, GetStaticPaths } from 'astro';
import { contactOf } from '../../contact.ts';
import { plusDays } from '../../core/format/day.ts';
import { locales } from '../../core/format/locale.ts';
import { changesIn } from '../../library.ts';
import { fileOf } from '../../routes.ts';

const { contact, repository } = contactOf(process.env);

/** `security.txt` (RFC 9116), when the build was told whom to write to. It counts at the root of an address, not under a folder. */
export const getStaticPaths = (() => (contact ? [{ params: { file: 'security.txt' } }] : [])) satisfies GetStaticPaths;

export const GET: APIRoute = ({ site }) => {
  // The RFC wants a date, a year away at most. By the clock, each build of the same site would differ: it is by the latest change.
  const latest = changesIn('fr')[0]?.date ?? '';
  const lines = [
    `Contact: ${contact ?? ''}`,
    `Expires: ${plusDays(latest, 365)}T00:00:00Z`,
    `Preferred-Languages: ${locales.join(', ')}`,
    `Canonical: ${new URL(fileOf('.well-known/security.txt'), site).href}`,
    ...(repository ? [`Policy: ${repository}/blob/main/SECURITY.md`] : []),
  ];
  return new Response(`${lines.join('\n')}\n`);
};
