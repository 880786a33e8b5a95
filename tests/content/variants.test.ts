import { describe, expect, test } from 'vitest';
import { none, type Answers } from '../../src/core/quiz/answers.ts';
import { itemsOf, type Level } from '../../src/core/quiz/quiz.ts';
import { variantFor, type VariantFacts } from '../../src/core/scoring/variant.ts';
import { behaviours, combinations, levels, objectives } from '../core/space.ts';
import { quiz } from '../quiz.ts';
import { asks, movesFor, type Move } from '../moves-for-reader.ts';

const moves = itemsOf(quiz).flatMap(({ item }) =>
  item.moves.map((move, from) => ({ id: `${item.id} ${from}`, item, from, move })),
);
const variants = moves.flatMap(({ id, item, from, move }) =>
  (move.variants ?? []).map((variant, at) => ({ id: `${id}, variant ${at + 1}`, item, from, move, variant })),
);
const aims = [undefined, none, ...objectives];
const bands = [undefined, ...quiz.size.options.map(({ from }) => from)];

/** Every reader that the rules of a move can tell apart, of those who are told it. */
function readersOf({ item, from, move }: (typeof moves)[number]): VariantFacts[] {
  const named = new Set((move.variants ?? []).flatMap(({ when = {} }) => Object.keys(when)));
  const others = [...named].filter((name) => name !== 'contacts' && name !== item.id);
  return combinations(others.map(() => levels)).flatMap((values) =>
    bands.flatMap((contacts) =>
      aims.map((objective) => ({
        facts: { ...Object.fromEntries(others.map((name, at) => [name, values[at]])), [item.id]: from, contacts },
        objective,
      })),
    ),
  );
}

/** The moves that an aimless reader is never at the level of, or has no answer for. */
const needAnObjective = ['horizons 1', 'horizons 2', 'match 0', 'match 1', 'match 2'];

/** Each move as it is told to each of the readers it can be told to. */
const everything = moves.flatMap((each) =>
  readersOf(each)
    .filter(({ objective }) => {
      if (objective !== none) return each.id !== 'horizons 0';
      return !needAnObjective.includes(each.id);
    })
    .map((reader) => ({ id: each.id, reader, move: variantFor(reader, each.move) })),
);
type Told = (typeof everything)[number];
const ids = (told: readonly Told[]) => new Set(told.map(({ id }) => id));

describe('a variant is told to some reader, and no earlier one hides it', () => {
  test.each(variants)('$id', ({ variant, ...move }) => {
    const told = readersOf({ ...move, id: '' }).map((reader) => variantFor(reader, move.move));
    expect(told.some((each) => Object.entries(variant).every(([key, value]) => each[key as keyof Move] === value))).toBe(true);
  });
});

test.each(variants)('$id says something of its own, as briefly as moves do', ({ move, variant }) => {
  for (const locale of ['fr', 'en'] as const) {
    for (const key of ['do', 'why', 'start'] as const) expect(variant[key]?.[locale]).not.toBe(move[key][locale]);
    if (variant.do) expect(variant.do[locale].split(' ').length).toBeLessThanOrEqual(14);
    expect(variant.start?.[locale].length ?? 0).toBeLessThanOrEqual(350);
  }
});

describe.each(['fr', 'en'] as const)('in “%s”', (locale) => {
  const letsIn = {
    fr: /\b(?:invitez|inviter|acceptez|accepter|j'accepte)\b|envoyez .*invitation|personnes? de plus/i,
    en: /\b(?:invite|accept(?! again)|accepting)\b|send the .*invitation|more people/i,
  }[locale];
  const makesRoom = {
    fr: /\b(?:retirez|libérez|reprends)\b/i,
    en: /\bremove\b|\bfree (?:a|five) seat|\btake a seat back/i,
  }[locale];
  const sendsAway = { fr: /\bretirez\b/i, en: /\bremove\b/i }[locale];

  const atCap = everything.filter(({ reader }) => reader.facts['contacts'] === 30_000);
  const withRoom = everything.filter(({ reader }) => reader.facts['contacts'] === 15_000);
  const under5000 = everything.filter(({ reader }) => (reader.facts['contacts'] ?? NaN) < 5000);
  const from5000 = everything.filter(({ reader }) => reader.facts['contacts'] === 5000);
  const says = (pattern: RegExp) => (told: Told) => pattern.test(asks(told.move, locale));

  test('nobody at the cap is told to let somebody in without making room', () => {
    const lettingIn = atCap.filter(says(letsIn));
    expect(ids(lettingIn.filter((told) => !says(makesRoom)(told)))).toEqual(new Set());
    expect(ids(lettingIn)).toContain('newest 0');
    // The others are told to, in the words searched for.
    expect(ids(withRoom.filter(says(letsIn)))).toEqual(
      new Set(['criterion 2', 'match 1', 'sample 2', 'newest 0', 'newest 1', 'newest 2', 'followup 1', 'inbox 0', 'inbox 1']),
    );
  });

  test('nobody under 5,000 contacts is told to remove people', () => {
    expect(ids(under5000.filter(says(sendsAway)))).toEqual(new Set());
    expect(ids(from5000.filter(says(sendsAway)))).toEqual(new Set(['sample 2', 'reply 2']));
  });

  test('nobody without an objective is told of theirs, except to write one', () => {
    const aimless = everything.filter(({ reader }) => reader.objective === none);
    const speaking = aimless.filter(({ move }) => /objectif|objective/i.test(`${asks(move, locale)} ${move.why[locale]}`));
    expect(ids(speaking)).toEqual(new Set(['horizons 0']));
    expect(speaking[0]?.move.do[locale]).toMatch(/^(?:Écrivez un|Write one)/);
  });
});

test('the other moves are for those who have one', () => {
  const answers = (level: Level): Answers => ({
    size: 'from-5000',
    reasons: ['pool'],
    horizons: { short: none, medium: none, long: none },
    items: Object.fromEntries(behaviours.map((id) => [id, level])),
  });
  const told = ([0, 1, 2] as Level[]).flatMap((level) => movesFor(answers(level)).map(({ item, from }) => `${item} ${from}`));
  expect(moves.map(({ id }) => id).filter((id) => !told.includes(id))).toEqual(needAnObjective);
});
