/** All that the page of a group shows, from its people. */
import type { Quiz } from '../quiz/quiz.ts';
import { strengthOf, type ShownScore } from '../scoring/strength.ts';
import { groupTopics, type GroupTopic } from './discussion.ts';
import { lowestHabits, objectivesOf, sharedMoves, toldBy } from './habits.ts';
import { highlightsOf, partsOf, profilesOf, roseOf, stripsOf, type Highlights, type Strip } from './overview.ts';
import { pairsOf, type Pair } from './pairs.ts';
import type { People, Member, SetAside } from './people.ts';
import { fewest } from './statistics.ts';

export interface GroupView {
  people: readonly Member[];
  aside: readonly SetAside[];
  /** How many of each kind. */
  counts: { whole: number; first: number; told: number };
  /** Of whole results; of first looks. Empty under five. */
  strips: Strip[];
  words: Strip[];
  /** Of the larger of the two, as what follows. */
  rose?: { id: string; score: ShownScore }[];
  highlights?: Highlights & { strong: boolean };
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
  const { whole, first } = partsOf(people);
  const [strips, words] = [whole, first].map((part) => (part.length < fewest ? [] : stripsOf(quiz, part))) as [Strip[], Strip[]];
  const main = first.length > whole.length ? words : strips;
  const highlights = highlightsOf(main);
  const rose = roseOf(main);
  const pairs = pairsOf(quiz, people);
  const paired = new Set(pairs.flatMap(({ letters }) => letters));
  return {
    people,
    aside,
    counts: { whole: whole.length, first: first.length, told: toldBy(people).length },
    strips,
    words,
    ...(rose && { rose }),
    ...(highlights && { highlights: { ...highlights, strong: strengthOf(highlights.median) === 'strong' } }),
    profiles: profilesOf(quiz, whole),
    firstProfiles: profilesOf(quiz, first),
    habits: lowestHabits(quiz, people),
    moves: sharedMoves(quiz, people),
    objectives: objectivesOf(quiz, people),
    pairs,
    left: pairs.length === 0 ? [] : people.flatMap(({ letter }) => (paired.has(letter) ? [] : [letter])),
    topics: groupTopics(quiz, people, main),
  };
}
