import { describe, expect, test } from 'vitest';
import { eachIsTold, faultsOf, swap } from './faults.ts';

describe('numbers that the arithmetic cannot go by', () => {
  eachIsTold([
    [
      'weights that are not out of 100',
      'scale.yaml',
      'none: { cap: 40',
      'none: { cap: 45',
      'weights.none',
      /out of 100.*make 105/,
    ],
    [
      'points that do not begin at 0',
      'scale.yaml',
      '[0, 4, 7, 9]',
      '[1, 4, 7, 9]',
      'points.0',
      /the first must be 0: correct it/,
    ],
    [
      'the weights of an earlier model that are not out of 100',
      'scale.yaml',
      'job: { cap: 20, fit: 20',
      'job: { cap: 20, fit: 30',
      'changes.0.weights.job',
      /out of 100.*make 110/,
    ],
    [
      'a model that nothing is told of',
      'scale.yaml',
      '\nmodel: 2',
      '\nmodel: 3',
      'model',
      /“changes” tells of 1.*tell what model 3/,
    ],
    [
      'a change out of order',
      'scale.yaml',
      '- model: 2',
      '- model: 3',
      'changes.0.model',
      /in order from model 2: this one is 2/,
    ],
    ['points that go down', 'scale.yaml', '[0, 4, 7, 9]', '[0, 4, 3, 9]', 'points.2', /3 comes after 4: put them in order/],
    ['limits of the table that go down', 'scale.yaml', '[0, 0.75, 1.5]', '[0, 1.5, 0.75]', 'matchBelow.2', /put them in order/],
    ['bands that do not begin at 0', 'scale.yaml', '- from: 0', '- from: 10', 'bands.0.from', /the first must be 0/],
    ['bands that go down', 'scale.yaml', '- from: 60', '- from: 30', 'bands.2.from', /30 comes after 40: put them in order/],
    ['a band over 100', 'scale.yaml', '- from: 80', '- from: 101', 'bands.3.from', /a score is 100 at most/],
    [
      'sizes that do not begin at 0',
      'context.yaml',
      'from: 0,',
      'from: 1,',
      'size.options.under-500.from',
      /the first must be 0/,
    ],
    ['sizes that go down', 'context.yaml', 'from: 1500,', 'from: 400,', 'size.options.from-1500.from', /400 comes after 500/],
    [
      'a size outside its band',
      'context.yaml',
      'contacts: 250',
      'contacts: 500',
      'size.options.under-500.contacts',
      /a band it is not in/,
    ],
    [
      'counts that do not begin at 0',
      'fit.yaml',
      '[0, 3, 7, 12]',
      '[1, 3, 7, 12]',
      'items.sample.counts.0',
      /the first must be 0/,
    ],
    ['counts that do not rise', 'ties.yaml', '[0, 2, 5, 10]', '[0, 5, 5, 10]', 'items.reply.counts.2', /5 comes after 5/],
    ['counts over 20', 'fit.yaml', '[0, 4, 9, 14]', '[0, 4, 9, 21]', 'items.newest.counts.3', /out of 20 people: correct it/],
    [
      'a count for a level that is not there',
      'fit.yaml',
      '[0, 4, 9, 14]',
      '[0, 4, 9]',
      'items.newest.counts',
      /exactly four counts/,
    ],
    ['a count that is a text', 'fit.yaml', '[0, 4, 9, 14]', '[0, four, 9, 14]', 'items.newest.counts.1', /this must be a number/],
    [
      'counts of what nobody is asked',
      'cap.yaml',
      'derived: horizons',
      'derived: horizons\n    counts: [0, 3, 7, 12]',
      'items.horizons.counts',
      /remove its counts/,
    ],
    ['hours that go down', 'context.yaml', 'perWeek: 2', 'perWeek: 0.2', 'hours.options.from-1.perWeek', /0\.2 comes after 0\.5/],
    ['no time at all', 'context.yaml', 'perWeek: 0.5', 'perWeek: 0', 'hours.options.under-1.perWeek', /must be more than 0/],
    ['a saturation that never comes', 'scale.yaml', 'seconds: 30', 'seconds: 0', 'saturation.seconds', /must be more than 0/],
    ['a saturation that takes away', 'scale.yaml', 'factor: 1.25', 'factor: 0.5', 'saturation.factor', /must be 1 or more/],
    ['two horizons as far', 'context.yaml', 'months: 12', 'months: 3', 'horizons.options.medium.months', /3 comes after 3/],
  ]);
});

describe('rules that leave somebody without an answer', () => {
  eachIsTold([
    [
      'a last profile with a condition',
      'profiles.yaml',
      'when: {}',
      'when: { cap: { from: 1 } }',
      'builder.when',
      /the last profile must/,
    ],
    [
      'a last row with a condition',
      'risks.yaml',
      'when: {}',
      'when: { inbox: { from: 1 } }',
      'overload.table.5.when',
      /the last row must/,
    ],
    [
      'a profile that hides the next',
      'profiles.yaml',
      /when: .*/,
      'when: {}',
      'strategist.when',
      /only the last profile may have no/,
    ],
    [
      'a row that hides the next',
      'opportunities.yaml',
      /when: .*(?= \})/,
      'when: {}',
      'search.table.0.when',
      /only the last row may/,
    ],
    [
      'a condition that says nothing',
      'risks.yaml',
      'inbox: { below: 1 }',
      'inbox: {}',
      'overload.table.0.when.inbox',
      /says nothing/,
    ],
    [
      'a condition that cannot hold',
      'risks.yaml',
      '{ below: 1 }',
      '{ from: 2, below: 1 }',
      'overload.table.0.when.inbox',
      /nothing is/,
    ],
  ]);

  test('a table without a row', () => {
    const problems = faultsOf('risks.yaml', swap(/ {2}table:\n(?: {4}- .*\n)+/, '  table: []\n'));
    expect(problems).toEqual([
      expect.objectContaining({ key: 'overload.table', what: 'there is no row: write one at least, with “when: {}”' }),
    ]);
  });
});
