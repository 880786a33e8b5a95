import type { Day } from '../core/format/day.ts';
import type { Fit } from '../core/network/search/fit.ts';
import type { Company } from '../core/network/measure/companies.ts';
import type { Times, Work } from '../core/network/measure/measure.ts';
import type { Person } from '../core/network/base/person.ts';
import type { Seed } from '../core/network/base/random.ts';
import type { Fault, Report } from '../core/network/export/report.ts';
import type { Changes } from '../core/network/changes/changes.ts';
import type { WorthAWord } from '../core/network/changes/worth-a-word.ts';
import type { FoundPeople, TargetFound } from '../core/network/find/find-people.ts';
import type { TwentyWay } from '../core/network/sort/twenty.ts';
import type { WeekLists } from '../core/network/search/shortlists.ts';
import type { Objective, Term, TermSuggestions } from '../core/network/search/terms.ts';

/** One of several files, with the folders it is in and `/` between them. */
export interface NamedFile {
  path: string;
  file: Blob;
}

/** A file, its text, several files or those of a folder, or the made-up network of a seed. */
export type ExportSource = Blob | string | NamedFile[] | { seed: Seed };

/** The file that was read of several. */
export interface Chosen {
  file: string;
  /** How many of them hold connections. */
  holders: number;
}

/**
 * A message from the page to the worker. `id` comes back with the reply. The export beside today's is read by a second worker, which
 * can be ended in the middle of it, and hands what it read over by a port (MessageChannel): names never come through the page. It is
 * compared from `accept` on, unless the reader gave it up meanwhile.
 */
export type WorkerRequest =
  | { type: 'read'; id: number; source: ExportSource; today: Day; to?: MessagePort }
  | { type: 'work'; id: number }
  | { type: 'preload'; id: number }
  | { type: 'suggestions'; id: number }
  | { type: 'look-up'; id: number; text: string }
  | { type: 'fit'; id: number; objective: Objective; terms: Term[] }
  | { type: 'sample'; id: number; seed: Seed }
  | { type: 'lists'; id: number; goal: Sought; week: number; swap: boolean }
  | { type: 'older'; id: number; from: MessagePort | 'example' }
  | { type: 'accept'; id: number }
  | { type: 'changes'; id: number; goal: Sought; swap: boolean }
  | { type: 'twenty'; id: number; way: TwentyWay; seed: Seed; goal: Sought }
  | { type: 'find'; id: number; text: string; goal: Sought }
  | { type: 'targets'; id: number; names: string[]; goal: Sought };

/** What the reader looks for, by which answers are ordered. */
export interface Sought {
  /** Absent until the reader says it. */
  objective?: Objective;
  terms: Term[];
  /** The companies of a list that was pasted. */
  targets: string[];
}

/** What is known as soon as a file is read; `work` takes a little longer. */
export type ReadReply = { ok: true; report: Report; times: Times; chosen?: Chosen } | { ok: false; fault: Fault };

/** What tells two exports apart, and whom to write to after it. */
export interface ChangesSaid extends Changes {
  /** Whether the file given second is taken for the newer. */
  swapped: boolean;
  word: WorthAWord[];
}

/** The people that the quiz asks about: drawn at random, and the newest. */
export interface SampledPeople {
  drawn: Person[];
  newest: Person[];
}

/** A message from the worker to the page, with the `id` of its request. */
export type WorkerReply =
  | { type: 'progress'; id: number; share: number }
  | { type: 'preload' | 'failed'; id: number }
  | { type: 'read'; id: number; read: ReadReply }
  | { type: 'work'; id: number; work: Work }
  | { type: 'suggestions'; id: number; suggestions: TermSuggestions }
  | { type: 'look-up'; id: number; companies: Company[] }
  | { type: 'fit'; id: number; fit: Fit }
  | { type: 'sample'; id: number; sample: SampledPeople }
  | { type: 'older'; id: number }
  | { type: 'changes'; id: number; changes: ChangesSaid }
  | { type: 'twenty'; id: number; people: Person[] }
  | { type: 'find'; id: number; found: FoundPeople }
  | { type: 'targets'; id: number; targets: TargetFound[] }
  | ({ type: 'lists'; id: number } & WeekLists);
