/** What each figure of the guide is given, whether it comes to life in a chapter or stays as it was drawn. */
import { hypotheses } from '../../core/figures/audience.ts';
import { cellsOf } from '../../core/figures/fit.ts';
import { exampleAnswers } from '../../core/figures/reader-numbers.ts';
import { fill, number } from '../../core/format/message.ts';
import { perLocale } from '../../core/format/per-locale.ts';
import { countsOf, skeletonOf } from '../../core/quiz/quiz.ts';
import { strings } from '../../i18n/strings.ts';
import { chapterPath, quizIn } from '../../library.ts';

/** The words of a figure without its assumptions, which are in the page already: the props of an island are written in its HTML. */
function wordsOf<Words extends { assumes: unknown }>(words: Words): Omit<Words, 'assumes'> {
  const others: Partial<Words> = { ...words };
  delete others.assumes;
  return others as Omit<Words, 'assumes'>;
}
const ids = (list: readonly { id: string }[]) => list.map((each) => each.id);

/** The properties of each figure's component, but for its assumptions. */
export const figurePropsIn = perLocale((locale) => {
  const { figures: t, result } = strings(locale);
  const frame = { table: t.table, assumptions: t.assumptions };
  const quiz = quizIn(locale);
  const sizes = quiz.size.options;
  const { hours, halfHour, seconds, minutes } = result.page;
  const shared = {
    locale,
    words: t.reading,
    frame,
    units: { hours, halfHour, seconds, minutes },
    bands: {
      size: { code: quiz.size.code, options: sizes },
      hours: { code: quiz.hours.code, options: quiz.hours.options },
      saturation: quiz.saturation,
    },
  };
  return {
    size: { locale, t: wordsOf(t.size), frame, options: sizes },
    twenty: {
      locale,
      frame,
      t: wordsOf(t.twenty),
      guess: t.guess,
      words: t.reading,
      example: exampleAnswers.size,
      sizes: sizes.map(({ id, contacts }) => ({ id, contacts })),
      counts: countsOf(quiz)['sample'] ?? [],
    },
    time: { ...shared, t: wordsOf(t.time), guess: t.guess },
    piles: { ...shared, t: wordsOf(t.piles) },
    reasons: {
      locale,
      frame,
      names: t.short,
      t: wordsOf(t.reasons),
      reasons: ids(quiz.reasons.options),
      objectives: ids(quiz.objectives),
      match: skeletonOf(quiz).match,
      below: quiz.matchBelow,
    },
    fit: {
      locale,
      names: t.short,
      t: wordsOf(t.fit),
      frame: { ...frame, table: t.fit.table },
      reasons: ids(quiz.reasons.options),
      objectives: ids(quiz.objectives),
      horizons: ids(quiz.horizons.options),
      match: quiz.match,
      paths: { reasons: `${chapterPath(locale, 'reasons')}#questions`, objectives: '#questions' },
    },
    chance: { locale, frame, t: wordsOf(t.chance), guess: t.guess, cap: sizes.at(-1)?.contacts ?? 0 },
    audience: {
      locale,
      frame,
      t: wordsOf(t.audience),
      sizes: sizes.map(({ id, from, label }) => ({ id, from, label })),
      example: 'from-5000',
    },
  };
});

export type FigureId = keyof ReturnType<typeof figurePropsIn>;

/** Something that a figure takes for granted, and the ids of its sources. */
export interface Assumed {
  text: string;
  sources: readonly string[];
}

const assumed = (text: string, ...sources: string[]): Assumed => ({ text, sources });

/** What each figure takes for granted, point by point. */
export const assumptionsIn = perLocale((locale): Record<FigureId, Assumed[]> => {
  const { size, twenty, time, piles, reasons, fit, chance, audience } = strings(locale).figures;
  const { seenByOneIn, reactsOneIn, shownTo } = hypotheses;
  const n = (value: number) => number(locale, value);
  return {
    size: size.assumes,
    twenty: twenty.assumes,
    time: time.assumes,
    piles: piles.assumes,
    reasons: [assumed(reasons.assumes.idea, 'laferriere'), assumed(reasons.assumes.values), assumed(reasons.assumes.mean)],
    fit: [
      assumed(fit.assumes.idea, 'laferriere'),
      assumed(fit.assumes.values),
      assumed(fit.assumes.ties, 'burks-2015', 'rajkumar-2022', 'gee-2017', 'mcpherson-2001'),
    ],
    chance: [
      assumed(chance.assumes.rate, 'kanich-2009'),
      assumed(chance.assumes.analogy),
      assumed(chance.assumes.chosen),
      assumed(chance.assumes.formula),
    ],
    audience: [
      assumed(audience.assumes.ranked, 'feed-2015'),
      assumed(fill(audience.assumes.seen, { low: n(seenByOneIn.low), high: n(seenByOneIn.high) })),
      assumed(audience.assumes.again),
      assumed(
        fill(audience.assumes.second, {
          reactsLow: n(reactsOneIn.low),
          reactsHigh: n(reactsOneIn.high),
          shownLow: n(shownTo.low),
          shownHigh: n(shownTo.high),
        }),
      ),
      assumed(audience.assumes.viral, 'feed-2023'),
      assumed(audience.assumes.cap, 'linkedin-invitations'),
    ],
  };
});

/** The cells of the figure “fit” in words: each reason's row, and the sentence of each. */
export const fitCellsIn = perLocale((locale) => {
  const { names, t, match, reasons, objectives } = figurePropsIn(locale).fit;
  const whys: Record<string, Record<string, { why: string }>> = match;
  return cellsOf(match, reasons, objectives).map(({ reason, objective, value }) => {
    const [of, word] = [names.reasons[reason] ?? reason, t.words[value] ?? String(value)];
    const why = whys[reason]?.[objective]?.why ?? '';
    return { reason: of, word, says: fill(t.says, { reason: of, objective: names.within[objective] ?? objective, word, why }) };
  });
});
