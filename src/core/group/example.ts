/** A made-up group, so that the page can be tried before a workshop: nobody's results, the same each time. */
import type { ComparisonInput } from '../compare/compare.ts';
import { randomBelow, randomFrom } from '../network/base/random.ts';
import { makeCard } from '../links/make-card.ts';
import { none, type Answers } from '../quiz/answers.ts';
import { isBehaviour, itemsOf, type Level, type Quiz } from '../quiz/quiz.ts';
import { questionOrder } from '../quiz/questions.ts';
import { resultOf } from '../scoring/result.ts';
import type { FoundLinks } from './find-links.ts';

const seed = 'AT3L1R';
/** How many sent their answers, a card, and a card after nine questions. */
const sizes = { complete: 8, card: 6, first: 6 };
const month = '2026-11';

/** Answers of somebody who could be there: a person leans one way in each dimension, and the group leans a little too. */
function answersOf(quiz: Quiz, below: (n: number) => number, asked: readonly string[] | undefined): Answers {
  const pick = <T extends { id: string }>(list: readonly T[]) => (list[below(list.length)] as T).id;
  const leaning = Object.fromEntries(quiz.dimensions.map(({ id }, at) => [id, below(3) + (at === 4 && below(2) ? 1 : 0)]));
  const items = itemsOf(quiz).flatMap(({ dimension, item }) => {
    const level = Math.min(3, Math.max(0, (leaning[dimension.id] ?? 0) + below(3) - 1)) as Level;
    return isBehaviour(item) && (!asked || asked.includes(item.id)) ? [[item.id, level] as const] : [];
  });
  const objective = below(4) === 0 ? none : pick(quiz.objectives);
  return {
    size: pick(quiz.size.options),
    hours: pick(quiz.hours.options),
    reasons: [pick(quiz.reasons.options)],
    horizons: Object.fromEntries(quiz.horizons.options.map(({ id }, at) => [id, at === 1 ? objective : none])),
    items: Object.fromEntries(items),
  };
}

export function exampleGroup(quiz: Quiz): FoundLinks {
  const random = randomFrom(seed);
  const below = (n: number) => randomBelow(random, n);
  const { short } = questionOrder(quiz);
  const cardOf = (answers: Answers): ComparisonInput | undefined => {
    const card = makeCard(quiz, resultOf(quiz, answers), { size: answers.size, month, showTotal: false });
    return card && { card };
  };
  const inputs = [
    ...Array.from({ length: sizes.complete }, (): ComparisonInput => ({ answers: answersOf(quiz, below, undefined) })),
    ...Array.from({ length: sizes.card }, () => cardOf(answersOf(quiz, below, undefined))),
    ...Array.from({ length: sizes.first }, () => cardOf(answersOf(quiz, below, short))),
  ];
  return { links: inputs.flatMap((input) => (input ? [{ input, text: '', line: 0 }] : [])), unread: [], stopped: false };
}
