import { describe, expect, test } from 'vitest';
import { chaptersAround, progressPoints } from '../../src/content/chapters/shown.ts';
import { checkChapters } from '../../src/content/chapters/check.ts';
import { readChapter, type ChapterFile } from '../../src/content/chapters/read.ts';
import { chaptersIn, messagesIn, passagesIn, questionsIn, quizIn, sourcesIn } from '../../src/library.ts';
import { strings } from '../../src/i18n/strings.ts';
import { previewsIn } from '../../src/pictures/previews.ts';
import { chapterTexts } from '../quiz.ts';

test.each([
  ['the words', strings],
  ['the quiz', quizIn],
  ['the questions', questionsIn],
  ['the messages', messagesIn],
  ['the chapters', chaptersIn],
  ['the passages', passagesIn],
  ['the sources', sourcesIn],
  ['the previews', previewsIn],
] as const)('%s, which depend on the language alone, are computed once for each', (_, given) => {
  expect(given('fr')).toBe(given('fr'));
  expect(given('en')).toBe(given('en'));
  expect(given('en')).not.toBe(given('fr'));
});

const guideOf = (length: number) => Array.from({ length }, (_, at) => at + 1);

describe('what a chapter’s page shows of the others', () => {
  test('is all of them in a guide of today’s size', () => {
    const chapters = chaptersIn('fr');
    for (const { order } of chapters) {
      expect(chaptersAround(chapters, order)).toEqual(chapters);
      expect(progressPoints(order, chapters.length, 30)).toEqual(chapters.map((each) => (each.order <= order ? 100 : 30)));
    }
  });

  test('is no more with a thousand chapters than with fifteen, and this one is among them', () => {
    for (const length of [15, 40, 1000])
      for (const order of [1, 2, 8, length - 1, length]) {
        const shown = chaptersAround(guideOf(length), order);
        expect(shown).toHaveLength(chaptersAround(guideOf(15), 1).length);
        expect(shown).toContain(order);
        expect(shown).toEqual(shown.map((_, at) => (shown[0] ?? 0) + at));
        expect(progressPoints(order, length, 30)).toHaveLength(progressPoints(1, 15, 30).length);
      }
  });

  test('says that one goes forward, and that the last is the last', () => {
    const reached = (order: number) => progressPoints(order, 40, 0).filter(Boolean).length;
    expect(guideOf(39).every((order) => reached(order) <= reached(order + 1))).toBe(true);
    expect(reached(1)).toBe(1);
    expect(progressPoints(40, 40, 0)).not.toContain(0);
    expect(progressPoints(36, 40, 0)).toContain(0);
  });
});

/** How many times the files of a guide are asked for something while they are checked. */
function askedOf(length: number): number {
  let asked = 0;
  const counted = (file: ChapterFile) => new Proxy(file, { get: (of, key) => (asked++, Reflect.get(of, key) as unknown) });
  const files = guideOf(length).flatMap((order) =>
    ['fr', 'en'].map((locale) => {
      const name = [...String(order)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
      const text = (chapterTexts[`${locale}/risks.mdx`] ?? '')
        .replace(/^order: .*$/m, `order: ${order}`)
        .replace(/^slug: .*$/m, `slug: copy-${order}`);
      return counted(readChapter(`${locale}/${name}.mdx`, text));
    }),
  );
  asked = 0;
  checkChapters(files, { pages: [], questions: [], sources: [] });
  return asked;
}

test('checking a chapter takes no more steps in a long guide than in a short one', () => {
  const [few, many] = [10, 40].map((length) => askedOf(length) / length);
  expect(few).toBeGreaterThan(0);
  expect(many).toBeLessThan(1.1 * (few ?? 0));
});
