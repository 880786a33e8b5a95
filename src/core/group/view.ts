/** All that the page of a group shows, from its people. */
import type { Quiz } from '../quiz/quiz.ts';
import type { ShownScore } from '../scoring/strength.ts';
import { groupTopics, type GroupTopic } from './discussion.ts';
import { lowestHabits, objectivesOf, sharedMoves, toldBy } from './habits.ts';
import { highlightsOf, partsOf, profilesOf, roseOf, stripsOf, wordStripsOf, type Highlights, type Strip } from './overview.ts';
import { pairsOf, type Pair } from './pairs.ts';
import type { People, Member, SetAside } from './people.ts';

export interface GroupView {
  people: readonly Member[];
  aside: readonly SetAside[];
  /** How many of each kind; how many sent their answers (`told`); those whom no chart shows, being too few. */
  counts: { whole: number; first: number; told: number; untold: number };
  /** Of whole results; of first looks, or of all in words. Empty under five. */
  strips: Strip[];
  words: Strip[];
  /** Of the larger of the two, as what follows. */
  rose?: { id: string; score: ShownScore }[];
  highlights?: Highlights;
  /** Whether they are of words, and of how many people they are. */
  inWords: boolean;
  of: number;
  profiles?: { id: string; count: number }[] | undefined;
  firstProfiles?: { id: string; count: number }[] | undefined;
  habits: ReturnType<typeof lowestHabits>;
  moves: ReturnType<typeof sharedMoves>;
  objectives: ReturnType<typeof objectivesOf>;
  pairs: Pair[];
  /** Letters of those without a pair, where others have one. */
  left: string[];
  topics: GroupTopic[];
}

export function viewOf(quiz: Quiz, { people, aside }: People): GroupView {
  const parts = partsOf(people);
  const strips = parts.whole.length > 0 ? stripsOf(quiz, parts.whole) : [];
  const inWordStrips = wordStripsOf(quiz, parts.words);
  const words = inWordStrips.some((strip) => strip.words) ? inWordStrips : [];
  const inWords = words.length > 0 && parts.words.length > parts.whole.length;
  const main = inWords ? words : strips;
  const highlights = highlightsOf(main);
  const rose = roseOf(main);
  const pairs = pairsOf(quiz, people);
  const paired = new Set(pairs.flatMap(({ letters }) => letters));
  const whole = people.filter(({ side }) => !side.first).length;
  return {
    people,
    aside,
    counts: { whole, first: people.length - whole, told: toldBy(people).length, untold: parts.untold },
    strips,
    words,
    inWords,
    of: inWords ? parts.words.length : parts.whole.length,
    ...(rose && { rose }),
    ...(highlights && { highlights }),
    profiles: profilesOf(quiz, parts.whole),
    firstProfiles: profilesOf(quiz, parts.words),
    habits: lowestHabits(quiz, people),
    moves: sharedMoves(quiz, people),
    objectives: objectivesOf(quiz, people),
    pairs,
    left: pairs.length === 0 ? [] : people.flatMap(({ letter }) => (paired.has(letter) ? [] : [letter])),
    topics: groupTopics(quiz, people, main),
  };
}
