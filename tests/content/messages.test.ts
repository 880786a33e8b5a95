import { describe, expect, test } from 'vitest';
import { locales } from '../../src/core/format/locale.ts';
import { typography } from '../../src/core/format/typography.ts';
import { piecesOf, typed, wordsIn } from '../../src/core/format/template.ts';
import { moveOf } from '../../src/core/plan/plan.ts';
import { occasionIds } from '../../src/content/quiz/schema.ts';
import { objectiveIds } from '../../src/core/network/search/terms.ts';
import { messages, quiz, yamlFiles } from '../quiz.ts';
import { eachIsTold, faultsOf, swap } from './faults.ts';

const all = Object.entries(messages).flatMap(([occasion, { messages: byObjective }]) =>
  Object.entries(byObjective).flatMap(([objective, { who, says }]) =>
    locales.map((locale) => ({ name: `${occasion}, ${objective} (${locale})`, locale, who: who[locale], says: says[locale] })),
  ),
);
const placesOf = (message: string) => piecesOf(message).filter(({ place }) => place);

describe('the messages', () => {
  test('are 56: seven occasions, four objectives, two languages, in the order they are named', () => {
    expect(all).toHaveLength(56);
    expect(Object.keys(messages)).toEqual([...occasionIds]);
    for (const { messages: byObjective } of Object.values(messages)) expect(Object.keys(byObjective)).toEqual([...objectiveIds]);
  });

  test.each(all)('$name: 40 to 70 words, two different places to change, a greeting, and an end', ({ says }) => {
    const words = says.split(' ').filter((word) => /\p{L}/u.test(word)).length;
    expect(words).toBeGreaterThanOrEqual(40);
    expect(words).toBeLessThanOrEqual(70);
    const places = says.match(/\[[^[\]]+\]/g) ?? [];
    expect(new Set(places).size).toBe(2);
    expect(says).toMatch(/^(Bonjour|Hello)/);
    expect(says).toMatch(/[.!]$/);
  });

  test.each(all)('$name: says who might write it, in a sentence', ({ who }) => {
    expect(who).toMatch(/^\p{Lu}.+\.$/u);
    expect(wordsIn(who)).toBeLessThanOrEqual(20);
  });

  test('are each their own, and none asks to buy anything or carries a link', () => {
    expect(new Set(all.map(({ says }) => says)).size).toBe(56);
    for (const { name, says } of all) expect(says, name).not.toMatch(/https?:|www\.|rabais|promotion|discount|special offer/i);
  });

  test('say “vous” in French, and force no gender on who writes or reads', () => {
    for (const { name, says } of all.filter(({ locale }) => locale === 'fr')) {
      expect(says, name).not.toMatch(/(?<!\p{L})(?:(?:tu|te|toi|ton|ta|tes)(?!\p{L})|t')/iu);
      expect(says, name).not.toMatch(
        /\(e\)|·|\bje suis \p{L}+(é|i|u)\b|\b(ravi|désolé|content|heureux|reconnaissant|curieux)\b/iu,
      );
    }
  });

  test('serve moves that there are, each occasion its own, and every occasion some', () => {
    for (const [occasion, { moves }] of Object.entries(messages)) {
      expect(moves.length, occasion).toBeGreaterThan(0);
      for (const move of moves) expect(moveOf(quiz, move), `${occasion}: ${move}`).toBeDefined();
    }
  });
});

describe('a message', () => {
  test('is cut at its places, and nothing of it is lost', () => {
    for (const { says } of all) {
      const pieces = piecesOf(says);
      expect(pieces.map(({ text }) => text).join('')).toBe(says);
      expect(pieces.filter(({ place }) => place)).toHaveLength(2);
    }
    expect(piecesOf('Merci pour [le nom].').map(({ text }) => text)).toEqual(['Merci pour ', '[le nom]', '.']);
    expect(piecesOf('')).toEqual([]);
  });

  test('is counted as a person counts: signs are no words, an elision is no other word', () => {
    expect(wordsIn("J'ai 3 idées : [l'une, l'autre] et « la » tienne!")).toBe(8);
    expect(wordsIn(' : ! ')).toBe(0);
  });

  test('is copied as it would be typed, with its brackets', () => {
    const set = typography("Voici l'idée : « un essai »\n", 'fr');
    expect(set).toContain('\u00A0');
    expect(typed(set)).toBe('Voici l’idée : « un essai »');
    for (const { locale, says } of all) {
      const text = typed(typography(says, locale));
      expect(text).not.toMatch(/[\u00A0\u202F\n]/);
      expect(placesOf(text)).toHaveLength(2);
    }
  });
});

const first = /(?<=reopen:[^]*?says:\n {8}fr: ")[^"]*/;
const told = 'reopen.messages.job.says.fr';
const filler = (words: number) => Array.from({ length: words }, () => 'mot').join(' ');

describe('a fault in the messages', () => {
  eachIsTold([
    [
      'too short',
      'messages.yaml',
      first,
      'Bonjour [nom], merci de [cela].',
      told,
      /40 words at least, and this one 5: say a little/,
    ],
    ['too long', 'messages.yaml', first, `${filler(70)} [un] [deux]`, told, /70 words at most, and this one 72: cut what can/],
    [
      'one place',
      'messages.yaml',
      first,
      `${filler(50)} [un]`,
      told,
      /exactly two places to change, in brackets, and this one 1/,
    ],
    ['three places', 'messages.yaml', first, `${filler(50)} [un] [deux] [trois]`, told, /this one 3: write or remove some/],
    ['an open bracket', 'messages.yaml', first, `${filler(50)} [un [deux]`, told, /has no other half, or stands within another/],
    ['an empty place', 'messages.yaml', first, `${filler(50)} [un] [ ]`, told, /is empty: say in plain words/],
    [
      'no move',
      'messages.yaml',
      'moves: [reopen-0',
      'moves: [reopen-3',
      'reopen.moves.0',
      /no move “reopen-3”: write the id of an item/,
    ],
    ['no item', 'messages.yaml', 'moves: [reopen-0', 'moves: [wake-0', 'reopen.moves.0', /no move “wake-0”.*as in purpose-0/],
    [
      'a move twice',
      'messages.yaml',
      'reopen-0, reopen-1',
      'reopen-0, reopen-0',
      'reopen.moves.1',
      /already in this list: remove it/,
    ],
    ['an occasion unknown', 'messages.yaml', /^ask:/m, 'beg:', 'beg', /not a key of this place/],
    ['an objective unknown', 'messages.yaml', /^ {4}info:/m, '    fun:', 'reopen.messages.fun', /not a key of this place/],
  ]);

  test('an occasion, an objective or a language that is not there', () => {
    const whats = (from: RegExp, to: string) =>
      faultsOf('messages.yaml', swap(from, to)).map(({ key, what }) => `${key}: ${what}`);
    expect(whats(/^ask:/m, 'beg:')).toContainEqual(expect.stringMatching(/^ask: “ask” is missing: add it/));
    expect(whats(/^ {4}info:/m, '    fun:')).toContainEqual(expect.stringMatching(/^reopen\.messages\.info: “info” is missing/));
    expect(whats(/(?<=says:\n {8}fr: )"[^"]*"/, '""')).toEqual([`${told}: the French text is missing: write it`]);
  });

  test('is told once for each language that has it, at its own line', () => {
    const both = faultsOf('messages.yaml', (text) =>
      text.replace(
        /(?<=reopen:[^]*?says:\n {8}fr: ")([^"]*)("\n {8}en: ")([^"]*)/,
        `${filler(80)} [a] [b]$2${filler(3)} [a] [b]`,
      ),
    );
    expect(both.map(({ key }) => key)).toEqual([told, told.replace(/fr$/, 'en')]);
    expect(both.map(({ line }) => line)).toEqual([both[0]?.line, (both[0]?.line ?? 0) + 1]);
    expect((yamlFiles['messages.yaml'] ?? '').split('\n')[(both[0]?.line ?? 0) - 1]).toMatch(/^ {8}fr: "Bonjour/);
  });
});
