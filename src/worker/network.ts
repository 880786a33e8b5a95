/**
 * The mirror's worker: the only place where the names of a file are. It keeps the last file read until it is ended, and
 * answers with numbers, or with the few people that the page is to show.
 */
import { companiesOf } from '../core/network/companies.ts';
import { fitOf, fitting } from '../core/network/fit.ts';
import { timesOf, workOf } from '../core/network/measure.ts';
import type { Network, On } from '../core/network/person.ts';
import { suggestionsOf } from '../core/network/suggestions.ts';
import type { Asked, Read, Told } from './messages.ts';
import { limit, readBytes, readText } from './read.ts';

let network: Network = { people: [], hidden: [] };
let today: On = 0;

const tell = (told: Told): void => postMessage(told);

async function read(source: Blob | string, progress: (share: number) => void): Promise<Read> {
  if (typeof source !== 'string' && source.size > limit) return { ok: false, fault: 'too-big' };
  let outcome;
  try {
    outcome =
      typeof source === 'string' ? readText(source, progress) : readBytes(new Uint8Array(await source.arrayBuffer()), progress);
  } catch {
    return { ok: false, fault: 'unreadable' };
  }
  if (!outcome.ok) return outcome;
  network = outcome.network;
  return { ok: true, report: outcome.report, times: timesOf(network, today) };
}

async function answer(asked: Asked): Promise<void> {
  const { n } = asked;
  if (asked.ask === 'read') {
    today = asked.today;
    tell({ tell: 'read', n, read: await read(asked.source, (share) => tell({ tell: 'progress', n, share })) });
  } else if (asked.ask === 'work') {
    const suggestions = suggestionsOf(network.people, companiesOf(network.people.map(({ company }) => company)));
    tell({ tell: 'work', n, work: { ...workOf(network), suggestions } });
  } else {
    tell({ tell: 'fit', n, fit: fitOf(network.people, fitting(asked.objective, asked.terms), today) });
  }
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data));
