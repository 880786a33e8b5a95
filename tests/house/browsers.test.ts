import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildTargets, oldestBrowsers } from '../../src/browsers.ts';

test('the README names the oldest browsers that the build is made for', () => {
  const section = /## Browsers\n(.*?)\n## /s.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const { chrome, edge, firefox, safari } = oldestBrowsers;
  expect(section).toContain(`Chrome ${chrome}, Edge ${edge}, Firefox ${firefox} and Safari ${safari}`);
  expect(buildTargets).toContain(`ios${safari}`);
});
