/** What the page asks of people, once the first answer is there: who is drawn, whom to write to, who works where. */
import type { Network, PartialDate, Person } from '../core/network/base/person.ts';
import { classifyPosition, levels, type JobLevel } from '../core/network/measure/families.ts';
import { newestContacts } from '../core/network/sample/newest.ts';
import { changesBetween, companyNamed, inOrder } from '../core/network/changes/changes.ts';
import { worthAWord } from '../core/network/changes/worth-a-word.ts';
import { writtenAs } from '../core/network/find/close-names.ts';
import { findPeople, findTargets } from '../core/network/find/find-people.ts';
import { drawSample } from '../core/network/sample/sample.ts';
import { companyMatcher, matcherFor } from '../core/network/search/fit.ts';
import { lookUpCompanies } from '../core/network/search/look-up.ts';
import { twentyOf } from '../core/network/sort/twenty.ts';
import { weekLists, type Wanted } from '../core/network/search/shortlists.ts';
import type { ChangesSaid, Sought, WorkerReply, WorkerRequest } from './protocol.ts';

type PeopleQuery = Extract<WorkerRequest, { type: 'look-up' | 'sample' | 'lists' | 'twenty' | 'changes' | 'find' | 'targets' }>;

/** From the highest level, 0; undefined for one that is not known. */
const rankOf = (level: JobLevel | undefined): number | undefined => (level ? levels.indexOf(level) : undefined);

/** Of the terms, however they are written; of the list that was pasted, as the answer to it has them: close names are apart. */
function chosenCompanies({ terms, targets }: Sought): ((person: Person) => boolean) | undefined {
  const matches = companyMatcher(terms);
  if (targets.length === 0) return matches;
  const names = new Set(targets.map(writtenAs));
  return (person) => names.has(writtenAs(person.company)) || matches?.(person) === true;
}

const servesFor = ({ objective, terms }: Sought): ((person: Person) => boolean) =>
  objective ? matcherFor(objective, terms) : () => false;

/** What tells two exports apart: asked for each goal, counted once. */
let counted: { older: Network; network: Network; swap: boolean; changes: Omit<ChangesSaid, 'word'> } | undefined;
/** `swap`: the reader says that it is the other way round than their dates tell. */
function changesOf(older: Network, network: Network, today: PartialDate, swap: boolean): Omit<ChangesSaid, 'word'> {
  if (counted?.older !== older || counted.network !== network || counted.swap !== swap) {
    const [first, last] = inOrder(older, network, today);
    const [before, after] = swap ? [last, first] : [first, last];
    counted = { older, network, swap, changes: { ...changesBetween(before, after, today), swapped: before !== older } };
  }
  return counted.changes;
}

/** Says which company a person left since the older export. */
function companyLeft({ moved, swapped }: Pick<ChangesSaid, 'moved' | 'swapped'>): Wanted['left'] {
  // The other file is the newer one: what this one says was true before.
  if (swapped) return undefined;
  const left = new Map(moved.filter(({ company }) => company).map(({ before, after }) => [after, companyNamed(before)]));
  return (person) => left.get(person);
}

export function answerPeopleQuery(query: PeopleQuery, network: Network, today: PartialDate, older: Network): WorkerReply {
  const { id } = query;
  const { people } = network;
  if (query.type === 'changes') {
    const changes = changesOf(older, network, today, query.swap);
    const wanted = { serves: servesFor(query.goal), target: chosenCompanies(query.goal) };
    return { type: 'changes', id, changes: { ...changes, word: worthAWord(changes, wanted) } };
  }
  if (query.type === 'look-up') return { type: 'look-up', id, companies: lookUpCompanies(people, query.text) };
  if (query.type === 'sample')
    return { type: 'sample', id, sample: { drawn: drawSample(people, query.seed), newest: newestContacts(people, today) } };
  if (query.type === 'twenty') {
    const { seed, way, goal } = query;
    return { type: 'twenty', id, people: twentyOf(people, way, { seed, today, serves: servesFor(goal) }) };
  }
  if (query.type === 'find') return { type: 'find', id, found: findPeople(people, query.text, servesFor(query.goal)) };
  if (query.type === 'targets') return { type: 'targets', id, targets: findTargets(people, query.names, servesFor(query.goal)) };
  const { goal, week, swap } = query;
  const wanted = {
    today,
    relevant: servesFor(goal),
    target: chosenCompanies(goal),
    left: older.people.length > 0 ? companyLeft(changesOf(older, network, today, swap)) : undefined,
    parting: goal.terms.length > 0,
    rank: ({ position }: Person) => rankOf(classifyPosition(position).level),
  };
  return { type: 'lists', id, ...weekLists(people, wanted, week) };
}
