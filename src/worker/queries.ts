/** What the page asks once a network is shown: what to look for, what fits, who is drawn, whom to think of. */
import type { Network, PartialDate, Person } from '../core/network/base/person.ts';
import { classifyPosition, levels, type JobLevel } from '../core/network/measure/families.ts';
import { drawSample, newestContacts } from '../core/network/sample/sample.ts';
import { companyMatcher, matcherFor, measureFit } from '../core/network/search/fit.ts';
import { lookUpCompanies } from '../core/network/search/look-up.ts';
import { shortlists } from '../core/network/search/shortlists.ts';
import { suggestTerms } from '../core/network/search/suggestions.ts';
import type { WorkerReply, WorkerRequest } from './protocol.ts';

type Query = Exclude<WorkerRequest, { type: 'read' | 'work' | 'preload' }>;

/** From the highest level, 0; undefined for one that is not known. */
const rankOf = (level: JobLevel | undefined): number | undefined => (level ? levels.indexOf(level) : undefined);

export function answerQuery(query: Query, { people }: Network, today: PartialDate): WorkerReply {
  const { id } = query;
  if (query.type === 'suggestions') return { type: 'suggestions', id, suggestions: suggestTerms(people) };
  if (query.type === 'look-up') return { type: 'look-up', id, companies: lookUpCompanies(people, query.text) };
  if (query.type === 'sample')
    return {
      type: 'sample',
      id,
      sample: { drawn: drawSample(people, query.seed), newest: newestContacts(people, today) },
    };
  const { objective, terms } = query;
  if (query.type === 'fit') return { type: 'fit', id, fit: measureFit(people, objective, terms, today) };
  const wanted = {
    today,
    relevant: matcherFor(objective, terms),
    target: companyMatcher(terms),
    rank: ({ position }: Person) => rankOf(classifyPosition(position).level),
  };
  return { type: 'lists', id, lists: shortlists(people, wanted, query.week) };
}
