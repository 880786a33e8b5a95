import { adviceFor, type Advice } from './advice.ts';
import { unsure, type Answers } from '../quiz/answers.ts';
import { attentionOf, type Attention } from './attention.ts';
import { isBehaviour, itemsOf, type Quiz } from '../quiz/quiz.ts';
import { shownStanding, type ShownStanding } from './first-look.ts';
import { readGauge, type GaugeReading } from './gauge.ts';
import type { Levels } from './score.ts';
import { factsOf, situationOf, standingOf } from './standing.ts';

/** All that the site can say of a reader's answers. Computed, never stored. */
export interface Result extends ShownStanding {
  levels: Levels;
  objective?: string;
  /** Most useful first (advice.ts says in what order). */
  advice: Advice[];
  /** Behaviours answered "not sure". */
  unsure: string[];
  attention?: Attention;
  risks: GaugeReading[];
  opportunities: GaugeReading[];
  /** Questions without an answer. */
  missing: readonly string[];
}

export function resultOf(quiz: Quiz, answers: Answers): Result {
  const situation = situationOf(quiz, answers);
  const { levels, objective, missing } = situation;
  const standing = standingOf(quiz, situation);
  const attention = attentionOf(quiz, answers);
  const facts = factsOf(situation, standing);
  const behaviours = itemsOf(quiz).flatMap(({ item }) => (isBehaviour(item) ? [item.id] : []));

  return {
    ...shownStanding(quiz, situation, levels, standing),
    levels,
    ...(objective !== undefined && { objective }),
    advice: adviceFor(quiz, situation, standing),
    unsure: behaviours.filter((id) => answers.items?.[id] === unsure),
    ...(attention && { attention }),
    risks: quiz.risks.map((risk) => readGauge(risk, facts)),
    opportunities: quiz.opportunities.map((opportunity) => readGauge(opportunity, facts)),
    missing,
  };
}
