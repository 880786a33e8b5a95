import { fault, splitLink, type Decoded } from './link.ts';
import { byCode, withChecksum } from './checksum.ts';
import { profileOf } from '../scoring/profile.ts';
import type { Coded, Dimension, Quiz } from '../quiz/quiz.ts';

export interface Card {
  total: number;
  /** By dimension id, every dimension present. */
  dimensions: Record<string, number>;
  /** Id of the size band; absent when unanswered. */
  size?: string;
  /** `2026-11` */
  month: string;
}

/** What a card link needs to know of the quiz: little enough for a profile's page. */
export interface CardQuiz {
  dimensions: readonly Pick<Dimension, 'id' | 'code'>[];
  size: { options: readonly (Coded & { from: number })[] };
  profiles: Quiz['profiles'];
}

/** The fragment, without `#`, that shows a result and none of its answers. */
export function encodeCard(quiz: CardQuiz, { total, dimensions, size, month }: Card): string {
  const scores = byCode(quiz.dimensions).flatMap(({ id, code }) =>
    dimensions[id] === undefined ? [] : `${code}${dimensions[id]}`,
  );
  const band = quiz.size.options.find(({ id }) => id === size)?.code ?? '-';
  return withChecksum(['s1', total, scores.join(''), band, month].join('.'));
}

/**
 * A card, with the profile that its numbers give today, or why there is none. It is read whatever has become of the
 * quiz since: a dimension or a band that is gone is passed over, and a total need only be a mean of the scores.
 */
export function decodeCard(quiz: CardQuiz, fragment: string): Decoded<Card & { profile?: string }> {
  const parts = splitLink('s', fragment);
  if (!parts.ok) return parts;
  const [total, scores, band, month, ...more] = parts.value;
  const pairs = [...(scores ?? '').matchAll(/([a-z])(\d{1,3})/g)].map((pair) => [pair[1], Number(pair[2])] as const);
  const values = pairs.map(([, score]) => score);
  const possible =
    more.length === 0 &&
    /^\d{1,3}$/.test(total ?? '') &&
    /^([a-z]\d{1,3})+$/.test(scores ?? '') &&
    new Set(pairs.map(([code]) => code)).size === pairs.length &&
    Math.max(...values) <= 100 &&
    Number(total) >= Math.min(...values) &&
    Number(total) <= Math.max(...values) &&
    /^[a-z0-9-]$/.test(band ?? '') &&
    /^20\d\d-(0[1-9]|1[0-2])$/.test(month ?? '');
  if (!possible) return fault('forged');
  const dimensions = Object.fromEntries(
    quiz.dimensions.flatMap(({ id, code }) => pairs.filter((pair) => pair[0] === code).map(([, score]) => [id, score])),
  ) as Record<string, number>;
  const size = quiz.size.options.find(({ code }) => code === band);
  const profile = profileOf(quiz, dimensions, size?.from);
  return {
    ok: true,
    value: {
      total: Number(total),
      dimensions,
      month: month as string,
      ...(size && { size: size.id }),
      ...(profile && { profile }),
    },
  };
}
