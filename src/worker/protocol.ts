import type { Day } from '../core/format/day.ts';
import type { Fit } from '../core/network/search/fit.ts';
import type { Company } from '../core/network/measure/companies.ts';
import type { Times, Work } from '../core/network/measure/measure.ts';
import type { Person } from '../core/network/base/person.ts';
import type { Seed } from '../core/network/base/random.ts';
import type { Fault, Report } from '../core/network/export/report.ts';
import type { shortlists } from '../core/network/search/shortlists.ts';
import type { Objective, Term, TermSuggestions } from '../core/network/search/terms.ts';

/** A file, its text, or the made-up network of a seed. */
export type ExportSource = Blob | string | { seed: Seed };

/** A message from the page to the worker. `id` comes back with the reply. */
export type WorkerRequest =
  | { type: 'read'; id: number; source: ExportSource; today: Day }
  | { type: 'work'; id: number }
  | { type: 'preload'; id: number }
  | { type: 'suggestions'; id: number }
  | { type: 'look-up'; id: number; text: string }
  | { type: 'fit'; id: number; objective: Objective; terms: Term[] }
  | { type: 'sample'; id: number; seed: Seed }
  | { type: 'lists'; id: number; objective: Objective; terms: Term[]; week: number };

/** What is known as soon as a file is read; `work` takes a little longer. */
export type ReadReply = { ok: true; report: Report; times: Times } | { ok: false; fault: Fault };

/** The people that the quiz asks about: drawn at random, and the newest. */
export interface SampledPeople {
  drawn: Person[];
  newest: Person[];
}
export type WeekLists = ReturnType<typeof shortlists>;

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
  | { type: 'lists'; id: number; lists: WeekLists };
