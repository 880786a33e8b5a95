/** Whom the mirror is asked for, once the first answer is there: who is drawn, whom to write to, who works where, who moved. */
import type { Seed } from '../core/network/base/random.ts';
import type { Person } from '../core/network/base/person.ts';
import type { FoundPeople, TargetFound } from '../core/network/find/find-people.ts';
import type { Company } from '../core/network/measure/companies.ts';
import type { WeekLists } from '../core/network/search/shortlists.ts';
import type { TwentyWay } from '../core/network/sort/twenty.ts';
import type { ChangesSaid, SampledPeople, Sought } from '../worker/protocol.ts';
import { beside, replyTo } from './network.ts';

/** The companies of the network that what was typed may mean. */
export const companiesLike = async (text: string): Promise<Company[]> =>
  (await replyTo('look-up', { type: 'look-up', text })).companies;

export const sampleFor = async (seed: Seed): Promise<SampledPeople> => (await replyTo('sample', { type: 'sample', seed })).sample;

/** The lists of a week, from 0, for what the reader looks for. */
export const listsFor = (goal: Sought, week: number): Promise<WeekLists> =>
  replyTo('lists', { type: 'lists', goal, week, swap: beside.get()?.swap === true });

/** Who has, in their name, company or position, the words typed: the first fifty, best first for the goal. */
export const peopleLike = async (text: string, goal: Sought): Promise<FoundPeople> =>
  (await replyTo('find', { type: 'find', text, goal })).found;

/** Who is in each company of a list. */
export const peopleAt = async (names: string[], goal: Sought): Promise<TargetFound[]> =>
  (await replyTo('targets', { type: 'targets', names, goal })).targets;

/** Twenty people to sort. */
export const twentyFor = async (way: TwentyWay, seed: Seed, goal: Sought): Promise<Person[]> =>
  (await replyTo('twenty', { type: 'twenty', way, seed, goal })).people;

/** What tells the two exports apart, and whom to write to for a goal. */
export const changesFor = async (goal: Sought): Promise<ChangesSaid> =>
  (await replyTo('changes', { type: 'changes', goal, swap: beside.get()?.swap === true })).changes;
