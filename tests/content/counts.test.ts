import { expect, test } from 'vitest';
import { countsOf, isBehaviour, itemsOf } from '../../src/core/quiz/quiz.ts';
import { questionIds } from '../../src/core/quiz/questions.ts';
import { chapters, chapterTexts, quiz } from '../quiz.ts';

const items = itemsOf(quiz).map(({ item }) => item);

test('the quiz has the whole model', () => {
  expect(questionIds(quiz)).toHaveLength(19);
  expect(items.filter(isBehaviour)).toHaveLength(15);
  expect(items.flatMap(({ moves }) => moves)).toHaveLength(51);
  expect(items.flatMap(({ lines }) => (lines ? Object.values(lines) : []))).toHaveLength(64);
  expect(Object.values(quiz.match).flatMap((row) => Object.values(row))).toHaveLength(20);
  expect(quiz.profiles).toHaveLength(9);
  expect(quiz.risks).toHaveLength(5);
  expect(quiz.opportunities).toHaveLength(7);
});

test.each(chapters.map((chapter) => [chapter.file, chapter] as const))('%s has 450 to 1,000 words', (_, { words }) => {
  expect(words).toBeGreaterThanOrEqual(450);
  expect(words).toBeLessThanOrEqual(1000);
});

test.each(chapters.map(({ file }) => file))('%s shows something before and after', (file) => {
  const text = chapterTexts[file.replace('src/content/chapters/', '')] ?? '';
  expect(text).toMatch(file.includes('/fr/') ? /Avant[^]*Après/ : /Before[^]*After/);
});

// The notes carry the date of each source: the text explains once what “according to LinkedIn's help” means.
test.each([
  ['fr', "l'automne 2026"],
  ['en', 'the fall of 2026'],
])('the guide says once when it consulted its sources (%s)', (locale, when) => {
  const texts = Object.entries(chapterTexts).filter(([path]) => path.startsWith(`${locale}/`));
  expect(
    texts.flatMap(([path, text]) =>
      text
        .split(when)
        .slice(1)
        .map(() => path),
    ),
  ).toEqual([`${locale}/question.mdx`]);
});

// The first chapter says “about twenty minutes”, and the pages that count add up whole minutes.
test.each(['fr', 'en'])('the guide is read in about twenty minutes (%s)', (locale) => {
  const counts = chapters.filter((chapter) => chapter.locale === locale).map(({ words }) => words / 250);
  for (const count of [counts, counts.map(Math.round)]) {
    const minutes = count.reduce((sum, each) => sum + each, 0);
    expect(minutes).toBeGreaterThanOrEqual(17);
    expect(minutes).toBeLessThanOrEqual(23);
  }
});

test('the guide has six chapters in each language, which ask every question of the quiz', () => {
  expect(chapters).toHaveLength(12);
  for (const locale of ['fr', 'en']) {
    const asked = chapters
      .filter((chapter) => chapter.locale === locale)
      .flatMap(({ questions }) => questions.map(({ id }) => id));
    expect(asked.sort()).toEqual(questionIds(quiz).sort());
  }
});

test('no two texts of advice say the same thing', () => {
  const texts = items.flatMap(({ moves, lines }) => [
    ...moves.flatMap((move) =>
      [move, ...(move.variants ?? [])].flatMap(({ do: what, start }) =>
        [what, start].flatMap((each) => (each ? [each.fr, each.en] : [])),
      ),
    ),
    ...Object.values(lines ?? {}).flatMap(({ fr, en }) => [fr, en]),
  ]);
  expect(new Set(texts).size).toBe(texts.length);
});

test('the questions that count among 20 people have counts, which agree with their levels in both languages', () => {
  const counts = countsOf(quiz);
  const spoken = items.filter(isBehaviour).filter(({ question }) => /\b20\b/.test(question.fr));
  expect(Object.keys(counts).sort()).toEqual(spoken.map(({ id }) => id).sort());
  for (const { id, levels } of spoken)
    for (const [level, { fr, en }] of levels.entries()) {
      const from = counts[id]?.[level] ?? NaN;
      const next = counts[id]?.[level + 1];
      for (const text of [fr, en])
        expect(text.match(/\d+/g)?.map(Number), text).toEqual(next === undefined ? [from] : [from, next - 1]);
    }
});
