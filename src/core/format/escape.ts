/** What readers typed, made safe for the formats of files. */

/** What the reader typed, on lines of its own, with nothing that no text has: a calendar may choke on a control character. */
export const plainLines = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');

/**
 * A text that Markdown shows as it is. `plainMarkdown('1. *a*\n# b') // => '1\\. \\*a\\*\n\\# b'`
 */
export const plainMarkdown = (text: string): string =>
  plainLines(text)
    .replace(/[\\`*_~[\]<>|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^[^\S\n]+/gm, '')
    .replace(/^[#+=-]/gm, '\\$&')
    .replace(/^(\d+)([.)])/gm, '$1\\$2');
