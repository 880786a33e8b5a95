import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Since when nginx takes `-e`: before, it writes its first complaints where only root may. */
const oldest = [1, 19, 5];
const isKnown = (version: string): boolean => {
  const parts = version.split('.').map(Number);
  const at = oldest.findIndex((part, index) => part !== parts[index]);
  return at === -1 || (parts[at] ?? 0) > (oldest[at] ?? 0);
};

/** Undefined where nginx is not installed, or too old. Debian keeps it where not everybody's PATH looks. */
export const program = ['nginx', '/usr/sbin/nginx'].find((name) =>
  isKnown(/nginx\/([\d.]+)/.exec(spawnSync(name, ['-v'], { encoding: 'utf8' }).stderr ?? '')?.[1] ?? '0'),
);

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** The text with a directive's value replaced, which must be there once. */
function withValue(text: string, directive: string, value: string): string {
  const parts = text.split(new RegExp(`^(  ${directive}) .*;$`, 'm'));
  if (parts.length !== 3) throw new Error(`deploy/nginx.conf has not one ${directive} but ${(parts.length - 1) / 2}`);
  return `${parts[0]}${parts[1]} ${value};${parts[2]}`;
}

/** Serves a folder with deploy/nginx.conf as it is, but for where it listens and what it serves. Asks for no right to anything. */
export async function serveWithNginx(root: string): Promise<{ origin: string; stop: () => Promise<void> }> {
  const prefix = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const file = readFileSync('deploy/nginx.conf', 'utf8');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${name};`);
  mkdirSync(join(prefix, 'conf.d'));
  writeFileSync(join(prefix, 'conf.d/site.conf'), withValue(withValue(file, 'listen', `127.0.0.1:${port}`), 'root', `"${root}"`));
  writeFileSync(
    join(prefix, 'nginx.conf'),
    [
      'daemon off; master_process off; pid nginx.pid; error_log stderr;',
      'events {}',
      'http {',
      '  access_log off;',
      ...temporary,
      '  include conf.d/*.conf;',
      '}',
    ].join('\n'),
  );
  const server = spawn(program ?? '', ['-p', prefix, '-c', 'nginx.conf', '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const origin = `http://127.0.0.1:${port}`;
  const ended = once(server, 'exit');
  const stop = async () => {
    server.kill();
    await ended;
    rmSync(prefix, { recursive: true, force: true });
  };
  while (!(await fetch(origin).catch(() => undefined))) {
    if (server.exitCode !== null) {
      await stop();
      throw new Error(`nginx refuses its file: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return { origin, stop };
}
