import type { Day } from '../format/day.ts';

/** The content of a reminder: how long it has been, and the ids of the plan's moves. */
export interface Reminder {
  /** What the days are counted from: the start of the plan, or the latest result. */
  since: 'plan' | 'result';
  days: number;
  done: string[];
  active: string[];
}

/** The parts of the stored document that it reads, not validated. */
interface StoredParts {
  results?: unknown;
  plan?: unknown;
  dismissed?: unknown;
}

/**
 * The reminder that is due on a day, if one is: 30 days after the earliest start of the moves being made, or without any,
 * after the latest result; and not within 30 days of its dismissal. Future dates come from a wrong clock and are ignored,
 * but for a start within the next 90 days: no reminder is due before it.
 *
 * Imports nothing: it is bundled inline and runs before the first paint (inline/reminder.ts).
 */
export function reminderOf({ results, plan, dismissed }: StoredParts, today: Day): Reminder | undefined {
  const entries = (table: unknown): Record<string, unknown>[] =>
    Object.entries({ ...(table as object) }).map(([id, each]) => ({ ...(each as object), id }));
  const daysTo = (day: unknown) =>
    Math.round((Date.parse(today) - Date.parse(`${String(day).slice(0, 10)}T00:00Z`)) / 86_400_000);
  const past = (days: number[]) => days.filter((each) => each >= 0);
  const moves = (state: string) => entries(plan).filter((move) => move['state'] === state);
  const ids = (state: string) => moves(state).map((move) => String(move['id']));

  const away = daysTo(dismissed);
  if (away >= 0 && away < 30) return undefined;
  const starts = moves('active').map((move) => daysTo(move['start']));
  const begun = past(starts);
  if (begun.length === 0 && starts.some((days) => days >= -90)) return undefined;
  const dates = past(entries(results).map((result) => daysTo(result['date'])));
  const days = begun.length > 0 ? Math.max(...begun) : Math.min(...dates);
  if (days < 30 || days === Infinity) return undefined;
  return { since: begun.length > 0 ? 'plan' : 'result', days, done: ids('done'), active: ids('active') };
}

/** A sentence for one, and for several. */
interface OneOrMore {
  one: string;
  other: string;
}

/** The words of a reminder. */
export interface ReminderWords {
  plan: string;
  result: string;
  done: OneOrMore;
  active: OneOrMore;
}

/** A reminder in sentences; `names` are the short names of items. Imports nothing, as above. */
export function reminderText(
  { since, days, done, active }: Reminder,
  words: ReminderWords,
  names: Record<string, string>,
  language: string,
): string {
  const written = (n: number) => n.toLocaleString(language);
  const form = (words: OneOrMore, { length }: string[]) => (length > 1 ? words.other : words.one);
  const list = active.flatMap((id) => names[id.slice(0, -2)] ?? []).join(', ');
  return [
    words[since].replace('{n}', written(days)),
    done.length > 0 ? form(words.done, done).replace('{n}', written(done.length)) : '',
    active.length > 0 ? form(words.active, active).replace('{list}', () => list || written(active.length)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
