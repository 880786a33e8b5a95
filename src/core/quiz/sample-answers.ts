import type { Answers } from './answers.ts';

/** All the answers of the example of a result that the home page shows: nobody's. The result is computed from them at build. */
export const sampleAnswers: Answers = {
  size: 'from-5000',
  hours: 'from-1',
  reasons: ['touch', 'pool'],
  horizons: { short: 'hire', medium: 'none', long: 'client' },
  items: {
    purpose: 2,
    criterion: 2,
    review: 1,
    sample: 1,
    find: 1,
    newest: 3,
    reply: 0,
    reopen: 3,
    give: 1,
    headline: 0,
    publish: 3,
    followup: 0,
    inbox: 2,
    feed: 3,
    asked: 2,
  },
};
