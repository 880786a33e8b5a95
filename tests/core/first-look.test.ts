/**
 * “No total before five dimensions are known, no bare number from one question a dimension”: whatever core makes for a page to show of
 * answers that are not whole, and of those that leave a dimension unknown.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, sideOf } from '../../src/core/compare/compare.ts';
import { topicsOf } from '../../src/core/compare/topics.ts';
import { glanceOf } from '../../src/core/history/glance.ts';
import { totalsOf } from '../../src/core/history/model.ts';
import { makeCard } from '../../src/core/links/make-card.ts';
import { effectInWords } from '../../src/core/plan/effect-words.ts';
import { effectOf, effectOfMove } from '../../src/core/plan/effect.ts';
import { planText } from '../../src/core/plan/markdown.ts';
import { moveId } from '../../src/core/plan/plan.ts';
import type { Answers } from '../../src/core/quiz/answers.ts';
import { itemsOf, type Level } from '../../src/core/quiz/quiz.ts';
import { reasonInWords } from '../../src/core/scoring/reason-in-words.ts';
import { reasonOf } from '../../src/core/scoring/reason.ts';
import { resultOf } from '../../src/core/scoring/result.ts';
import { situationOf } from '../../src/core/scoring/standing.ts';
import { goalsAbove, nextWay } from '../../src/core/what-if/next-way.ts';
import { shortestWay, targetGain } from '../../src/core/what-if/shortest-way.ts';
import { tryMoves } from '../../src/core/what-if/trial.ts';
import { strings } from '../../src/i18n/strings.ts';
import { quiz } from '../quiz.ts';
import { always, anyAnswers, behaviours, completeAnswers, everyOrUnsure } from './space.ts';

const t = strings('fr').result;
const month = '2026-11';
const moves = itemsOf(quiz).flatMap(({ item }) => ([0, 1, 2] as Level[]).map((from) => moveId(item.id, from)));
const anyTrial = fc.subarray(moves);

/** Answers that have a score to hide: a question that counts has none. */
const notWhole: fc.Arbitrary<Answers> = fc
  .tuple(fc.oneof(anyAnswers, completeAnswers), fc.subarray([...behaviours, 'reasons', 'horizons'], { minLength: 1 }))
  .map(([answers, left]) => {
    const { reasons, horizons, items = {}, ...rest } = answers;
    return {
      ...rest,
      ...(reasons && !left.includes('reasons') && { reasons }),
      ...(horizons && !left.includes('horizons') && { horizons }),
      items: Object.fromEntries(Object.entries(items).filter(([id]) => !left.includes(id))),
    };
  });

/** The numbers of a value, by their paths. */
const numbersIn = (value: unknown, path = ''): [string, number][] =>
  typeof value === 'number'
    ? [[path, value]]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) => numbersIn(each, path ? `${path}.${key}` : key))
      : [];
/** What is a number and tells no score: levels are the answers themselves, and a range is what may be told. */
const harmless =
  /(?:^|\.)(?:levels\.\w+|(?:total|values\.\d)\.(?:low|high|middle)|attention\.\w+|advice\.\d+\.from|items\.\d+\.(?:values\.\d|change|apart)|apart)$/;
const bare = (value: unknown) => numbersIn(value).filter(([path]) => !harmless.test(path));

describe('of answers that are not whole, no bare number is made', () => {
  test('by the result, its reason, and what the home page sees of it', () => {
    always([notWhole], (answers) => {
      const result = resultOf(quiz, answers);
      expect(bare(result)).toEqual([]);
      expect(result.total.kind).not.toBe('total');
      const { contacts } = situationOf(quiz, answers);
      const reason = reasonOf(quiz, result.dimensions, contacts) ?? [];
      // A bound is the rule's, and the size is the reader's own answer.
      for (const { fact, value } of reason) if (fact !== 'contacts') expect(typeof value).toBe('string');
      const names = Object.fromEntries(quiz.dimensions.map(({ id, name }) => [id, name.fr]));
      if (reason.length > 0) expect(reasonInWords('fr', t.page.reason, reason, names, t.strength)).not.toMatch(/\d/);
      expect(glanceOf(quiz, { answers, results: {} }).total).toBeUndefined();
    });
  });

  test('by its card: three numbers, one for each word', () => {
    always([notWhole], (answers) => {
      const card = makeCard(quiz, resultOf(quiz, answers), { size: answers.size, month, showTotal: true });
      expect(card?.total).toBeUndefined();
      for (const score of Object.values(card?.dimensions ?? {})) expect([20, 50, 80]).toContain(score);
    });
  });

  test('by moves that are tried on', () => {
    always([notWhole, anyTrial], (answers, trial) => {
      expect(bare(tryMoves(quiz, situationOf(quiz, answers), trial))).toEqual([]);
    });
  });

  test('by what can be aimed at, the ways there, and what stands in the way', () => {
    always([notWhole], (answers) => {
      const situation = situationOf(quiz, answers);
      const goals = goalsAbove(quiz, resultOf(quiz, answers));
      expect(bare(goals)).toEqual([]);
      expect(nextWay(quiz, situation)).toBeUndefined();
      for (const goal of [...quiz.profiles.map(({ id }) => ({ profile: id })), { gain: targetGain }]) {
        const outcome = shortestWay(quiz, situation, goal);
        // Bounds are the rules' own, public ones.
        const obstacles = outcome.kind === 'none' ? outcome.obstacles : [];
        expect(bare(obstacles.map((each) => ({ ...each, when: {}, unless: [] })))).toEqual([]);
      }
      expect(shortestWay(quiz, situation, { gain: targetGain }).kind).toBe('none');
    });
  });

  test('by a comparison with anybody, who shows what they may', () => {
    always([notWhole, fc.oneof(anyAnswers, completeAnswers)], (answers, others) => {
      const comparison = compare(quiz, { answers }, { answers: others });
      const { sides, total, dimensions, widest } = comparison;
      expect(bare(sides[0])).toEqual([]);
      expect(sides[1]).toEqual(sideOf(quiz, { answers: others }));
      expect(total.change).toBeUndefined();
      for (const { values, change } of [...dimensions, ...widest]) {
        expect(change).toBeUndefined();
        expect(typeof values[0]).not.toBe('number');
      }
      for (const topic of topicsOf(quiz, comparison))
        if (topic.kind === 'dimension') expect(typeof topic.values[0]).not.toBe('number');
    });
  });

  test('by a dated result, whatever its model', () => {
    always([notWhole, fc.constantFrom(1, quiz.model)], (answers, model) => {
      expect(totalsOf(quiz, { answers, model })).toBeUndefined();
    });
  });

  test('by what a move or another answer changes, but on the side that is whole', () => {
    const names = Object.fromEntries([...quiz.dimensions, ...quiz.profiles].map(({ id, name }) => [id, name.fr]));
    const says = (effect: ReturnType<typeof effectOf>) => effectInWords('fr', effect, names, t.page.effect, t.strength).join();
    always([notWhole, notWhole, completeAnswers], (answers, later, whole) => {
      const effect = effectOf(quiz, answers, later);
      expect(bare(effect)).toEqual([]);
      expect(says(effect)).not.toMatch(/\d/);
      const { before, after } = effectOf(quiz, answers, whole);
      expect(bare(before)).toEqual([]);
      expect(after.total.kind).toBe('total');
      const situation = situationOf(quiz, answers);
      for (const { item, from } of resultOf(quiz, answers).advice) {
        const made = effectOfMove(quiz, situation, { item, from });
        expect(bare(made)).toEqual([]);
        expect(says(made)).not.toMatch(/\d/);
      }
    });
  });

  test('by the plan in Markdown', () => {
    const words = { ...t.takeAway.text, every: t.page.every };
    always([notWhole], (answers) => {
      const { first, total, profile } = resultOf(quiz, answers);
      const plan = { first, total, profile, active: [], done: [], aside: [], address: 'https://exemple.quebec/' };
      const [, facts = ''] = planText('fr', { ...plan, today: '2026-11-23' }, words).split('\n\n');
      const range = total.kind === 'range' ? [total.low, total.high, ...(total.middle === undefined ? [] : [total.middle])] : [];
      const said = facts.replace('23\u00A0novembre 2026', '').replace('sur 100', '');
      expect([...said.matchAll(/\d+/g)].map(Number).sort()).toEqual([...range].sort());
    });
  });
});

describe('of whole answers that leave a dimension unknown, no total is made', () => {
  test('by anything', () => {
    let unknown = 0;
    always([everyOrUnsure, anyTrial], (answers, trial) => {
      const result = resultOf(quiz, answers);
      if (Object.keys(result.dimensions).length === quiz.dimensions.length) return;
      unknown++;
      expect(result.total).toEqual({ kind: 'none' });
      expect(result.first).toBe(false);
      const situation = situationOf(quiz, answers);
      const tried = tryMoves(quiz, situation, trial);
      expect([tried.today.total, tried.then.total, tried.gain]).toEqual([{ kind: 'none' }, { kind: 'none' }, undefined]);
      expect(goalsAbove(quiz, result).some((goal) => 'gain' in goal)).toBe(false);
      expect(compare(quiz, { answers }, { answers }).total).toEqual({ values: [{ kind: 'none' }, { kind: 'none' }] });
      expect(totalsOf(quiz, { answers, model: 1 })).toBeUndefined();
      expect(glanceOf(quiz, { answers, results: {} }).total).toBeUndefined();
      expect(effectOf(quiz, answers, answers).after.total).toEqual({ kind: 'none' });
    });
    expect(unknown).toBeGreaterThan(20);
  });
});
