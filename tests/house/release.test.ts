import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (file: string) => readFileSync(file, 'utf8');
const { version, devDependencies } = JSON.parse(read('package.json')) as {
  version: string;
  devDependencies: Record<string, string>;
};

test('a release has one number and one date, wherever they are said', () => {
  const lock = JSON.parse(read('package-lock.json')) as { version: string; packages: Record<string, { version?: string }> };
  const citation = parse(read('CITATION.cff')) as { version: string; 'date-released': string };
  const [, latest, date] = /^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)$/m.exec(read('CHANGELOG.md')) ?? [];
  expect([lock.version, lock.packages['']?.version, citation.version, latest]).toEqual([version, version, version, version]);
  expect(citation['date-released']).toBe(date);
});

test('the Node of .node-version is the one that the project builds with', () => {
  expect(read('.node-version').trim()).toBe(devDependencies['node']);
});

test('the lock asks for the packages that package.json names', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { devDependencies?: unknown }> };
  expect(packages['']?.devDependencies).toEqual(devDependencies);
});

test.each(['ci', 'nightly', 'pages'])('the workflow “%s” may only read, unless a job asks for more', (name) => {
  const workflow = parse(read(`.github/workflows/${name}.yml`)) as {
    permissions: unknown;
    jobs: Record<string, { steps: { run?: string }[] }>;
  };
  expect(workflow.permissions).toEqual({ contents: 'read' });
  // What somebody else writes, in a title or in the name of a branch, is never put into a command.
  const commands = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
});
