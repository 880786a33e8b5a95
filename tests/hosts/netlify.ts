import { HeadersHandler } from '@netlify/headers';
import type { Host } from './host.ts';

/** The rules of public/_headers, then of a configuration file, read and chosen among by Netlify's own server for development. */
export function netlify(name: string, configPath?: string): Host {
  const errors: unknown[] = [];
  const log = (error?: unknown) => void errors.push(error);
  const handler = new HeadersHandler({
    projectDir: process.cwd(),
    publishDir: 'public',
    configPath,
    logger: { log, warn: log, error: log },
  });
  return {
    name,
    errors: () => errors,
    headersOf: (path) => handler.apply(new Request(`https://exemple.quebec${path}`)),
  };
}
