import { describe, expect, test } from 'vitest';
import { countWords } from '../../src/core/format/reading-time.ts';
import { questionOrder } from '../../src/core/quiz/questions.ts';
import { questionsIn, quizIn, type Question } from '../../src/library.ts';
import { secondPerson } from '../second-person.ts';

const shown = ({ options, none, horizons }: Question): string[] => [
  ...[...options, ...(horizons ?? [])].map(({ label }) => label),
  ...(none ? [none.label] : []),
];
const wordsOf = (questions: Question[]): number =>
  questions.flatMap((each) => [each.question, ...shown(each)]).reduce((sum, text) => sum + countWords(text), 0);
/** What remains of a text for comparing its words with another's. */
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

describe.each(['fr', 'en'] as const)('the quiz in %s', (locale) => {
  const questions = questionsIn(locale);

  test.each(questions.map((question) => [question.id, question] as const))(
    '“%s” is read at a glance: 16 words at most, 9 an answer, 25 its hint',
    (_, question) => {
      expect(countWords(question.question), question.question).toBeLessThanOrEqual(16);
      expect(countWords(question.hint ?? ''), question.hint).toBeLessThanOrEqual(25);
      for (const answer of shown(question)) expect(countWords(answer), answer).toBeLessThanOrEqual(9);
    },
  );

  test('no answer says again three words in a row of its question, and no two answers of one are the same', () => {
    for (const question of questions) {
      const asked = ` ${plain(question.question).replace(/[?:,.()]/g, '')} `;
      const answers = shown(question);
      for (const answer of answers) {
        const words = plain(answer)
          .replace(/[?:,.()]/g, '')
          .split(' ');
        for (let at = 0; at + 3 <= words.length; at++) expect(asked).not.toContain(` ${words.slice(at, at + 3).join(' ')} `);
      }
      expect(new Set(answers.map(plain)).size, question.id).toBe(answers.length);
    }
  });

  test('has names and answers that speak to nobody: they are read beside somebody else’s result too', () => {
    const { dimensions, bands, profiles, risks, opportunities } = quizIn(locale);
    const all = [...dimensions, ...bands, ...profiles, ...risks, ...opportunities].map(({ name }) => name);
    const items = dimensions.flatMap((dimension) => dimension.items.flatMap(({ short, levels }) => [short, ...levels]));
    const names = [...all, ...items, ...questions.flatMap((each) => [each.short, ...shown(each)])];
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => name.search(secondPerson[locale]) >= 0)).toEqual([]);
  });

  test('is short: 1,400 words with its answers, 560 on the short path', () => {
    const ids = questionOrder(quizIn(locale)).short;
    const short = questions.filter(({ id }) => ids.includes(id));
    expect(short).toHaveLength(9);
    expect(wordsOf(short)).toBeLessThanOrEqual(560);
    expect(wordsOf(questions)).toBeLessThanOrEqual(1400);
  });

  test('asks for an estimate of twenty people, and its hint says how to count for real', () => {
    const [guess, count] = locale === 'fr' ? ['À vue de nez', 'Pour compter vraiment'] : ['At a guess', 'To count for real'];
    const twenty = questions.filter(({ question }) => /\b20\b/.test(question));
    expect(twenty.map(({ id }) => id)).toEqual(['sample', 'newest', 'reply']);
    for (const { question, hint } of twenty) {
      expect(question).toMatch(new RegExp(`^${guess}`));
      expect(hint).toContain(count);
    }
  });

  test('offers objectives of five words at most, and horizons of two', () => {
    const { objectives, horizons } = quizIn(locale);
    for (const { short } of objectives) expect(countWords(short), short).toBeLessThanOrEqual(5);
    for (const { label, name } of horizons.options) {
      expect(countWords(label), label).toBeLessThanOrEqual(2);
      expect(name).toContain(label);
    }
  });
});
