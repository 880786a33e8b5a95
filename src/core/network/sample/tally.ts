import type { Level } from '../../quiz/quiz.ts';
import { halfUp } from '../../scoring/score.ts';
import type { Tally } from './estimate.ts';
import { sampleSize } from './newest.ts';

/** What is asked of each person drawn: would they answer within a week, do they matter to the objective, are they known. */
export const sampleQuestions = ['reply', 'matter', 'know'] as const;
export type SampleQuestion = (typeof sampleQuestions)[number];

export type SampleAnswer = 'yes' | 'no' | 'unsure';

/** Counts what was said; a person of whom nothing was said yet is absent. */
export function tallyOf(said: Iterable<SampleAnswer | undefined>): Tally {
  const tally = { yes: 0, answered: 0, unsure: 0 };
  for (const each of said) {
    if (each === 'yes') tally.yes++;
    if (each === 'yes' || each === 'no') tally.answered++;
    if (each === 'unsure') tally.unsure++;
  }
  return tally;
}

/** What is said of one person: by question, as far as the reader has answered. */
export type PersonAnswers = Partial<Record<SampleQuestion, SampleAnswer>>;
/** What is said of the people drawn, and of the newest, in their order. */
export type SampleAnswers = Record<'drawn' | 'newest', PersonAnswers[]>;

/** What was said so far, counted: of the people drawn by question, of the newest for the one question about them. */
export function talliesOf(words: SampleAnswers | undefined): Record<SampleQuestion | 'newest', Tally> {
  const of = (list: keyof SampleAnswers, question: SampleQuestion) =>
    tallyOf((words?.[list] ?? []).map((word) => word[question]));
  return {
    reply: of('drawn', 'reply'),
    matter: of('drawn', 'matter'),
    know: of('drawn', 'know'),
    newest: of('newest', 'matter'),
  };
}

/** For how many people every question has an answer. */
export const completeCount = (said: readonly PersonAnswers[], questions: readonly SampleQuestion[]): number =>
  said.filter((person) => questions.every((question) => person[question] !== undefined)).length;

/** Whether anything at all was said of somebody. */
export const isAnythingSaid = (said: readonly PersonAnswers[]): boolean => said.some((person) => Object.keys(person).length > 0);

/** How few answers say nothing of a level. */
export const fewestAnswers = 10;

/** The count out of twenty, rounded half up; absent under ten answers. `outOfTwenty({ yes: 5, answered: 16, unsure: 4 }) // => 6` */
export const outOfTwenty = ({ yes, answered }: Tally): number | undefined =>
  answered >= fewestAnswers && yes <= answered ? halfUp(sampleSize * yes, answered) : undefined;

/** The level of a question asked of twenty people: `counts` has the fewest that give each of the four levels. */
export function levelFor(counts: readonly number[], tally: Tally): Level | undefined {
  const count = outOfTwenty(tally);
  const level = count === undefined ? -1 : counts.findLastIndex((least) => count >= least);
  return level < 0 || level > 3 ? undefined : (level as Level);
}
