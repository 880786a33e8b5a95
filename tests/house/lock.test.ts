import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingFrom } from '../../scripts/lock.ts';

const text = readFileSync('package-lock.json', 'utf8');

test('the lock names every optional package: otherwise npm ci refuses it (run npm run lock)', () => {
  expect(missingFrom((JSON.parse(text) as { packages: Parameters<typeof missingFrom>[0] }).packages)).toEqual([]);
});

test('the lock names no registry', () => {
  expect(text).not.toMatch(/"resolved"/);
});

test('every package of ours is at an exact version', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: Record<string, string> };
  for (const [name, version] of Object.entries(devDependencies)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});
