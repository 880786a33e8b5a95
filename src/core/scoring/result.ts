import { adviceFor, type Advice } from './advice.ts';
import { unanswered, unsure, type Answers } from '../quiz/answers.ts';
import { attentionOf, type Attention } from './attention.ts';
import { isBehaviour, itemsOf, type Quiz } from '../quiz/quiz.ts';
import { rangeOf } from './range.ts';
import { readGauge, type GaugeReading } from './rules.ts';
import type { Levels, Score } from './score.ts';
import { factsOf, situationOf, standingOf } from './standing.ts';

/** All that the site can say of a reader's answers. Computed, never stored. */
export interface Result {
  score: Score;
  levels: Levels;
  objective?: string;
  profile?: string;
  /** Most useful first (advice.ts says in what order). */
  advice: Advice[];
  /** Behaviours answered "not sure". */
  unsure: string[];
  attention?: Attention;
  risks: GaugeReading[];
  opportunities: GaugeReading[];
  /** Questions without an answer. */
  missing: string[];
  /** The lowest and the highest total the behaviours still unanswered can lead to, the context staying as it is. */
  range?: { low: number; high: number };
}

export function resultOf(quiz: Quiz, answers: Answers): Result {
  const situation = situationOf(quiz, answers);
  const { levels, objective } = situation;
  const standing = standingOf(quiz, situation);
  const { profile, ...score } = standing;
  const attention = attentionOf(quiz, answers);
  const facts = factsOf(situation, standing);
  const behaviours = itemsOf(quiz).flatMap(({ item }) => (isBehaviour(item) ? [item.id] : []));
  const missing = unanswered(quiz, answers);
  const range = rangeOf(quiz, answers);

  return {
    score,
    levels,
    ...(objective !== undefined && { objective }),
    ...(profile !== undefined && { profile }),
    advice: adviceFor(quiz, situation, standing),
    unsure: behaviours.filter((id) => answers.items?.[id] === unsure),
    ...(attention && { attention }),
    risks: quiz.risks.map((risk) => readGauge(risk, facts)),
    opportunities: quiz.opportunities.map((opportunity) => readGauge(opportunity, facts)),
    missing,
    ...(range && { range }),
  };
}
