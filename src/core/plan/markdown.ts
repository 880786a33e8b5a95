import { plainMarkdown } from '../format/escape.ts';
import { plusDays, type Day } from '../format/day.ts';
import type { Locale } from '../format/locale.ts';
import { planDays, type Planned } from './plan.ts';
import type { Move } from '../quiz/quiz.ts';
import { day, span } from '../format/date.ts';
import { fill } from '../format/message.ts';
import type { ShownStanding } from '../scoring/first-look.ts';
import { totalInWords, type TotalWords } from '../scoring/total-in-words.ts';

/** An entry of the plan, with its move's words while the quiz still has that move. */
export type WordedEntry = Planned & { id: string; move?: (Move & { do: string; start: string }) | undefined };

/** All that the Markdown of a plan says. */
export interface PlanText extends Pick<ShownStanding, 'first' | 'total'> {
  today: Day;
  /** The profile's name. */
  profile?: string | undefined;
  active: readonly WordedEntry[];
  done: readonly WordedEntry[];
  aside: readonly WordedEntry[];
  address: string;
}

export interface PlanTextWords {
  title: string;
  totals: TotalWords;
  profile: string;
  /** The same, of a first look. */
  profileNow: string;
  start: string;
  rhythm: string;
  begin: string;
  check: string;
  retake: string;
  done: string;
  doneOn: string;
  aside: string;
  gone: string;
  page: string;
  every: Record<string, string>;
}

/** A text as a Markdown block quote: line breaks are kept, and Markdown in it is escaped. */
const quotation = (text: string): string => {
  const plain = plainMarkdown(text).trim();
  // Two trailing spaces are a hard line break.
  return plain && plain.replace(/^.*$/gm, (line) => (line === '' ? '>' : `> ${line}  `)).trimEnd();
};

/** A plan as Markdown: active moves in full, the others in one line each. */
export function planText(locale: Locale, plan: PlanText, t: PlanTextWords): string {
  const { today, first, total, profile, active, done, aside, address } = plan;
  const name = ({ id, move }: WordedEntry) => plainMarkdown(move?.do ?? fill(t.gone, { id }));
  const on = (message: string, date: Day) => fill(message, { day: day(locale, date) });
  const [earliest] = active.map(({ start }) => start).sort();

  const moves = active.map((planned, at) => {
    const facts = [on(t.start, planned.start)];
    if (planned.move) {
      const { every, minutes, start } = planned.move;
      facts.push(fill(t.rhythm, { text: fill(t.every[every] ?? '', { time: span(minutes) }) }));
      facts.push(fill(t.begin, { text: plainMarkdown(start) }));
    }
    const list = facts.map((fact) => `- ${fact}`).join('\n');
    return [`## ${at + 1}. ${name(planned)}`, list, quotation(planned.note ?? '')];
  });
  const past = (title: string, list: readonly WordedEntry[]) =>
    list.length > 0 && [
      `## ${title}`,
      list
        .map((planned) => `- ${[name(planned), planned.end && on(t.doneOn, planned.end)].filter(Boolean).join(' · ')}`)
        .join('\n'),
    ];
  const facts = [
    day(locale, today),
    totalInWords(locale, total, t.totals),
    profile !== undefined && fill(first ? t.profileNow : t.profile, { name: profile }),
  ];
  const dates = earliest && [on(t.check, plusDays(earliest, planDays.check)), on(t.retake, plusDays(earliest, planDays.retake))];
  return [
    `# ${t.title}`,
    facts.filter(Boolean).join(' · '),
    ...moves.flat(),
    ...(past(t.done, done) || []),
    ...(past(t.aside, aside) || []),
    dates && dates.join(' · '),
    fill(t.page, { address: `<${address}>` }),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}
