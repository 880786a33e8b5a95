/**
 * How far the reader is in the quiz, on `<html data-stage>` before the first paint (no layout shift): `new`, `started` or `done`; and
 * how many of the first questions are left, unless none is, on `data-left`. Styles choose by them where the header and the home page lead.
 */
import { marks } from './marks.ts';
import { answersIn, followStored, readStored } from './stored-document.ts';

/** The ids of the quiz's questions, those of the short path then the rest; an answer to another question counts for nothing. */
const [first, rest] = ((document.currentScript as HTMLElement).dataset['questions'] as string)
  .split('|')
  .map((ids) => ids.split(' ')) as [string[], string[]];

followStored(() => {
  const given = answersIn(readStored());
  const open = (ids: string[]) => ids.filter((id) => !(id in given)).length;
  const left = open(first);
  const all = left + open(rest);
  marks['stage'] = all ? (all < first.length + rest.length ? 'started' : 'new') : 'done';
  if (left) marks['left'] = `${left}`;
  else delete marks['left'];
  // As text, which styles show in the header.
  document.documentElement.style.setProperty('--left', `"${left}"`);
});
