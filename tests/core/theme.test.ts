import { expect, test } from 'vitest';
import { nothing, readSaved, writeSaved } from '../../src/core/saved.ts';
import { withTheme } from '../../src/core/theme.ts';

const kept = { answers: { size: 'at-cap' }, rest: { plan: [1], preferences: { quiet: true } } };

test('a theme is kept beside the other preferences, and the system’s leaves no trace', () => {
  const dark = withTheme(kept, 'dark');
  expect(dark).toEqual({ ...kept, rest: { plan: [1], preferences: { quiet: true, theme: 'dark' } } });
  expect(withTheme(dark, 'system')).toEqual(kept);
  expect(withTheme(withTheme(nothing, 'light'), 'system')).toEqual(nothing);
  expect(readSaved(writeSaved(dark))).toEqual({ kind: 'read', saved: dark, lost: [] });
});

test('preferences that are no preferences give way to a theme', () => {
  for (const preferences of [null, 'dark', 3])
    expect(withTheme({ ...nothing, rest: { preferences } }, 'dark').rest).toEqual({ preferences: { theme: 'dark' } });
});
