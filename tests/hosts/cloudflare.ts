import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import type { Host } from './host.ts';

interface Parsed {
  rules: unknown[];
  invalid: unknown[];
}

/** What of Cloudflare's own server is used here. */
interface Context {
  request: Request;
  metadata: unknown;
  logError: (error: Error) => void;
  findAssetEntryForPath: (path: string) => Promise<string | null>;
  getAssetKey: (file: string) => string;
  negotiateContent: () => { encoding: null };
  fetchAsset: (key: string) => Promise<{ body: ReadableStream | null; contentType: string }>;
}

// Their TypeScript is not written for settings as strict as ours: imported by name only, it is not checked with ours.
const { parseHeaders } = await vi.importActual<{ parseHeaders: (text: string) => Parsed }>(
  '@cloudflare/pages-shared/metadata-generator/parseHeaders.ts',
);
const { createMetadataObject } = await vi.importActual<{ createMetadataObject: (of: { headers: Parsed }) => unknown }>(
  '@cloudflare/pages-shared/metadata-generator/createMetadataObject.ts',
);
const { generateHandler } = await vi.importActual<{ generateHandler: (context: Context) => Promise<Response> }>(
  '@cloudflare/pages-shared/asset-server/handler.ts',
);

const parsed = parseHeaders(readFileSync('public/_headers', 'utf8'));
const metadata = createMetadataObject({ headers: parsed });

/** What Cloudflare Pages answers where `isFile` says which paths are files; the body is the path of the file that is sent. */
export const answer = (path: string, isFile: (path: string) => boolean): Promise<Response> =>
  generateHandler({
    request: new Request(`https://exemple.quebec${path}`),
    metadata,
    logError: (error) => {
      throw error;
    },
    findAssetEntryForPath: async (file) => (isFile(file) ? file : null),
    getAssetKey: (file) => file,
    negotiateContent: () => ({ encoding: null }),
    fetchAsset: async (file) => ({ body: new Response(file).body, contentType: 'application/octet-stream' }),
  });

export const cloudflare: Host = {
  name: 'Cloudflare Pages',
  errors: () => parsed.invalid,
  headersOf: async (path) => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    return Object.fromEntries((await answer(path, (asked) => asked === file)).headers);
  },
};
