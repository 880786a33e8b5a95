import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Answers } from '../../../src/core/quiz/answers.ts';
import type { Level } from '../../../src/core/quiz/quiz.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { scoreOf } from '../../../src/core/scoring/score.ts';
import { situationOf } from '../../../src/core/scoring/standing.ts';
import { quiz } from '../../quiz.ts';
import { readers } from '../random.ts';
import { objectives, sizes } from '../space.ts';

/** What is pinned of a result. */
function summary(answers: Answers) {
  const { profile, advice, risks } = resultOf(quiz, answers);
  const situation = situationOf(quiz, answers);
  const { total, dimensions } = scoreOf(quiz, situation.levels, situation.objective);
  /** What a move adds to the total, both rounded. */
  const gain = (item: string, from: Level) =>
    (scoreOf(quiz, { ...situation.levels, [item]: (from + 1) as Level }, situation.objective).total ?? 0) - (total ?? 0);
  return {
    total: total ?? null,
    dimensions,
    profile: profile ?? null,
    advice: advice.slice(0, 3).map(({ item, from, profile: then }) => [item, from, gain(item, from), then ?? null]),
    risks: Object.fromEntries(risks.map(({ id, level }) => [id, level ?? null])),
  };
}

const file = new URL('../../fixtures/results.json', import.meta.url);

/**
 * The file has the answers themselves, so that it pins the arithmetic across versions of the generator as well. To write it
 * again: `UPDATE_GOLDEN=1 vitest run tests/core/scoring/golden.test.ts`. That is legitimate when product.md's arithmetic, the quiz's
 * numbers or a rule table changed on purpose, in the same commit, which says so; never because this test failed.
 */
if (process.env['UPDATE_GOLDEN'] === '1') {
  const lines = readers(10, 200).map((answers) => JSON.stringify({ answers, result: summary(answers) }));
  writeFileSync(file, `[\n${lines.join(',\n')}\n]\n`);
}

const golden = JSON.parse(readFileSync(file, 'utf8')) as { answers: Answers; result: ReturnType<typeof summary> }[];

test('200 readers still have the results they had', () => {
  golden.forEach(({ answers, result }, at) => expect(summary(answers), `reader ${at + 1}`).toEqual(result));
});

test('the 200 readers are of every profile, size, objective and risk level, whole or not', () => {
  const told = <T>(what: (entry: (typeof golden)[number]) => T) => new Set(golden.map(what));
  expect(golden).toHaveLength(200);
  expect(told(({ result }) => result.profile)).toEqual(new Set([null, ...quiz.profiles.map(({ id }) => id)]));
  expect(told(({ answers }) => answers.size)).toEqual(new Set([undefined, ...sizes]));
  expect(told(({ answers }) => resultOf(quiz, answers).objective)).toEqual(new Set([undefined, ...objectives]));
  for (const { id, table } of quiz.risks)
    expect(told(({ result }) => result.risks[id])).toEqual(new Set([null, ...table.map(({ level }) => level)]));
});
