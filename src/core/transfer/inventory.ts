import { isRecord, none, unsure, type Answers } from '../quiz/answers.ts';
import { countAnswers } from '../quiz/questions.ts';
import { isDay } from '../format/day.ts';
import { byDate, resultsOf } from '../history/history.ts';
import type { Locale } from '../format/locale.ts';
import { mirrorsOf } from '../network/keep/aggregates.ts';
import { measuredOf, pace, type Measured } from '../network/keep/measured.ts';
import { moveIdsIn, planOf } from '../plan/plan.ts';
import type { Saved } from '../document/document.ts';
import type { Table } from '../document/table.ts';
import { day } from '../format/date.ts';
import { fill, number, plural, type Plural } from '../format/message.ts';

/** Display names of what is stored; unknown ids are shown as they are. */
export interface Names {
  /** Short names of questions by id, and labels of their options by value. */
  questions: Record<string, { short: string; options: Record<string, string> }>;
  horizons: Record<string, string>;
  unsure: string;
  moves: Record<string, string>;
  chapters: Record<string, string>;
  themes: Record<string, string>;
}

/** The inventory's own strings. */
export interface InventoryWords {
  count: Plural;
  named: string;
  active: string;
  aside: string;
  done: string;
  finished: string;
  note: string;
  later: string;
  /** A preference. */
  choice: string;
  /** That pages for reading offline are not wanted. */
  unwanted: string;
  /** An answer that was measured, and one changed since. */
  measured: string;
  changed: string;
  pace: string;
  yearly: string;
  /** A measured network. */
  mirror: string;
}

/** A stored thing: its name, and its value in words. */
export interface Line {
  term: string;
  text: string;
}

export const parts = [
  'answers',
  'measured',
  'results',
  'mirrors',
  'plan',
  'read',
  'reminder',
  'theme',
  'offline',
  'rest',
] as const;
export type Inventory = Record<(typeof parts)[number], Line[]>;

const own = <T>(table: Record<string, T>, id: string): T | undefined => (Object.hasOwn(table, id) ? table[id] : undefined);
const raw = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** A line for each answer: an answer of several parts has as many lines of text. */
function answersOf({ questions, horizons, unsure: notSure }: Names, answers: Answers): Line[] {
  const said = (id: string, value: unknown): string =>
    (value === unsure ? notSure : own(own(questions, id)?.options ?? {}, String(value))) ?? raw(value);
  const line = (id: string, texts: string[]): Line => ({ term: own(questions, id)?.short ?? id, text: texts.join('\n') });
  const { size, hours, reasons, horizons: objectives, items } = answers;
  const parts = Object.entries(objectives ?? {});
  return [
    ...(size === undefined ? [] : [line('size', [said('size', size)])]),
    ...(hours === undefined ? [] : [line('hours', [said('hours', hours)])]),
    ...(reasons === undefined
      ? []
      : [
          line(
            'reasons',
            (reasons.length > 0 ? reasons : [none]).map((reason) => said('reasons', reason)),
          ),
        ]),
    ...(parts.length === 0
      ? []
      : [
          line(
            'horizons',
            parts.map(([id, value]) => `${own(horizons, id) ?? id} · ${said('horizons', value)}`),
          ),
        ]),
    ...Object.entries(items ?? {}).map(([id, value]) => line(id, [said(id, value)])),
  ];
}

/** A line for what was taken over from the mirror: the answer, and its day while it stands. */
function measuredLine(
  locale: Locale,
  { questions }: Names,
  said: InventoryWords,
  standing: Record<string, Measured>,
  id: string,
  value: unknown,
): Line {
  const measured = own(standing, id);
  const term = id === pace ? said.pace : (own(questions, id)?.short ?? id);
  if (!measured)
    return {
      term,
      text: isRecord(value) && isDay(value['date']) ? fill(said.changed, { date: day(locale, value['date']) }) : raw(value),
    };
  const answer =
    id === pace
      ? fill(said.yearly, { n: number(locale, Number(measured.value)) })
      : (own(own(questions, id)?.options ?? {}, String(measured.value)) ?? raw(measured.value));
  return { term, text: fill(said.measured, { answer, date: day(locale, measured.date) }) };
}

/** The malformed entries of a table, as raw JSON. */
const malformed = (table: Table, known: object): Line[] =>
  Object.entries(table).flatMap(([id, value]) => (Object.hasOwn(known, id) ? [] : [{ term: id, text: raw(value) }]));

/** All that a document stores, in words. */
export function inventoryOf(
  locale: Locale,
  names: Names,
  said: InventoryWords,
  { answers, dismissed, rest, ...tables }: Saved,
): Inventory {
  const results = resultsOf(tables);
  const plan = planOf(tables);
  const read = Object.entries(tables.read);
  const standing = measuredOf({ answers, measured: tables.measured });
  const mirrors = mirrorsOf(tables);
  const { theme, offline, ...preferred } = tables.preferences;
  const named = (table: Table, before = ''): Line[] =>
    Object.entries(table).map(([name, value]) => ({ term: before + name, text: raw(value) }));

  return {
    answers: answersOf(names, answers),
    results: [
      ...byDate(results)
        .reverse()
        .map(({ date, name, answers: given }) => {
          const count = plural(locale, said.count, countAnswers(given));
          return {
            term: `${day(locale, date.slice(0, 10))}, ${date.slice(11, 16)}`,
            text: name ? fill(said.named, { name, count }) : count,
          };
        }),
      ...malformed(tables.results, results),
    ],
    measured: Object.entries(tables.measured).map(([id, value]) => measuredLine(locale, names, said, standing, id, value)),
    mirrors: [
      ...Object.values(mirrors)
        .sort((a, b) => (a.date < b.date ? 1 : -1))
        .map(({ date, people, hidden }) => ({
          term: day(locale, date),
          text: fill(said.mirror, { n: number(locale, people + hidden), hidden: number(locale, hidden) }),
        })),
      ...malformed(tables.mirrors, mirrors),
    ],
    plan: [
      ...(['active', 'done', 'aside'] as const).flatMap((state) =>
        moveIdsIn(plan, state).map((id) => {
          const { start, end, note } = plan[id] ?? { start: '' };
          const words = fill(end ? said.finished : said[state], { start: day(locale, start), end: end ? day(locale, end) : '' });
          return { term: own(names.moves, id) ?? id, text: note ? `${words} ${fill(said.note, { note })}` : words };
        }),
      ),
      ...malformed(tables.plan, plan),
    ],
    read: read.map(([id, value]) => ({
      term: own(names.chapters, id) ?? id,
      text: isDay(value) ? day(locale, value) : raw(value),
    })),
    reminder: dismissed === undefined ? [] : [{ term: said.later, text: day(locale, dismissed) }],
    theme: theme === undefined ? [] : [{ term: said.choice, text: own(names.themes, String(theme)) ?? raw(theme) }],
    offline: offline === undefined ? [] : [{ term: said.choice, text: offline === 'no' ? said.unwanted : raw(offline) }],
    rest: [...named(preferred, 'preferences.'), ...named(rest)],
  };
}
