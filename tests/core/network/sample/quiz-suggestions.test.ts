import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAnswered, questionIds } from '../../../../src/core/quiz/questions.ts';
import { suggestAnswers, type MirrorCounts } from '../../../../src/core/network/sample/quiz-suggestions.ts';
import { countsOf } from '../../../../src/core/quiz/quiz.ts';
import { quiz } from '../../../quiz.ts';
import { always } from '../../space.ts';

const suggestions = (seen: MirrorCounts) => suggestAnswers(seen, quiz.size.options, countsOf(quiz));
const tally = fc.option(
  fc
    .integer({ min: 0, max: 20 })
    .chain((answered) => fc.integer({ min: 0, max: answered }).map((yes) => ({ yes, answered, unsure: 20 - answered }))),
  { nil: undefined },
);
const anySeen: fc.Arbitrary<MirrorCounts> = fc.record({
  people: fc.integer({ min: 0, max: 31_000 }),
  hidden: fc.integer({ min: 0, max: 300 }),
  reply: tally,
  matter: tally,
  newest: tally,
});

test('every suggestion is an answer that the quiz takes, one a question, in its order', () => {
  always([anySeen], (seen) => {
    const all = suggestions(seen);
    const questions = all.map(({ question }) => question);
    expect(questions).toEqual(questionIds(quiz).filter((id) => questions.includes(id)));
    for (const { question, answer } of all)
      expect(
        isAnswered(quiz, question === 'size' ? { size: String(answer) } : { items: { [question]: answer as 0 } }, question),
      ).toBe(true);
  });
});

test('the size is the band that holds all the contacts, hidden ones too', () => {
  always([anySeen], (seen) => {
    const size = suggestions(seen).find(({ question }) => question === 'size');
    const contacts = seen.people + seen.hidden;
    const at = quiz.size.options.findIndex(({ id }) => id === size?.answer);
    if (contacts === 0) return expect(size).toBeUndefined();
    expect(quiz.size.options[at]?.from).toBeLessThanOrEqual(contacts);
    expect(quiz.size.options[at + 1]?.from ?? Infinity).toBeGreaterThan(contacts);
  });
  expect(suggestions({ people: 4950, hidden: 50 })).toEqual([
    { question: 'size', answer: 'from-5000', from: 'count', numbers: { people: 4950, hidden: 50 } },
  ]);
});

test('each question has its own count, and says where it comes from', () => {
  const of = (yes: number) => ({ yes, answered: 20, unsure: 0 });
  const numbers = (yes: number) => ({ yes, answered: 20, outOf20: yes });
  expect(suggestions({ people: 0, hidden: 0, reply: of(10), matter: of(8), newest: of(4) })).toEqual([
    { question: 'sample', answer: 2, from: 'sample', numbers: numbers(8) },
    { question: 'newest', answer: 1, from: 'newest', numbers: numbers(4) },
    { question: 'reply', answer: 3, from: 'sample', numbers: numbers(10) },
  ]);
});

test('a quiz without these questions is suggested nothing for them', () => {
  const seen = { people: 10, hidden: 0, matter: { yes: 8, answered: 20, unsure: 0 } };
  expect(suggestAnswers(seen, [], {})).toEqual([]);
});
