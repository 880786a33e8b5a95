// cspell:disable
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { profileAddress, parseSlug } from '../../../../src/core/network/export/slug.ts';
import { cases } from '../../../seed.ts';

const bell = String.fromCharCode(7);
const address = 'https://www.linkedin.com/in/';

test.each([
  `${address}zo%C3%AB-roy`,
  `${address}ZO%C3%8B-Roy/`,
  'http://fr.linkedin.com/in/zoë-roy?trk=x',
  'linkedin.com/in/zoe%CC%88-roy/fr',
  ' www.linkedin.com/in/zo%c3%ab-roy#top ',
])('%s is one profile', (text) => {
  expect(parseSlug(text)).toBe('zoë-roy');
});

test.each([
  'javascript:alert(1)//linkedin.com/in/x',
  'java\tscript:alert(1)',
  'data:text/html,https://www.linkedin.com/in/x',
  'https://linkedin.com.evil.example/in/x',
  'https://linkedin.com@evil.example/in/x',
  'https://evil.example/linkedin.com/in/x',
  'https://evil.example\\linkedin.com/in/x',
  'https://evillinkedin.com/in/x',
  'https://user:pass@linkedin.com/in/x',
  'https://linkedin.com:8080/in/x',
  'https://www.linkedın.com/in/x',
  'https://www.lin\u212aedin.com/in/x',
  'https:\\\\www.linkedin.com\\in\\x',
  'ht\ttps://www.linkedin.com/in/x',
  `${address}a\nb`,
  `${address}a%0Ab`,
  `${address}a%2F..%2F..%2Fb`,
  `${address}a%5Cb`,
  `${address}..`,
  `${address}%2e%2e/`,
  `${address}.`,
  `${address}%`,
  `${address}%E0%A4`,
  `${address}%2525`,
  `${address}\ud800`,
  `${address}a\u202eb`,
  `${address}a%E2%80%AEb`,
  `${address}${bell}`,
  `${address}${'x'.repeat(1000)}`,
  `${address}`,
  'https://www.linkedin.com/company/x',
  // What follows the name was part of it: on the new site, another person may have the name alone.
  'https://www.linkedin.com/pub/lea-roy/1/2b/3c4',
  '',
])('%j leads to nobody', (text) => {
  expect(parseSlug(text)).toBeUndefined();
});

const pieces = fc.constantFrom(
  ...[
    'https://',
    'http:',
    '//',
    '/',
    '\\',
    '@',
    ':',
    'www.',
    'linkedin.com',
    '/in/',
    'evil.example',
    '..',
    '.',
    '%2e',
    '%2F',
    '%00',
  ],
  ...[
    '%E2%80%AE',
    '?',
    '#',
    'é',
    'e\u0301',
    'İ',
    'ß',
    'ﬁ',
    '😀',
    '\ud83d',
    '\t',
    '\n',
    ' ',
    '\u0000',
    '&',
    "'",
    '(',
    'a',
    'Z',
    '-',
    '0',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
  fc.array(pieces, { maxLength: 8 }).map((all) => `${address}${all.join('')}`),
  fc.string({ unit: 'binary' }).map((text) => `${address}${text}`),
);

test('whatever the text, the address rebuilt is that of a profile, and reads as the same one', () => {
  let read = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const slug = parseSlug(text);
      if (slug === undefined) return;
      read++;
      const { protocol, host, username, password, pathname, search, hash } = new URL(profileAddress(slug));
      expect([protocol, host, username, password, search, hash]).toEqual(['https:', 'www.linkedin.com', '', '', '', '']);
      expect(pathname).toMatch(/^\/in\/[^/]+\/$/);
      expect(parseSlug(profileAddress(slug))).toBe(slug);
    }),
    { numRuns: cases(2000) },
  );
  expect(read).toBeGreaterThan(cases(50));
});
