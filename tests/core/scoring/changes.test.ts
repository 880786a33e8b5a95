import { describe, expect, test } from 'vitest';
import { emptyDocument, readSaved, writeSaved } from '../../../src/core/document/document.ts';
import { scoreAnswers } from '../../../src/core/scoring/score.ts';
import { type Answers } from '../../../src/core/quiz/answers.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers, behaviours, dimensions } from '../space.ts';
import { reversed, reworded, withNew, without } from '../variants.ts';

const kept = (answers: Answers): unknown => {
  const reading = readSaved(writeSaved({ ...emptyDocument, answers }));
  return reading.kind === 'read' ? reading.saved.answers : reading.kind;
};

describe('a quiz that changes', () => {
  test('has no say in what is kept: answers to it all, and to what it no longer asks', () => {
    always([anyAnswers], (answers) => expect(kept(answers)).toEqual(answers));
  });

  test('in its texts or its order changes no score', () => {
    expect(JSON.stringify(reworded)).not.toBe(JSON.stringify(quiz));
    always([anyAnswers], (answers) => {
      for (const changed of [reworded, reversed]) expect(scoreAnswers(changed, answers)).toEqual(scoreAnswers(quiz, answers));
    });
  });

  test.each(dimensions)('by a question more in %s changes nothing until it is answered, and then no other dimension', (at) => {
    const grown = withNew(at);
    always([anyAnswers], (answers) => {
      const before = scoreAnswers(quiz, answers);
      expect(scoreAnswers(grown, answers)).toEqual(before);
      const after = scoreAnswers(grown, { ...answers, items: { ...answers.items, [`new-${at}`]: 0 } });
      expect(after.dimensions).toEqual({ ...before.dimensions, [at]: after.dimensions[at] });
    });
  });

  test.each(behaviours)('by a question less, %s, scores what is left of its dimension and no other', (retired) => {
    const [at = ''] = dimensions.filter((id) =>
      quiz.dimensions.some((each) => each.id === id && each.items.some((item) => item.id === retired)),
    );
    always([anyAnswers], (answers) => {
      const { [at]: _before, ...before } = scoreAnswers(quiz, answers).dimensions;
      const { [at]: _after, ...after } = scoreAnswers(without(retired), answers).dimensions;
      expect(after).toEqual(before);
    });
  });
});
