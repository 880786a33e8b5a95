import { describe, expect, test } from 'vitest';
import { unsure, type Answers } from '../../../src/core/quiz/answers.ts';
import { isAnswered, questionIds, questionOrder } from '../../../src/core/quiz/questions.ts';
import {
  changedQuestion,
  changeFragment,
  halfway,
  positionOf,
  resumeAt,
  screenAfter,
  screensOf,
} from '../../../src/core/quiz/screens.ts';
import { openQuestions } from '../../../src/core/quiz/open-questions.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers, completeAnswers } from '../space.ts';

const { short, rest } = questionOrder(quiz);
const order = [...short, ...rest];

const others = (without: readonly string[]) => order.filter((id) => !without.includes(id));

/** The answers to some of the questions only. */
function only(answers: Answers, asked: readonly string[]): Answers {
  const context = Object.entries(answers).filter(([id]) => asked.includes(id));
  const items = Object.entries(answers.items ?? {}).filter(([id]) => asked.includes(id));
  return Object.fromEntries([...context, ...(items.length > 0 ? [['items', Object.fromEntries(items)]] : [])]);
}

describe('the screens', () => {
  test('are every question once, nine before halfway and ten after', () => {
    expect([short.length, rest.length]).toEqual([9, 10]);
    expect([...order].sort()).toEqual(questionIds(quiz).sort());
    expect(screensOf(quiz)).toEqual([...short, halfway, ...rest]);
  });

  test('are counted from 1 in each part; halfway is not counted', () => {
    expect(short.map((id) => positionOf(quiz, id))).toEqual(short.map((_, at) => ({ n: at + 1, all: 9 })));
    expect(rest.map((id) => positionOf(quiz, id))).toEqual(rest.map((_, at) => ({ n: at + 1, all: 10 })));
    expect(positionOf(quiz, halfway)).toBeUndefined();
  });

  test('have a second name, under which one answer is changed alone', () => {
    for (const id of order) expect(changedQuestion(quiz, changeFragment(id))).toBe(id);
    for (const other of [...order, halfway, changeFragment(halfway), changeFragment('nobody'), changeFragment(''), ''])
      expect(changedQuestion(quiz, other)).toBeUndefined();
  });
});

describe('what is left', () => {
  test('are the questions without an answer, of each part in the order asked', () => {
    always([anyAnswers], (answers) => {
      const open = openQuestions(quiz, answers);
      expect(open.short).toEqual(short.filter((id) => !isAnswered(quiz, answers, id)));
      expect(open.rest).toEqual(rest.filter((id) => !isAnswered(quiz, answers, id)));
    });
  });

  test('was passed over where a later question has an answer; whoever stopped in the middle has passed none', () => {
    always([completeAnswers], (answers) => {
      for (const at of order.keys()) expect(openQuestions(quiz, only(answers, order.slice(0, at))).passed).toEqual([]);
      for (const id of order.slice(0, -1)) {
        expect(openQuestions(quiz, only(answers, others([id]))).passed).toEqual([id]);
      }
      expect(openQuestions(quiz, only(answers, others([order.at(-1) ?? '']))).passed).toEqual([]);
    });
  });
});

describe('going on', () => {
  test('leads from a question that had its answer to the next in order, and from the last of a part to its end', () => {
    always([anyAnswers], (answers) => {
      for (const [part, end] of [
        [short, halfway],
        [rest, undefined],
      ] as const)
        expect(part.map((id) => screenAfter(quiz, answers, id, true))).toEqual([...part.slice(1), end]);
    });
  });

  test('leads from a question that had none, and from halfway, to the next without an answer of the same part, else to its end', () => {
    always([anyAnswers], (answers) => {
      const open = openQuestions(quiz, answers);
      for (const id of short)
        expect(screenAfter(quiz, answers, id, false)).toBe(
          open.short.find((each) => short.indexOf(each) > short.indexOf(id)) ?? halfway,
        );
      for (const id of rest)
        expect(screenAfter(quiz, answers, id, false)).toBe(open.rest.find((each) => rest.indexOf(each) > rest.indexOf(id)));
      expect(screenAfter(quiz, answers, halfway, false)).toBe(open.rest[0]);
    });
  });
});

describe('a reader who comes back', () => {
  test('begins at the beginning, with nothing or with everything answered', () => {
    expect(resumeAt(quiz, {})).toBe(short[0]);
    always([completeAnswers], (answers) => expect(resumeAt(quiz, answers)).toBe(short[0]));
  });

  test('is halfway when the short path is done and nothing else is', () => {
    always([completeAnswers], (answers) => expect(resumeAt(quiz, only(answers, short))).toBe(halfway));
  });

  test.each(order.filter((_, at) => at !== short.length).map((id) => [id, order.indexOf(id)] as const))(
    'goes on at %s when all before it is done',
    (id, at) => {
      always([completeAnswers], (answers) => expect(resumeAt(quiz, only(answers, order.slice(0, at)))).toBe(id));
    },
  );

  test('is no longer halfway once a question of the rest has an answer, be it “not sure”', () => {
    const [first = '', second = ''] = rest;
    always([completeAnswers], (answers) => {
      for (const [answered, open] of [
        [first, second],
        [second, first],
      ] as const) {
        const items = { ...only(answers, short).items, [answered]: unsure } as const;
        expect(resumeAt(quiz, { ...only(answers, short), items })).toBe(open);
      }
    });
  });

  test('is sent to the first question that is open, or halfway with the whole short path behind', () => {
    always([anyAnswers], (answers) => {
      const open = order.filter((id) => !isAnswered(quiz, answers, id));
      const to = resumeAt(quiz, answers);
      if (to === halfway) expect(open).toEqual(rest);
      else expect(to).toBe(open[0] ?? short[0]);
    });
  });
});
