import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeComplete } from '../../../src/core/links/encode-answers.ts';
import { decodeComplete } from '../../../src/core/links/decode-answers.ts';
import { fragmentKind } from '../../../src/core/links/fragment.ts';
import { readHandedOn, writeHandedOn } from '../../../src/core/links/handed-on.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers } from '../space.ts';

const place = fc.constantFrom('', 'share', 'change-size', 'changed-purpose');

test('answers, a place and what the answers were come back as they were handed on', () => {
  always([anyAnswers, place, fc.option(anyAnswers)], (answers, at, earlier) => {
    const handed = { link: encodeComplete(quiz, answers), place: at, before: earlier ? encodeComplete(quiz, earlier) : '' };
    const fragment = writeHandedOn(handed);
    expect(readHandedOn(`#${fragment}`)).toEqual(handed);
    expect(fragmentKind(fragment)).toBe('complete');
    expect(new URL(`https://exemple.quebec/quiz/?mine#${fragment}`).hash, 'nothing is escaped').toBe(`#${fragment}`);
  });
});

test('answers alone are handed on as the complete link that they are', () => {
  const link = encodeComplete(quiz, { size: 'from-500' });
  expect(writeHandedOn({ link, place: '', before: '' })).toBe(link);
});

test('whatever a fragment says, reading it gives parts that decode or do not', () => {
  always([fc.string()], (fragment) => {
    const { link, before } = readHandedOn(fragment);
    for (const each of [link, before]) expect(typeof decodeComplete(quiz, each).ok).toBe('boolean');
  });
});
