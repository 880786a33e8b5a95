/**
 * How far the reader is in the quiz, on `<html data-stage>` before the first paint (no layout shift): `new`, `started` or `done`.
 * Styles choose by it where the header and the home page lead.
 */
import { marks } from './marks.ts';
import { answersIn, followStored, readStored } from './stored-document.ts';

/** The ids of the quiz's questions; an answer to another question counts for nothing. */
const questions = String((document.currentScript as HTMLElement).dataset['questions']).split(' ');

followStored(() => {
  const given = answersIn(readStored());
  const { length } = questions.filter((id) => id in given);
  marks['stage'] = length === 0 ? 'new' : length < questions.length ? 'started' : 'done';
});
