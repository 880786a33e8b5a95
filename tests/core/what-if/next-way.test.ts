import { describe, expect, test } from 'vitest';
import { situationOf, standingOf } from '../../../src/core/scoring/standing.ts';
import { nextWay, profilesAbove } from '../../../src/core/what-if/next-way.ts';
import { shortestWay } from '../../../src/core/what-if/shortest-way.ts';
import { quiz } from '../../quiz.ts';
import { always, completeAnswers } from '../space.ts';

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

describe('the next way', () => {
  test('leads to a profile above by as few moves as any, and never lowers the total', () => {
    always([completeAnswers], (answers) => {
      const situation = situationOf(quiz, answers);
      const { profile } = standingOf(quiz, situation);
      const next = nextWay(quiz, situation);
      const above = profilesAbove(quiz, profile).map((id) => shortestWay(quiz, situation, { profile: id }));
      const lengths = profile === undefined ? [] : above.flatMap((way) => (way.kind === 'way' ? [way.moves.length] : []));
      if (!next) return void expect(lengths).toEqual([]);
      expect(next.tried.gain).toBeGreaterThanOrEqual(0);
      if ('gain' in next.goal) expect(lengths).toEqual([]);
      else {
        expect(next.moves).toHaveLength(Math.min(...lengths));
        expect(next.tried.then.profile).toBe(next.goal.profile);
      }
    });
  });
});
