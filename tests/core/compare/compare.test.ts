import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { primaryObjective, type Answers } from '../../../src/core/quiz/answers.ts';
import { isAnswered } from '../../../src/core/quiz/questions.ts';
import { sameAnswers } from '../../../src/core/quiz/same-answers.ts';
import { signed } from '../../../src/core/format/change.ts';
import {
  compare,
  isSameResult,
  decodePastedLink,
  sideOf,
  contextInWords,
  type ComparisonInput,
} from '../../../src/core/compare/compare.ts';
import { topicsOf } from '../../../src/core/compare/topics.ts';
import { encodeComplete } from '../../../src/core/links/encode-answers.ts';
import { itemsOf } from '../../../src/core/quiz/quiz.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { scoreAnswers } from '../../../src/core/scoring/score.ts';
import { strengthOf, strengths, type ShownScore } from '../../../src/core/scoring/strength.ts';
import { encodeCard, type Card } from '../../../src/core/links/card.ts';
import { makeCard } from '../../../src/core/links/make-card.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers, behavioursOf, completeAnswers } from '../space.ts';

const cardOf = (answers: Answers): Card => {
  const card = makeCard(quiz, resultOf(quiz, answers), { size: answers.size, month: '2026-11', showTotal: true });
  if (!card) throw new Error('These answers give no profile');
  return card;
};
const card = completeAnswers.map((answers): ComparisonInput => {
  const link = decodePastedLink(quiz, encodeCard(quiz, cardOf(answers)));
  if (!link.ok) throw new Error(link.reason);
  return link.value;
});
const answered = anyAnswers.map((answers): ComparisonInput => ({ answers }));
const given = fc.oneof({ weight: 3, arbitrary: answered }, card);
const dimensionOf = new Map(itemsOf(quiz).map(({ dimension, item }) => [item.id, dimension.id]));
/** A comparison, with what it gives to talk about. */
const discussed = (a: ComparisonInput, b: ComparisonInput) => {
  const comparison = compare(quiz, a, b);
  return { ...comparison, topics: topicsOf(quiz, comparison) };
};

describe('a side', () => {
  test('of answers says what their result says', () => {
    always([anyAnswers], (answers) => {
      const { first, total, dimensions, levels, profile } = resultOf(quiz, answers);
      const side = sideOf(quiz, { answers });
      expect(side).toMatchObject({ first, total, dimensions, levels });
      expect(side.profile).toBe(profile);
      expect(side.context.horizons?.[0]).toBe(primaryObjective(quiz, answers));
      for (const id of ['size', 'hours', 'reasons', 'horizons'] as const)
        expect(side.context[id] !== undefined).toBe(isAnswered(quiz, answers, id));
    });
  });

  test('of a card says what the card says: the same as its answers, without any level', () => {
    always([completeAnswers], (answers) => {
      const link = decodePastedLink(quiz, encodeCard(quiz, cardOf(answers)));
      if (!link.ok) throw new Error(link.reason);
      const [side, whole] = [sideOf(quiz, link.value), sideOf(quiz, { answers })];
      expect(side).toEqual({ ...whole, levels: {}, context: { size: whole.context.size } });
    });
  });
});

describe('a card that hides something', () => {
  const sideOfCard = (answers: Answers, showTotal: boolean) => {
    const made = makeCard(quiz, resultOf(quiz, answers), { size: answers.size, month: '2026-11', showTotal });
    const link = made && decodePastedLink(quiz, encodeCard(quiz, made));
    return link?.ok ? sideOf(quiz, link.value) : undefined;
  };

  test('has no total to compare when it shows none', () => {
    always([completeAnswers], (answers) => {
      const side = sideOfCard(answers, false);
      expect(side?.total).toEqual({ kind: 'none' });
      expect(side?.dimensions).toEqual(scoreAnswers(quiz, answers).dimensions);
    });
  });

  test('has words for scores when it is a first look', () => {
    always([completeAnswers], (answers) => {
      const { hours: _hours, ...partial } = answers;
      const { dimensions, profile } = resultOf(quiz, partial);
      expect(sideOfCard(partial, true)).toMatchObject({ first: true, total: { kind: 'none' }, dimensions, profile });
      for (const score of Object.values(dimensions)) expect(strengths).toContain(score);
    });
  });
});

describe('a comparison', () => {
  test('is the same from the other side, the other way round', () => {
    always([given, given], (a, b) => {
      const [one, two] = [discussed(a, b), discussed(b, a)];
      expect(two.sides).toEqual([...one.sides].reverse());
      for (const list of ['widest', 'items'] as const) {
        expect(two[list].map(({ id }) => id)).toEqual(one[list].map(({ id }) => id));
        expect(two[list].map(({ apart }) => apart)).toEqual(one[list].map(({ apart }) => apart));
        expect(two[list].map(({ change }) => change)).toEqual(one[list].map(({ change }) => change && -change));
      }
      expect(two.context).toEqual(one.context);
      expect(two.topics).toEqual(one.topics.map((topic) => ({ ...topic, values: [topic.values[1], topic.values[0]] })));
      expect(isSameResult(two)).toBe(isSameResult(one));
    });
  });

  test('of a result with itself finds nothing', () => {
    always([given], (each) => {
      const comparison = discussed(each, each);
      expect(isSameResult(comparison)).toBe(true);
      for (const { kind, values } of comparison.topics) expect(values[0], kind).toEqual(values[1]);
    });
  });

  test('of a whole result with its own first look takes no difference, and does not say that they are alike', () => {
    always([completeAnswers, fc.subarray(behavioursOf('care'), { maxLength: 2 })], (answers, left) => {
      const { hours: _hours, ...rest } = answers;
      const items = Object.fromEntries(Object.entries(answers.items ?? {}).filter(([id]) => !left.includes(id)));
      const comparison = compare(quiz, { answers }, { answers: { ...rest, items } });
      expect(comparison.sides.map(({ first }) => first)).toEqual([false, true]);
      for (const { values, change, apart } of comparison.dimensions) {
        expect(change).toBeUndefined();
        expect(values.map((value) => typeof value)).toEqual(['number', 'string']);
        expect([0, 30, 60]).toContain(apart);
      }
      expect(isSameResult(comparison)).toBe(false);
    });
  });

  test('of two sides that have no dimension in common does not say that they are alike', () => {
    const [one, other] = [{ items: { purpose: 1 } }, { items: { inbox: 1 } }] as const;
    expect(isSameResult(compare(quiz, { answers: one }, { answers: other }))).toBe(false);
    expect(isSameResult(compare(quiz, { answers: {} }, { answers: {} }))).toBe(false);
  });

  test('finds every dimension and every level that differ, the furthest apart first', () => {
    always([given, given], (a, b) => {
      const { sides, total, dimensions, widest, items } = compare(quiz, a, b);
      const [x, y] = sides;
      expect(total.values).toEqual([x.total, y.total]);
      expect(total.change).toBe(x.total.kind === 'total' && y.total.kind === 'total' ? y.total.total - x.total.total : undefined);
      expect(dimensions.map(({ id }) => id)).toEqual(quiz.dimensions.map(({ id }) => id));
      for (const { id, values } of dimensions) expect(values).toEqual([x.dimensions[id], y.dimensions[id]]);
      const wordOf = (score: ShownScore) => (typeof score === 'number' ? strengthOf(score) : score);
      const differ = (p: Record<string, ShownScore>, q: Record<string, ShownScore>) =>
        Object.entries(p).flatMap(([id, score]) => {
          const other = q[id];
          if (other === undefined) return [];
          const both = typeof score === 'number' && typeof other === 'number';
          return (both ? other !== score : wordOf(other) !== wordOf(score)) ? [id] : [];
        });
      expect(widest.map(({ id }) => id).sort()).toEqual(differ(x.dimensions, y.dimensions).sort());
      expect(items.map(({ id }) => id).sort()).toEqual(differ(x.levels, y.levels).sort());
      for (const list of [widest, items])
        expect(list.map(({ apart }) => apart)).toEqual(list.map(({ apart = 0 }) => apart).sort((p, q) => q - p));
    });
  });
});

describe('the questions to discuss', () => {
  test('are always three, each once, with what each side says', () => {
    always([given, given], (a, b) => {
      const { sides, topics } = discussed(a, b);
      expect(topics).toHaveLength(3);
      expect(new Set(topics.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(3);
      const fields = { item: 'levels', dimension: 'dimensions', context: 'context' } as const;
      for (const { kind, id, values } of topics)
        expect(values).toEqual(sides.map((side) => (side[fields[kind]] as Record<string, unknown>)[id]));
    });
  });

  test('are first on the levels that are furthest apart', () => {
    always([answered, answered], (a, b) => {
      const { items, topics } = discussed(a, b);
      const about = topics.filter(({ kind, values: [x, y] }) => kind === 'item' && x !== y).map(({ id }) => id);
      expect(about).toHaveLength(Math.min(3, items.length));
      if (about.length > 0) expect(about[0]).toBe(items[0]?.id);
      // An item is passed over for one that differs less only when two of its dimension were chosen before it.
      const chosen = items.filter(({ id }) => about.includes(id));
      for (const [at, { id }] of items.entries()) {
        if (about.includes(id) || at > items.indexOf(chosen.at(-1) ?? (items[0] as never))) continue;
        const before = items.slice(0, at).filter((each) => about.includes(each.id));
        expect(before.filter((each) => dimensionOf.get(each.id) === dimensionOf.get(id))).toHaveLength(2);
      }
    });
  });

  test('are three of one dimension only when no other differs', () => {
    always([answered, answered], (a, b) => {
      const { items, topics } = discussed(a, b);
      const about = topics.filter(({ kind, values: [x, y] }) => kind === 'item' && x !== y);
      const dimensions = new Set(about.map(({ id }) => dimensionOf.get(id)));
      if (about.length === 3 && dimensions.size === 1) expect(new Set(items.map(({ id }) => dimensionOf.get(id))).size).toBe(1);
    });
  });

  test('of a card are on the dimensions furthest apart', () => {
    always([card, given], (a, b) => {
      const { widest, topics } = discussed(a, b);
      const expected = widest.slice(0, 3).map(({ id }) => id);
      expect(topics.slice(0, expected.length).map(({ kind, id }) => [kind, id])).toEqual(expected.map((id) => ['dimension', id]));
    });
  });

  test('come to the context before what both share, and then to what both have lowest', () => {
    const items = Object.fromEntries(itemsOf(quiz).map(({ item }, at) => [item.id, (at % 2) + 1])) as Record<string, 1 | 2>;
    const one: Answers = { size: 'from-500', reasons: ['help'], horizons: { short: 'none' }, items };
    const topics = (other: Answers) => discussed({ answers: one }, { answers: other }).topics;
    expect(topics({ ...one, size: 'at-cap', reasons: ['touch'] }).map(({ kind, id }) => [kind, id])).toEqual([
      ['context', 'size'],
      ['context', 'reasons'],
      ['item', 'horizons'],
    ]);
    const shared = topics(one);
    expect(shared.map(({ kind }) => kind)).toEqual(['item', 'item', 'item']);
    expect(shared.map(({ values }) => values[0])).toEqual([0, 1, 1]);
  });
});

test.each([
  [
    'levels of one dimension',
    { purpose: 0, criterion: 1, review: 0 },
    { purpose: 1, criterion: 3, review: 1 },
    ['criterion', 'purpose', 'review'],
  ],
  [
    'one level, whose dimension says no more',
    { purpose: 0, find: 2, reply: 1 },
    { purpose: 3, find: 2, reply: 1 },
    ['purpose', 'reply', 'find'],
  ],
  ['a dimension without a level of both', { purpose: 1 }, { review: 3 }, ['cap', 'fit', 'ties']],
  ['nothing', {}, {}, ['cap', 'fit', 'ties']],
] as const)('three questions from two results that differ by %s', (_, a, b, expected) => {
  const { topics } = discussed({ answers: { items: a } }, { answers: { items: b } });
  expect(topics.map(({ id }) => id)).toEqual(expected);
});

describe('a pasted link', () => {
  const around = fc.constantFrom('', ' ', '\n', '\t ', '\r\n');
  const before = fc.constantFrom('', '#', 'https://exemple.quebec/resultat/#', 'Voici : https://a.b/en/profile/x/#', ' #\n');
  const after = fc.constantFrom('', ' ', '.', ' .\n', ')', '>', ' »');

  test('opens as a whole address or as its fragment, whatever blanks are around it or in it', () => {
    always([anyAnswers, before, around, after, fc.nat(60)], (answers, start, blank, end, at) => {
      const link = encodeComplete(quiz, answers);
      const broken = link.slice(0, at) + blank + link.slice(at);
      const opened = decodePastedLink(quiz, blank + start + broken + end);
      if (!opened.ok || !('answers' in opened.value)) throw new Error(JSON.stringify([start, broken, end]));
      expect(encodeComplete(quiz, opened.value.answers)).toBe(link);
    });
    always([completeAnswers, before, after], (answers, start, end) => {
      const opened = decodePastedLink(quiz, start + encodeCard(quiz, cardOf(answers)) + end);
      expect(opened).toMatchObject({ ok: true, value: { card: cardOf(answers) } });
    });
  });

  test('gives answers or a reason, whatever the text', () => {
    always([fc.oneof(fc.string(), fc.string({ unit: 'binary' }))], (text) => {
      const opened = decodePastedLink(quiz, text);
      if (!opened.ok) expect(['foreign', 'damaged', 'newer', 'forged']).toContain(opened.reason);
    });
    always([anyAnswers, fc.nat()], (answers, at) => {
      const link = encodeComplete(quiz, answers);
      expect(decodePastedLink(quiz, link.slice(0, 3 + (at % (link.length - 3))))).toEqual({ ok: false, reason: 'damaged' });
    });
    for (const text of ['', 'https://exemple.quebec/', 'mon résultat', '#', 'c1'])
      expect(decodePastedLink(quiz, text)).toEqual({ ok: false, reason: 'foreign' });
  });
});

test('a change has its sign, a true minus among them', () => {
  expect([-8, 0, 7].map((change) => signed('fr', change))).toEqual(['−8', '0', '+7']);
});

test('what is chosen is told in words, and choosing nothing has its own', () => {
  const words = { options: { a: 'un', b: 'deux' }, none: 'rien' };
  expect(contextInWords('fr', words, [])).toBe('rien');
  expect(contextInWords('fr', words, ['a', 'b'])).toBe('un et deux');
  expect(contextInWords('en', words, ['a', 'z'])).toBe('un and z');
});

test('nothing of two answers sets them apart only if they score the same', () => {
  always([anyAnswers, anyAnswers], (a, b) => {
    const comparison = compare(quiz, { answers: a }, { answers: b });
    if (sameAnswers(a, b)) expect(isSameResult(comparison)).toBe(true);
    if (isSameResult(comparison) && comparison.total.change !== undefined)
      expect(scoreAnswers(quiz, a).total).toBe(scoreAnswers(quiz, b).total);
  });
});
