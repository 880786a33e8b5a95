/** A card in words, for its picture and for whoever does not see it. */
import { shortAddress } from '../../address.ts';
import { fill, number } from '../../core/format/message.ts';
import type { Locale } from '../../core/format/locale.ts';
import { month } from '../../core/format/month.ts';
import { isCardOfFirstLook, type Card } from '../../core/links/card.ts';
import { strengthOf } from '../../core/scoring/strength.ts';
import type { ResultQuiz } from '../../extracts.ts';
import type { OnDemand } from '../../on-demand.ts';
import type { Picture } from './picture.ts';

type Words = OnDemand['share'];

/** The facts of a card; undefined when the quiz no longer has its profile. */
export function pictureOf(locale: Locale, quiz: ResultQuiz, card: Card & { profile: string }, t: Words): Picture | undefined {
  const profile = quiz.profiles.find(({ id }) => id === card.profile);
  const first = isCardOfFirstLook(card);
  return (
    profile && {
      id: profile.id,
      kicker: fill(first ? t.picture.firstKicker : t.picture.kicker, { month: month(locale, card.month) }),
      profile: profile.name,
      tagline: profile.tagline,
      total: card.total === undefined ? undefined : fill(t.picture.total, { n: number(locale, card.total) }),
      scores: quiz.dimensions.map(({ id, name }) => {
        const score = card.dimensions[id] ?? 0;
        return { name, score, text: first ? t.strength[strengthOf(score)] : number(locale, score) };
      }),
      yours: t.yours,
      address: shortAddress(import.meta.env.SITE, import.meta.env.BASE_URL),
    }
  );
}

/** What a picture shows, in a sentence. */
export const pictureInWords = ({ profile, total, scores }: Picture, t: Words): string =>
  fill(t.picture.label, {
    profile,
    scores: [total, ...scores.map(({ name, text }) => `${name} ${text}`)].filter(Boolean).join(', '),
  });
