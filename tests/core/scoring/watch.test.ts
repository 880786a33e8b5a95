import { expect, test } from 'vitest';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { toWatch } from '../../../src/core/scoring/watch.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers } from '../space.ts';

test('the first two risks that are not low and opportunities that have begun have a line, the furthest first', () => {
  always([anyAnswers], (answers) => {
    const result = resultOf(quiz, answers);
    const lines = toWatch(result);
    const levels = (of: { id: string; level?: string | undefined }[], wanted: string[]) =>
      of.flatMap(({ id, level }) => (level !== undefined && wanted.includes(level) ? [{ id, level }] : []));
    const ordered = (of: typeof result.risks, first: string, then: string) => [...levels(of, [first]), ...levels(of, [then])];
    expect(lines.risks).toEqual(ordered(result.risks, 'high', 'watch').slice(0, 2));
    expect(lines.opportunities).toEqual(ordered(result.opportunities, 'ready', 'partly').slice(0, 2));
  });
});
