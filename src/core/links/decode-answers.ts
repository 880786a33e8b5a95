import { none, unsure, type Answers } from '../quiz/answers.ts';
import { spellingsOf } from './capitals.ts';
import { fault, splitLink, type Decoded } from './link.ts';
import type { LinkQuiz } from './encode-answers.ts';
import { isBehaviour, itemsOf, type Coded, type Level } from '../quiz/quiz.ts';

/**
 * The answers of a complete link. A question or an option that this quiz no longer has is passed over, so that an old link
 * opens; an answer that no question could have makes the link `forged`.
 */
export function decodeComplete(quiz: LinkQuiz, fragment: string): Decoded<Answers> {
  const link = splitLink('c', fragment, spellingsOf(quiz));
  if (!link.ok) return link;
  const [payload, ...more] = link.value.parts;
  const pairs = [...(payload ?? '').matchAll(/([A-Z])([a-z0-9]+)/g)].map((match) => [match[1] ?? '', match[2] ?? ''] as const);
  const wellFormed =
    /^([A-Z][a-z0-9]+)*$/.test(payload ?? '') && new Set(pairs.map(([question]) => question)).size === pairs.length;
  if (!wellFormed || more.length > 0) return fault('forged');

  const values = new Map(pairs);
  const answers: Answers = {};
  let forged = false;
  const idOf = (options: readonly Coded[], code: string) => options.find((option) => option.code === code)?.id;
  const unique = (codes: string[]) => {
    forged ||= new Set(codes).size !== codes.length;
    return codes;
  };

  for (const field of ['size', 'hours'] as const) {
    const value = values.get(quiz[field].code);
    if (value === undefined) continue;
    forged ||= value.length !== 1;
    const id = idOf(quiz[field].options, value);
    if (id !== undefined) answers[field] = id;
  }

  const reasons = values.get(quiz.reasons.code);
  if (reasons === '0') answers.reasons = [];
  else if (reasons !== undefined) {
    const known = unique([...reasons]).flatMap((code) => idOf(quiz.reasons.options, code) ?? []);
    if (known.length > 0) answers.reasons = known;
  }

  const horizons = values.get(quiz.horizons.code);
  if (horizons !== undefined) {
    forged ||= horizons.length % 2 === 1;
    const codes = horizons.match(/../g) ?? [];
    unique(codes.map((pair) => pair.charAt(0)));
    const known = codes.flatMap((pair) => {
      const horizon = idOf(quiz.horizons.options, pair.charAt(0));
      const objective = pair.charAt(1) === '0' ? none : idOf(quiz.objectives, pair.charAt(1));
      return horizon !== undefined && objective !== undefined ? [[horizon, objective]] : [];
    });
    if (known.length > 0) answers.horizons = Object.fromEntries(known) as Record<string, string>;
  }

  for (const { item } of itemsOf(quiz)) {
    const value = isBehaviour(item) ? values.get(item.code) : undefined;
    if (value === undefined) continue;
    forged ||= !/^[0-3u]$/.test(value);
    answers.items = { ...answers.items, [item.id]: value === 'u' ? unsure : (Number(value) as Level) };
  }
  return forged ? fault('forged') : { ok: true, value: answers };
}
