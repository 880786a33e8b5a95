import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { encodeComplete } from '../../../src/core/links/encode-answers.ts';
import { decodeComplete } from '../../../src/core/links/decode-answers.ts';
import { decodeCard, encodeCard, type Card, type ReceivedCard } from '../../../src/core/links/card.ts';
import { type Answers } from '../../../src/core/quiz/answers.ts';
import { quiz } from '../../quiz.ts';

// The file calls a card a showcase, as the code once did: entries never change.
type Entry = { link: string } & ({ kind: 'complete'; value: Answers } | { kind: 'showcase'; value: ReceivedCard });

/**
 * Links people have sent, of every format ever published. Entries are added, by hand, when a format or a letter is; none is
 * ever changed or removed. A failure here means that links which are out in the world no longer open: mend the decoder.
 */
const golden = JSON.parse(readFileSync(new URL('../../fixtures/links.json', import.meta.url), 'utf8')) as Entry[];
const present = (kind: string, head: string) => golden.filter((entry) => entry.kind === kind && entry.link.startsWith(head));

test('the golden file has every format, every letter and every profile', () => {
  expect(present('complete', 'c1.').length).toBeGreaterThanOrEqual(20);
  for (const format of ['s1.', 's2.']) {
    const profiles = present('showcase', format).flatMap(({ value }) => ('profile' in value ? [value.profile] : []));
    expect(new Set(profiles).size, format).toBe(9);
  }
  const letters = new Set(
    present('complete', 'c1.').flatMap(({ link }) => [...link.matchAll(/[A-Z]/g)].map(([letter]) => letter)),
  );
  expect([...letters].sort().join('')).toBe('ABCDEFGHIJKLMNOPQRS');
});

describe.each(golden)('$link', ({ link, kind, value }) => {
  test('decodes for ever', () => {
    expect(kind === 'complete' ? decodeComplete(quiz, link) : decodeCard(quiz, link)).toEqual({ ok: true, value });
  });

  test.skipIf(link.startsWith('s1.'))('is what its value is encoded to, since its format is the newest', () => {
    expect(kind === 'complete' ? encodeComplete(quiz, value) : encodeCard(quiz, value as Card)).toBe(link);
  });
});
