/**
 * How far the reader is in the quiz, on `<html data-stage>` before the first paint (no layout shift): `started`, `done`, or nothing without an
 * answer. Styles choose by it where the header and the home page lead.
 */
import { answersIn, followStored, readStored } from './stored-document.ts';

const { dataset } = document.documentElement;
/** The ids of the quiz's questions; an answer to another question counts for nothing. */
const questions = document.currentScript?.dataset['questions']?.split(' ') ?? [];

followStored(() => {
  const given = answersIn(readStored());
  const { length } = questions.filter((id) => id in given);
  if (length === 0) delete dataset['stage'];
  else dataset['stage'] = length < questions.length ? 'started' : 'done';
});
