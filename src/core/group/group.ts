/**
 * A group: the links that were pasted, in order, and the letters that stand for whoever made them. Nothing of it is stored,
 * and no link of it is made: each result belongs to its author.
 */
import { sideOf, type ComparisonInput, type Side } from '../compare/compare.ts';
import { hash } from '../network/base/hash.ts';
import type { Answers } from '../quiz/answers.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { toStrength } from '../scoring/strength.ts';
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
  /** What could not be read, but for what is a link that was, shortened. */
  unread: readonly UnreadLink[];
  /** The texts of links that were read. */
  texts: readonly string[];
  /** Links left out because there are too many. */
  over: readonly string[];
  /** Whether the last text had so much that looked like links that its end was not read. */
  stopped: boolean;
}

/** In characters: two links seldom begin with as many alike. */
const mostShared = 24;

/** The most results that a group may have. */
export const largestGroup = 200;

export const emptyGroup: Group = { sightings: [], letters: {}, unread: [], texts: [], over: [], stopped: false };

/** A side without some of its dimensions is told as a first look is, in words: it is no whole result. */
function toldSide(quiz: Quiz, input: ComparisonInput): Side {
  const side = sideOf(quiz, input);
  if (side.first || quiz.dimensions.every(({ id }) => side.dimensions[id] !== undefined)) return side;
  const words = Object.entries(side.dimensions).map(([id, score]) => [id, toStrength(score)] as const);
  return { ...side, first: true, dimensions: Object.fromEntries(words) };
}

function sightingOf(quiz: Quiz, input: ComparisonInput, name: string | undefined): Sighting {
  return {
    link: JSON.stringify(input),
    side: toldSide(quiz, input),
    ...('card' in input ? { month: input.card.month } : { answers: input.answers }),
    ...(name !== undefined && { name }),
  };
}

/** A number that says nothing of who came first nor of what the link says, so that a letter does not either. */
const shuffled = (link: string): number => hash(link, 14);

/**
 * The group with what was found in one more text. Letters are given text by text, in an order that has nothing to do with that of the
 * links, and never change. A link that tells nothing of any dimension is not counted, which is told.
 */
export function addFound(quiz: Quiz, group: Group, { links, unread, stopped }: FoundLinks): Group {
  const all = links.map(({ input, name, text, line }) => ({ sighting: sightingOf(quiz, input, name), text, line }));
  const tells = ({ sighting: { side } }: { sighting: Sighting }) => Object.keys(side.dimensions).length > 0;
  const sightings = all.filter(tells).map(({ sighting }) => sighting);
  const empty = all.filter((each) => !tells(each)).map(({ text, line }): UnreadLink => ({ reason: 'empty', text, line }));
  const known = Object.keys(group.letters).length;
  const fresh = [...new Set(sightings.map(({ link }) => link))]
    .filter((link) => group.letters[link] === undefined)
    .sort((a, b) => shuffled(a) - shuffled(b));
  const kept = fresh.slice(0, largestGroup - known);
  const letters = { ...group.letters, ...Object.fromEntries(kept.map((link, at) => [link, letterAt(known + at)])) };
  const read = [...new Set([...group.texts, ...links.map(({ text }) => text.toLowerCase())])];
  /** What an application shows of a link with dots behind it, or most of a link: less than that is the beginning of many. */
  const isShortened = (text: string) => {
    const start = text.replace(/\.+$/, '').toLowerCase();
    return (text.endsWith('..') || start.length >= mostShared) && read.some((whole) => whole.startsWith(start));
  };
  const told = new Map([...group.unread, ...unread, ...empty].map((each) => [each.text, each]));
  return {
    sightings: [...group.sightings, ...sightings.filter(({ link }) => letters[link] !== undefined)],
    letters,
    unread: [...told.values()].filter(
      ({ reason, text }) => reason === 'bare' || reason === 'short' || reason === 'empty' || !isShortened(text),
    ),
    texts: read,
    over: [...new Set([...group.over, ...fresh.slice(kept.length)])],
    stopped,
  };
}
