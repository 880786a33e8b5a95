/**
 * Serves a built site on localhost as a static host would, with its headers and its 404 page:
 * `node scripts/serve.ts [folder] [port]`. BASE_PATH is the one it was built with.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import send from 'send';
import { addressOf } from '../src/address.ts';
import { headersFor } from './headers.ts';

const [folder = 'dist', port = '4321'] = process.argv.slice(2);
const { base } = addressOf(process.env);

if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no built site in ${folder}: run npm run build first.`);
  process.exit(1);
}

const missing = readFileSync(join(folder, '404.html'));
const html = { 'Content-Type': 'text/html; charset=utf-8' };

/** Static hosts compress what they send: a page weighs here what it will weigh there. */
const compress = compression();

const server = createServer((request, response) => {
  compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => serve(request, response));
});

/** Nothing of the folder is kept in memory: it may be built again meanwhile. */
function serve(request: IncomingMessage, response: ServerResponse): void {
  const setHeaders = (of: string) => {
    for (const [name, value] of Object.entries(headersFor(of))) response.setHeader(name, value);
  };
  setHeaders('/');
  const notFound = () => {
    if (response.headersSent) return response.destroy();
    if (existsSync(join(folder, 'index.html'))) return response.writeHead(404, html).end(missing);
    return response
      .writeHead(503, { ...html, 'Retry-After': '5' })
      .end(
        '<p lang="fr">Le site est en train d’être construit de nouveau : rechargez la page dans un instant.</p><p lang="en">The site is being built again: reload the page in a moment.</p>',
      );
  };
  const url = request.url ?? '/';
  const [path = '', query = ''] = url.split(/(?=\?)/);
  const redirect = (to: string) => response.writeHead(301, { Location: to + query }).end();
  if (`${path}/` === base) return void redirect(base);
  if (!path.startsWith(base)) return void notFound();
  const file = path.slice(base.length - 1);
  send(request, file, { root: folder, cacheControl: false })
    .on('headers', () => setHeaders(file))
    .on('directory', () => redirect(`${path}/`))
    // A file that is not there, or that went while it was read.
    .on('error', notFound)
    .pipe(response);
}

server.on('error', (error: NodeJS.ErrnoException) => {
  const busy = error.code === 'EADDRINUSE';
  console.error(
    busy ? `Port ${port} is taken: stop what uses it, or give another: npm run serve -- ${folder} 4322` : error.message,
  );
  process.exit(1);
});
// Port 0 is any that is free.
server.listen(Number(port), 'localhost', () => {
  const { port: taken } = server.address() as AddressInfo;
  console.log(`The site is on http://localhost:${taken}${base}`);
});
