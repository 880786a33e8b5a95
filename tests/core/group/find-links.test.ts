// cspell:ignore safelinks fbclid Futm wbr urldefense proofpoint lnkd xlfo
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeLink } from '../../../src/core/compare/compare.ts';
import { scanLinks, type FoundLinks } from '../../../src/core/group/find-links.ts';
import { addFound, emptyGroup } from '../../../src/core/group/group.ts';
import { quiz } from '../../quiz.ts';

const golden = (
  JSON.parse(readFileSync(new URL('../../fixtures/links.json', import.meta.url), 'utf8')) as { link: string }[]
).map(({ link }) => link);
const results = ['exemple.quebec/profil/', 'exemple.quebec/resultat/', 'exemple.quebec/en/profile/', 'exemple.quebec/en/result/'];

function scanned(text: string): FoundLinks {
  const scan = scanLinks(quiz, text, results);
  for (;;) {
    const { done, value } = scan.next();
    if (done) return value;
  }
}
/** What is found, as a group tells it: without what is a link that was read, shortened. */
const find = (text: string) => {
  const found = scanned(text);
  return { ...found, unread: addFound(quiz, emptyGroup, found).unread };
};
const inputOf = (link: string) => {
  const decoded = decodeLink(quiz, link);
  if (!decoded.ok) throw new Error(decoded.reason);
  return decoded.value;
};
const inputs = (text: string) => scanned(text).links.map(({ input }) => input);
const address = (link: string) =>
  link.startsWith('s') ? `https://exemple.quebec/profil/batisseur/#${link}` : `https://exemple.quebec/resultat/#${link}`;
const [card = ''] = golden.filter((link) => link.startsWith('s2'));
const [complete = ''] = golden.filter((link) => link.startsWith('c1.A3B2'));
/** One whose letters are all of its own: capitals can be given back. */
const both = [card, complete].map(inputOf);

describe('links are found', () => {
  test('in every format ever published, one a line, and nothing else is', () => {
    const found = scanned(golden.map(address).join('\n'));
    expect(found.links.map(({ input }) => input)).toEqual(golden.map(inputOf));
    expect(found).toMatchObject({ unread: [], stopped: false });
  });

  const wrapped = (text: string, columns: number, end: string) => text.replace(new RegExp(`.{${columns}}`, 'g'), `$&${end}`);
  test.each([
    ['a conversation', (link: string) => `[2026-11-28, 14:03:22] Marie Tremblay: ${address(link)}`],
    ['a sentence', (link: string) => `Voici ma carte (${address(link)}), merci!`],
    ['guillemets', (link: string) => `« ${address(link)} »`],
    ['Markdown', (link: string) => `- [ma carte](${address(link)})`],
    ['Markdown that escapes', (link: string) => address(link).replace(/[.\-#_]/g, '\\$&')],
    ['a quoted thread', (link: string) => `> > > ${address(link)}`],
    ['e-mail cut at 76 columns', (link: string) => wrapped(`Bonjour! ${address(link)}`, 76, '\r\n')],
    ['quoted e-mail cut at 60 columns', (link: string) => `> ${wrapped(address(link), 60, '\n> ')}`],
    ['e-mail in quoted-printable', (link: string) => wrapped(address(link).replace('#', '=23'), 75, '=\r\n')],
    ['the source of a page', (link: string) => `<td>Marie</td><td><a href="${address(link)}">lien</a></td>`],
    ['a page that breaks long words', (link: string) => address(link).replace(/(.{20})/g, '$1<wbr>')],
    ['character references', (link: string) => address(link).replace('#', '&#35;')],
    ['JSON', (link: string) => `{"text":"${address(link).replaceAll('/', '\\/').replace('#', '\\u0023')}"}`],
    ['a row of a sheet', (link: string) => `12;"Tremblay, Marie";marie@exemple.quebec;"${address(link)}";oui`],
    ['a redirection', (link: string) => `https://safelinks.exemple.com/?url=${encodeURIComponent(address(link))}&data=05%7C01`],
    [
      'one encoded twice',
      (link: string) => `https://l.exemple.com/?u=${encodeURIComponent(encodeURIComponent(address(link)))}&h=AT0`,
    ],
    ['an address whose # was encoded', (link: string) => address(link).replace('#', '%23')],
    ['an address without its slash', (link: string) => address(link).replace('/#', '#')],
    ['the end of an address alone', (link: string) => `#${link}`],
    ['a link alone', (link: string) => link],
    ['parameters that were added', (link: string) => `${address(link)}&fbclid=IwAR0?utm_source=x`],
    ['invisible signs', (link: string) => `\u200e${address(link).replaceAll('.', '\u200b.')}\u00a0»`],
    ['Proofpoint', (link: string) => `https://urldefense.com/v3/__${address(link).replace('#', '*')}__;Iw!!abc$`],
    [
      'Proofpoint of before',
      (link: string) =>
        `https://urldefense.proofpoint.com/v2/url?u=${encodeURIComponent(address(link)).replace(/-/g, '%2D').replace(/%/g, '-').replace(/_/g, '-5F').replace(/-2F/g, '_')}&d=DwMFaQ`,
    ],
    ['references to characters', (link: string) => address(link).replaceAll('.', '&#46;&shy;')],
    ['deep quotations', (link: string) => `${'> '.repeat(12)}${address(link).replace('#', `#\n${'> '.repeat(12)}`)}`],
    ['JSON on one line', (link: string) => String.raw`{"text":"voici\n${link}"}`],
    ['emoji', (link: string) => `🎉${address(link)}🙂`],
    ['full-width signs', (link: string) => address(link).replace('#', '＃')],
    ['capitals', (link: string) => address(link).toUpperCase()],
    ['small letters', (link: string) => address(link).toLowerCase()],
  ])('in %s', (_, mangle) => {
    for (const [at, link] of [card, complete].entries())
      expect(inputs(`Bonjour!\n${mangle(link)}\nÀ demain`)).toEqual([both[at]]);
    expect(inputs([card, complete].map(mangle).join('\n'))).toEqual(both);
  });

  test('wherever they are in whatever text, and twice if they are there twice', () => {
    const around = fc.string({ unit: 'grapheme', maxLength: 80 }).filter((text) => !/#|[sc]\d|https?:|[\w.%=-]$/i.test(text));
    fc.assert(
      fc.property(around, fc.constantFrom(...golden), fc.constantFrom(...golden), around, (before, one, other, after) => {
        expect(inputs(`${before} ${address(one)} ${after}\n${address(other)}\n${after}${before} ${address(one)}`)).toEqual(
          [one, other, one].map(inputOf),
        );
      }),
    );
  });

  test('across the pauses of a long text', () => {
    for (const filler of ['x'.repeat(30), 'un mot de plus ', 'une ligne\n'])
      for (const length of [19_900, 19_950, 19_990, 20_010, 40_010]) {
        const text = `${filler.repeat(Math.ceil(length / filler.length)).slice(0, length)} ${address(card)} ${filler.repeat(900)} ${address(complete)}`;
        expect(inputs(text), `${filler} ${length}`).toEqual(both);
      }
  });
});

describe('what could not be read is told', () => {
  test('with its reason and its line', () => {
    const text = [
      'Bonjour',
      address(card.slice(0, 30)),
      address(card.replace(/^s2/, 's9')),
      'https://exemple.quebec/profil/batisseur/',
      'https://exemple.quebec/resultat/#share',
      address(complete.slice(0, -2)),
      address('c1.A3'),
    ].join('\n');
    const { links, unread } = find(text);
    expect(links).toEqual([]);
    expect(unread.map(({ reason, line }) => [line, reason]).sort()).toEqual([
      [2, 'damaged'],
      [3, 'damaged'],
      [4, 'bare'],
      [5, 'bare'],
      [6, 'damaged'],
      [7, 'damaged'],
    ]);
  });

  test('once, and not where an application shows a whole link shortened', () => {
    const cut = `${address(complete).slice(0, 50)}…`;
    for (const length of [40, 50, 60])
      expect(find(`${address(complete).slice(0, length)}… ${address(complete)}`).unread).toEqual([]);
    expect(find(`${cut}\n${cut}`).unread).toHaveLength(1);
  });

  test('nor what was read from another text', () => {
    const short = scanned(`${address(complete).slice(0, 50)}…`);
    const whole = scanned(address(complete));
    for (const [first, second] of [
      [short, whole],
      [whole, short],
    ] as const)
      expect(addFound(quiz, addFound(quiz, emptyGroup, first), second).unread).toEqual([]);
  });

  test('what an application keeps to itself is told, and what tells nothing', () => {
    expect(find(`${address(card)}\nhttps://lnkd.in/eAbCdEfG`).unread).toEqual([
      { reason: 'short', text: 'lnkd.in/eAbCdEfG', line: 2 },
    ]);
    const { unread, links } = find(`\n${address('c1.C0.188xlfo')}`);
    expect(links).toHaveLength(1);
    expect(unread).toMatchObject([{ reason: 'empty', line: 2 }]);
    expect(addFound(quiz, emptyGroup, scanned(address('c1.C0.188xlfo'))).sightings).toEqual([]);
  });

  test('and nothing that stands around a link is held', () => {
    for (const link of golden) {
      const found = scanned(`Marie Tremblay: ${address(link)}\nMarie: je te raconte,${address(link)};Marie;marie@exemple.quebec`);
      expect(found.links.map(({ text }) => text)).toEqual([link, link]);
    }
    const cut = scanned(`${address(card.slice(0, 40))};Tremblay;marie@exemple.quebec\n${address(complete.slice(0, 20))}, Marie`);
    expect(JSON.stringify(cut)).not.toMatch(/marie|tremblay/i);
  });

  test('nor a short beginning, which many links have, for one of them', () => {
    const begun = address(card.slice(0, 13));
    expect(find(`${begun} ${address(card)}`).unread).toHaveLength(1);
    expect(find(`${begun}… ${address(card)}`).unread).toEqual([]);
  });

  test('nor addresses of other sites', () => {
    const others =
      'https://docs.exemple.org/guide/#s2.3-introduction-generale https://exemple-t.co/produit https://exemple.org/#c1.intro';
    expect(find(others).unread).toEqual([]);
  });

  test('so many and no more', () => {
    const bare = Array.from({ length: 1000 }, (_, at) => `https://exemple.quebec/profil/x${String(at)}/`).join('\n');
    expect(find(bare).unread).toHaveLength(200);
  });

  test('and a novel has nothing to tell', () => {
    const text = 'C1. Chapitre un. #c1. Le # de la rue, s2.5 km plus loin; https://exemple.org/#s1 et # s2. Voir.\n';
    expect(find(text.repeat(10))).toEqual({ links: [], unread: [], stopped: false });
  });
});

describe('a million characters', () => {
  const pausesIn = (text: string) => {
    const scan = scanLinks(quiz, text, results);
    let pauses = 0;
    while (!scan.next().done) pauses++;
    return pauses;
  };

  test('of a novel are read with pauses, and the links in it found', () => {
    const novel = 'Il y avait, ce soir-là, dans le c1. du village, 3.2 km de neige. '.repeat(16_000);
    expect(novel.length).toBeGreaterThan(1_000_000);
    expect(inputs(`${novel}${address(card)} ${novel}`)).toEqual([both[0]]);
    expect(pausesIn(novel)).toBeGreaterThan(40);
  });

  test('that all look like links are given up, which is told', () => {
    for (const text of [' s1.', '%2523', '\\u0023c1.A0B1.', '#c1.a0b1c2d3e4f5.'])
      expect(scanned(text.repeat(1_000_000 / text.length)).links).toEqual([]);
    expect(scanned('#s1.'.repeat(250_000)).stopped).toBe(true);
  });
});
