import { describe, expect, test } from 'vitest';
import { setAnswer } from '../../../src/core/quiz/set-answer.ts';
import { none, type Answers } from '../../../src/core/quiz/answers.ts';
import { itemsOf, type Level } from '../../../src/core/quiz/quiz.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { quiz } from '../../quiz.ts';
import { readers } from '../random.ts';
import { behaviours, objectives } from '../space.ts';

/** Readers who answered everything, many of them well. */
const crowd = readers(3, 4000, ['whole', 'high']);
const firstThree = (answers: Answers): string =>
  resultOf(quiz, answers)
    .advice.slice(0, 3)
    .map(({ item, from }) => `${item} ${from}`)
    .join();

const moves = itemsOf(quiz).flatMap(({ item }) => item.moves.map((_, from) => `${item.id} ${from}`));

test('there are 51 moves', () => {
  expect(new Set(moves).size).toBe(51);
});

describe('a move comes in the first three of someone who has others to take in three dimensions', () => {
  const seen = new Map<string, Answers>();
  for (const answers of crowd) {
    const { advice, missing } = resultOf(quiz, answers);
    const rich = advice.length > 3 && new Set(advice.map(({ dimension }) => dimension)).size >= 3 && missing.length === 0;
    if (rich)
      for (const { item, from } of advice.slice(0, 3)) if (!seen.has(`${item} ${from}`)) seen.set(`${item} ${from}`, answers);
  }
  test.each(moves)('%s', (move) => {
    const witness = seen.get(move);
    expect(firstThree(witness ?? {}).split(',')).toContain(move);
  });
});

describe('the first three change for someone', () => {
  const aims = [none, ...objectives];
  const pairs = aims.flatMap((a, at) => aims.slice(at + 1).map((b) => [a, b] as const));

  test.each(pairs)('who changes only the objective, from %s to %s', (a, b) => {
    // Without a reason there is no match: nothing but the weights changes.
    const aiming = (answers: Answers, aim: string): Answers => ({ ...answers, reasons: [], horizons: { short: aim } });
    expect(crowd.some((answers) => firstThree(aiming(answers, a)) !== firstThree(aiming(answers, b)))).toBe(true);
  });

  test.each(behaviours)('who changes only a weak answer to %s, to another weak one', (item) => {
    const saying = (answers: Answers, value: Level) => firstThree(setAnswer(answers, { id: 'item', item, value }));
    const others = (three: string) =>
      three
        .split(',')
        .filter((move) => !move.startsWith(item))
        .join();
    expect(crowd.some((answers) => others(saying(answers, 0)) !== others(saying(answers, 1)))).toBe(true);
  });
});
