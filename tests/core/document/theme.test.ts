import { expect, test } from 'vitest';
import { withTheme } from '../../../src/core/document/theme.ts';

const kept = { version: 1, answers: { size: 'at-cap' }, plan: [1], preferences: { quiet: true } };
const bare = { version: 1, answers: {} };

test('a theme is kept beside the other preferences, and the system’s is not written', () => {
  const dark = withTheme(kept, 'dark');
  expect(dark).toEqual({ ...kept, preferences: { quiet: true, theme: 'dark' } });
  const written = (document: object): unknown => JSON.parse(JSON.stringify(document));
  expect(written(withTheme(dark, 'system'))).toEqual(kept);
  expect(written(withTheme(withTheme<object>(bare, 'light'), 'system'))).toEqual({ ...bare, preferences: {} });
});

test('preferences that are no preferences give way to a theme', () => {
  for (const preferences of [null, 'dark', 3])
    expect(withTheme({ ...bare, preferences }, 'dark').preferences).toEqual({ theme: 'dark' });
});
