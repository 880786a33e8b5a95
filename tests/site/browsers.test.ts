import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sites } from './dist.ts';

/** What stands in styles and is younger than the oldest browsers, without a fallback: the build must have written it out. */
const youngStyles = /light-dark\(|[{};]\s*&|@starting-style|anchor\(|interpolate-size|calc-size\(|@scope|if\(/;
/** Functions younger than Chrome 111, Firefox 121 or Safari 16.4: the bundler rewrites syntax, not these. */
const youngScripts =
  /\b(?:Object|Map)\.groupBy\b|\bPromise\.(?:withResolvers|try)\b|\bArray\.fromAsync\b|\bURL\.(?:canParse|parse)\b|\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|intersection|isWellFormed|toWellFormed|checkVisibility|setHTMLUnsafe)\(|\bIterator\.|\.(?:keys|values|entries)\(\)\.(?:map|filter|some|every|find|reduce|toArray)\(|\bRegExp\.escape\b|\bIntl\.DurationFormat\b|\bAbortSignal\.any\b/;

test.each(sites)('no style of the built site is too young for the oldest browsers ($name)', ({ folder, pages }) => {
  const sheets = globSync(`${folder}/**/*.css`).map((file) => readFileSync(file, 'utf8'));
  const inline = pages.flatMap(({ root }) => root.querySelectorAll('style').map((style) => style.textContent));
  expect(sheets.join('')).toContain('--paper:');
  expect([...sheets, ...inline].flatMap((css) => youngStyles.exec(css)?.[0] ?? [])).toEqual([]);
});

test.each(sites)('no script of the built site calls what the oldest browsers lack ($name)', ({ folder }) => {
  const scripts = globSync(`${folder}/_astro/**/*.js`).map((file) => readFileSync(file, 'utf8'));
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.flatMap((script) => youngScripts.exec(script)?.[0] ?? [])).toEqual([]);
});
