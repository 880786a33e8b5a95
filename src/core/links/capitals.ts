import type { LinkQuiz } from './encode-answers.ts';
import type { Spellings } from './link.ts';
import { isBehaviour, itemsOf } from '../quiz/quiz.ts';

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** How many characters the answer of each question may have, by its code. */
function lengthsOf(quiz: LinkQuiz): Map<string, number[]> {
  return new Map([
    [quiz.size.code, [1]],
    [quiz.hours.code, [1]],
    [quiz.reasons.code, numbers(1, quiz.reasons.options.length)],
    [quiz.horizons.code, quiz.horizons.options.map((_, at) => 2 * (at + 1))],
    ...itemsOf(quiz).flatMap(({ item }): [string, number[]][] => (isBehaviour(item) ? [[item.code, [1]]] : [])),
  ]);
}

/** Of a question that this quiz does not have. */
const otherLengths = [1, 2];

/**
 * The ways in which the body of a complete link may have been written before it came with other capitals: questions are
 * capitals, in alphabetical order; their answers are small letters and digits.
 */
export function spellingsOf(quiz: LinkQuiz): Spellings {
  let lengths: Map<string, number[]> | undefined;
  function* capitalized(text: string, after = ''): Generator<string> {
    if (text === '') return yield '';
    const question = text.charAt(0).toUpperCase();
    if (!/[A-Z]/.test(question) || question <= after) return;
    lengths ??= lengthsOf(quiz);
    for (const length of lengths.get(question) ?? otherLengths)
      if (length < text.length)
        for (const rest of capitalized(text.slice(1 + length), question)) yield question + text.slice(1, 1 + length) + rest;
  }
  return function* (body) {
    const dot = body.indexOf('.') + 1;
    const [head, payload] = [body.slice(0, dot).toLowerCase(), body.slice(dot)];
    yield head + payload;
    for (const spelling of capitalized(payload.toLowerCase())) yield head + spelling;
  };
}
