import { describe, expect, test } from 'vitest';
import { chaptersOf, sites } from './dist.ts';

const [site] = sites;
if (!site) throw new Error('no site');

describe('on paper, a chapter', () => {
  const chapters = chaptersOf(site);

  test('lists the sources it cites, under the numbers it cites them by', () => {
    expect(chapters).toHaveLength(12);
    for (const { root, path: each } of chapters) {
      const cited = root.querySelectorAll('article sup button').map(({ text }) => Number(text));
      const listed = root.querySelectorAll('article .sources li').map((item) => Number(item.getAttribute('value')));
      expect(listed, each).toEqual([...new Set(cited)].sort((a, b) => a - b));
    }
  });

  test('spells out where its links lead, in their order', () => {
    for (const { root, path: each } of chapters) {
      const links = root.querySelectorAll('article a[data-note]').map((link) => link.getAttribute('href') ?? '');
      const listed = root.querySelectorAll('article .addresses li').map(({ text }) => text.trim());
      expect(listed, each).toEqual(links.map((href) => new URL(href, site.origin).href));
      expect(links.length, each).toBeGreaterThan(0);
    }
  });
});
