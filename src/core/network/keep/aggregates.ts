import { isId, isRecord } from '../../quiz/answers.ts';
import { isDay, type Day } from '../../format/day.ts';
import { entriesOf, type Parse, type Table } from '../../document/table.ts';
import { changeKinds, type ChangeCounts } from '../changes/count-changes.ts';
import { sampleQuestions, type SampleQuestion } from '../sample/tally.ts';
import type { Tally } from '../sample/estimate.ts';
import type { Fit } from '../search/fit.ts';
import type { Times, Work } from '../measure/measure.ts';
import { parseSeed, type Seed } from '../base/random.ts';

/** How many contacts by a fixed id: a year, an age, a family, a level. Never by a name, a company or a title. */
export type CountsById = Record<string, number>;

/** Of a question asked of the people drawn. */
export interface AnswerCount {
  yes: number;
  answered: number;
}

/** What the reader may keep of a measured network: numbers, from which nobody in it can be found again. */
export interface Aggregates {
  date: Day;
  people: number;
  hidden: number;
  /** By the year of arrival: `2019`. */
  years: CountsById;
  ages: CountsById;
  families: CountsById;
  levels: CountsById;
  /** Arrivals in the last 12 full months. */
  pace?: number;
  /** The share of the ten first companies, from 0 to 1, and the effective number of companies. */
  concentration?: { top: number; effective: number };
  fit?: { objective: string; share: number };
  sample?: { seed: Seed } & Partial<Record<SampleQuestion, AnswerCount>>;
  /** How many came, reappeared, are gone, changed company, or position alone, since the export that was put beside it. */
  changes?: ChangeCounts;
}

/** Aggregates by permanent id. */
export type Mirrors = Record<string, Aggregates>;

const most = 10_000_000;
const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

/** Some counts by ids that say nothing: lowercase words of the program, or years. */
function parseCounts(value: unknown): CountsById | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value);
  const good = entries.length <= 200 && entries.every(([id, count]) => /^[a-z0-9][a-z0-9-]{0,23}$/.test(id) && isCount(count));
  return good ? (value as CountsById) : undefined;
}

function parseDrawn(value: unknown): AnswerCount | undefined {
  if (!isRecord(value)) return undefined;
  const { yes, answered } = value;
  return isCount(yes) && isCount(answered) && yes <= answered ? { yes, answered } : undefined;
}

function parseSample(value: unknown): Aggregates['sample'] {
  if (!isRecord(value)) return undefined;
  const seed = parseSeed(value['seed']);
  const said = sampleQuestions.flatMap((question) => {
    const drawn = parseDrawn(value[question]);
    return drawn ? [[question, drawn] as const] : [];
  });
  return seed === undefined ? undefined : { seed, ...Object.fromEntries(said) };
}

function parseChanges(value: unknown): ChangeCounts | undefined {
  if (!isRecord(value) || !changeKinds.every((kind) => isCount(value[kind]))) return undefined;
  return Object.fromEntries(changeKinds.map((kind) => [kind, value[kind]])) as ChangeCounts;
}

/**
 * Aggregates from what was measured, or as they were stored. Only what is named here is taken, whatever else there is;
 * without a date, the number of people or one of the counts there is nothing, and what else is malformed is left out.
 */
export const parseAggregates: Parse<Aggregates> = (record) => {
  const { date, people, hidden, pace, concentration, fit, sample, changes } = record;
  const [years, ages, families, levels] = (['years', 'ages', 'families', 'levels'] as const).map((key) =>
    parseCounts(record[key]),
  );
  if (!isDay(date) || !isCount(people) || !isCount(hidden) || !years || !ages || !families || !levels) return undefined;
  const { top, effective } = isRecord(concentration) ? concentration : {};
  const { objective, share } = isRecord(fit) ? fit : {};
  const drawn = parseSample(sample);
  const changed = parseChanges(changes);
  return {
    date,
    people,
    hidden,
    years: { ...years },
    ages: { ...ages },
    families: { ...families },
    levels: { ...levels },
    ...(isCount(pace) && { pace }),
    ...(isShare(top) && isCount(effective) && { concentration: { top, effective } }),
    ...(isId(objective) && isShare(share) && { fit: { objective, share } }),
    ...(drawn && { sample: drawn }),
    ...(changed && { changes: changed }),
  };
};

/** What the mirror knows of a network, besides who is in it. */
export interface Measurements {
  times: Times;
  work: Work;
  fit?: { objective: string; fit: Fit } | undefined;
  sample?: { seed: Seed; tallies: Partial<Record<SampleQuestion, Tally>> } | undefined;
  changes?: ChangeCounts | undefined;
}

/** What may be kept of a network: numbers by fixed ids. */
export function aggregatesFrom(date: Day, { times, work, fit, sample, changes }: Measurements): Aggregates {
  const { contacts, hidden, arrivals, ages } = times;
  const byId = (list: readonly { id: string; n: number }[]): CountsById => Object.fromEntries(list.map(({ id, n }) => [id, n]));
  const drawn = sampleQuestions.flatMap((question) => {
    const { yes, answered } = sample?.tallies[question] ?? { yes: 0, answered: 0 };
    return answered > 0 ? [[question, { yes, answered }] as const] : [];
  });
  return {
    date,
    people: contacts - hidden,
    hidden,
    years: Object.fromEntries(arrivals.years.map(({ at, n }) => [String(at), n])),
    ages: Object.fromEntries(ages.groups.map(({ from, n }) => [String(from), n])),
    families: byId(work.families),
    levels: byId(work.levels),
    pace: arrivals.pace,
    concentration: { top: work.companies.ten, effective: work.companies.effective },
    ...(fit && { fit: { objective: fit.objective, share: fit.fit.n > 0 ? fit.fit.fit / fit.fit.n : 0 } }),
    ...(sample &&
      drawn.length > 0 && {
        sample: {
          seed: sample.seed,
          ...Object.fromEntries(drawn),
        },
      }),
    ...(changes && { changes }),
  };
}

/** The measured networks of a document. */
export const mirrorsOf = ({ mirrors }: { mirrors: Table }): Mirrors => entriesOf(mirrors, parseAggregates);
