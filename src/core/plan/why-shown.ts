import { fill, list, plural, type Plural } from '../format/message.ts';
import type { Locale } from '../format/locale.ts';
import type { Quiz } from '../quiz/quiz.ts';
import type { Advice } from '../scoring/advice.ts';
import { highRiskOn, type RisksQuiz } from '../scoring/high-risk.ts';
import type { Result } from '../scoring/result.ts';
import { movesShown } from './move-list.ts';
import { moveId, moveOf, type Plan } from './plan.ts';

/** Why some moves are on view: what holds of them, and no more. */
export interface WhyShown {
  /** How many there are. */
  shown: number;
  /** How many of them the reader chose: in their plan, done, or put aside and no longer proposed. */
  chosen: number;
  /** The others are not the first of those proposed now: their order dates from before an answer changed. */
  kept: boolean;
  /** Writing an objective is the first of the others. */
  aimless: boolean;
  /** One of the others is there for a high risk. */
  risk?: { move: string; risk: string };
  /** How many of the others are there for what they can change in the total. */
  ranked: number;
  /** The only dimension with moves, of which all three are. */
  alone?: string;
  /** Among those not on view, some are too slow for a plan. */
  slow: boolean;
  /** Attention is saturated, and some of the others are in the dimensions that count for more then. */
  saturated: boolean;
}

/** Why the moves on view, by id, are those. */
export function whyShown(
  quiz: RisksQuiz & Pick<Quiz, 'dimensions' | 'saturation'>,
  { advice, risks, attention }: Pick<Result, 'advice' | 'risks' | 'attention'>,
  plan: Plan,
  shown: readonly string[],
): WhyShown {
  const idOf = ({ item, from }: Advice) => moveId(item, from);
  const isChosen = (id: string) =>
    ['active', 'done'].includes(plan[id]?.state ?? '') || !advice.some((each) => idOf(each) === id);
  const open = advice.filter((each) => !isChosen(idOf(each)));
  const others = shown.flatMap((id) => open.find((each) => idOf(each) === id) ?? []);

  const first = open.slice(0, others.length);
  const named = others.find(
    (each) => highRiskOn(quiz, risks, each.item) !== undefined && (each.risk !== undefined || !first.includes(each)),
  );
  const risk = named && highRiskOn(quiz, risks, named.item);
  const ranked = others.filter((each) => each !== named);
  const ahead = open.filter((each) => each !== named).slice(0, ranked.length);
  const kept = !ahead.every((each) => ranked.includes(each));
  const [top] = others;
  const dimensions = new Set(advice.map(({ dimension }) => dimension));
  return {
    shown: shown.length,
    chosen: shown.length - others.length,
    kept,
    aimless: !kept && top?.from === 0 && moveOf(quiz, idOf(top))?.item.derived === 'horizons' && idOf(top) === shown[0],
    ...(named && risk !== undefined && { risk: { move: idOf(named), risk } }),
    ranked: ranked.length,
    ...(top && dimensions.size === 1 && { alone: top.dimension }),
    slow: open.some((each) => each.slow && !others.includes(each)),
    saturated: !!attention?.saturated && ranked.some(({ dimension }) => quiz.saturation.dimensions.includes(dimension)),
  };
}

export interface WhyShownWords {
  movesChosen: Plural;
  movesChosenAll: Plural;
  movesKept: string;
  movesLead: string;
  movesLeadOneDimension: string;
  movesLeadFew: Plural;
  movesLeadAimless: string;
  movesLeadOthers: string;
  movesRanked: Plural;
  movesLeadRisk: string;
  movesLeadSlow: string;
  movesLeadSaturated: string;
  movesBegin: string;
}

/** The same in sentences. `names` are those of the dimensions, the risks and, by their ids, the moves. */
export function whyShownInWords(
  locale: Locale,
  t: WhyShownWords,
  why: WhyShown,
  boosted: readonly string[],
  names: Record<string, string>,
): string {
  const { shown, chosen, kept, aimless, risk, ranked, alone } = why;
  const nameOf = (id: string) => names[id] ?? id;
  const others = shown - chosen;
  const ranking = () => {
    if (others === 0) return '';
    if (kept) return t.movesKept;
    if (aimless) return [t.movesLeadAimless, ranked > 1 && t.movesLeadOthers].filter(Boolean).join(' ');
    if (chosen > 0 || risk) return ranked > 0 && plural(locale, t.movesRanked, ranked);
    if (shown < movesShown) return plural(locale, t.movesLeadFew, shown);
    return alone === undefined ? t.movesLead : fill(t.movesLeadOneDimension, { dimension: nameOf(alone) });
  };
  return [
    chosen > 0 && plural(locale, others === 0 ? t.movesChosenAll : t.movesChosen, chosen),
    ranking(),
    risk && fill(t.movesLeadRisk, { move: nameOf(risk.move), risk: nameOf(risk.risk) }),
    others > 0 && why.slow && t.movesLeadSlow,
    why.saturated && !kept && shown > 1 && fill(t.movesLeadSaturated, { dimensions: list(locale, boosted.map(nameOf)) }),
    shown > 1 && t.movesBegin,
  ]
    .filter(Boolean)
    .join(' ');
}
