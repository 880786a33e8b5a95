/** Two results side by side: what differs, how far, and what is worth talking about. */
import { primaryObjective, type Answers } from '../quiz/answers.ts';
import { isAnswered } from '../quiz/questions.ts';
import { decodeComplete } from '../links/decode-answers.ts';
import { decodePercent, fragmentKind } from '../links/fragment.ts';
import { fault, type Decoded } from '../links/link.ts';
import type { Locale } from '../format/locale.ts';
import { context, type ContextId, type Level, type Quiz } from '../quiz/quiz.ts';
import { shownStanding, type ShownStanding, type TotalShown } from '../scoring/first-look.ts';
import type { Levels } from '../scoring/score.ts';
import { situationOf } from '../scoring/standing.ts';
import { asWords, drawnAt, toStrength, type ShownScore } from '../scoring/strength.ts';
import { decodeCard, isCardOfFirstLook, type ReceivedCard } from '../links/card.ts';
import { list } from '../format/message.ts';

/** The input of one side: answers, or a card, which carries none. */
export type ComparisonInput = { answers: Answers } | { card: ReceivedCard };

/** What may be told of one side; the rest is absent. */
export interface Side extends ShownStanding {
  levels: Levels;
  /** Ids of the options chosen in the context, in the quiz's order; for the horizons, the main objective. Empty: none. */
  context: Partial<Record<ContextId, string[]>>;
}

/** One thing, as each side has it. */
export interface Gap<T extends ShownScore = ShownScore> {
  id: string;
  values: [T | undefined, T | undefined];
  /** From the first to the second, when both have a number. */
  change?: number;
  /** How far apart they are, when both have it: in points, or from word to word when one of them is a word. */
  apart?: number;
}

export interface Comparison {
  sides: [Side, Side];
  total: { values: [TotalShown, TotalShown]; change?: number };
  /** In the quiz's order. */
  dimensions: Gap[];
  /** The dimensions that differ, the furthest apart first. */
  widest: Gap[];
  /** The items whose levels differ, the furthest apart first. */
  items: Gap<Level>[];
  /** What both sides say of the context, differently. */
  context: ContextId[];
}

function contextOf(quiz: Quiz, answers: Answers): Side['context'] {
  const chosen: Record<ContextId, string[]> = {
    size: [answers.size ?? ''],
    hours: [answers.hours ?? ''],
    reasons: quiz.reasons.options.flatMap(({ id }) => (answers.reasons?.includes(id) ? [id] : [])),
    horizons: [primaryObjective(quiz, answers) ?? []].flat(),
  };
  return Object.fromEntries(context.filter((id) => isAnswered(quiz, answers, id)).map((id) => [id, chosen[id]]));
}

export function sideOf(quiz: Quiz, given: ComparisonInput): Side {
  if ('card' in given) {
    const { total, dimensions, size, profile } = given.card;
    const first = isCardOfFirstLook(given.card);
    return {
      first,
      total: total === undefined ? { kind: 'none' } : { kind: 'total', total },
      dimensions: first ? asWords(dimensions) : dimensions,
      levels: {},
      context: size === undefined ? {} : { size: [size] },
      ...(profile && { profile }),
    };
  }
  const { answers } = given;
  const situation = situationOf(quiz, answers);
  return { ...shownStanding(quiz, situation), levels: situation.levels, context: contextOf(quiz, answers) };
}

/** A score in the middle of its word. */
const middleOf = (score: ShownScore): number => drawnAt(toStrength(score));

function gap<T extends ShownScore>(id: string, a: T | undefined, b: T | undefined): Gap<T> {
  const values: Gap<T>['values'] = [a, b];
  if (a === undefined || b === undefined) return { id, values };
  if (typeof a !== 'number' || typeof b !== 'number') return { id, values, apart: Math.abs(middleOf(b) - middleOf(a)) };
  return { id, values, change: b - a, apart: Math.abs(b - a) };
}

/** The gaps that are not zero, widest first (stable). */
const byWidth = <T extends ShownScore>(gaps: Gap<T>[]): Gap<T>[] =>
  gaps.filter(({ apart }) => apart).sort((a, b) => (b.apart ?? 0) - (a.apart ?? 0));

export function compare(quiz: Quiz, first: ComparisonInput, second: ComparisonInput): Comparison {
  const [a, b] = [sideOf(quiz, first), sideOf(quiz, second)];
  const dimensions = quiz.dimensions.map(({ id }) => gap(id, a.dimensions[id], b.dimensions[id]));
  const items = quiz.dimensions.flatMap((each) => each.items.map(({ id }) => gap(id, a.levels[id], b.levels[id])));
  const differs = (id: ContextId) => a.context[id] && b.context[id] && a.context[id].join() !== b.context[id].join();
  return {
    sides: [a, b],
    total: {
      values: [a.total, b.total],
      ...(a.total.kind === 'total' && b.total.kind === 'total' && { change: b.total.total - a.total.total }),
    },
    dimensions,
    widest: byWidth(dimensions),
    items: byWidth(items),
    context: context.filter(differs),
  };
}

/**
 * Whether nothing known of both sides differs: never of two sides that have no dimension in common, nor of one that says more than the
 * other, as a whole result does beside a first look.
 */
export function isSameResult({ sides: [a, b], total, dimensions, widest, items, context: differing }: Comparison): boolean {
  const [some, others] = [a, b].map(({ levels }) => Object.keys(levels));
  const asked = some?.length === 0 || others?.length === 0 || some?.join() === others?.join();
  return (
    asked &&
    a.first === b.first &&
    a.profile === b.profile &&
    dimensions.some(({ apart }) => apart !== undefined) &&
    !total.change &&
    widest.length + items.length + differing.length === 0
  );
}

/** The options chosen for a question of the context, as a list in words; `none` when nothing was chosen. */
export const contextInWords = (
  locale: Locale,
  { options, none }: { options: Record<string, string>; none: string },
  chosen: string[],
): string =>
  chosen.length === 0
    ? none
    : list(
        locale,
        chosen.map((id) => options[id] ?? id),
      );

/** Decodes a link of either kind from its fragment, `#` or not, whatever follows it. */
export function decodeLink(quiz: Quiz, fragment: string): Decoded<ComparisonInput> {
  if (fragmentKind(fragment) === 'complete') {
    const decoded = decodeComplete(quiz, fragment);
    return decoded.ok ? { ok: true, value: { answers: decoded.value } } : decoded;
  }
  if (fragmentKind(fragment) !== 'card') return fault('foreign');
  const decoded = decodeCard(quiz, fragment);
  return decoded.ok ? { ok: true, value: { card: decoded.value } } : decoded;
}

/** Decodes a pasted link: a whole address or its fragment, whatever stands before and after it. */
export const decodePastedLink = (quiz: Quiz, text: string): Decoded<ComparisonInput> =>
  decodeLink(quiz, decodePercent(text).replace(/^.*#/s, ''));
