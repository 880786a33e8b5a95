/**
 * Completes package-lock.json: `npm run lock`, after `npm install`.
 *
 * Packages with a build for each platform name them all as optional. Where a registry lacks some of those builds, npm leaves
 * them out of the lock, and then `npm ci` refuses it everywhere (docs/decisions/008). What is added is never fetched on
 * another platform than its own.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Entry {
  version?: string;
  optionalDependencies?: Record<string, string>;
  [field: string]: unknown;
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = {
  arm64: 'arm64',
  arm: 'arm',
  x64: 'x64',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
};

/** What the name of a build says of its platform: `binding-linux-arm64-musl`. */
function platformOf(name: string): Entry {
  const parts = name.split('-');
  const os = systems.find((system) => parts.includes(system));
  const cpu = Object.entries(processors).find(([part]) => parts.includes(part))?.[1];
  const libc = parts.includes('musl') ? 'musl' : os === 'linux' && parts.includes('gnu') ? 'glibc' : undefined;
  return { ...(cpu && { cpu: [cpu] }), ...(os && { os: [os] }), ...(libc && { libc: [libc] }) };
}

/** Where a package's own dependencies are looked for, nearest first. */
function placesFor(path: string, name: string): string[] {
  const places = [`${path}/node_modules/${name}`];
  for (let at = path; at.includes('node_modules/');) {
    at = at.slice(0, at.lastIndexOf('node_modules/'));
    places.push(`${at}node_modules/${name}`);
    at = at.replace(/\/$/, '');
  }
  return places;
}

/** The optional packages that a lock names without an entry of the right version, each with where it belongs. */
export function missingFrom(packages: Record<string, Entry>): { place: string; name: string; version: string }[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).flatMap(([name, version]) => {
      const places = placesFor(path, name);
      const found = places.find((place) => packages[place]);
      const right = found !== undefined && (packages[found]?.version === version || !/^\d/.test(version));
      // Beside the package that asks for it, unless another version already stands there.
      return right ? [] : { place: found === places[1] ? (places[0] ?? '') : (places[1] ?? ''), name, version };
    }),
  );
}

if (import.meta.main) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };
  for (const { place, name, version } of missingFrom(lock.packages))
    lock.packages[place] = { version, dev: true, optional: true, ...platformOf(name) };
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
}
