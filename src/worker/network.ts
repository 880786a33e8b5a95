/**
 * The mirror's worker: the only place where the names of a file are. It keeps the last file read until it is ended, and
 * answers with numbers, or with the few people that the page is to show.
 */
import type { Day } from '../core/day.ts';
import { fitOf, fitting } from '../core/network/fit.ts';
import { levels, placed, type Level } from '../core/network/families.ts';
import { timesOf, workOf } from '../core/network/measure.ts';
import type { Network, On, Person } from '../core/network/person.ts';
import type { Seed } from '../core/network/random.ts';
import type { Outcome } from '../core/network/reader.ts';
import { limit } from '../core/network/report.ts';
import { drawnFrom, newestOf } from '../core/network/sample.ts';
import { shortlists } from '../core/network/shortlists.ts';
import type { Asked, Read, Source, Told } from './messages.ts';
import { readBytes, readText } from './read.ts';

let network: Network = { people: [], hidden: [] };
let today: On = 0;
const onOfDay = (day: Day): On => Number(day.replaceAll('-', ''));

/** From the highest level, 0; nothing for one that is not known. */
const rankOf = (level: Level | undefined): number | undefined => (level ? levels.indexOf(level) : undefined);

const tell = (told: Told): void => postMessage(told);

/** The made-up network comes when it is asked for. */
const madeUp = async (seed: Seed, day: Day): Promise<string> =>
  (await import('../core/network/example.ts')).exampleCsv(seed, day);

async function outcomeOf(source: Source, day: Day, progress: (share: number) => void): Promise<Outcome> {
  if (typeof source === 'string') return readText(source, progress);
  if ('seed' in source) return readText(await madeUp(source.seed, day), progress);
  if (source.size > limit) return { ok: false, fault: 'too-big' };
  return readBytes(new Uint8Array(await source.arrayBuffer()), progress);
}

async function read(source: Source, day: Day, progress: (share: number) => void): Promise<Read> {
  try {
    const outcome = await outcomeOf(source, day, progress);
    if (!outcome.ok) return outcome;
    network = outcome.network;
    return { ok: true, report: outcome.report, times: timesOf(network, today) };
  } catch {
    return { ok: false, fault: 'unreadable' };
  }
}

async function answer(asked: Asked): Promise<void> {
  const { n } = asked;
  if (asked.ask === 'read') {
    today = onOfDay(asked.today);
    tell({ tell: 'read', n, read: await read(asked.source, asked.today, (share) => tell({ tell: 'progress', n, share })) });
  } else if (asked.ask === 'work') {
    tell({ tell: 'work', n, working: workOf(network) });
  } else if (asked.ask === 'fit') {
    tell({ tell: 'fit', n, fit: fitOf(network.people, asked.objective, asked.terms, today) });
  } else if (asked.ask === 'sample') {
    tell({ tell: 'sample', n, sample: { drawn: drawnFrom(network.people, asked.seed), newest: newestOf(network.people) } });
  } else {
    const { objective, terms, week } = asked;
    const companies = terms.filter(({ kind }) => kind === 'company');
    const wanted = {
      today,
      relevant: fitting(objective, terms),
      target: companies.length > 0 ? fitting('job', companies) : undefined,
      rank: ({ position }: Person) => rankOf(placed(position).level),
    };
    tell({ tell: 'lists', n, lists: shortlists(network.people, wanted, week) });
  }
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data));
