/**
 * A group: the links that were pasted, in order, and the letters that stand for whoever made them. Nothing of it is stored,
 * and no link of it is made: each result belongs to its author.
 */
import { sideOf, type ComparisonInput, type Side } from '../compare/compare.ts';
import { hash } from '../network/base/hash.ts';
import type { Answers } from '../quiz/answers.ts';
import type { Quiz } from '../quiz/quiz.ts';
import type { FoundLinks, UnreadLink } from './find-links.ts';
import { letterAt } from './letters.ts';

/** A link each time it was met. */
export interface Sighting {
  /** The same for the same link, however it was mangled. */
  link: string;
  side: Side;
  /** Those of a complete link. */
  answers?: Answers;
  /** When a card was made, `2026-11`. */
  month?: string;
  name?: string;
}

export interface Group {
  sightings: readonly Sighting[];
  /** By link. */
  letters: Readonly<Record<string, string>>;
  unread: readonly UnreadLink[];
  /** Results left out because there are too many. */
  over: number;
  /** Whether a text had so much that looked like links that its end was not read. */
  stopped: boolean;
}

/** The most results that a group may have. */
export const largestGroup = 200;

export const emptyGroup: Group = { sightings: [], letters: {}, unread: [], over: 0, stopped: false };

function sightingOf(quiz: Quiz, input: ComparisonInput, name: string | undefined): Sighting {
  return {
    link: JSON.stringify(input),
    side: sideOf(quiz, input),
    ...('card' in input ? { month: input.card.month } : { answers: input.answers }),
    ...(name !== undefined && { name }),
  };
}

/** A number that says nothing of who came first nor of what the link says, so that a letter does not either. */
const shuffled = (link: string): number => hash(link, 14);

/**
 * The group with what was found in one more text. Letters are given text by text, in an order that has nothing to do with that of the
 * links, and never change.
 */
export function addFound(quiz: Quiz, group: Group, { links, unread, stopped }: FoundLinks): Group {
  const sightings = links.map(({ input, name }) => sightingOf(quiz, input, name));
  const known = Object.keys(group.letters).length;
  const fresh = [...new Set(sightings.map(({ link }) => link))]
    .filter((link) => group.letters[link] === undefined)
    .sort((a, b) => shuffled(a) - shuffled(b));
  const kept = fresh.slice(0, largestGroup - known);
  const letters = { ...group.letters, ...Object.fromEntries(kept.map((link, at) => [link, letterAt(known + at)])) };
  const texts = new Set(group.unread.map(({ text }) => text));
  return {
    sightings: [...group.sightings, ...sightings.filter(({ link }) => letters[link] !== undefined)],
    letters,
    unread: [...group.unread, ...unread.filter(({ text }) => !texts.has(text))],
    over: group.over + fresh.length - kept.length,
    stopped: group.stopped || stopped,
  };
}
