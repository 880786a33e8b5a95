/** What the tests of the agenda, its calendar file and the plan as Markdown share: plans of any moves, with any notes. */
import fc from 'fast-check';
import { plainLines } from '../../src/core/format/escape.ts';
import type { ScheduledMove } from '../../src/core/plan/calendar.ts';
import { plusDays, type Day } from '../../src/core/format/day.ts';
import { longestNote } from '../../src/core/plan/plan.ts';

/** Notes that would like to be something else. */
const hostile = [
  'a;b,c\\n d:e "f" \\; \\,',
  'fin\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:moi\r\n',
  '{text} {address} $& $1',
  '# titre\n- liste\n1. un\n> cite\n\n    code\n\n---\n***\n<b>gras</b> [a](b) ![c](d) `e` ~~f~~ | g | &amp;',
  '\u0000\u0007\u001b\u007f\u0085\u2028\u2029\uFEFF\u202E fin',
  'é'.repeat(longestNote),
  '😀'.repeat(longestNote / 2),
  '👩‍👩‍👧‍👦 '.repeat(40),
  'lone \uD83D surrogate \uDE00',
];
const note = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ maxLength: longestNote }),
  fc.string({ unit: 'binary', maxLength: longestNote }),
);

export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 100 * 365 }).map((days) => plusDays('2000-01-01', days));
export const anyTime: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
export const anyWeekday = fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined });

const move = fc.record(
  {
    start: anyDay,
    note,
    move: fc.record({
      do: fc.constantFrom('Écrivez, à la main; « une » phrase', 'Write: one, two; three', '😀'.repeat(60)),
      start: fc.constantFrom('Prenez une feuille.', 'x'.repeat(600)),
      minutes: fc.integer({ min: 1, max: 240 }),
      every: fc.constantFrom('once', 'day', 'week', 'month'),
    }),
  },
  { requiredKeys: ['start', 'move'] },
);

/** One to three moves, often of the same days. */
export const anyMoves: fc.Arbitrary<ScheduledMove[]> = fc
  .tuple(fc.array(move, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([moves, together]) =>
    moves.map((each, at) => ({ ...each, ...(together && { start: moves[0]?.start ?? each.start }), id: `move-${at}` })),
  );

/** The words of a text that is not changed, whatever its spaces. */
export const wordsOf = (text: string): string[] =>
  plainLines(text)
    .split(/\s+/)
    .filter((word) => word !== '');
