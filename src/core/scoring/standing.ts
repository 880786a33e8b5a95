import { contactsOf, horizonsAnswered, primaryObjective, type Answers } from '../quiz/answers.ts';
import { unanswered } from '../quiz/questions.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { attentionOf } from './attention.ts';
import { profileOf } from './profile.ts';
import type { Facts } from './rules.ts';
import { levelsOf, scoreOf, type Levels, type Score } from './score.ts';

/** The inputs of the arithmetic, from a reader's answers. */
export interface Situation {
  levels: Levels;
  objective?: string | undefined;
  /** Lower bound of the size band. */
  contacts?: number | undefined;
  /** Seconds of a year for each contact. */
  seconds?: number | undefined;
  /** The horizons were asked about and none has an objective: writing one comes first. */
  aimless: boolean;
  /** Questions without an answer: while there are any, no score is shown (first-look.ts). */
  missing: readonly string[];
}

export function situationOf(quiz: Quiz, answers: Answers): Situation {
  const objective = primaryObjective(quiz, answers);
  return {
    levels: levelsOf(quiz, answers),
    objective,
    contacts: contactsOf(quiz, answers),
    seconds: attentionOf(quiz, answers)?.seconds,
    aimless: objective === undefined && horizonsAnswered(quiz, answers).length > 0,
    missing: unanswered(quiz, answers),
  };
}

/** The outputs: a score for each dimension that has levels, the total and the profile. What may be shown of them: first-look.ts. */
export interface Standing extends Score {
  profile?: string;
}

/** The standing of a situation, or what it would be with other levels. */
export function standingOf(
  quiz: Quiz,
  { levels, objective, contacts }: Pick<Situation, 'levels' | 'objective' | 'contacts'>,
  at: Levels = levels,
): Standing {
  const score = scoreOf(quiz, at, objective);
  const profile = profileOf(quiz, score.dimensions, contacts);
  return { ...score, ...(profile !== undefined && { profile }) };
}

/** What rules are read with: the scores, the levels, the size and the time for each contact. */
export const factsOf = ({ levels, contacts, seconds }: Situation, { dimensions }: Standing): Facts => ({
  ...dimensions,
  ...levels,
  contacts,
  seconds,
});
