import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checksumLine, releaseZip } from '../../scripts/release/archive.ts';
import { releaseNotes } from '../../scripts/release/notes.ts';
import { builtAddress, readMeTexts } from '../../scripts/release/read-me.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const { version, devDependencies } = JSON.parse(read('package.json')) as {
  version: string;
  devDependencies: Record<string, string>;
};

test('a release has one number and one date, wherever they are said', () => {
  const lock = JSON.parse(read('package-lock.json')) as { version: string; packages: Record<string, { version?: string }> };
  const citation = parse(read('CITATION.cff')) as { version: string; 'date-released': string };
  const [, latest, date] = /^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)$/m.exec(read('CHANGELOG.md')) ?? [];
  expect([lock.version, lock.packages['']?.version, citation.version, latest]).toEqual([version, version, version, version]);
  expect(citation['date-released']).toBe(date);
});

test('the Node of .node-version is the one that the project builds with', () => {
  expect(read('.node-version').trim()).toBe(devDependencies['node']);
});

test('the lock asks for the packages that package.json names', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { devDependencies?: unknown }> };
  expect(packages['']?.devDependencies).toEqual(devDependencies);
});

test.each(readdirSync('.github/workflows'))('the workflow “%s” may only read, unless a job asks for more', (name) => {
  const workflow = parse(read(`.github/workflows/${name}`)) as {
    permissions: unknown;
    jobs: Record<string, { steps: { run?: string }[] }>;
  };
  expect(workflow.permissions).toEqual({ contents: 'read' });
  // What somebody else writes, in a title or in the name of a branch, is never put into a command.
  const commands = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
});

describe('the zip of a release', () => {
  const day = '2026-11-29';
  const path = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '-', '.'), minLength: 1, maxLength: 6 });
  const files = fc.dictionary(path, fc.string(), { minKeys: 1, maxKeys: 6 });
  const zipped = (texts: [string, string][]) =>
    releaseZip(Object.fromEntries(texts.map(([name, text]) => [name, strToU8(text)])), day);

  test('gives back its files, and is the same bytes in whatever order they come', () => {
    fc.assert(
      fc.property(files, (texts) => {
        const zip = zipped(Object.entries(texts));
        expect(zipped(Object.entries(texts).reverse())).toEqual(zip);
        const back = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]);
        expect(back).toEqual(Object.entries(texts).sort(([one], [other]) => (one < other ? -1 : 1)));
      }),
      { numRuns: 30 },
    );
  });

  test('is the same bytes in every time zone, with the day of the release on each file', () => {
    const zone = process.env['TZ'];
    const zips = ['UTC', 'America/Montreal', 'Asia/Tokyo'].map((each) => {
      process.env['TZ'] = each;
      return zipped([['a.txt', 'a']]);
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(zips[1]).toEqual(zips[0]);
    expect(zips[2]).toEqual(zips[0]);
    // Of a zip's first header: bits 9 to 15 of the date are the years since 1980, 5 to 8 the month, 0 to 4 the day.
    const date = new DataView((zips[0] ?? new Uint8Array(14)).buffer).getUint16(12, true);
    expect([1980 + (date >> 9), (date >> 5) & 15, date & 31].join('-')).toBe(day);
  });

  test('has its SHA-256 beside it, as sha256sum reads it', () => {
    expect(checksumLine(strToU8('abc'), 'a.zip')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.zip\n',
    );
  });
});

describe('the texts of a release', () => {
  const all = Object.values(readMeTexts('1.2.3', undefined)).concat(
    Object.values(readMeTexts('1.2.3', 'https://exemple.quebec')),
  );

  test('tell in four lines, in each language, what to copy', () => {
    for (const text of all) {
      expect(text.trimEnd().split('\n')).toHaveLength(4);
      expect(text).toMatch(/1\.2\.3[^]*dist[^]*Node/);
    }
  });

  test('say which address the site gives itself, or that it knows none', () => {
    expect(all.map((text) => text.includes('http://localhost:4321'))).toEqual([true, true, false, false]);
    expect(all.map((text) => text.includes('https://exemple.quebec'))).toEqual([false, false, true, true]);
  });
});

test('a release is built for the root of an address, or of none', () => {
  const home = (href: string) => `<head><link rel="canonical" href="${href}"></head>`;
  expect(builtAddress(home('https://exemple.quebec/'))).toBe('https://exemple.quebec');
  expect(builtAddress(home('http://localhost:4321/'))).toBeUndefined();
  expect(() => builtAddress(home('https://exemple.quebec/un/'))).toThrow(/build it without a folder/);
  expect(() => builtAddress('<head></head>')).toThrow(/build the site again/);
});

describe('the notes of a release', () => {
  const changelog = '# Changelog\n\n## [Unreleased]\n\n## [1.1.0] - 2027-01-02\n\n- New\n\n## [1.0.0] - 2026-11-29\n\n- Old\n';

  test('are what the changelog says of the version, and no more', () => {
    expect(releaseNotes(changelog, '1.1.0')).toBe('- New\n');
    expect(releaseNotes(changelog, '1.0.0')).toBe('- Old\n');
    expect(releaseNotes(read('CHANGELOG.md'), version).length).toBeGreaterThan(500);
  });

  test.each(['1.1', '2.0.0', '1.0.0]'])('are refused for %s, of which it says nothing', (missing) => {
    expect(() => releaseNotes(changelog, missing)).toThrow(/CHANGELOG\.md says nothing of/);
  });

  // They are read on a page of their own, where an address of the repository leads nowhere.
  test('hold no link to a file', () => {
    expect(releaseNotes(read('CHANGELOG.md'), version)).not.toMatch(/\]\((?!https:)/);
  });
});
