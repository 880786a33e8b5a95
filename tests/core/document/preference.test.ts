import { expect, test } from 'vitest';
import { withPreference } from '../../../src/core/document/preference.ts';

const kept = { version: 1, answers: { size: 'at-cap' }, plan: [1], preferences: { quiet: true } };
const bare = { version: 1, answers: {} };

test('a preference is kept beside the others, and one that is taken back is not written', () => {
  const dark = withPreference(kept, 'theme', 'dark');
  expect(dark).toEqual({ ...kept, preferences: { quiet: true, theme: 'dark' } });
  const written = (document: object): unknown => JSON.parse(JSON.stringify(document));
  expect(written(withPreference(dark, 'theme', undefined))).toEqual(kept);
  const bareAgain = withPreference(withPreference<object>(bare, 'offline', 'no'), 'offline', undefined);
  expect(written(bareAgain)).toEqual({ ...bare, preferences: {} });
});

test('preferences that are no preferences give way to one', () => {
  for (const preferences of [null, 'dark', 3])
    expect(withPreference({ ...bare, preferences }, 'theme', 'dark').preferences).toEqual({ theme: 'dark' });
});
