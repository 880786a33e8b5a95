import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';

let copy = '';
afterEach(() => rmSync(copy, { recursive: true, force: true }));

/** Builds a copy of the site whose one file has been changed; gives the exit code and all that was said. */
function buildWith(file: string, change: (text: string) => string): { code: number | null; said: string } {
  copy = mkdtempSync(resolve('.build/copy-'));
  for (const each of ['src', 'public', 'astro.config.mjs', 'package.json', 'svelte.config.js', 'tsconfig.json'])
    cpSync(each, join(copy, each), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, change(before));
  expect(readFileSync(path, 'utf8')).not.toBe(before);
  const { status, stdout, stderr } = spawnSync('astro', ['build'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return { code: status, said: stdout + stderr };
}

test('a fault in the quiz stops the build, which names the file, the key and what to do', () => {
  const { code, said } = buildWith('src/content/quiz/scale.yaml', (text) => text.replace("fr: 'Solide'", "fr: ''"));
  expect(code).not.toBe(0);
  expect(said).toMatch(/src\/content\/quiz\/scale\.yaml:\d+ → bands\.2\.name\.fr : the French text is missing: write it/);
});

test('a dead link in a chapter stops the build', () => {
  const { code, said } = buildWith('src/content/chapters/en/act.mdx', (text) => `${text}\n[Dead](chapter:risks#nowhere)\n`);
  expect(code).not.toBe(0);
  expect(said).toMatch(/src\/content\/chapters\/en\/act\.mdx:\d+ → chapter:risks#nowhere : this link is dead/);
});

test('a chapter without its title stops the build', () => {
  const { code, said } = buildWith('src/content/chapters/fr/act.mdx', (text) => text.replace(/^title:.*\n/m, ''));
  expect(code).not.toBe(0);
  expect(said).toMatch(/fr\/act/);
  expect(said).toMatch(/title/);
});
