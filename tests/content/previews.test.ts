import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { weights } from '../../src/faces.ts';
import { previewPng } from '../../src/pictures/draw.ts';

const preview = {
  words: {
    kicker: 'Profil 1 sur 9',
    title: 'Stratège',
    lead: 'Un réseau qui sait où il va, et quelqu’un qui regarde encore la carte.',
    site: 'Réseau à dessein',
  },
  rose: { scores: [94, 86, 90, 84, 92], outlines: [[50, 50, 50, 50, 50]], between: 40 },
};

test('the same words give the same bytes, and others do not', async () => {
  const [one, again, other] = [
    await previewPng(preview),
    await previewPng(preview),
    await previewPng({ ...preview, words: { ...preview.words, title: 'Strategist' } }),
  ];
  expect(Buffer.compare(one, again)).toBe(0);
  expect(Buffer.compare(one, other)).not.toBe(0);
});

test('long words are drawn smaller, and those without room stop the build', async () => {
  const titled = (title: string) => previewPng({ ...preview, words: { ...preview.words, title } });
  await expect(
    titled('Que faire de milliers et de milliers de contacts, de liens et de relations sur LinkedIn?'),
  ).resolves.toBeDefined();
  await expect(titled('Que faire de milliers de contacts? '.repeat(12))).rejects.toThrow(/shorten its title/);
});

test('previews are written in the two faces of the pages', () => {
  const facesIn = (file: string, scope: string) =>
    [
      ...new Set(
        [...readFileSync(file, 'utf8').matchAll(new RegExp(`${scope}/([a-z0-9-]+)/files`, 'g'))].map((found) => found[1]),
      ),
    ].sort();
  expect(facesIn('src/pictures/draw.ts', '@fontsource')).toEqual(Object.keys(weights).sort());
});
