/**
 * What is left of the quiz, on the button that goes on with it: right after its markup (components/site/Returning.astro), which has a
 * label for each count, before the first paint.
 */
import { answersIn, followStored, readStored } from './stored-document.ts';

const button = document.querySelector<HTMLElement>('[data-left]');
const questions = document.querySelector<HTMLElement>('[data-questions]')?.dataset['questions']?.split(' ') ?? [];

followStored(() => {
  const given = answersIn(readStored());
  const left = questions.filter((id) => !(id in given)).length;
  const text = button?.dataset['left']?.split('|')[left - 1] ?? '';
  if (button && button.textContent !== text) button.textContent = text;
});
