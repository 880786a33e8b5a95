import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseAnswers, type Answers } from '../../../src/core/quiz/answers.ts';
import { encodeComplete } from '../../../src/core/links/encode-answers.ts';
import { decodeComplete } from '../../../src/core/links/decode-answers.ts';
import { fragmentKind } from '../../../src/core/links/fragment.ts';
import { maxLinkLength, type LinkFault } from '../../../src/core/links/link.ts';
import { decodeCard, encodeCard, type Card } from '../../../src/core/links/card.ts';
import { makeCard } from '../../../src/core/links/make-card.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { quiz } from '../../quiz.ts';
import { below, pick, readers, seeded } from '../random.ts';

const reasons: readonly LinkFault[] = ['foreign', 'damaged', 'case', 'newer', 'forged'];
const both = (fragment: string) => [decodeComplete(quiz, fragment), decodeCard(quiz, fragment)] as const;
/** The body as our own program would have sealed it. */
const sealed = (body: string) => `${body}.${crc32(body).toString(36).padStart(7, '0')}`;
const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));
const odd = ['é', 'Ā', 'Ŕ', '…', '😀', '\ud800', '\udfff', '\u0000', '\n', '\u00a0', '\ufeff', '%', '%E0%A4', '%00'];
const alphabet = [...ascii, ...odd];

const links = readers(4, 40, ['partial', 'whole']).flatMap((answers) => {
  const card = makeCard(quiz, resultOf(quiz, answers), { month: '2026-11', showTotal: true });
  const complete = encodeComplete(quiz, answers);
  return card ? [complete, encodeCard(quiz, card)] : [complete];
});
const few = [
  links.find((link) => link.startsWith('c')),
  links.findLast((link) => link.startsWith('c')),
  links.find((link) => link.startsWith('s')),
].map(String);

/** Reasons are a set: a link has its own order for them. */
const asSet = ({ reasons, ...others }: Answers): Answers => ({ ...others, ...(reasons && { reasons: [...reasons].sort() }) });
const reread = (link: string): Answers => {
  const decoded = decodeComplete(quiz, link);
  return decoded.ok ? decoded.value : {};
};

/** A changed link says what the link said or nothing: its seal is broken, so it cannot even be newer or forged. */
function expectRefused(changed: string, link: string): void {
  const [before, after] = [both(link), both(changed)];
  after.forEach((decoded, at) => {
    if (decoded.ok) expect(decoded, changed).toEqual(before[at]);
    else if (!['foreign', 'damaged', 'case'].includes(decoded.reason)) expect(decoded, changed).toBe('refused');
  });
}

describe.each(few)('%s', (link) => {
  test('with any one character changed is refused', () => {
    for (let at = 0; at < link.length; at++)
      for (const each of alphabet)
        if (each !== link.charAt(at)) expectRefused(link.slice(0, at) + each + link.slice(at + 1), link);
  });

  test('with any one character more is refused, or says what it said', () => {
    for (let at = 0; at <= link.length; at++)
      for (const each of alphabet) expectRefused(link.slice(0, at) + each + link.slice(at), link);
  });

  test('with anything cut out, or two neighbours exchanged, is refused', () => {
    for (let from = 0; from < link.length; from++) {
      for (let to = from + 1; to <= link.length; to++) expectRefused(link.slice(0, from) + link.slice(to), link);
      const [a, b] = [link.charAt(from), link.charAt(from + 1)];
      if (a !== b) expectRefused(link.slice(0, from) + b + a + link.slice(from + 2), link);
    }
  });
});

/** One string nobody means well with. */
function hostile(random: () => number): string {
  const link = pick(random, links);
  const at = below(random, link.length + 1);
  const noise = (most: number) => Array.from({ length: below(random, most) }, () => pick(random, alphabet)).join('');
  const payload = () =>
    Array.from(
      { length: below(random, 12) },
      () => pick(random, [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']) + pick(random, [...'0123u4ztjs']),
    ).join('');
  return pick(random, [
    () => noise(100),
    () => link.slice(0, at) + noise(4) + link.slice(at + below(random, 4)),
    () => link.slice(at) + link.slice(0, at),
    () => link + pick(random, links),
    () => encodeURIComponent(link).replace(/\./g, '%2E'),
    () => link.toUpperCase(),
    () => link.slice(0, at).toUpperCase(),
    () => sealed(link.slice(0, at) + noise(3)),
    () => sealed(`${pick(random, ['c', 's', 'x', ''])}${pick(random, ['1', '2', '01', '0', '99999', ''])}.${payload()}`),
    () => sealed(`c1.${payload()}`),
    () =>
      sealed(
        `s1.${below(random, 120)}.c${below(random, 120)}f40r40s40t${below(random, 120)}.${below(random, 9)}.2026-${10 + below(random, 4)}`,
      ),
    () =>
      sealed(
        `s2.${below(random, 22)}-${below(random, 22)}.${pick(random, ['-', '40'])}.c${below(random, 120)}f40r40s40t${below(random, 120)}.${below(random, 9)}.2026-${10 + below(random, 4)}`,
      ),
  ])();
}

test('100,000 random and mutated strings decode to a value or a reason, never an exception', () => {
  const random = seeded(5);
  const outcomes = new Map<string, number>();
  for (let n = 0; n < 100_000; n++) {
    const fragment = hostile(random);
    const [complete, card] = both(fragment);
    for (const decoded of [complete, card]) {
      if (!decoded.ok && !reasons.includes(decoded.reason)) expect(decoded, fragment).toBe('a value or a known reason');
      outcomes.set(decoded.ok ? 'value' : decoded.reason, (outcomes.get(decoded.ok ? 'value' : decoded.reason) ?? 0) + 1);
    }
    // What is decoded is well formed, and survives being sent again.
    if (complete.ok) {
      expect(parseAnswers(complete.value)).toEqual({ answers: complete.value, lost: [] });
      expect(asSet(reread(encodeComplete(quiz, complete.value)))).toEqual(asSet(complete.value));
    }
    if (card.ok && card.value.answered) expect(decodeCard(quiz, encodeCard(quiz, card.value as Card))).toEqual(card);
    if (complete.ok || card.ok) expect(fragmentKind(fragment)).toBe(complete.ok ? 'complete' : 'card');
  }
  for (const outcome of ['value', ...reasons]) expect(outcomes.get(outcome), outcome).toBeGreaterThan(100);
});

test.each([
  ['nothing', ''],
  ['a mark alone', '#'],
  ['the name of a prototype', '__proto__'],
  ['a method of objects', 'constructor'],
  ['a megabyte of a head', 'c1.'.repeat(350_000)],
  ['a megabyte of digits', `s${'1'.repeat(1_048_576)}`],
  ['a megabyte of spaces', ' '.repeat(1_048_576)],
  ['a megabyte sealed', sealed(`c1.${'A'.repeat(1_048_576)}`)],
  ['a lone surrogate', '\ud83d'],
  ['a percent sign', '%'],
])('%s is refused', (_, fragment) => {
  for (const decoded of both(fragment)) expect(decoded.ok).toBe(false);
  expect(() => fragmentKind(fragment)).not.toThrow();
});

test('a link one character too long is damaged, at the limit it is read', () => {
  const longer = (length: number) => sealed(`c1.A3Z${'0'.repeat(length - 14)}`);
  expect(longer(maxLinkLength)).toHaveLength(maxLinkLength);
  expect(decodeComplete(quiz, longer(maxLinkLength))).toEqual({ ok: true, value: { size: 'from-5000' } });
  expect(decodeComplete(quiz, longer(maxLinkLength + 1))).toEqual({ ok: false, reason: 'damaged' });
});
