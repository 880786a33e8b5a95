import { none, unsure, type Answers } from '../quiz/answers.ts';
import { byCode, withChecksum } from './checksum.ts';
import { isBehaviour, itemsOf, type Coded, type Item } from '../quiz/quiz.ts';

/** What a complete link needs to know of the quiz: ids and codes. */
export interface LinkQuiz {
  size: { code: string; options: readonly Coded[] };
  hours: { code: string; options: readonly Coded[] };
  reasons: { code: string; options: readonly Coded[] };
  horizons: { code: string; options: readonly Coded[] };
  objectives: readonly Coded[];
  dimensions: readonly { id: string; code: string; items: readonly Item[] }[];
}

/** The fragment, without `#`, that carries the answers themselves. Answers this quiz does not know are left out. */
export function encodeComplete(quiz: LinkQuiz, answers: Answers): string {
  const parts: string[] = [];
  const code = (options: readonly Coded[], id: string | undefined) => options.find((option) => option.id === id)?.code ?? '';
  const add = (question: string, value: string) => value && parts.push(question + value);

  for (const id of ['size', 'hours'] as const) add(quiz[id].code, code(quiz[id].options, answers[id]));
  if (answers.reasons) {
    const chosen = byCode(quiz.reasons.options).filter(({ id }) => answers.reasons?.includes(id));
    add(quiz.reasons.code, answers.reasons.length === 0 ? '0' : chosen.map((reason) => reason.code).join(''));
  }
  const horizons = byCode(quiz.horizons.options).flatMap((horizon) => {
    const chosen = answers.horizons?.[horizon.id];
    const objective = chosen === none ? '0' : code(quiz.objectives, chosen);
    return objective ? [horizon.code + objective] : [];
  });
  add(quiz.horizons.code, horizons.join(''));
  for (const { item } of itemsOf(quiz)) {
    const level = isBehaviour(item) ? answers.items?.[item.id] : undefined;
    if (isBehaviour(item) && level !== undefined) add(item.code, level === unsure ? 'u' : String(level));
  }
  return withChecksum(`c1.${parts.sort().join('')}`);
}
