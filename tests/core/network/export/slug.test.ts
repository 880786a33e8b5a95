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

test.each([
  ...['sam-🏳️\u200d🌈-1', '👩\u200d💻', '👩🏽\u200d❤️\u200d💋\u200d👨🏿', '🏴\u200d☠️', '🕵️\u200d♀️', '👍🏾', '☎\ufe0e', '❤️'],
  ...['🇨🇦', '1\ufe0f\u20e3', '#\ufe0f\u20e3', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}', 'Ⓜ️', '🅰️'],
  ...['ana™', '©ana®', '★', '♥ana♥', '•ana•', 'a–b', '“ana”', '«ana»', '€', '±1', '→ana', 'ana^', 'ana…', '§', '¿ana?', 'a,b;c'],
  ...['می\u200cخواهم', 'क्\u200dष', 'क्\u200cष', 'ශ්\u200dර', '中文', 'имя'.repeat(40)],
])('“%s” is a name of a profile, and its address is written back the same', (slug) => {
  const written = `${address}${encodeURIComponent(slug)}/`;
  expect(parseSlug(written)).toBe(slug);
  expect(parseSlug(`${address}${slug.replace(/[#?]/g, encodeURIComponent)}`)).toBe(slug);
  expect(profileAddress(slug)).toBe(written);
});

/** What is not seen, or turns what is around it: each alone, whatever letters it is between. */
const deceiving = [
  ...[0x00ad, 0x034f, 0x061c, 0x115f, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x202a, 0x202e, 0x2060, 0x2066],
  ...[0x2069, 0x2800, 0x3164, 0xfe00, 0xfe0e, 0xfe0f, 0xfeff, 0xfff9, 0xfffb, 0xe0001, 0xe0067, 0xe007f, 0xe0100],
].map((code) => String.fromCodePoint(code));

test('what could deceive is refused, wherever it is but in an emoji', () => {
  for (const each of deceiving)
    for (const slug of [
      each,
      `a${each}b`,
      `${each}a`,
      `a${each}`,
      `é${each}1`,
      `中${each}文`,
      `1${each}`,
      `آ${each}ب`,
      `क${each}ष`,
    ])
      expect(parseSlug(address + encodeURIComponent(slug)), encodeURIComponent(slug)).toBeUndefined();
});

test.each([
  ...[
    '👩\u200d',
    '\u200d👩',
    '👩\u200da',
    'a\u200d👩',
    '👩\u200d\u200d💻',
    '🇨🇦\u200d🇨🇦',
    '★\ufe0f\ufe0f',
    '1\ufe0fa',
    '+\u200d💻',
  ],
  ...['🏴\u{e0067}\u{e0062}', '👩\u{e0067}\u{e007f}', '<b>', 'a"b', 'a`b', 'a%b', 'a\\b', 'a/b', 'a b'],
])('%j is none: it joins or hides nothing that is an emoji, or parts an address', (slug) => {
  expect(parseSlug(address + encodeURIComponent(slug))).toBeUndefined();
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
    'Ⓜ',
    '🏳️\u200d🌈',
    '\u200d',
    '\ufe0f',
    'Σ',
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
