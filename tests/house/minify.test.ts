import { expect, test } from 'vitest';
import { minifyInline } from '../../src/inline/minify.ts';

const page = (script: string) => `<head>${script}</head><p>"a" + 'b'</p>`;

test('inline scripts are minified, modules as modules, and nothing else of a page is touched', () => {
  expect(minifyInline(page('<script>addEventListener("load", () => { console.log("a" + "b") })</script>'))).toBe(
    page('<script>addEventListener(`load`,()=>{console.log(`ab`)});</script>'),
  );
  expect(minifyInline(page('<script type="module">import { a } from "/a.js"; const long = a; long(long);</script>'))).toMatch(
    /import\{a as \w\}from`?"?\/a\.js/,
  );
  for (const kept of ['<script type="application/ld+json">{ "a": 1 }</script>', '<script type="module" src="/a.js"></script>'])
    expect(minifyInline(page(kept))).toBe(page(kept));
});

test('a script never ends early, and one that cannot be read stays as it is', () => {
  expect(minifyInline(page('<script>alert("<" + "/script>")</script>'))).not.toMatch(/<\/script>.*<\/script>/);
  expect(minifyInline(page('<script>this is no script</script>'))).toBe(page('<script>this is no script</script>'));
});
