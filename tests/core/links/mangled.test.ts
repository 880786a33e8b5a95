// cspell:ignore fbclid igsh Futm tuvwxyz
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { decodeCard } from '../../../src/core/links/card.ts';
import { decodePastedLink } from '../../../src/core/compare/compare.ts';
import { decodeComplete } from '../../../src/core/links/decode-answers.ts';
import { fragmentKind } from '../../../src/core/links/fragment.ts';
import { recoverAddress } from '../../../src/core/links/lost-link.ts';
import { quiz } from '../../quiz.ts';

const golden = (
  JSON.parse(readFileSync(new URL('../../fixtures/links.json', import.meta.url), 'utf8')) as { link: string }[]
).map(({ link }) => link);
const decode = (fragment: string) =>
  fragmentKind(fragment) === 'card' ? decodeCard(quiz, fragment) : decodeComplete(quiz, fragment);
const links = fc.constantFrom(...golden);

/** What senders, messengers and trackers put after a link. */
const tails = [
  ...['.', ',', ';', ')', ']', '>', '"', '»', "'", '*', '_', '/', '!', '?', '…', '”', '’', '**', '_)', ' »', '\\', '|', '`', '}'],
  ...['\u00a0', '\u202f', '\u2009', '\u200b', '\u2060', '\ufeff', '\u200e', '\t', '\r\n', '\n', '\u00ad', '\u3000'],
  ...['%20', '%C2%A0', '%C2%A0%C2%BB', '%E2%80%8B', '%E2%80%AF', '%0D%0A', '%0A', '%22', '%3E', '%29.', '%2520', '%E2', '%'],
  ...[
    '&fbclid=IwAR0abcDEF',
    '?utm_source=x&utm_medium=y',
    '&si=1',
    '?igsh=MzRl',
    '/?trk=public',
    '%3Futm_source%3Dx',
    '&c=1.A3B1',
  ],
  ...[' Merci!', ' and 12 more', '.Merci', '-', '--', '.-', '1', 'a', 'Z', '.....', '😀', ':~:text=a'],
];

test('a good link followed by what senders and messengers add says what it said', () => {
  for (const link of golden)
    for (const tail of tails)
      for (const head of ['', '#', ' ', '%20', '#%23', '\u200b']) expect(decode(head + link + tail), tail).toEqual(decode(link));
});

test('a good link with anything after it says what it said', () => {
  fc.assert(
    fc.property(links, fc.string({ unit: 'binary', maxLength: 200 }), (link, tail) => {
      expect(decode(link + tail)).toEqual(decode(link));
      expect(decode(link + encodeURIComponent(tail.toWellFormed()))).toEqual(decode(link));
    }),
  );
});

test('what a messenger puts within a link, and what it encodes, is forgiven', () => {
  const within = fc.constantFrom('\u200b', '\u00ad', '\n', ' ', '%20', '%E2%80%8B', '\u2060', '\\', '=\r\n', '*');
  fc.assert(
    fc.property(links, within, fc.nat(80), (link, added, at) => {
      expect(decode(link.slice(0, at) + added + link.slice(at))).toEqual(decode(link));
    }),
  );
  for (const link of golden) {
    const encoded = [...link].map((each) => `%${each.charCodeAt(0).toString(16)}`).join('');
    expect(decode(encoded)).toEqual(decode(link));
    expect(decode(encodeURIComponent(encodeURIComponent(encoded)))).toEqual(decode(link));
    for (const dash of ['–', '‑', '—', '%E2%80%93', '－']) expect(decode(link.replaceAll('-', dash))).toEqual(decode(link));
  }
});

test('a link whose letters were all made small, or all capitals, is mended where its checksum proves it', () => {
  for (const link of golden)
    for (const changed of [link.toLowerCase(), link.toUpperCase(), link.charAt(0).toUpperCase() + link.slice(1)]) {
      expect(decode(changed), changed).toEqual(decode(link));
      expect(decode(`${changed}).`), changed).toEqual(decode(link));
    }
});

test('a link that lost its capitals and its end says so', () => {
  const cut = golden.filter((link) => link.length > 20).map((link) => link.slice(0, -3));
  for (const link of cut) {
    expect(decode(link)).toEqual({ ok: false, reason: 'damaged' });
    expect(decode(link.toUpperCase())).toEqual({ ok: false, reason: 'case' });
    if (link.startsWith('c') && /c1\.\d*[a-z]/i.test(link))
      expect(decode(link.toLowerCase())).toEqual({ ok: false, reason: 'case' });
  }
});

test('a link that was cut anywhere stays an error, with or without what senders add', () => {
  fc.assert(
    fc.property(links, fc.nat(), fc.constantFrom('', ...tails.filter((tail) => !/[\w.-]/.test(tail))), (link, at, tail) => {
      const cut = link.slice(0, 3 + (at % (link.length - 3)));
      expect(decode(cut + tail).ok, cut + tail).toBe(false);
    }),
  );
});

test('whatever a fragment is, it is read in no time', () => {
  const long = 'c1.' + 'tuvwxyz'.repeat(100_000);
  for (const text of [
    long,
    long.toUpperCase(),
    `s1.${'.aaaaaaa'.repeat(100_000)}`,
    '%25'.repeat(300_000),
    `c1.${'d'.repeat(72)}.0000000`,
  ])
    expect(decode(text).ok).toBe(false);
});

test('a pasted message gives the link that is in it', () => {
  for (const link of golden)
    for (const text of [
      `Voici : https://exemple.quebec/profil/x/#${link}.`,
      `<https://exemple.quebec/profil/x/%23${link}>`,
      `https://exemple.quebec/un/resultat/#${link}&fbclid=abc\nÀ bientôt`,
      `https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexemple.quebec%2Fprofil%2Fx%2F%23${link}&data=05%7C02`,
    ])
      expect(decodePastedLink(quiz, text).ok, text).toBe(true);
});

describe.each(['/', '/un/sous-chemin/'])('an address below %s that leads to no page', (base) => {
  const paths = ['', 'resultat/', 'profil/batisseur/', 'guide/risques/', 'en/', 'en/result/', 'en/profile/builder/'].map(
    (path) => base + path,
  );
  const destinations = [
    { home: base, result: `${base}resultat/`, profile: `${base}profil/batisseur/` },
    { home: `${base}en/`, result: `${base}en/result/`, profile: `${base}en/profile/builder/` },
  ];
  const recover = (path: string, hash = '') => recoverAddress(base + path, hash, paths, destinations);
  const card = golden.find((link) => link.startsWith('s2')) ?? '';
  const complete = golden.find((link) => link.length > 40 && link.startsWith('c1')) ?? '';

  test.each([
    [`profil/batisseur/%23${card}`, `profil/batisseur/#${card}`],
    [`profil/batisseur%23${card}`, `profil/batisseur/#${card}`],
    [`profil/batisseur/%2523${card}`, `profil/batisseur/#${card}`],
    [`profil/batisseur//%23${card}/`, `profil/batisseur/#${card}/`],
    [`profil/batisseur/%EF%BC%83${card}`, `profil/batisseur/#${card}`],
    [`resultat/%23${complete}`, `resultat/#${complete}`],
    [`en/result%23${complete}`, `en/result/#${complete}`],
    [`en/profile/builder/%23${card}%20`, `en/profile/builder/#${card} `],
    [`guide/risques/%23accepter`, `guide/risques/#accepter`],
    // A page that is gone, or mangled: the link says which kind it is.
    [`profil/inconnu/%23${card}`, `profil/batisseur/#${card}`],
    [`en/perdu/%23${complete}`, `en/result/#${complete}`],
  ])('%s is %s', (path, meant) => {
    expect(recover(path)).toBe(base + meant);
  });

  test('with other capitals is the page that has them', () => {
    expect(recover('PROFIL/BATISSEUR/', `#${card.toUpperCase()}`)).toBe(`${base}profil/batisseur/#${card.toUpperCase()}`);
    expect(recover('Resultat', '')).toBe(`${base}resultat/`);
    expect(recoverAddress(`${base}en/RESULT/`.toUpperCase(), `#${complete}`, paths, destinations)).toBe(
      `${base}en/result/#${complete}`,
    );
  });

  test('and says nothing of a page is not found', () => {
    for (const path of ['perdu/', '404.html', 'profil/inconnu/', 'perdu/%23rien', '%', '%E9', 'profil/batisseur/'])
      expect(recover(path), path).toBeUndefined();
  });

  test('stays on the site', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (path, hash) => {
        const address = recoverAddress(path, hash, paths, destinations);
        if (address !== undefined) expect(paths).toContain(address.split('#')[0]);
      }),
    );
  });
});
