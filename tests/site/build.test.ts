import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const copy = mkdtempSync(resolve('.build/copy-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

// What each fault is told as is in tests/content, without a build: here, that a fault stops one.
test('a dead link in a chapter stops the build, which names the file, the link and what is wrong', { timeout: 300_000 }, () => {
  for (const each of ['src', 'public', 'astro.config.mjs', 'CITATION.cff', 'package.json', 'svelte.config.js', 'tsconfig.json'])
    cpSync(each, join(copy, each), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  appendFileSync(join(copy, 'src/content/chapters/en/act.mdx'), '\n[Dead](chapter:risks#nowhere)\n');
  const { status, stdout, stderr } = spawnSync('astro', ['build'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  expect(status).not.toBe(0);
  expect(stdout + stderr).toMatch(/src\/content\/chapters\/en\/act\.mdx:\d+ → chapter:risks#nowhere : this link is dead/);
});
