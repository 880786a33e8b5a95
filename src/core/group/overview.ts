/** What a group's results show together: the dimensions, the profiles, and what is said first. */
import type { Quiz } from '../quiz/quiz.ts';
import { drawnAt, type ShownScore, type Strength } from '../scoring/strength.ts';
import type { Member } from './people.ts';
import { fewest, medianStrength, summaryOf, varianceOf, strengthCounts, type Summary } from './statistics.ts';

/** Whole results and first looks are told apart: the former have scores, the latter words. */
export interface Parts {
  whole: Member[];
  first: Member[];
}

export const partsOf = (people: readonly Member[]): Parts => ({
  whole: people.filter(({ side }) => !side.first),
  first: people.filter(({ side }) => side.first),
});

/** A dimension of a part of the group, for those who have it. */
export interface Strip {
  id: string;
  dots: { letter: string; score: ShownScore }[];
  /** Of scores. */
  summary?: Summary;
  /** Of words: how many have each. */
  words?: Record<Strength, number>;
}

/** In the quiz's order. */
export const stripsOf = (quiz: Pick<Quiz, 'dimensions'>, people: readonly Member[]): Strip[] =>
  quiz.dimensions.map(({ id }) => {
    const dots = people.flatMap(({ letter, side }) => {
      const score = side.dimensions[id];
      return score === undefined ? [] : [{ letter, score }];
    });
    const numbers = dots.flatMap(({ score }) => (typeof score === 'number' ? [score] : []));
    const summary = numbers.length === dots.length ? summaryOf(numbers) : undefined;
    const words = numbers.length === 0 ? strengthCounts(dots.map(({ score }) => score)) : undefined;
    return { id, dots, ...(summary && { summary }), ...(words && { words }) };
  });

/** The score of the middle of each dimension, a word where scores are words: the group's rose. Undefined where there is none. */
export function roseOf(strips: readonly Strip[]): { id: string; score: ShownScore }[] | undefined {
  const rose = strips.flatMap(({ id, summary, words }) => {
    const score = summary?.median ?? (words && medianStrength(words));
    return score === undefined ? [] : [{ id, score }];
  });
  return rose.length > 0 && rose.length === strips.length ? rose : undefined;
}

/** The dimension that a group is best at and the one where it differs most, by their ids; absent where nothing differs. */
export interface Highlights {
  strongest: string;
  /** The middle of the strongest. */
  median: number;
  widest?: string;
}

/** The first of those that have the most, in the order given. */
function mostOf<T>(list: readonly T[], measure: (each: T) => number): T | undefined {
  return list.reduce<T | undefined>(
    (best, each) => (best === undefined || measure(each) > measure(best) ? each : best),
    undefined,
  );
}

const middleOf = ({ summary, dots }: Strip): number =>
  summary?.median ?? dots.reduce((sum, { score }) => sum + drawnAt(score), 0) / dots.length;
const widthOf = ({ summary, dots }: Strip): number =>
  summary ? summary.high - summary.low : varianceOf(dots.map(({ score }) => score));

/** Undefined where no dimension has enough results. Scores: the highest median and the widest middle half; words: the mean and the variance. */
export function highlightsOf(strips: readonly Strip[]): Highlights | undefined {
  const known = strips.filter(({ summary, words }) => summary || words);
  const strongest = mostOf(known, middleOf);
  const widest = mostOf(known, widthOf);
  return (
    strongest && {
      strongest: strongest.id,
      median: middleOf(strongest),
      ...(widest && widthOf(widest) > 0 && { widest: widest.id }),
    }
  );
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
