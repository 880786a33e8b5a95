import { plainMarkdown } from '../../format/escape.ts';

/** What a spreadsheet takes for a formula, whatever spaces and invisible signs come before. */
const formula = /^[\s\p{Cf}\p{Cc}]*[=+\-@−＝＋－＠﹦﹢﹣﹫]|^ *[\t\r\n]/u;

/** A text that a spreadsheet shows as it is, never computes. `escapeFormula('=1+1') // => "'=1+1"` */
export const escapeFormula = (text: string): string => (formula.test(text) ? `'${text}` : text);

/**
 * A table as CSV (RFC 4180: commas, every cell in quotes, CRLF), each cell harmless. It begins with a byte order mark:
 * without it Excel reads UTF-8 as the system's old encoding and spoils every accent; other spreadsheets pass over it.
 */
export const toCsv = (table: readonly (readonly string[])[]): string =>
  `\uFEFF${table.map((row) => row.map((cell) => `"${escapeFormula(cell).replaceAll('"', '""')}"`).join(',') + '\r\n').join('')}`;

const profile = /^https:\/\/www\.linkedin\.com\/in\/[\w.~%-]+\/?$/;

/**
 * A cell on one line, nothing of it a mark. The address of a profile is a link; another that a text holds is written so as
 * not to become one, though some programs make links of bare addresses whatever is written.
 */
const markdownCell = (text: string): string =>
  profile.test(text) ? `<${text}>` : plainMarkdown(text.replace(/\s+/g, ' ').trim()).replace(/(?<=www)\.|:(?=\/\/)/gi, '\\$&');

/** A table as Markdown, its first row the headings; a row too short for them has empty cells. */
export function toMarkdown([headings = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${headings.map((_, at) => cells[at] ?? '').join(' | ')} |\n`;
  return [headings.map(markdownCell), headings.map(() => '---'), ...rows.map((row) => row.map(markdownCell))].map(line).join('');
}
