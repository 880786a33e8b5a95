import { expect, test } from 'vitest';
import { filesFor } from '../../src/offline/files.ts';
import { offersOffline } from '../../src/offline/offered.ts';

const texts: Record<string, string> = {
  '404.html': '/_astro/lost.A1.js',
  'index.html': '<script src="/_astro/home.A1.js">',
  'quiz/index.html': '/_astro/Quiz.A1.js',
  'en/index.html': '/_astro/home.A1.js',
  'en/quiz/index.html': '/_astro/Quiz.A1.js',
  'apercu/fr/accueil.png': '',
  'favicon.svg': '',
  'offline.js': '',
  'en/offline.js': '',
  'guide/risques.md': '',
  '_astro/home.A1.js': '',
  '_astro/Quiz.A1.js': 'import("./fr.B2.js");import("./en.B3.js");import("./worker.C4.js")',
  '_astro/worker.C4.js': 'import("./deep.D5.js")',
  '_astro/deep.D5.js': 'import("./Quiz.A1.js")',
  '_astro/fr.B2.js': '',
  '_astro/en.B3.js': '',
  '_astro/lost.A1.js': '',
  '_astro/unused.A1.js': '',
};
const build = { files: Object.keys(texts), read: (file: string) => texts[file] ?? '' };

test('what is kept of a build is the pages of a language, and what they name however indirectly', () => {
  const shared = ['favicon.svg', '_astro/home.A1.js', '_astro/Quiz.A1.js', '_astro/worker.C4.js', '_astro/deep.D5.js'];
  expect(new Set(filesFor('fr', build))).toEqual(
    new Set([...shared, 'index.html', 'quiz/index.html', 'offline.js', '_astro/fr.B2.js']),
  );
  expect(new Set(filesFor('en', build))).toEqual(
    new Set([...shared, 'en/index.html', 'en/quiz/index.html', 'en/offline.js', '_astro/en.B3.js']),
  );
});

test('one variable turns it off, and another word than “off” is told', () => {
  expect([{}, { OFFLINE: '' }, { OFFLINE: 'on' }, { OFFLINE: 'off' }].map(offersOffline)).toEqual([true, true, true, false]);
  expect(() => offersOffline({ OFFLINE: 'non' })).toThrow(/OFFLINE=off/);
});
