import { fault, splitLink, type Decoded } from './link.ts';
import { byCode, withChecksum } from './checksum.ts';
import { profileOf } from '../scoring/profile.ts';
import { roundToStrength } from '../scoring/strength.ts';
import type { Coded, Dimension, Quiz } from '../quiz/quiz.ts';

/** What a card shows. */
interface Shown {
  /** Absent unless the reader chose to show it; a first look has none. */
  total?: number;
  /** By dimension id; those of a first look are the middles of their words (strength.ts). */
  dimensions: Record<string, number>;
  /** Id of the size band; absent when unanswered. */
  size?: string;
  /** `2026-11` */
  month: string;
}

export interface Card extends Shown {
  /** How many questions were answered, of how many that day: fewer make the card a first look. */
  answered: number;
  asked: number;
}

/** Format 1 did not count questions: its cards show their numbers. */
export type ReceivedCard = Shown & Partial<Pick<Card, 'answered' | 'asked'>> & { profile?: string };

/** What a card link needs to know of the quiz: little enough for a profile's page. */
export interface CardQuiz {
  dimensions: readonly Pick<Dimension, 'id' | 'code'>[];
  size: { options: readonly (Coded & { from: number })[] };
  profiles: Quiz['profiles'];
}

/** Whether a card was made before the whole quiz was answered: it shows words, and no total. */
export const isCardOfFirstLook = ({ answered, asked }: Pick<ReceivedCard, 'answered' | 'asked'>): boolean =>
  answered !== undefined && asked !== undefined && answered < asked;

/**
 * The fragment, without `#`, that shows a result and none of its answers. In a first look a score comes from one question
 * and would give its answer away: only its word is written. The profile is the same, since words change where rules do.
 */
export function encodeCard(quiz: CardQuiz, card: Card): string {
  const { answered, asked, total, dimensions, size, month } = card;
  const first = isCardOfFirstLook(card);
  const scores = byCode(quiz.dimensions).flatMap(({ id, code }) => {
    const score = dimensions[id];
    return score === undefined ? [] : `${code}${first ? roundToStrength(score) : score}`;
  });
  const band = quiz.size.options.find(({ id }) => id === size)?.code ?? '-';
  const shownTotal = first || total === undefined ? '-' : total;
  return withChecksum(['s2', `${answered}-${asked}`, shownTotal, scores.join(''), band, month].join('.'));
}

/** How many questions of how many, as format 2 writes it; undefined when no quiz could say so. */
function countOf(text = ''): Pick<Card, 'answered' | 'asked'> | undefined {
  const [, answered, asked] = /^([1-9]\d?)-([1-9]\d?)$/.exec(text)?.map(Number) ?? [];
  return answered !== undefined && asked !== undefined && answered <= asked ? { answered, asked } : undefined;
}

/**
 * A card, with the profile that its numbers give today, or why there is none. It is read whatever has become of the
 * quiz since: a dimension or a band that is gone is passed over, and a total need only be a mean of the scores.
 */
export function decodeCard(quiz: CardQuiz, fragment: string): Decoded<ReceivedCard> {
  const link = splitLink('s', fragment);
  if (!link.ok) return link;
  const { version, parts } = link.value;
  const count = version > 1 ? countOf(parts[0]) : {};
  const [total, scores, band, month, ...more] = parts.slice(version - 1);
  if (!count) return fault('forged');
  const first = isCardOfFirstLook(count);
  const hidden = version > 1 && total === '-';
  const pairs = [...(scores ?? '').matchAll(/([a-z])(\d{1,3})/g)].map((pair) => [pair[1], Number(pair[2])] as const);
  const values = pairs.map(([, score]) => score);
  const totalIsMean =
    /^\d{1,3}$/.test(total ?? '') && Number(total) >= Math.min(...values) && Number(total) <= Math.max(...values);
  const possible =
    more.length === 0 &&
    (hidden || (totalIsMean && !first)) &&
    /^([a-z]\d{1,3})+$/.test(scores ?? '') &&
    new Set(pairs.map(([code]) => code)).size === pairs.length &&
    Math.max(...values) <= 100 &&
    /^[a-z0-9-]$/.test(band ?? '') &&
    /^20\d\d-(0[1-9]|1[0-2])$/.test(month ?? '');
  if (!possible) return fault('forged');
  const shown = (score: number) => (first ? roundToStrength(score) : score);
  const dimensions = Object.fromEntries(
    quiz.dimensions.flatMap(({ id, code }) => pairs.filter((pair) => pair[0] === code).map(([, score]) => [id, shown(score)])),
  ) as Record<string, number>;
  const size = quiz.size.options.find(({ code }) => code === band);
  const profile = profileOf(quiz, dimensions, size?.from);
  return {
    ok: true,
    value: {
      ...count,
      ...(!hidden && { total: Number(total) }),
      dimensions,
      month: month as string,
      ...(size && { size: size.id }),
      ...(profile && { profile }),
    },
  };
}
