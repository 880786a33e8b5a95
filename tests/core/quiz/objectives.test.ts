import { expect, test } from 'vitest';
import { none } from '../../../src/core/quiz/answers.ts';
import { moveObjective, noObjective, withObjective } from '../../../src/core/quiz/objectives.ts';

const horizons = ['short', 'medium', 'long'];

test('an objective at a horizon says that there is none at those about which nothing was said', () => {
  expect(withObjective(horizons, undefined, 'medium', 'job')).toEqual({ short: none, medium: 'job', long: none });
  expect(withObjective(horizons, { long: 'hire' }, 'medium', 'job')).toEqual({ short: none, medium: 'job', long: 'hire' });
});

test('another objective takes the place of the one of its horizon, and of no other', () => {
  const chosen = { short: 'job', medium: none, long: 'hire' };
  expect(withObjective(horizons, chosen, 'short', 'info')).toEqual({ ...chosen, short: 'info' });
});

test('an objective that changes its horizon changes places with the one that was there', () => {
  const chosen = { short: 'job', medium: none, long: 'hire' };
  expect(moveObjective(horizons, chosen, 'short', 'medium')).toEqual({ short: none, medium: 'job', long: 'hire' });
  expect(moveObjective(horizons, chosen, 'short', 'long')).toEqual({ short: 'hire', medium: none, long: 'job' });
  for (const from of horizons)
    for (const to of horizons)
      expect(moveObjective(horizons, moveObjective(horizons, chosen, from, to), from, to)).toEqual(chosen);
});

test('no objective is none at each horizon', () => {
  expect(noObjective(horizons)).toEqual({ short: none, medium: none, long: none });
});
