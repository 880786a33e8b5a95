/** Links of made-up groups, as they are sent. */
import { exampleGroup } from '../../src/core/group/example.ts';
import { encodeCard, type Card } from '../../src/core/links/card.ts';
import { encodeComplete } from '../../src/core/links/encode-answers.ts';
import { makeCard } from '../../src/core/links/make-card.ts';
import { randomBelow, randomFrom } from '../../src/core/network/base/random.ts';
import { none, type Answers } from '../../src/core/quiz/answers.ts';
import { isBehaviour, itemsOf, type Level } from '../../src/core/quiz/quiz.ts';
import { resultOf } from '../../src/core/scoring/result.ts';
import { quiz } from './site.ts';

/** The example of the page. */
export const exampleLinks: string[] = exampleGroup(quiz).links.map(({ input }) =>
  'card' in input ? encodeCard(quiz, input.card as Card) : encodeComplete(quiz, input.answers),
);

/** Of whole results, one in three complete, all different. */
export function linksOf(people: number): string[] {
  const random = randomFrom('GR0VPE');
  const below = (n: number) => randomBelow(random, n);
  const pick = <T>(list: readonly T[]) => list[below(list.length)] as T;
  const links = new Set<string>();
  while (links.size < people) {
    const answers: Answers = {
      size: pick(quiz.size.options).id,
      hours: pick(quiz.hours.options).id,
      reasons: [pick(quiz.reasons.options).id],
      horizons: { short: pick([none, ...quiz.objectives.map(({ id }) => id)]), medium: none, long: none },
      items: Object.fromEntries(itemsOf(quiz).flatMap(({ item }) => (isBehaviour(item) ? [[item.id, below(4) as Level]] : []))),
    };
    const card = makeCard(quiz, resultOf(quiz, answers), { size: answers.size, month: '2026-11', showTotal: false });
    links.add(links.size % 3 === 0 || !card ? encodeComplete(quiz, answers) : encodeCard(quiz, card));
  }
  return [...links];
}

/** Where a link leads. */
export const addressOf = (link: string): string =>
  link.startsWith('s') ? `https://exemple.quebec/profil/batisseur/#${link}` : `https://exemple.quebec/resultat/#${link}`;

/** A conversation in which each sends theirs. */
export const conversation = (links: readonly string[], nameOf: (at: number) => string): string =>
  links
    .map((link, at) => `[2026-11-28, 14:${String(at % 60).padStart(2, '0')}:09] ${nameOf(at)}: voici! ${addressOf(link)}.`)
    .join('\n');
