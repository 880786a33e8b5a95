/** What a group's results show together: the dimensions, the profiles, and what is said first. */
import type { Quiz } from '../quiz/quiz.ts';
import { drawnAt, strengthOf, toStrength, type ShownScore, type Strength } from '../scoring/strength.ts';
import type { Member } from './people.ts';
import { fewest, medianStrength, summaryOf, varianceOf, strengthCounts, type Summary } from './statistics.ts';

/** Whole results and first looks are told apart: the former have scores, the latter words. */
export interface Parts {
  whole: Member[];
  /** With the whole results, as words, while those are too few to be told by themselves. */
  words: Member[];
}

/** The parts that are told: either is empty under five. Nobody is in both, and those who are in none are counted by `untold`. */
export function partsOf(people: readonly Member[]): Parts & { untold: number } {
  const whole = people.filter(({ side }) => !side.first);
  const enough = whole.length >= fewest;
  const words = enough ? people.filter(({ side }) => side.first) : [...people];
  const parts = { whole: enough ? whole : [], words: words.length >= fewest ? words : [] };
  return { ...parts, untold: people.length - parts.whole.length - parts.words.length };
}

/** A dimension of a part of the group, for those who have it. */
export interface Strip {
  id: string;
  dots: { letter: string; score: ShownScore }[];
  /** Of scores. */
  summary?: Summary;
  /** Of words: how many have each. */
  words?: Record<Strength, number>;
}

/** In the quiz's order, of scores. */
export const stripsOf = (quiz: Pick<Quiz, 'dimensions'>, people: readonly Member[]): Strip[] =>
  quiz.dimensions.map(({ id }) => {
    const dots = dotsIn(people, id);
    const summary = summaryOf(dots.map(({ score }) => drawnAt(score)));
    return { id, dots, ...(summary && { summary }) };
  });

/** In the quiz's order, of words. */
export const wordStripsOf = (quiz: Pick<Quiz, 'dimensions'>, people: readonly Member[]): Strip[] =>
  quiz.dimensions.map(({ id }) => {
    const dots = dotsIn(people, id).map(({ letter, score }) => ({ letter, score: toStrength(score) }));
    const words = strengthCounts(dots.map(({ score }) => score));
    return { id, dots, ...(words && { words }) };
  });

const dotsIn = (people: readonly Member[], id: string): Strip['dots'] =>
  people.flatMap(({ letter, side }) => {
    const score = side.dimensions[id];
    return score === undefined ? [] : [{ letter, score }];
  });

/** The score of the middle of each dimension, a word where scores are words: the group's rose. Undefined where there is none. */
export function roseOf(strips: readonly Strip[]): { id: string; score: ShownScore }[] | undefined {
  const rose = strips.flatMap(({ id, summary, words }) => {
    const score = summary?.median ?? (words && medianStrength(words));
    return score === undefined ? [] : [{ id, score }];
  });
  return rose.length > 0 && rose.length === strips.length ? rose : undefined;
}

/** The dimensions that a group is best at, and those where it differs most, by id: more than one where they are level. */
export interface Highlights {
  /** Of scores, the highest median; of words, the most that are strong. Empty when more than two are level. */
  strongest: string[];
  /** Of scores, the widest middle half; of words, the highest variance. Empty when more than two are level, or nothing differs. */
  widest: string[];
  /** Whether the strongest are strong, and not only higher than the others. */
  strong: boolean;
}

/** How many may be level and still be named. */
const mostLevel = 2;

/** Those that have the most, unless they are too many or have none. */
function mostOf(strips: readonly Strip[], measure: (strip: Strip) => number): string[] {
  const most = Math.max(...strips.map(measure));
  const level = strips.filter((strip) => measure(strip) === most);
  return most > 0 && level.length <= mostLevel ? level.map(({ id }) => id) : [];
}

const heightOf = ({ summary, words }: Strip): number => summary?.median ?? words?.strong ?? 0;
/** Of words, that of their middles. */
const widthOf = ({ summary, dots }: Strip): number =>
  summary ? summary.high - summary.low : varianceOf(dots.map(({ score }) => score));

/** Undefined where no dimension has enough results. */
export function highlightsOf(strips: readonly Strip[]): Highlights | undefined {
  const known = strips.filter(({ summary, words }) => summary || words);
  if (known.length === 0) return undefined;
  const strongest = mostOf(known, heightOf);
  const strong = known.some(({ id, summary }) => strongest.includes(id) && (!summary || strengthOf(summary.median) === 'strong'));
  return { strongest, strong, widest: mostOf(known, widthOf) };
}

/** How many have each profile, the most frequent first, then in the quiz's order; undefined under five. */
export function profilesOf(quiz: Pick<Quiz, 'profiles'>, people: readonly Member[]): { id: string; count: number }[] | undefined {
  const known = people.filter(({ side }) => side.profile !== undefined);
  if (known.length < fewest) return undefined;
  return quiz.profiles
    .map(({ id }) => ({ id, count: known.filter(({ side }) => side.profile === id).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
