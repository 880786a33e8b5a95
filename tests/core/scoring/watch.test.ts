import { expect, test } from 'vitest';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { toWatch } from '../../../src/core/scoring/watch.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers } from '../space.ts';

test('every risk that is not low and every opportunity that has begun has a line, and nothing else', () => {
  always([anyAnswers], (answers) => {
    const result = resultOf(quiz, answers);
    const lines = toWatch(result);
    const levels = (of: { id: string; level?: string | undefined }[], wanted: string[]) =>
      of.flatMap(({ id, level }) => (level !== undefined && wanted.includes(level) ? [{ id, level }] : []));
    expect(lines.risks).toEqual(levels(result.risks, ['watch', 'high']));
    expect(lines.opportunities).toEqual(levels(result.opportunities, ['partly', 'ready']));
  });
});
