import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nested } from '../../../src/core/format/nested.ts';
import { always } from '../space.ts';

test('the marks of a quotation become those of one within another, without their spaces', () => {
  expect(nested('fr', 'Dites : « Je connais peu cette personne »')).toBe('Dites : “Je connais peu cette personne”');
  expect(nested('fr', 'Dites «\u00A0non\u00A0», puis «oui»')).toBe('Dites “non”, puis “oui”');
  expect(nested('en', 'Say “no,” then “yes”')).toBe('Say ‘no,’ then ‘yes’');
});

test('nothing else changes, and none of the outer marks is left', () => {
  const text = fc.array(fc.constantFrom('« ', ' »', '“', '”', 'a', ' ', '’')).map((all) => all.join(''));
  always([text], (any) => {
    expect(nested('fr', any)).not.toMatch(/[«»]/);
    expect(nested('en', any)).not.toMatch(/[“”]/);
    for (const locale of ['fr', 'en'] as const) expect(nested(locale, any).replace(/[^a]/g, '')).toBe(any.replace(/[^a]/g, ''));
  });
});
