import { spawn, type ChildProcess } from 'node:child_process';

/** Serves a built folder with our own server, on a port that is free; gives the address that it is at. */
export function serveFolder(folder: string): Promise<{ server: ChildProcess; origin: string }> {
  const server = spawn('node', ['scripts/serve.ts', folder, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    server.once('exit', () => reject(new Error(`No server for ${folder}`)));
    server.stdout.once('data', (said: Buffer) => {
      const origin = /http:\/\/localhost:\d+/.exec(said.toString())?.[0];
      if (origin) resolve({ server, origin });
    });
  });
}
