import { expect, test } from 'vitest';
import { aheadInWords, aheadOfLowest } from '../../../src/core/plan/why-first.ts';
import { moveId, moveOf } from '../../../src/core/plan/plan.ts';
import { effortOf } from '../../../src/core/scoring/advice.ts';
import { scoreAnswers } from '../../../src/core/scoring/score.ts';
import { standingOf, situationOf } from '../../../src/core/scoring/standing.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import type { Level } from '../../../src/core/quiz/quiz.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { quiz } from '../../quiz.ts';
import { always, completeAnswers } from '../space.ts';

test('a first move that is not of the lowest dimension says why it comes before, and each reason holds', () => {
  const seen = new Set<string>();
  always([completeAnswers], (answers) => {
    const result = resultOf(quiz, answers);
    const ahead = aheadOfLowest(quiz, result, situationOf(quiz, answers));
    if (!ahead) return;
    seen.add(ahead.because);
    const [top] = result.advice;
    const scores = scoreAnswers(quiz, answers).dimensions;
    const least = Math.min(...Object.values(scores));
    expect(ahead.lowest).toEqual(quiz.dimensions.map(({ id }) => id).filter((id) => scores[id] === least));
    expect(ahead.lowest).not.toContain(top?.dimension);
    const theirs = result.advice.find(({ dimension }) => ahead.lowest.includes(dimension));
    const effort = (each = top) =>
      each ? effortOf(moveOf(quiz, moveId(each.item, each.from))?.move ?? { minutes: 0, every: 'once' }) : 0;
    const situation = situationOf(quiz, answers);
    const gainOf = (each = top) =>
      each
        ? (standingOf(quiz, situation, { ...situation.levels, [each.item]: (each.from + 1) as Level }).total ?? 0) -
          (standingOf(quiz, situation).total ?? 0)
        : 0;
    expect([ahead.gain, ahead.theirs]).toEqual([gainOf(), gainOf(theirs)]);
    if (ahead.because === 'gain') expect(ahead.gain).toBeGreaterThan(ahead.theirs);
    if (ahead.because === 'slow') expect(theirs?.slow).toBe(true);
    if (ahead.because === 'effort') expect(effort()).toBeLessThan(effort(theirs));
    if (ahead.because === 'effort') expect(ahead.gain).toBe(ahead.theirs);
  });
  expect(seen).toContain('gain');
});

test('the sentence names the lowest, all of those that share it', () => {
  const t = strings('fr').result.page.ahead;
  const names = { care: 'Soin', ties: 'Liens' };
  expect(aheadInWords('fr', t, { lowest: ['care'], because: 'gain', gain: 4, theirs: 2 }, names)).toContain('+4');
  for (const lowest of [['care'], ['ties', 'care']]) {
    const says = aheadInWords('fr', t, { lowest, because: 'slow', gain: 0, theirs: 0 }, names);
    for (const [id, name] of Object.entries(names)) expect(says.includes(name)).toBe(lowest.includes(id));
    expect(says).not.toMatch(/[{}]/);
  }
});
