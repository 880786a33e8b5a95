import { none, unsure, type Answers } from './answers.ts';
import { isBehaviour, type Item } from './quiz.ts';
import { fill } from '../format/message.ts';

interface WordedQuestion<O> {
  short: string;
  options: readonly O[];
}
interface Labelled {
  id: string;
  label: string;
}

/** The labels of a quiz's questions and options. */
export interface WordedQuiz {
  size: WordedQuestion<Labelled>;
  hours: WordedQuestion<Labelled>;
  reasons: WordedQuestion<{ id: string; short: string }> & { none: string };
  horizons: WordedQuestion<{ id: string; name: string }> & { none: string };
  objectives: readonly { id: string; short: string }[];
  dimensions: readonly { items: readonly (Item & { short: string; levels: readonly string[] })[] }[];
}

export interface AnswerWords {
  unsure: string;
  none: string;
  horizon: string;
}

/** Every question in the order asked: its short name, and its answer in words, one line for each option chosen. */
export function answersInWords(
  quiz: WordedQuiz,
  answers: Answers,
  t: AnswerWords,
): { id: string; short: string; text: string }[] {
  const { size, hours, reasons, horizons, objectives } = quiz;
  const row = (id: string, { short }: { short: string }, lines: (string | undefined)[]) => {
    return { id, short, text: lines.filter((line) => line !== undefined).join('\n') || t.none };
  };
  const one = (id: 'size' | 'hours', { options }: WordedQuestion<Labelled>) =>
    options.find((option) => option.id === answers[id])?.label;
  const chosen = reasons.options.filter(({ id }) => answers.reasons?.includes(id)).map(({ short }) => short);
  const at = ({ id, name }: { id: string; name: string }, value: string, objective: string) =>
    answers.horizons?.[id] === value ? [fill(t.horizon, { horizon: name, objective })] : [];
  // Whoever gave one objective was not asked about the other horizons: that there is none at those was not said.
  const planned = horizons.options.flatMap((each) => objectives.flatMap(({ id, short }) => at(each, id, short)));
  return [
    row('size', size, [one('size', size)]),
    row('hours', hours, [one('hours', hours)]),
    row('reasons', reasons, answers.reasons?.length === 0 ? [reasons.none] : chosen),
    row('horizons', horizons, planned.length > 0 ? planned : horizons.options.flatMap((each) => at(each, none, horizons.none))),
    ...quiz.dimensions.flatMap(({ items }) =>
      items.filter(isBehaviour).map((item) => {
        const level = answers.items?.[item.id];
        return row(item.id, item, [level === unsure ? t.unsure : level === undefined ? undefined : item.levels[level]]);
      }),
    ),
  ];
}
