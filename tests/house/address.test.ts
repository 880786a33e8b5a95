import { expect, test } from 'vitest';
import { unknownAddress } from '../../src/address-notice.ts';
import { addressOf, shortAddress } from '../../src/address.ts';

test('the address of a build comes from SITE_URL and BASE_PATH, however they are written', () => {
  expect(addressOf({})).toEqual({ site: 'http://localhost:4321', base: '/' });
  const there = { site: 'https://exemple.quebec', base: '/un/sous-chemin/' };
  for (const env of [
    { SITE_URL: 'https://exemple.quebec', BASE_PATH: '/un/sous-chemin' },
    { SITE_URL: 'https://exemple.quebec/', BASE_PATH: 'un/sous-chemin/' },
    { SITE_URL: 'https://exemple.quebec/un/sous-chemin/' },
  ])
    expect(addressOf(env)).toEqual(there);
});

test('an address that cannot be is refused with what to write instead', () => {
  expect(() => addressOf({ SITE_URL: 'exemple.quebec' })).toThrow(/SITE_URL=https:\/\/example\.org/);
  expect(() => addressOf({ SITE_URL: 'ftp://exemple.quebec' })).toThrow(/SITE_URL/);
  expect(() => addressOf({ BASE_PATH: '/a?b' })).toThrow(/BASE_PATH=\/a\/folder\//);
});

test('an address is short on a picture', () => {
  expect(shortAddress('https://exemple.quebec', '/')).toBe('exemple.quebec');
  expect(shortAddress('https://exemple.quebec', '/un/dossier/')).toBe('exemple.quebec/un/dossier');
  expect(shortAddress('http://localhost:4321', '/')).toBe('localhost:4321');
});

test('a build that is not told its address says what names it wrongly, and what to write', () => {
  expect(unknownAddress({})).toContain(addressOf({}).site);
  expect(unknownAddress({ BASE_PATH: '/a/folder/' })).toMatch(/SITE_URL=https:.* npm run build$/);
  expect(unknownAddress({ SITE_URL: 'https://exemple.quebec' })).toBeUndefined();
});
