/** What the result's page fetches once its first parts are shown, or as soon as the reader asks for some of it. */
import type { Locale } from '../../core/format/locale.ts';
import type { PageQuiz } from '../../extracts.ts';
import { explainedQuiz } from './explanations.ts';

export async function loadRest(locale: Locale, quiz: PageQuiz) {
  const [parts, whole] = await Promise.all([import('./rest-parts.ts'), explainedQuiz(locale, quiz)]);
  const { DimensionTold, Effect, ForObjective, Gauges, MoveDone, MovesHow, MoveWhy, NextProfile } = parts;
  const { Paper, PastMoves, PlanFields, printResult, ProfileRule, Quoted, SmallPrint, Unsure } = parts;
  return {
    DimensionTold,
    Effect,
    ForObjective,
    Gauges,
    MoveDone,
    MovesHow,
    MoveWhy,
    NextProfile,
    Paper,
    PastMoves,
    PlanFields,
    printResult,
    ProfileRule,
    Quoted,
    SmallPrint,
    Unsure,
    quiz: whole,
  };
}
export type Rest = Awaited<ReturnType<typeof loadRest>>;
