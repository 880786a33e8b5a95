import { expect, test } from 'vitest';
import { none, unsure } from '../../../src/core/quiz/answers.ts';
import { localize } from '../../../src/core/format/localize.ts';
import { isBehaviour, itemsOf } from '../../../src/core/quiz/quiz.ts';
import { questionIds } from '../../../src/core/quiz/questions.ts';
import { answersInWords } from '../../../src/core/quiz/answers-in-words.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers } from '../space.ts';

const french = localize(quiz, 'fr');
const { answers: t } = strings('fr').result;

test('every question is there, in order, with what was answered', () => {
  always([anyAnswers], (answers) => {
    const rows = answersInWords(french, answers, t);
    expect(rows.map(({ id }) => id)).toEqual(questionIds(quiz));
    const of = (id: string) => rows.find((each) => each.id === id)?.text;
    for (const { item } of itemsOf(french)) {
      if (!isBehaviour(item)) continue;
      const level = answers.items?.[item.id];
      expect(of(item.id)).toBe(level === undefined ? t.none : level === unsure ? t.unsure : item.levels[level]);
    }
    expect(of('size')).toBe(french.size.options.find(({ id }) => id === answers.size)?.label ?? t.none);
    const reasons = answers.reasons;
    const lines = of('reasons')?.split('\n') ?? [];
    if (reasons === undefined) expect(lines).toEqual([t.none]);
    else expect(lines).toHaveLength(Math.max(reasons.length, 1));
  });
});

test('no reason, no objective and what this quiz no longer knows are told as they are', () => {
  const answers = {
    size: 'gone',
    reasons: [],
    horizons: { short: none, medium: none, long: 'gone' },
    items: { gone: 2 },
  } as const;
  const rows = answersInWords(french, { ...answers, reasons: [] }, t);
  const of = (id: string) => rows.find((each) => each.id === id)?.text;
  expect(of('size')).toBe(t.none);
  expect(of('reasons')).toBe(french.reasons.none);
  expect(of('horizons')?.split('\n')).toEqual([
    expect.stringContaining(french.horizons.none),
    expect.stringContaining(french.horizons.none),
  ]);
  expect(rows.find(({ id }) => id === 'gone')).toBeUndefined();
});

test('an objective at one date says nothing of the dates at which there is none', () => {
  for (const horizons of [{ medium: 'client' }, { short: none, medium: 'client', long: none }]) {
    const text = answersInWords(french, { horizons }, t).find(({ id }) => id === 'horizons')?.text ?? '';
    expect(text).not.toContain(french.horizons.none);
    expect(text.split('\n')).toEqual([
      expect.stringContaining(french.objectives.find(({ id }) => id === 'client')?.short ?? '?'),
    ]);
  }
});
