import { describe, expect, test } from 'vitest';
import { criterionNumbers } from '../../src/content/accessibility/schema.ts';
import { day } from '../../src/core/format/date.ts';
import { locales } from '../../src/core/format/locale.ts';
import { strings } from '../../src/i18n/strings.ts';
import { criteriaIn } from '../../src/library.ts';
import { pages } from '../../src/routes.ts';
import { findable, sites } from './dist.ts';

const [site] = sites;
if (!site) throw new Error('no site');

test('no page has sound, video, or another page in it', () => {
  for (const { path, root } of site.pages)
    expect(root.querySelectorAll('audio, video, iframe, object, embed, marquee, blink').length, path).toBe(0);
});

describe.each(locales)('in %s', (locale) => {
  const all = findable(site).filter(({ path }) => path.startsWith('/en/') === (locale === 'en'));
  const linksIn = (at: (typeof all)[number], part: string): string[] =>
    at.root
      .querySelectorAll(`${part} nav a`)
      // The language leads to the same page in the other one.
      .filter((link) => !link.getAttribute('data-language'))
      .map((link) => `${link.text.trim().replace(/\s+/g, ' ')} → ${link.getAttribute('href')}`);

  test('every page has the same links in its header and its footer, in the same order, the statement last', () => {
    const [first] = all;
    if (!first) throw new Error('no page');
    for (const page of all) {
      for (const part of ['.site-header', '.site-footer']) expect(linksIn(page, part), page.path).toEqual(linksIn(first, part));
      expect(linksIn(page, '.site-footer').at(-1)).toContain(`${strings(locale).site.accessibility} → `);
    }
  });

  test('the first link of every page leads to its content', () => {
    for (const { path, root } of all) {
      expect(root.querySelector('body a')?.getAttribute('href'), path).toBe('#main');
      expect(root.querySelector('main')?.getAttribute('id'), path).toBe('main');
    }
  });

  test('the statement has every criterion once, with where the site stands and how that is known', () => {
    const statement = all.find(({ path }) => path === site.base + pages.accessibility[locale]);
    const rows = statement?.root.querySelectorAll('.criteria tbody tr') ?? [];
    expect(rows.map((row) => row.querySelector('th')?.text.trim().split(' ')[0])).toEqual(criterionNumbers);
    for (const [at, { tests, state, checked }] of criteriaIn(locale).entries()) {
      const told = rows[at]?.querySelector('td')?.text ?? '';
      expect(told).toContain(strings(locale).accessibility.state[state]);
      for (const file of tests ?? []) expect(told).toContain(file);
      if (checked) expect(told).toContain(day(locale, checked));
    }
  });
});
