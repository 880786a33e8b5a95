/** What the worker is asked once a network is shown: what can be looked for, what fits, who is drawn, whom to think of. */
import { levels, placed, type Level } from '../core/network/measure/families.ts';
import { fitOf, fitting } from '../core/network/search/fit.ts';
import type { Network, On, Person } from '../core/network/base/person.ts';
import { drawnFrom, newestOf } from '../core/network/sample/sample.ts';
import { shortlists } from '../core/network/search/shortlists.ts';
import { suggestionsOf } from '../core/network/search/suggestions.ts';
import type { Asked, Told } from './protocol.ts';

type Sought = Exclude<Asked, { ask: 'read' | 'work' | 'rest' }>;

/** From the highest level, 0; nothing for one that is not known. */
const rankOf = (level: Level | undefined): number | undefined => (level ? levels.indexOf(level) : undefined);

export function sought(asked: Sought, { people }: Network, today: On): Told {
  const { n } = asked;
  if (asked.ask === 'suggestions') return { tell: 'suggestions', n, suggestions: suggestionsOf(people) };
  if (asked.ask === 'sample')
    return { tell: 'sample', n, sample: { drawn: drawnFrom(people, asked.seed), newest: newestOf(people, today) } };
  const { objective, terms } = asked;
  if (asked.ask === 'fit') return { tell: 'fit', n, fit: fitOf(people, objective, terms, today) };
  const companies = terms.filter(({ kind }) => kind === 'company');
  const wanted = {
    today,
    relevant: fitting(objective, terms),
    target: companies.length > 0 ? fitting('job', companies) : undefined,
    rank: ({ position }: Person) => rankOf(placed(position).level),
  };
  return { tell: 'lists', n, lists: shortlists(people, wanted, asked.week) };
}
