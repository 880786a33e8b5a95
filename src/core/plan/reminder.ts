import type { Day } from '../format/day.ts';

/** What a reader who comes back after a while is told: how long it has been, and the moves of the plan by id. */
export interface Reminder {
  /** What the days are counted from: the start of the plan, or the latest result. */
  since: 'plan' | 'result';
  days: number;
  done: string[];
  active: string[];
}

/** What a reminder is made from: parts of the document, of whatever form they are. */
interface Kept {
  results?: unknown;
  plan?: unknown;
  dismissed?: unknown;
}

/**
 * The reminder that is due on a day, if one is: 30 days after the earliest start of the moves being made, or without any,
 * after the latest result; and not before 30 days have passed since it was put away. A day that has not come yet was
 * written by a clock that was wrong, now or then, and counts for nothing, but for a start within the next 90 days.
 *
 * This function needs nothing around it: its text runs in the page before the first paint (stores/remind.ts).
 */
export function reminderOf({ results, plan, dismissed }: Kept, today: Day): Reminder | undefined {
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

/** The words of a reminder. */
export interface ReminderWords {
  plan: string;
  result: string;
  done: string;
  active: string;
}

/** A reminder in sentences; `names` are those of the moves' items. Like the one above, it needs nothing around it. */
export function reminderText(
  { since, days, done, active }: Reminder,
  words: ReminderWords,
  names: Record<string, string>,
  language: string,
): string {
  const written = (n: number) => n.toLocaleString(language);
  const list = active.flatMap((id) => names[id.slice(0, -2)] ?? []).join(', ');
  return [
    words[since].replace('{n}', written(days)),
    done.length > 0 ? words.done.replace('{n}', written(done.length)) : '',
    active.length > 0 ? words.active.replace('{list}', () => list || written(active.length)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
