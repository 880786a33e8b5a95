import type { Day } from '../core/format/day.ts';
import type { Fit } from '../core/network/search/fit.ts';
import type { Times, Work } from '../core/network/measure/measure.ts';
import type { Person } from '../core/network/base/person.ts';
import type { Seed } from '../core/network/base/random.ts';
import type { Fault, Report } from '../core/network/export/report.ts';
import type { shortlists } from '../core/network/search/shortlists.ts';
import type { Objective, Suggestions, Term } from '../core/network/search/terms.ts';

/** A file, its text, or the made-up network of a seed. */
export type Source = Blob | string | { seed: Seed };

/** What the page asks of the worker. `n` comes back with the answer. */
export type Asked =
  | { ask: 'read'; n: number; source: Source; today: Day }
  | { ask: 'work'; n: number }
  | { ask: 'rest'; n: number }
  | { ask: 'suggestions'; n: number }
  | { ask: 'fit'; n: number; objective: Objective; terms: Term[] }
  | { ask: 'sample'; n: number; seed: Seed }
  | { ask: 'lists'; n: number; objective: Objective; terms: Term[]; week: number };

/** What is known as soon as a file is read; `work` takes a little longer. */
export type Read = { ok: true; report: Report; times: Times } | { ok: false; fault: Fault };

/** The people that the quiz asks about: drawn by lot, and the newest. */
export interface Sample {
  drawn: Person[];
  newest: Person[];
}
export type Lists = ReturnType<typeof shortlists>;

export type Told =
  | { tell: 'progress'; n: number; share: number }
  | { tell: 'rest' | 'failed'; n: number }
  | { tell: 'read'; n: number; read: Read }
  | { tell: 'work'; n: number; work: Work }
  | { tell: 'suggestions'; n: number; suggestions: Suggestions }
  | { tell: 'fit'; n: number; fit: Fit }
  | { tell: 'sample'; n: number; sample: Sample }
  | { tell: 'lists'; n: number; lists: Lists };
