/**
 * The shortest ways on the real quiz, for a thousand readers, beside a second search that shares nothing with core: the
 * restated arithmetic, all the levels of each dimension gone through, and how far each number of moves can lead.
 */
import { describe, expect, test } from 'vitest';
import { adviceFor, effortOf } from '../../../src/core/scoring/advice.ts';
import { situationOf } from '../../../src/core/scoring/standing.ts';
import type { Answers } from '../../../src/core/quiz/answers.ts';
import { moveId, moveOf } from '../../../src/core/plan/plan.ts';
import type { Level } from '../../../src/core/quiz/quiz.ts';
import type { Levels } from '../../../src/core/scoring/score.ts';
import { targetGain, shortestWay } from '../../../src/core/what-if/shortest-way.ts';
import { quiz } from '../../quiz.ts';
import { readers } from '../random.ts';
import {
  contactsOf,
  dimensionScores,
  itemsIn,
  levelsIn,
  primary,
  profileIn,
  rounded,
  totalOf,
  weights,
  type Known,
} from '../restated.ts';
import { behaviours, combinations, levels } from '../space.ts';

const people: Answers[] = readers(20_261_122, 1000, ['partial', 'whole', 'whole', 'high']);
const profiles = [
  'strategist',
  'megaphone',
  'collector',
  'stroller',
  'swamped',
  'crossroads',
  'broadcaster',
  'gardener',
  'builder',
];
const points = [0, 4, 7, 9];

/** A score that a dimension can have, and what it takes. */
interface Option {
  score: number;
  moves: number;
  effort: number;
}
const cheaper = (a: Option, b: Option | undefined) => !b || a.moves < b.moves || (a.moves === b.moves && a.effort < b.effort);

const efforts = new Map<string, number>();
const effortOfMove = (item: string, from: number): number => {
  const id = `${item}-${from}`;
  const known = efforts.get(id);
  if (known !== undefined) return known;
  const move = moveOf(quiz, id)?.move;
  const effort = move ? effortOf(move) : NaN;
  efforts.set(id, effort);
  return effort;
};

/** Everything that moves can make of one dimension: for each score, the cheapest. */
function optionsOf(dimension: string, known: Known): Option[] {
  const items = (itemsIn[dimension] ?? []).filter((item) => known[item] !== undefined);
  if (items.length === 0) return [];
  const best = new Map<number, Option>();
  for (const way of combinations(items.map((item) => levels.filter((level) => level >= (known[item] ?? 0))))) {
    let [sum, moves, effort] = [0, 0, 0];
    items.forEach((item, at) => {
      sum += points[way[at] ?? 0] ?? 0;
      for (let from: number = known[item] ?? 0; from < (way[at] ?? 0); from++) {
        moves += 1;
        effort += effortOfMove(item, from);
      }
    });
    const option = { score: rounded(100 * sum, 9 * items.length), moves, effort };
    if (cheaper(option, best.get(option.score))) best.set(option.score, option);
  }
  return [...best.values()];
}

/** Of the scores on the same side of 40 and of 60, the cheapest. */
const sides = (options: Option[]): Option[] =>
  [(score: number) => score < 40, (score: number) => score >= 40 && score < 60, (score: number) => score >= 60].flatMap(
    (side) => {
      const some = options.filter(({ score }) => side(score));
      return some.length > 0 ? [some.reduce((a, b) => (cheaper(b, a) ? b : a))] : [];
    },
  );

/** The cheapest way to each profile, by id: none where there is none. */
function waysToProfiles(options: Record<string, Option[]>, contacts: number | undefined): Map<string, Option> {
  const ids = Object.keys(itemsIn);
  const found = new Map<string, Option>();
  for (const way of combinations(ids.map((id) => sides(options[id] ?? [])))) {
    const profile = profileIn(Object.fromEntries(ids.map((id, at) => [id, way[at]?.score ?? NaN])), contacts);
    const total = way.reduce((a, b) => ({ score: 0, moves: a.moves + b.moves, effort: a.effort + b.effort }));
    if (profile !== undefined && cheaper(total, found.get(profile))) found.set(profile, total);
  }
  return found;
}

/** How high the weighted sum can be after each number of moves. */
function highest(options: Record<string, Option[]>, weightOf: (dimension: string) => number): number[] {
  return Object.entries(options).reduce<number[]>(
    (sums, [dimension, some]) => {
      const next: number[] = [];
      sums.forEach((sum, before) => {
        for (const { score, moves } of some) {
          const at = before + moves;
          next[at] = Math.max(next[at] ?? -1, sum + score * weightOf(dimension));
        }
      });
      return next;
    },
    [0],
  );
}

/** Where the moves of a way lead, by the restated arithmetic, if each can be made in its turn. */
function follow(moves: string[], known: Known): Known {
  const after: Known = { ...known };
  for (const id of moves) {
    const [item, from] = [id.slice(0, -2), Number(id.slice(-1))];
    if (after[item] !== from) throw new Error(`${id} cannot be made from level ${after[item]}`);
    after[item] = (from + 1) as Level;
  }
  return after;
}
const effortOfWay = (moves: string[]) => moves.reduce((sum, id) => sum + effortOfMove(id.slice(0, -2), Number(id.slice(-1))), 0);

describe('for a thousand readers, no way is shorter', () => {
  const cases = people.map((answers) => {
    const known = levelsIn(answers);
    const options = Object.fromEntries(
      Object.keys(itemsIn)
        .map((id) => [id, optionsOf(id, known)] as const)
        .filter(([, some]) => some.length > 0),
    );
    return { answers, known, options, situation: situationOf(quiz, answers), contacts: contactsOf[answers.size ?? '']?.from };
  });

  test.each(profiles)('than the one to %s', (profile) => {
    const seen = new Set<string>();
    for (const { known, options, situation, contacts } of cases) {
      const outcome = shortestWay(quiz, situation, { profile });
      const best = waysToProfiles(options, contacts).get(profile);
      seen.add(outcome.kind);
      if (outcome.kind === 'way') {
        expect(profileIn(dimensionScores(follow(outcome.moves, known)), contacts)).toBe(profile);
        expect([outcome.moves.length, effortOfWay(outcome.moves)]).toEqual([best?.moves, best?.effort]);
      } else expect(best?.moves).toBe(outcome.kind === 'there' ? 0 : undefined);
    }
    // Direction never goes down again, and only reach, which moves raise, comes before these two.
    const left = profile === 'collector' || profile === 'stroller';
    expect([...seen].sort()).toEqual(left ? ['none', 'there'] : ['none', 'there', 'way']);
  });

  test(`than the one to ${targetGain} points more`, () => {
    const seen = new Set<string>();
    for (const { answers, known, options, situation } of cases) {
      const outcome = shortestWay(quiz, situation, { gain: targetGain });
      const weightOf = (dimension: string) => weights[primary(answers) ?? 'none']?.[dimension] ?? NaN;
      const today = totalOf(dimensionScores(known), primary(answers));
      const weight = Object.keys(options).reduce((sum, id) => sum + weightOf(id), 0);
      const totals = highest(options, weightOf).map((sum) => rounded(sum, weight));
      const fewest = totals.findIndex((total) => today !== undefined && total >= today + targetGain);
      const isCertain = situation.missing.every((id) => id === 'size' || id === 'hours') && Object.keys(options).length === 5;
      if (!isCertain) {
        // A higher total than one that is not known cannot be aimed at.
        const absent = Object.keys(itemsIn).filter((id) => options[id] === undefined);
        const { missing } = situation;
        const obstacle =
          absent.length > 0 ? { reason: 'unanswered', dimensions: absent } : { reason: 'open', questions: missing };
        expect(outcome).toEqual({ kind: 'none', obstacles: [obstacle] });
        seen.add(obstacle.reason);
        continue;
      }
      seen.add(outcome.kind);
      if (outcome.kind === 'way') {
        const total = totalOf(dimensionScores(follow(outcome.moves, known)), primary(answers));
        expect(total).toBeGreaterThanOrEqual((today ?? NaN) + targetGain);
        expect(outcome.moves.length).toBe(fewest);
      } else {
        expect(fewest).toBe(-1);
        const most = totals.at(-1) ?? NaN;
        expect(outcome).toEqual({
          kind: 'none',
          obstacles: [{ reason: 'ceiling', left: most - (today ?? NaN), most }],
        });
      }
    }
    expect([...seen].sort()).toEqual(['none', 'open', 'unanswered', 'way']);
  });
});

test('taking the best move each time is not enough: some ways are shorter', () => {
  const longer = people.slice(0, 200).filter((answers) => {
    let situation = situationOf(quiz, answers);
    const outcome = shortestWay(quiz, situation, { profile: 'strategist' });
    if (outcome.kind !== 'way') return false;
    let count = 0;
    while (shortestWay(quiz, situation, { profile: 'strategist' }).kind === 'way') {
      const items = Object.entries(situation.levels).filter(([, level]) => level < 3);
      const totals = items.map(([item, level]) => {
        const after = { ...situation, levels: { ...situation.levels, [item]: (level + 1) as Level } };
        return { after, total: totalOf(dimensionScores(after.levels), situation.objective) ?? 0 };
      });
      situation = totals.reduce((a, b) => (b.total > a.total ? b : a)).after;
      count += 1;
    }
    return count > outcome.moves.length;
  });
  expect(longer.length).toBeGreaterThan(20);
});

describe('when there is no way, the reader is told what stands there', () => {
  const level = (dimension: string, at: Level) =>
    Object.fromEntries((itemsIn[dimension] ?? []).slice(0, 3).map((id) => [id, at]));
  const answersAt = (cap: Level, fit: Level, ties: Level, reach: Level, care: Level): Answers => ({
    size: 'from-5000',
    items: {
      ...level('cap', cap),
      ...level('fit', fit),
      ...level('ties', ties),
      ...level('reach', reach),
      ...level('care', care),
    },
  });
  const whyOf = (answers: Answers, profile: string) => {
    const outcome = shortestWay(quiz, situationOf(quiz, answers), { profile });
    return outcome.kind === 'none' ? outcome.obstacles : outcome.kind;
  };
  const low = answersAt(0, 0, 0, 0, 0);

  test.each([
    [
      'a dimension has no answer',
      { ...low, items: level('cap', 0) },
      'stroller',
      [{ reason: 'unanswered', dimensions: ['fit', 'ties', 'reach', 'care'] }],
    ],
    [
      'there are too few contacts',
      { ...low, size: 'from-500' },
      'collector',
      [{ reason: 'size', when: { contacts: { from: 5000 } } }],
    ],
    [
      'nobody knows how many contacts',
      { items: low.items },
      'collector',
      [{ reason: 'sizeUnknown', when: { contacts: { from: 5000 } } }],
    ],
    [
      'there are too many contacts',
      low,
      'stroller',
      [{ reason: 'earlier', profiles: ['collector'], unless: [{ contacts: { below: 5000 } }] }],
    ],
    [
      'a score is too high',
      answersAt(1, 0, 0, 0, 0),
      'megaphone',
      [{ reason: 'passed', when: { cap: { below: 40 } }, score: 'fair' }],
    ],
    [
      'a score is too high, and every question has an answer',
      { ...answersAt(2, 0, 0, 0, 0), hours: 'from-1', reasons: [], horizons: { short: 'none' } },
      'megaphone',
      [{ reason: 'passed', when: { cap: { below: 40 } }, score: 58 }],
    ],
    [
      'a score is too high for a rule read first',
      answersAt(0, 0, 2, 0, 0),
      'broadcaster',
      [{ reason: 'earlier', profiles: ['crossroads'], unless: [{ ties: { below: 60 } }] }],
    ],
    [
      'all is too good',
      answersAt(2, 2, 2, 2, 2),
      'crossroads',
      [
        {
          reason: 'earlier',
          profiles: ['strategist'],
          unless: [{ cap: { below: 60 } }, { fit: { below: 60 } }, { care: { below: 60 } }],
        },
      ],
    ],
    [
      'two things stand there',
      { ...answersAt(3, 0, 0, 0, 0), size: 'under-500' },
      'collector',
      [
        { reason: 'passed', when: { cap: { below: 40 } }, score: 'strong' },
        { reason: 'size', when: { contacts: { from: 5000 } } },
      ],
    ],
    ['the quiz has no such profile', low, 'gone', []],
  ] as [string, Answers, string, unknown][])('%s', (_, answers, profile, why) => {
    expect(whyOf(answers, profile)).toEqual(why);
  });
});

test('the moves come in the order in which the advice would propose them, the others being left out', () => {
  for (const answers of people.slice(0, 300)) {
    let situation = situationOf(quiz, answers);
    const outcome = shortestWay(quiz, situation, { profile: 'strategist' });
    if (outcome.kind !== 'way') continue;
    outcome.moves.forEach((id, at) => {
      const proposed = adviceFor(quiz, situation).map(({ item, from }) => moveId(item, from));
      expect(proposed.find((each) => outcome.moves.slice(at).includes(each))).toBe(id);
      situation = { ...situation, levels: follow([id], situation.levels) as Levels, aimless: false };
    });
  }
});

test('without any objective, writing one comes first', () => {
  const answers: Answers = {
    size: 'from-500',
    hours: 'from-1',
    reasons: [],
    horizons: { short: 'none', medium: 'none', long: 'none' },
    items: { ...Object.fromEntries(behaviours.map((id) => [id, 3 as const])), purpose: 2, criterion: 2, review: 2 },
  };
  const outcome = shortestWay(quiz, situationOf(quiz, answers), { gain: 9 });
  expect(outcome.kind === 'way' && outcome.moves[0]).toBe('horizons-0');
});
