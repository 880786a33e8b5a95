import { expect, test } from 'vitest';
import { NodeType, TextNode, type HTMLElement } from 'node-html-parser';
import type { Locale } from '../../src/core/format/locale.ts';
import { leadsOn } from '../../src/core/format/numbers.ts';
import { sites } from './dist.ts';

const [site] = sites;
if (!site) throw new Error('no site');

/** A number that no name is tied to, a space where a line may end, and a word in lower case. */
const parted = /(?<![\p{L}\d]|\p{L}[.°]?\u00A0)(\d(?:[\d.,\u00A0]*\d)?(?:er|e|st|nd|rd|th)?) (\p{Ll}[\p{L}’]*)/gu;
/** After a year, or the number of a document, nothing is counted; nor do words that lead on say what is. */
const mayPart = (language: Locale, number: string, word: string): boolean =>
  /^(?:(?:19|20)\d\d|\d{6})$/.test(number) || leadsOn(word, language);
const namesParted = /(?<!\p{L})(?:page|palier|chapitre|level|chapter|n°|(?:March|May|June|November)(?= \d\d?(?!\d))) \d+/giu;

/** The texts of a page in the language of what they stand in, those that are read aloud or shown elsewhere included. */
function textsOf(root: HTMLElement): { language: string; text: string }[] {
  const texts: { language: string; text: string }[] = [];
  const visit = (element: HTMLElement, around: string): void => {
    if (/^(?:script|style|template)$/i.test(element.tagName ?? '')) return;
    const language = element.getAttribute('lang')?.slice(0, 2) ?? around;
    for (const name of ['alt', 'title', 'aria-label', 'content']) {
      const text = element.getAttribute(name);
      if (text) texts.push({ language, text });
    }
    for (const child of element.childNodes)
      if (child instanceof TextNode) texts.push({ language, text: child.text });
      else if (child.nodeType === NodeType.ELEMENT_NODE) visit(child as HTMLElement, language);
  };
  visit(root, '');
  return texts;
}

test.each(['fr', 'en'] as const)('no line of a page in %s ends between a number and what it counts', (language) => {
  const pages = site.pages.filter(({ path }) => path.startsWith('/en/') === (language === 'en'));
  let tied = 0;
  const wrong = pages.flatMap(({ path, root }) =>
    textsOf(root)
      .filter((each) => each.language === language)
      .flatMap(({ text }) => {
        tied += [...text.matchAll(/\d\u00A0\p{Ll}/gu)].length;
        const counts = [...text.matchAll(parted)].filter(([, number = '', word = '']) => !mayPart(language, number, word));
        return [...counts, ...text.matchAll(namesParted)].map(([found]) => `${path}: ${found}`);
      }),
  );
  expect(wrong).toEqual([]);
  expect(tied).toBeGreaterThan(500);
});
