import { expect, test } from 'vitest';
import { none } from '../../../src/core/quiz/answers.ts';
import { noObjective, withObjective } from '../../../src/core/quiz/objectives.ts';

const horizons = ['short', 'medium', 'long'];

test('an objective at a horizon says that there is none at those about which nothing was said', () => {
  expect(withObjective(horizons, undefined, 'medium', 'job')).toEqual({ short: none, medium: 'job', long: none });
  expect(withObjective(horizons, { long: 'hire' }, 'medium', 'job')).toEqual({ short: none, medium: 'job', long: 'hire' });
});

test('another objective takes the place of the one of its horizon, and of no other', () => {
  const chosen = { short: 'job', medium: none, long: 'hire' };
  expect(withObjective(horizons, chosen, 'short', 'info')).toEqual({ ...chosen, short: 'info' });
});

test('an objective that changes its horizon leaves the one it had, and no other is moved with it', () => {
  const chosen = { short: 'job', medium: none, long: 'hire' };
  expect(withObjective(horizons, chosen, 'medium', 'job', 'short')).toEqual({ short: none, medium: 'job', long: 'hire' });
  expect(withObjective(horizons, chosen, 'short', 'job', 'short')).toEqual(chosen);
  expect(withObjective(horizons, { short: 'job' }, 'long', 'job', 'short')).toEqual({ short: none, medium: none, long: 'job' });
});

test('no objective is none at each horizon', () => {
  expect(noObjective(horizons)).toEqual({ short: none, medium: none, long: none });
});
