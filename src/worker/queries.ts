/** What the page asks first of a network: what to look for, and how many fit. */
import type { Network, PartialDate } from '../core/network/base/person.ts';
import { measureFit } from '../core/network/search/fit.ts';
import { suggestTerms } from '../core/network/search/suggestions.ts';
import type { WorkerReply, WorkerRequest } from './protocol.ts';

type FirstQuery = Extract<WorkerRequest, { type: 'suggestions' | 'fit' }>;

export function answerQuery(query: FirstQuery, { people }: Network, today: PartialDate): WorkerReply {
  const { id } = query;
  if (query.type === 'suggestions') return { type: 'suggestions', id, suggestions: suggestTerms(people) };
  return { type: 'fit', id, fit: measureFit(people, query.objective, query.terms, today) };
}
