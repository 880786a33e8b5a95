import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chaptersIn, quizMinutes, readingMinutes } from '../../src/library.ts';
import { previewsIn } from '../../src/pictures/previews.ts';
import { sites } from './dist.ts';

const [site] = sites;
if (!site) throw new Error('no site');

/** Minutes in a sentence, in figures or in words. */
const minutes = /([\p{L}\d-]+)(?:[\s\u00A0]+de)?[\s\u00A0]+(?:min|minutes?)(?![\p{L}])/giu;
const aboutQuiz = /questions|questionnaire|\bquiz\b/i;
const aboutGuide = /(?:les|six)\s+chapitres|(?:the|six)\s+chapters|lire\s+le\s+guide|read\s+the\s+guide/i;
/** Words before “minutes” that say no number. */
const uncounted = /^(?:des|les|ces|quelques|plus|moins|de|the|few|some|in|of)$/i;

/** What each sentence about the quiz, or about the guide, says of its minutes. */
const claims = (text: string, about = aboutQuiz): string[] =>
  text
    .split(/[.?!]["”»]?\s|[\n<>]|\\n|&quot;|\],|"/)
    .filter((sentence) => about.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(minutes)].map(([, amount = '']) => amount))
    .filter((amount) => !uncounted.test(amount));

const textsOf = (language: 'fr' | 'en'): [string, string][] => [
  ...site.pages
    .filter(({ path }) => path.startsWith('/en/') === (language === 'en'))
    .map(({ path, html }): [string, string] => [path, html.replaceAll('&nbsp;', '\u00A0')]),
  ...globSync(`${language === 'en' ? 'en/' : ''}guide/*.md`, { cwd: site.folder }).map((file): [string, string] => [
    file,
    readFileSync(`${site.folder}/${file}`, 'utf8'),
  ]),
  ...previewsIn(language).map(({ page, words }): [string, string] => [`preview of ${page}`, Object.values(words).join('\n')]),
];

test('a claim about the quiz is found, whatever it is written with', () => {
  expect(claims('9 questions : 3\u00A0min. Le guide : 20 minutes.')).toEqual(['3']);
  expect(claims('<p>The quiz takes about five minutes</p>')).toEqual(['five']);
  expect(
    claims('Les six chapitres prennent une vingtaine de minutes. The six chapters take about twenty minutes.', aboutGuide),
  ).toEqual(['vingtaine', 'twenty']);
});

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  const { short, rest } = quizMinutes(language);
  const computed = [short, rest, short + rest].map(String);

  test('no page, Markdown or preview gives the quiz other minutes than those computed', () => {
    const wrong = textsOf(language).flatMap(([name, text]) =>
      claims(text)
        .filter((amount) => !computed.includes(amount))
        .map((amount) => `${name}: ${amount} minutes`),
    );
    expect(wrong).toEqual([]);
  });

  test('no page, Markdown or preview gives the guide other minutes than those computed', () => {
    const guide = [readingMinutes(language), ...chaptersIn(language).map(({ minutes: one }) => one)].map(String);
    const wrong = textsOf(language).flatMap(([name, text]) =>
      claims(text, aboutGuide)
        .filter((amount) => ![...guide, ...computed].includes(amount))
        .map((amount) => `${name}: ${amount} minutes`),
    );
    expect(wrong).toEqual([]);
  });

  test('the quiz’s page says how long it takes, to people and to machines', () => {
    const page = site.pages.find(({ path }) => path === (language === 'en' ? '/en/quiz/' : '/quiz/'));
    expect(claims(page?.root.querySelector('meta[name=description]')?.getAttribute('content') ?? '')).toEqual([String(short)]);
    expect(page?.root.querySelector('script[type="application/ld+json"]')?.text).toContain(`"PT${short + rest}M"`);
  });
});

test('language models are told how long the quiz takes', () => {
  const text = readFileSync(`${site.folder}/llms.txt`, 'utf8');
  expect(claims(text)).toEqual([quizMinutes('fr').short, quizMinutes('en').short].map(String));
});
