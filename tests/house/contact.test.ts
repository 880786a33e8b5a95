import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contactOf, type Contact } from '../../src/contact.ts';
import { locales } from '../../src/core/format/locale.ts';
import { fill } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { editHref, reportHref, type ReportedPlace } from '../../src/mistake.ts';

const mail = 'mailto:erreurs+site@exemple.quebec';
const repository = 'https://github.com/exemple/reseau';

test('whom to write to and the repository are read however they are written, and absent when they are not', () => {
  expect(contactOf({})).toEqual({});
  expect(contactOf({ CONTACT: '', REPOSITORY: ' ' })).toEqual({});
  for (const CONTACT of ['erreurs+site@exemple.quebec', mail, ' MAILTO:erreurs+site@exemple.quebec '])
    expect(contactOf({ CONTACT })).toEqual({ contact: mail });
  expect(contactOf({ CONTACT: 'https://exemple.quebec/ecrire?de=site' })).toEqual({
    contact: 'https://exemple.quebec/ecrire?de=site',
  });
  for (const REPOSITORY of [repository, `${repository}/`, `${repository}.git`])
    expect(contactOf({ REPOSITORY })).toEqual({ repository });
  expect(contactOf({ REPOSITORY: 'https://codeberg.org/un/groupe/reseau' })).toEqual({
    repository: 'https://codeberg.org/un/groupe/reseau',
  });
});

test.each([
  [
    'exemple.quebec',
    'http://exemple.quebec/',
    'mailto:',
    'un deux@exemple.quebec',
    'a@b.ca?subject=x',
    'https://x:y@exemple.quebec',
  ],
])('what nobody can write to is refused with what to write instead', (...given) => {
  for (const CONTACT of given)
    expect(() => contactOf({ CONTACT }), CONTACT).toThrow(/CONTACT=hello@example\.org or CONTACT=https:/);
});

test.each([
  ['github.com/exemple/reseau', 'git@github.com:exemple/reseau', 'http://x.ca/a/b', 'https://github.com', `${repository}?x`],
])('what is no repository is refused with what to write instead', (...given) => {
  for (const REPOSITORY of given)
    expect(() => contactOf({ REPOSITORY }), REPOSITORY).toThrow(/REPOSITORY=https:\/\/github\.com\/someone/);
});

const anyPlace: fc.Arbitrary<ReportedPlace> = fc.record({
  place: fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]*$/), fc.string({ unit: 'grapheme' })),
  locale: fc.constantFrom(...locales),
  version: fc.stringMatching(/^\d+\.\d+\.\d+$/),
});
/** What an address asks for, decoded as a mail program does: a `+` stays one. */
const askedBy = (href: string) =>
  Object.fromEntries(
    (href.split('?')[1] ?? '').split('&').map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]),
  );

// cspell:ignore bsite
test('a message is read as it was written, by a program that knows neither + nor lone line feeds', () => {
  fc.assert(
    fc.property(anyPlace, (place) => {
      const words = strings(place.locale).site.mistake;
      const href = reportHref({ contact: mail, repository }, place, words) ?? '';
      expect(href).toMatch(/^mailto:erreurs%2Bsite@exemple\.quebec\?[^\s+"<>]+$/);
      const { subject, body, ...more } = askedBy(href);
      expect(more).toEqual({});
      expect([subject, body]).toEqual(
        [words.subject, words.body].map((text) => fill(text, { ...place }).replace(/\r?\n/g, '\r\n')),
      );
    }),
  );
});

test('a form and an issue get the place, the language and the version, and nothing else', () => {
  const { body } = parse(readFileSync('.github/ISSUE_TEMPLATE/text.yml', 'utf8')) as { body: { id: string }[] };
  fc.assert(
    fc.property(anyPlace, (place) => {
      const words = strings(place.locale).site.mistake;
      const read = (contact: Contact) => new URL(reportHref(contact, place, words) ?? '');
      const form = read({ contact: 'https://exemple.quebec/ecrire?de=site' });
      expect(Object.fromEntries(form.searchParams)).toEqual({ de: 'site', ...place });
      const { template, title, page, ...more } = Object.fromEntries(read({ repository }).searchParams);
      expect([template, Object.keys(more)]).toEqual(['text.yml', []]);
      expect(body.map(({ id }) => id)).toContain('page');
      expect(page?.replace(/\r\n/g, '\n')).toBe(`${place.place} (${place.locale}, ${place.version})`.replace(/\r\n/g, '\n'));
      expect(title).toContain(fill(words.subject, { place: '' }).trim());
    }),
  );
});

test('without them there is nowhere to go', () => {
  const place = { place: 'quiz', locale: 'fr', version: '1.0.0' } as const;
  expect(reportHref({}, place, strings('fr').site.mistake)).toBeUndefined();
  expect(editHref({ contact: mail }, 'README.md')).toBeUndefined();
  expect(editHref({ repository }, 'README.md')).toBe(`${repository}/edit/main/README.md`);
});

test.each([
  ['https://gitlab.com/un/groupe/reseau', '/-/edit/main/README.md', '/-/issues/new?issue[title]='],
  ['https://codeberg.org/exemple/reseau', '/_edit/main/README.md', '/issues/new?title='],
  ['https://git.exemple.quebec/exemple/reseau', undefined, ''],
])('each host of repositories has its own addresses, and one that is not known has its page (%s)', (address, edit, report) => {
  const { repository } = contactOf({ REPOSITORY: address });
  expect(editHref({ repository } as Contact, 'README.md')).toBe(edit && address + edit);
  const place = { place: 'quiz', locale: 'fr', version: '1.0.0' } as const;
  const href = reportHref({ repository } as Contact, place, strings('fr').site.mistake) ?? '';
  expect(report ? href.startsWith(address + report) && href.includes('quiz') : href === address).toBe(true);
});

// cspell:ignore québec rseau qubec
test('a domain with accents is written as mail programs know it, and a page of the repository is not the repository', () => {
  expect(contactOf({ CONTACT: 'bonjour@réseau.québec' })).toEqual({ contact: 'mailto:bonjour@xn--rseau-bsa.xn--qubec-csa' });
  expect(() => contactOf({ CONTACT: 'père@exemple.quebec' })).toThrow(/without accents before the @/);
  for (const REPOSITORY of [`${repository}/tree/main`, 'https://gitlab.com/un/reseau/-/tree/main'])
    expect(() => contactOf({ REPOSITORY }), REPOSITORY).toThrow(/REPOSITORY=/);
});
