import { readFileSync } from 'node:fs';
import { getTransformedRoutes } from '@vercel/routing-utils';
import type { Host } from './host.ts';

const { routes, error } = getTransformedRoutes(
  JSON.parse(readFileSync('vercel.json', 'utf8')) as Parameters<typeof getTransformedRoutes>[0],
);

/** Follows the routes that Vercel makes of vercel.json as its router does: a later header replaces an earlier one. */
function follow(path: string): { status?: number | undefined; headers: Record<string, string> } {
  const headers: Record<string, string> = {};
  for (const route of routes ?? []) {
    if ('handle' in route) break;
    const found = new RegExp(route.src).exec(path);
    if (!found) continue;
    for (const [name, value] of Object.entries(route.headers ?? {}))
      headers[name] = value.replace(/\$(\d)/g, (_, at: string) => found[Number(at)] ?? '');
    if (!route.continue) return { status: route.status, headers };
  }
  return { headers };
}

export const vercel: Host & { follow: typeof follow } = {
  name: 'Vercel',
  errors: () => (error ? [error] : []),
  headersOf: async (path) => follow(path).headers,
  follow,
};
