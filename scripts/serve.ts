/**
 * Serves a built site on localhost as a static host would, with its headers and its 404 page:
 * `node scripts/serve.ts [folder] [port]`. BASE_PATH is the one it was built with.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { addressOf } from '../src/address.ts';
import { headersFor } from './headers.ts';

const [folder = 'dist', port = '4321'] = process.argv.slice(2);
const { base } = addressOf(process.env);

if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no built site in ${folder}: run npm run build first.`);
  process.exit(1);
}

function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
}

const missing = readFileSync(join(folder, '404.html'));
const files = sirv(folder, { etag: true, setHeaders });

/** Static hosts compress what they send: a page weighs here what it will weigh there. */
const compress = compression();

const server = createServer((request, response) => {
  compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => serve(request, response));
});

function serve(request: IncomingMessage, response: ServerResponse): void {
  setHeaders(response, '/');
  const notFound = () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(missing);
  };
  const url = request.url ?? '/';
  const [path = '', query] = url.split(/(?=\?)/);
  if (`${path}/` === base) {
    response.writeHead(301, { Location: base + (query ?? '') });
    response.end();
    return;
  }
  if (!url.startsWith(base)) return notFound();
  request.url = url.slice(base.length - 1);
  files(request, response, notFound);
}

server.on('error', (error: NodeJS.ErrnoException) => {
  const busy = error.code === 'EADDRINUSE';
  console.error(
    busy ? `Port ${port} is taken: stop what uses it, or give another: npm run serve -- ${folder} 4322` : error.message,
  );
  process.exit(1);
});
server.listen(Number(port), 'localhost', () => console.log(`The site is on http://localhost:${port}${base}`));
