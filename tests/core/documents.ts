/** Documents of readers: what properties of the whole document are checked on. */
import fc from 'fast-check';
import type { Dated } from '../../src/core/history/history.ts';
import { moveId, planOf, type Planned } from '../../src/core/plan/plan.ts';
import { itemsOf, type Level } from '../../src/core/quiz/quiz.ts';
import type { Saved } from '../../src/core/document/document.ts';
import { quiz } from '../quiz.ts';
import { anyAggregates } from './network/mirrors.ts';
import { anyAnswers } from './space.ts';

const two = (n: number) => String(n).padStart(2, '0');
/** Days of three years, few enough for two documents to share some. */
export const anyDay = fc
  .tuple(fc.integer({ min: 2025, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const tidy = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;

const dated = fc
  .record({
    date: anyDay.map((day) => `${day}T09:05:00`),
    model: fc.constantFrom(1, 2),
    answers: anyAnswers,
    name: maybe(fc.constantFrom('avant', 'après')),
  })
  .map((result) => tidy(result) as Dated);
const moves = itemsOf(quiz).flatMap(({ item }) => ([0, 1, 2] as Level[]).map((from) => moveId(item.id, from)));
const planned = fc
  .record({
    state: fc.constantFrom('active', 'aside', 'done'),
    start: anyDay,
    end: maybe(anyDay),
    note: maybe(fc.constantFrom('une note', 'une autre')),
  })
  .map((move) => tidy(move) as Planned);
const table = <T>(ids: readonly string[], value: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom(...ids), value, { maxKeys: 6, noNullPrototype: true });

export const anySaved: fc.Arbitrary<Saved> = fc
  .record({
    answers: anyAnswers,
    results: table(['1', '20261123', 'a', 'a-2', 'x'.repeat(40)], dated),
    plan: table([...moves.slice(0, 8), 'gone-1'], planned),
    read: table(['question', 'reasons', 'risks', 'autre'], anyDay),
    measured: table(['size', 'pace', 'reply'], fc.record({ date: anyDay, value: fc.constantFrom('at-cap', 2, 840) })),
    mirrors: table(['2025-11-23', '2026-11-23'], anyAggregates),
    dismissed: maybe(anyDay),
    preferences: fc
      .record({ theme: maybe(fc.constantFrom('light', 'dark')), quiet: maybe(fc.boolean()) })
      .map((each) => tidy(each) as Record<string, unknown>),
    rest: fc
      .record({ mirror: maybe(fc.constantFrom({ on: 1 }, [2], null)) })
      .map((rest) => tidy(rest) as Record<string, unknown>),
  })
  .map((saved) => tidy(saved) as Saved)
  // As the site leaves it: no more moves at once than there is room for.
  .map((saved) => ({ ...saved, plan: { ...planOf(saved) } }));
