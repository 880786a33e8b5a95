/** Two results side by side: what differs, how far, and what is worth talking about. */
import { isAnswered, primaryObjective, type Answers } from '../quiz/answers.ts';
import { decodeComplete } from '../links/decode-answers.ts';
import { fragmentKind } from '../links/fragment.ts';
import { fault, type Decoded } from '../links/link.ts';
import type { Locale } from '../format/locale.ts';
import { context, type ContextId, type Quiz } from '../quiz/quiz.ts';
import type { Levels } from '../scoring/score.ts';
import { situationOf, standingOf } from '../scoring/standing.ts';
import { decodeCard, isCardOfFirstLook, type ReceivedCard } from '../links/card.ts';
import { list } from '../format/message.ts';

/** The input of one side: answers, or a card, which carries none. */
export type ComparisonInput = { answers: Answers } | { card: ReceivedCard };

/** What is known of one side; the rest is absent. */
export interface Side {
  total?: number;
  profile?: string;
  dimensions: Record<string, number>;
  levels: Levels;
  /** Ids of the options chosen in the context, in the quiz's order; for the horizons, the main objective. Empty: none. */
  context: Partial<Record<ContextId, string[]>>;
}

/** One thing, as each side has it; `change` is from the first to the second, when both have it. */
export interface Gap {
  id: string;
  values: [number | undefined, number | undefined];
  change?: number;
}

export interface Comparison {
  sides: [Side, Side];
  total: Gap;
  /** In the quiz's order. */
  dimensions: Gap[];
  /** The dimensions that differ, the furthest apart first. */
  widest: Gap[];
  /** The items whose levels differ, the furthest apart first. */
  items: Gap[];
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
    return {
      ...(total !== undefined && { total }),
      // A first look gives words, which are no numbers to take the difference of.
      dimensions: isCardOfFirstLook(given.card) ? {} : dimensions,
      levels: {},
      context: size === undefined ? {} : { size: [size] },
      ...(profile && { profile }),
    };
  }
  const { answers } = given;
  const situation = situationOf(quiz, answers);
  return { ...standingOf(quiz, situation), levels: situation.levels, context: contextOf(quiz, answers) };
}

const gap = (id: string, a: number | undefined, b: number | undefined): Gap => ({
  id,
  values: [a, b],
  ...(a !== undefined && b !== undefined && { change: b - a }),
});

/** The gaps that are not zero, widest first (stable). */
const byWidth = (gaps: Gap[]): Gap[] =>
  gaps.filter(({ change }) => change).sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));

export function compare(quiz: Quiz, first: ComparisonInput, second: ComparisonInput): Comparison {
  const [a, b] = [sideOf(quiz, first), sideOf(quiz, second)];
  const dimensions = quiz.dimensions.map(({ id }) => gap(id, a.dimensions[id], b.dimensions[id]));
  const items = quiz.dimensions.flatMap((each) => each.items.map(({ id }) => gap(id, a.levels[id], b.levels[id])));
  const differs = (id: ContextId) => a.context[id] && b.context[id] && a.context[id].join() !== b.context[id].join();
  return {
    sides: [a, b],
    total: gap('total', a.total, b.total),
    dimensions,
    widest: byWidth(dimensions),
    items: byWidth(items),
    context: context.filter(differs),
  };
}

/** Whether nothing known of both sides differs: never of two sides that have no score in common, as first looks have none. */
export const isSameResult = ({ sides: [a, b], total, dimensions, widest, items, context: differing }: Comparison): boolean =>
  a.profile === b.profile &&
  dimensions.some(({ change }) => change !== undefined) &&
  !total.change &&
  widest.length + items.length + differing.length === 0;

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

/** Decodes a pasted link: a whole address or its fragment, tolerating white space, line breaks and trailing punctuation. */
export function decodePastedLink(quiz: Quiz, text: string): Decoded<ComparisonInput> {
  const fragment = text
    .replace(/\s/g, '')
    .replace(/^.*#/, '')
    .replace(/(?<=\.\w{7})\W+$/, '');
  if (fragmentKind(fragment) === 'complete') {
    const decoded = decodeComplete(quiz, fragment);
    return decoded.ok ? { ok: true, value: { answers: decoded.value } } : decoded;
  }
  if (fragmentKind(fragment) !== 'card') return fault('foreign');
  const decoded = decodeCard(quiz, fragment);
  return decoded.ok ? { ok: true, value: { card: decoded.value } } : decoded;
}
