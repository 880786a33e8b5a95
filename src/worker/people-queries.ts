/** What the page asks of people, once the first answer is there: who is drawn, whom to write to, who works where. */
import type { Network, PartialDate, Person } from '../core/network/base/person.ts';
import { classifyPosition, levels, type JobLevel } from '../core/network/measure/families.ts';
import { newestContacts } from '../core/network/sample/newest.ts';
import { drawSample } from '../core/network/sample/sample.ts';
import { companyMatcher, matcherFor } from '../core/network/search/fit.ts';
import { lookUpCompanies } from '../core/network/search/look-up.ts';
import { shortlists } from '../core/network/search/shortlists.ts';
import type { WorkerReply, WorkerRequest } from './protocol.ts';

type PeopleQuery = Extract<WorkerRequest, { type: 'look-up' | 'sample' | 'lists' }>;

/** From the highest level, 0; undefined for one that is not known. */
const rankOf = (level: JobLevel | undefined): number | undefined => (level ? levels.indexOf(level) : undefined);

export function answerPeopleQuery(query: PeopleQuery, { people }: Network, today: PartialDate): WorkerReply {
  const { id } = query;
  if (query.type === 'look-up') return { type: 'look-up', id, companies: lookUpCompanies(people, query.text) };
  if (query.type === 'sample')
    return { type: 'sample', id, sample: { drawn: drawSample(people, query.seed), newest: newestContacts(people, today) } };
  const { objective, terms, week } = query;
  const wanted = {
    today,
    relevant: matcherFor(objective, terms),
    target: companyMatcher(terms),
    rank: ({ position }: Person) => rankOf(classifyPosition(position).level),
  };
  return { type: 'lists', id, lists: shortlists(people, wanted, week) };
}
