import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { encodeComplete } from '../../../src/core/links/encode-answers.ts';
import { decodeComplete } from '../../../src/core/links/decode-answers.ts';
import { decodeCard, encodeCard, type Card } from '../../../src/core/links/card.ts';
import { type Answers } from '../../../src/core/quiz/answers.ts';
import { quiz } from '../../quiz.ts';

// The file calls a card a showcase, as the code once did: entries never change.
type Entry = { link: string } & ({ kind: 'complete'; value: Answers } | { kind: 'showcase'; value: Card & { profile: string } });

/**
 * Links people have sent, of every format ever published. Entries are added, by hand, when a format or a letter is; none is
 * ever changed or removed. A failure here means that links which are out in the world no longer open: mend the decoder.
 */
const golden = JSON.parse(readFileSync(new URL('../../fixtures/links.json', import.meta.url), 'utf8')) as Entry[];
const present = (kind: string, head: string) => golden.filter((entry) => entry.kind === kind && entry.link.startsWith(head));

test('the golden file has both kinds of format 1, every letter and every profile', () => {
  expect(present('complete', 'c1.').length).toBeGreaterThanOrEqual(20);
  expect(present('showcase', 's1.').length).toBeGreaterThanOrEqual(9);
  const letters = new Set(
    present('complete', 'c1.').flatMap(({ link }) => [...link.matchAll(/[A-Z]/g)].map(([letter]) => letter)),
  );
  expect([...letters].sort().join('')).toBe('ABCDEFGHIJKLMNOPQRS');
  expect(new Set(golden.map(({ value }) => ('profile' in value ? value.profile : undefined))).size).toBe(10);
});

describe.each(golden)('$link', ({ link, kind, value }) => {
  test('decodes for ever', () => {
    expect(kind === 'complete' ? decodeComplete(quiz, link) : decodeCard(quiz, link)).toEqual({ ok: true, value });
  });

  test('is what its value is encoded to, as long as its format is the newest', () => {
    expect(kind === 'complete' ? encodeComplete(quiz, value) : encodeCard(quiz, value)).toBe(link);
  });
});
