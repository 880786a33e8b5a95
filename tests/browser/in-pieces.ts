/**
 * A slow network (chunked transfer, flushed bit by bit): a page's HTML comes in pieces, and the browser paints between them. Everything
 * else is passed on as the server has it.
 */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** Bytes in a piece, and milliseconds before the next: two or three frames, so that each is painted. */
const piece = 1500;
const pause = 40;

/** A server between the browser and the site at `origin`. Resolves to its own origin; `close` ends it. */
export async function servedInPieces(origin: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer((asked, answer) => {
    // Compressed, a whole page is two or three pieces.
    const headers = { ...asked.headers, host: new URL(origin).host, 'accept-encoding': 'identity' };
    const passed = request(new URL(asked.url ?? '/', origin), { headers }, (got) => {
      const { 'content-length': _length, ...kept } = got.headers;
      answer.writeHead(got.statusCode ?? 200, kept);
      if (!got.headers['content-type']?.startsWith('text/html')) return void got.pipe(answer);
      void got.toArray().then(async (parts: Buffer[]) => {
        const whole = Buffer.concat(parts);
        for (let at = 0; at < whole.length && !answer.destroyed; at += piece) {
          answer.write(whole.subarray(at, at + piece));
          await setTimeout(pause);
        }
        answer.end();
      });
    });
    passed.on('error', () => answer.destroy()).end();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
