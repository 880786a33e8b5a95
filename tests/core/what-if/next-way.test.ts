import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { situationOf } from '../../../src/core/scoring/standing.ts';
import { goalsAbove, nextWay, profilesAbove } from '../../../src/core/what-if/next-way.ts';
import { shortestWay, targetGain } from '../../../src/core/what-if/shortest-way.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers, behaviours, completeAnswers } from '../space.ts';

describe('the profiles above one', () => {
  const low = ['megaphone', 'collector', 'stroller', 'swamped'];
  test.each([
    ['strategist', []],
    ['crossroads', ['strategist']],
    ['broadcaster', ['strategist', 'crossroads']],
    ['gardener', ['strategist', 'crossroads']],
    ['builder', ['strategist', 'crossroads', 'broadcaster', 'gardener']],
    ...low.map((id) => [id, ['strategist', 'crossroads', 'broadcaster', 'gardener', 'builder']] as [string, string[]]),
  ])('%s: %j', (id, above) => expect(profilesAbove(quiz, id)).toEqual(above));
});

test('what can be aimed at is a profile above, and a higher total once it is certain', () => {
  always([fc.oneof(anyAnswers, completeAnswers)], (answers) => {
    const { total, profile } = resultOf(quiz, answers);
    const goals = goalsAbove(quiz, { total, ...(profile && { profile }) });
    expect(goals.filter((goal) => 'gain' in goal)).toEqual(total.kind === 'total' ? [{ gain: targetGain }] : []);
    expect(goals.flatMap((goal) => ('profile' in goal ? [goal.profile] : []))).toEqual(profilesAbove(quiz, profile));
  });
});

describe('the next way', () => {
  test('is not told of a first look: its profile is for now', () => {
    always([completeAnswers, fc.constantFrom('hours', ...behaviours)], (answers, left) => {
      const { hours, items = {}, ...rest } = answers;
      const { [left]: _left, ...others } = items;
      const partial = { ...rest, ...(left !== 'hours' && hours && { hours }), items: others };
      expect(nextWay(quiz, situationOf(quiz, partial))).toBeUndefined();
    });
  });

  test('leads to a profile above by as few moves as any, and never lowers the total', () => {
    always([completeAnswers], (answers) => {
      const situation = situationOf(quiz, answers);
      const { profile, total } = resultOf(quiz, answers);
      const next = nextWay(quiz, situation);
      const above = profilesAbove(quiz, profile).map((id) => shortestWay(quiz, situation, { profile: id }));
      const lengths = profile === undefined ? [] : above.flatMap((way) => (way.kind === 'way' ? [way.moves.length] : []));
      if (!next) return void expect(lengths).toEqual([]);
      expect(next.tried.gain).toBe(next.totals[1] - next.totals[0]);
      expect(next.tried.gain).toBeGreaterThanOrEqual(0);
      expect(total).toEqual({ kind: 'total', total: next.totals[0] });
      if ('gain' in next.goal) expect(lengths).toEqual([]);
      else {
        expect(next.moves).toHaveLength(Math.min(...lengths));
        expect(next.tried.then.profile).toBe(next.goal.profile);
      }
    });
  });
});
