import { plainLines } from '../format/escape.ts';
import { daysFrom, plusDays, type Day } from '../format/day.ts';
import { weekdayOf } from '../format/workday.ts';
import { dayOf, momentOf, type Moment } from '../format/moment.ts';
import { planDays } from './plan.ts';
import type { Move } from '../quiz/quiz.ts';
import { fill } from '../format/message.ts';

/** A move that the reader is making: its entry in the plan, and the move with its words. */
export interface ScheduledMove {
  id: string;
  start: Day;
  note?: string;
  move: Move & { do: string; start: string };
}

/** When the moves are scheduled: by default at nine, on the day of the week on which each one starts. */
export interface CalendarTime {
  /** From 0 for Sunday. */
  weekday?: number | undefined;
  /** `09:00` */
  time: string;
  /** When the file is made: it has no slot before. */
  now: Moment;
}

/** A calendar event. Its times are floating (local, without a zone). */
export interface Slot {
  /** Stable, so that importing the file again updates the event. */
  id: string;
  /** A day without a time is an all-day event. */
  start: Day | Moment;
  end?: Moment;
  repeats?: Rhythm;
  title: string;
  text: string;
}

/** `count` times, every so many days. */
export interface Rhythm {
  days: number;
  count: number;
}

export interface AgendaWords {
  start: string;
  note: string;
  /** Why what is monthly comes every four weeks. */
  monthly: string;
  page: string;
  week: { title: string; text: string };
  check: { title: string; text: string };
  retake: { title: string; text: string };
}

/** The rhythms over the plan's 13 weeks. A month is four weeks, so that the day of the week stays. */
const rhythms: Record<Move['every'], Rhythm | undefined> = {
  once: undefined,
  day: { days: 1, count: 90 },
  week: { days: 7, count: 13 },
  month: { days: 28, count: 3 },
};
const weekMinutes = 10;
export const usualTime = '09:00';

const minutesOf = (time: string): number => {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hours === undefined ? minutesOf(usualTime) : Number(hours) * 60 + Number(minutes);
};

/** The first such day of the week from a day on. */
const nextOn = (day: Day, weekday: number): Day => plusDays(day, (weekday - weekdayOf(day) + 7) % 7);

/** A series without the occurrences before a day, one left at least; what happens once comes on that day instead. */
function upcoming(day: Day, repeats: Rhythm | undefined, earliest: Day): { day: Day; repeats?: Rhythm } {
  const late = daysFrom(day, earliest);
  if (late <= 0) return { day, ...(repeats && { repeats }) };
  if (!repeats) return { day: earliest };
  const skipped = Math.ceil(late / repeats.days);
  return {
    day: plusDays(day, skipped * repeats.days),
    repeats: { ...repeats, count: Math.max(1, repeats.count - skipped) },
  };
}

/**
 * A plan's moves as slots: a series for each, by its rhythm, and always something every week; a look at the plan after
 * 30 days and the quiz again after 90, from the earliest start. On one day the slots follow one another, and none is past.
 */
export function agendaOf(
  moves: readonly ScheduledMove[],
  { weekday, time, now }: CalendarTime,
  words: AgendaWords,
  address: string,
): Slot[] {
  const [first] = moves.map(({ start }) => start).sort();
  if (first === undefined) return [];
  const page = fill(words.page, { address });
  const series = moves.map(({ id, start, note, move }) => ({
    id,
    from: start,
    minutes: move.minutes,
    repeats: rhythms[move.every],
    title: move.do,
    text: [
      fill(words.start, { text: move.start }),
      move.every === 'month' && words.monthly,
      note && fill(words.note, { text: note }),
      page,
    ],
  }));
  if (!moves.some(({ move }) => move.every === 'week')) {
    const list = moves.map(({ move }) => `- ${move.do}`).join('\n');
    const { title, text } = words.week;
    series.push({ id: 'week', from: first, minutes: weekMinutes, repeats: rhythms.week, title, text: [text, list, page] });
  }

  const today = dayOf(now);
  const earliest = momentOf(today, minutesOf(time)) < now ? plusDays(today, 1) : today;
  const placed: { days: Day[]; end: number }[] = [];
  const slots = series.map(({ id, from, minutes, repeats: rhythm, title, text }): Slot => {
    // What is daily has no day of the week to choose.
    const onWeekday = (day: Day) => (weekday === undefined || rhythm?.days === 1 ? day : nextOn(day, weekday));
    const { day, repeats } = upcoming(onWeekday(from), rhythm, rhythm ? earliest : onWeekday(earliest));
    const days = Array.from({ length: repeats?.count ?? 1 }, (_, at) => plusDays(day, at * (repeats?.days ?? 0)));
    const before = placed.filter((other) => other.days.some((each) => days.includes(each)));
    const begin = Math.max(minutesOf(time), ...before.map(({ end }) => end));
    placed.push({ days, end: begin + minutes });
    return {
      id,
      start: momentOf(day, begin),
      end: momentOf(day, begin + minutes),
      ...(repeats && { repeats }),
      title,
      text: plainLines(text.filter(Boolean).join('\n\n')),
    };
  });
  const whole = (id: 'check' | 'retake'): Slot => ({
    id,
    start: plusDays(first, planDays[id]),
    title: words[id].title,
    text: [words[id].text, page].join('\n\n'),
  });
  return [...slots, ...[whole('check'), whole('retake')].filter(({ start }) => start >= today)];
}
