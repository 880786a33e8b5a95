import { none, unsure, type Answers } from './answers.ts';
import { isBehaviour, type Item } from './quiz.ts';
import { fill } from '../format/message.ts';

interface Asked<O> {
  short: string;
  options: readonly O[];
}
interface Labelled {
  id: string;
  label: string;
}

/** What a quiz says of its questions and of their answers. */
export interface WordedQuiz {
  size: Asked<Labelled>;
  hours: Asked<Labelled>;
  reasons: Asked<{ id: string; short: string }> & { none: string };
  horizons: Asked<Labelled> & { none: string };
  objectives: readonly { id: string; short: string }[];
  dimensions: readonly { items: readonly (Item & { short: string; levels: readonly string[] })[] }[];
}

export interface SaidWords {
  unsure: string;
  none: string;
  horizon: string;
}

/** What was answered to each question, in the order they are asked: its short name, then the words, a line each. */
export function saidIn(quiz: WordedQuiz, answers: Answers, t: SaidWords): { id: string; short: string; said: string }[] {
  const { size, hours, reasons, horizons, objectives } = quiz;
  const row = (id: string, { short }: { short: string }, said: (string | undefined)[]) => {
    const lines = said.filter((line) => line !== undefined);
    return { id, short, said: lines.join('\n') || t.none };
  };
  const one = (id: 'size' | 'hours', { options }: Asked<Labelled>) => options.find((option) => option.id === answers[id])?.label;
  const chosen = reasons.options.filter(({ id }) => answers.reasons?.includes(id)).map(({ short }) => short);
  return [
    row('size', size, [one('size', size)]),
    row('hours', hours, [one('hours', hours)]),
    row('reasons', reasons, answers.reasons?.length === 0 ? [reasons.none] : chosen),
    row(
      'horizons',
      horizons,
      horizons.options.map(({ id, label }) => {
        const value = answers.horizons?.[id];
        const objective = value === none ? horizons.none : objectives.find((each) => each.id === value)?.short;
        return objective && fill(t.horizon, { horizon: label, objective });
      }),
    ),
    ...quiz.dimensions.flatMap(({ items }) =>
      items.filter(isBehaviour).map((item) => {
        const level = answers.items?.[item.id];
        return row(item.id, item, [level === unsure ? t.unsure : level === undefined ? undefined : item.levels[level]]);
      }),
    ),
  ];
}
