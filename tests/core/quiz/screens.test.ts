import { describe, expect, test } from 'vitest';
import { isAnswered, unsure, type Answers } from '../../../src/core/quiz/answers.ts';
import { halfway, openQuestions, resumeAt, screensOf } from '../../../src/core/quiz/screens.ts';
import { groupsOf, questionIds } from '../../../src/core/quiz/quiz.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers, completeAnswers, dimensions } from '../space.ts';

const groups = groupsOf(quiz);
const short = groups.filter((group) => group.short);
const long = groups.filter((group) => !group.short);
const first = short[0]?.id;

/** The answers to some of the questions only. */
function only(answers: Answers, asked: readonly string[]): Answers {
  const context = Object.entries(answers).filter(([id]) => asked.includes(id));
  const items = Object.entries(answers.items ?? {}).filter(([id]) => asked.includes(id));
  return Object.fromEntries([...context, ...(items.length > 0 ? [['items', Object.fromEntries(items)]] : [])]);
}
const upTo = (at: number) => groups.slice(0, at).flatMap(({ questions }) => questions);

describe('the screens', () => {
  test('ask every question once, at most three on each', () => {
    expect(groups.flatMap(({ questions }) => questions).sort()).toEqual(questionIds(quiz).sort());
    for (const { questions } of groups) expect(questions.length).toBeLessThanOrEqual(3);
  });

  test('are the short path, then halfway, then what is left of each dimension, each under a name of its own', () => {
    const screens = screensOf(quiz);
    expect(screens).toEqual(['network', 'intent', 'glance', 'habits', halfway, ...dimensions]);
    expect(new Set(screens).size).toBe(screens.length);
  });

  test('without a question do not exist', () => {
    const one = {
      ...quiz,
      dimensions: quiz.dimensions.map((each) => (each.id === 'fit' ? { ...each, items: each.items.slice(0, 1) } : each)),
    };
    expect(screensOf(one)).toEqual(screensOf(quiz).filter((id) => id !== 'fit'));
  });

  test('have open the questions that have no answer', () => {
    always([anyAnswers], (answers) => {
      for (const group of groups)
        expect(openQuestions(quiz, answers, group)).toEqual(group.questions.filter((id) => !isAnswered(quiz, answers, id)));
    });
  });
});

describe('a reader who comes back', () => {
  test('begins at the beginning, with nothing or with everything answered', () => {
    expect(resumeAt(quiz, {})).toBe(first);
    always([completeAnswers], (answers) => expect(resumeAt(quiz, answers)).toBe(first));
  });

  test('is halfway when the short path is done and nothing else is', () => {
    always([completeAnswers], (answers) => expect(resumeAt(quiz, only(answers, upTo(short.length)))).toBe(halfway));
  });

  test.each(groups.slice(0, short.length).map(({ id }, at) => [id, at] as const))(
    'goes on at %s when all before it is done',
    (id, at) => {
      always([completeAnswers], (answers) => expect(resumeAt(quiz, only(answers, upTo(at)))).toBe(id));
    },
  );

  test.each(long.slice(1).map(({ id }, at) => [id, short.length + at + 1] as const))(
    'goes on at %s when all before it is done',
    (id, at) => {
      always([completeAnswers], (answers) => expect(resumeAt(quiz, only(answers, upTo(at)))).toBe(id));
    },
  );

  test('is no longer halfway once a question of the rest has an answer, be it “not sure”', () => {
    always([completeAnswers], (answers) => {
      const [group] = long;
      const items = { ...only(answers, upTo(short.length)).items, [group?.questions[0] ?? '']: unsure } as const;
      expect(resumeAt(quiz, { ...only(answers, upTo(short.length)), items })).toBe(group?.id);
    });
  });

  test('is sent to a screen that exists, with something open on it, and nothing open before', () => {
    always([anyAnswers], (answers) => {
      const id = resumeAt(quiz, answers);
      expect(screensOf(quiz)).toContain(id);
      const at = id === halfway ? short.length : groups.findIndex((group) => group.id === id);
      for (const group of groups.slice(0, at)) expect(openQuestions(quiz, answers, group)).toEqual([]);
      const group = groups[at];
      if (group && questionIds(quiz).some((each) => !isAnswered(quiz, answers, each)))
        expect(openQuestions(quiz, answers, group)).not.toEqual([]);
    });
  });
});
