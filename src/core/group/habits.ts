/** What complete links tell of a group beyond cards: habits, moves, objectives. Nothing under five of them. */
import { horizonsAnswered, none, primaryObjective, type Answers } from '../quiz/answers.ts';
import { isBehaviour, itemsOf, type Level, type Quiz } from '../quiz/quiz.ts';
import { adviceFor } from '../scoring/advice.ts';
import { situationOf } from '../scoring/standing.ts';
import type { Member } from './people.ts';
import { fewest } from './statistics.ts';

type Told = Member & { answers: Answers };

/** Those who sent their answers. */
export const toldBy = (people: readonly Member[]): Told[] =>
  people.filter((person): person is Told => person.answers !== undefined);

/** Of how many something is true, among those who can tell. */
interface Counted {
  count: number;
  of: number;
}

const mostHabits = 5;
const mostMoves = 3;

/** The habits that the most people have at the lowest of the four answers: five at most, each known of five people at least. */
export function lowestHabits(quiz: Quiz, people: readonly Member[]): ({ item: string } & Counted)[] {
  return itemsOf(quiz)
    .filter(({ item }) => isBehaviour(item))
    .map(({ item: { id } }) => {
      const levels = people.flatMap(({ side }) => side.levels[id] ?? []);
      const sum = levels.reduce<number>((all, level) => all + level, 0);
      return { item: id, count: levels.filter((level) => level === 0).length, of: levels.length, mean: sum / levels.length };
    })
    .filter(({ count, of }) => of >= fewest && count > 0)
    .sort((a, b) => b.count / b.of - a.count / a.of || a.mean - b.mean)
    .slice(0, mostHabits)
    .map(({ item, count, of }) => ({ item, count, of }));
}

/** The three moves that are among the first three of the most people; those of one count in the quiz's order. */
export function sharedMoves(quiz: Quiz, people: readonly Member[]): ({ item: string; from: Level } & Counted)[] {
  const told = toldBy(people);
  if (told.length < fewest) return [];
  const counts = new Map<string, number>();
  for (const { answers } of told)
    for (const { item, from } of adviceFor(quiz, situationOf(quiz, answers)).slice(0, 3)) {
      const move = `${item}-${from}`;
      counts.set(move, (counts.get(move) ?? 0) + 1);
    }
  return itemsOf(quiz)
    .flatMap(({ item }) =>
      ([0, 1, 2] as const).map((from) => ({
        item: item.id,
        from,
        count: counts.get(`${item.id}-${from}`) ?? 0,
        of: told.length,
      })),
    )
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, mostMoves);
}

/** How many have each main objective, `none` included, the most frequent first; empty under five who answered. */
export function objectivesOf(quiz: Quiz, people: readonly Member[]): ({ id: string } & Counted)[] {
  const chosen = toldBy(people)
    .filter(({ answers }) => horizonsAnswered(quiz, answers).length > 0)
    .map(({ answers }) => primaryObjective(quiz, answers) ?? none);
  if (chosen.length < fewest) return [];
  return [...quiz.objectives.map(({ id }) => id), none]
    .map((id) => ({ id, count: chosen.filter((each) => each === id).length, of: chosen.length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
