import { describe, expect, test } from 'vitest';
import { isBehaviour, itemsOf } from '../../src/core/quiz/quiz.ts';
import { typography } from '../../src/core/format/typography.ts';
import { cutAtSentence } from '../../src/core/format/sentences.ts';
import { quizMinutes } from '../../src/library.ts';
import { offlinePage } from '../../src/offline/offered.ts';
import { quiz, sources } from '../quiz.ts';
import { findable, sites } from './dist.ts';

const [site] = sites;
if (!site) throw new Error('no site');
const meta = (root: (typeof site.pages)[number]['root'], name: string) =>
  root.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');

interface Linked {
  '@type': string;
  '@id'?: string;
  url: string;
  inLanguage: string;
  inDefinedTermSet?: { '@id': string };
  hasDefinedTerm?: { url: string }[];
}

describe.each(site.pages.map((page) => [page.path, page] as const))('%s', (path, { root, html }) => {
  test('forbids in its own policy all that it does not need', () => {
    const policy = root.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
    for (const directive of [
      "default-src 'none'",
      "connect-src 'none'",
      "require-trusted-types-for 'script'",
      "base-uri 'none'",
      "form-action 'none'",
    ])
      expect(policy).toContain(directive);
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
    expect(policy).toMatch(/script-src 'self'/);
    expect(policy).toMatch(/style-src 'self'/);
  });

  test('has no inline handler and no inline style', () => {
    const wrong = root
      .querySelectorAll('*')
      .filter(({ attributes }) => Object.keys(attributes).some((name) => /^on\w+$|^style$/i.test(name)));
    expect(wrong.map((element) => element.outerHTML.slice(0, 80))).toEqual([]);
    expect(html).not.toMatch(/javascript:/i);
  });

  test('has a language, a title of its own, a description, one first heading and ids that are unique', () => {
    expect(root.querySelector('html')?.getAttribute('lang')).toBe(path.startsWith('/en/') ? 'en-CA' : 'fr-CA');
    const title = root.querySelector('title')?.text ?? '';
    expect(title.length).toBeGreaterThan(10);
    expect(site.pages.filter((page) => page.root.querySelector('title')?.text === title)).toHaveLength(1);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    const ids = root.querySelectorAll('[id]').map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('tells those who preview it what it is, with absolute addresses', () => {
    for (const name of [
      'og:title',
      'og:description',
      'og:type',
      'og:site_name',
      'og:locale',
      // X takes the rest from Open Graph.
      'twitter:card',
    ])
      expect(meta(root, name), name).toBeTruthy();
    // The pages for addresses that lead nowhere have none of their own.
    const lost = path.endsWith('404.html') || offlinePage.test(path);
    expect(meta(root, 'og:url')).toBe(lost ? undefined : site.origin + path);
    expect(root.querySelector('link[rel=canonical]') === null).toBe(lost);
  });
});

test('a profile is shared in words that speak to a stranger: LinkedIn, the profile, a question, how long it takes', () => {
  for (const locale of ['fr', 'en'] as const)
    for (const { slug, name } of quiz.profiles) {
      const path = locale === 'fr' ? `${site.base}profil/${slug.fr}/` : `${site.base}en/profile/${slug.en}/`;
      const root = site.pages.find((page) => page.path === path)?.root;
      if (!root) throw new Error(path);
      const title = meta(root, 'og:title') ?? '';
      expect(title).toContain('LinkedIn');
      expect(title).toContain(name[locale]);
      expect(title).toMatch(locale === 'fr' ? /Et le vôtre\?$/ : /And yours\?$/);
      expect(title.match(/:/g)).toHaveLength(1);
      expect(title.length).toBeLessThanOrEqual(70);
      const description = meta(root, 'og:description') ?? '';
      expect(description).toMatch(
        locale === 'fr' ? /^9\squestions, \d+\sminutes, sans compte\.$/ : /^9\squestions, \d+\sminutes, no account\.$/,
      );
      expect(Number(/(\d+)\sminutes/.exec(description)?.[1])).toBe(quizMinutes(locale).short);
      // Searching finds it by its own name.
      expect(root.querySelector('title')?.text).toMatch(new RegExp(`^${name[locale]}`));
    }
});

test('every page to be found has a description of a length that is shown', () => {
  for (const { path, root } of findable(site)) {
    const { length } = meta(root, 'description') ?? '';
    expect(length, path).toBeGreaterThanOrEqual(70);
    expect(length, path).toBeLessThanOrEqual(170);
  }
});

test('chapters are articles and the quiz a quiz for machines that read pages', () => {
  const types = findable(site).flatMap(({ path, root }) => {
    const script = root.querySelector('script[type="application/ld+json"]');
    if (!script) return [];
    const data = JSON.parse(script.text) as { '@context': string; '@type': string; url: string };
    expect(data['@context']).toBe('https://schema.org');
    expect(data.url).toBe(site.origin + path);
    return data['@type'];
  });
  expect(types.filter((type) => type === 'Article')).toHaveLength(12);
  expect(types.filter((type) => type === 'Quiz')).toHaveLength(2);
});

test('each profile is a term of the set that the method’s page defines, in the language of its page', () => {
  const data = site.pages.flatMap(({ root }) => {
    const text = root.querySelector('script[type="application/ld+json"]')?.text;
    return text ? [{ ...(JSON.parse(text) as Linked), lang: root.querySelector('html')?.getAttribute('lang') }] : [];
  });
  for (const { inLanguage, lang, url } of data) expect(inLanguage, url).toBe(lang);
  const sets = data.filter((each) => each['@type'] === 'DefinedTermSet');
  const terms = data.filter((each) => each['@type'] === 'DefinedTerm');
  expect(sets).toHaveLength(2);
  expect(terms).toHaveLength(18);
  for (const term of terms) {
    const set = sets.find((each) => each['@id'] === term.inDefinedTermSet?.['@id']);
    expect(set?.lang, term.url).toBe(term.lang);
    expect(set?.hasDefinedTerm?.map(({ url }) => url)).toContain(term.url);
  }
});

test('the navigation says which entry the page is, or only stands under', () => {
  for (const { path, root } of findable(site)) {
    const current = root.querySelectorAll('.site-header [aria-current]');
    // The menu has every page once; the row beside it, some of them again.
    expect(root.querySelectorAll('[data-menu] [aria-current]').length, path).toBeLessThanOrEqual(1);
    expect(new Set(current.map((link) => link.getAttribute('href'))).size, path).toBeLessThanOrEqual(1);
    for (const link of current)
      expect(link.getAttribute('aria-current'), path).toBe(link.getAttribute('href') === path ? 'page' : 'true');
  }
});

test('every source leads to what cites it and to its copy where there is one, and every box that scrolls has a name', () => {
  for (const { path, root } of site.pages) {
    for (const source of root.querySelectorAll('li[id^=source-]')) {
      expect(source.querySelectorAll('.note a:not([hreflang])').length, source.id).toBeGreaterThan(0);
      const { archive } = sources.find(({ id }) => source.id === `source-${id}`) ?? {};
      expect(source.querySelector('.note a[hreflang]')?.getAttribute('href'), source.id).toBe(archive);
    }
    for (const box of root.querySelectorAll('.scroll')) expect(box.getAttribute('aria-label')?.length, path).toBeGreaterThan(10);
  }
});

describe.each(['fr', 'en'] as const)('without scripts, in %s', (locale) => {
  const prefix = locale === 'fr' ? '/' : '/en/';
  const textOf = (path: string) =>
    site.pages.find((page) => page.path === prefix + path)?.root.structuredText.replace(/\s+/g, ' ') ?? '';
  const say = (text: { fr: string; en: string }) => typography(text[locale], locale).replace(/\s+/g, ' ');

  test('every question and every answer is in the quiz’s page', () => {
    const text = textOf('quiz/');
    for (const { item } of itemsOf(quiz)) {
      if (!isBehaviour(item)) continue;
      expect(text).toContain(say(item.question));
      for (const level of item.levels) expect(text).toContain(say(level));
    }
    for (const id of ['size', 'hours', 'reasons', 'horizons'] as const) expect(text).toContain(say(quiz[id].question));
  });

  test('every move is in the method’s page, every profile on its own', () => {
    const text = textOf(locale === 'fr' ? 'methode/' : 'method/');
    for (const { item } of itemsOf(quiz))
      for (const move of item.moves) for (const part of [move.do, move.why, move.start]) expect(text).toContain(say(part));
    for (const profile of quiz.profiles) {
      const page = textOf(`${locale === 'fr' ? 'profil' : 'profile'}/${profile.slug[locale]}/`);
      // A portrait is cut where it is folded.
      const portrait = cutAtSentence(say(profile.portrait), 60);
      const others = [profile.strength, profile.cost, ...profile.habits, profile.next.how].map(say);
      for (const part of [...portrait, ...others]) expect(page).toContain(part);
    }
  });
});
