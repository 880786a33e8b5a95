import { plainMarkdown } from './escape.ts';
import type { Locale } from './locale.ts';

/** What a spreadsheet takes for a formula, whatever spaces and invisible signs come before. */
const formula = /^[\s\p{Cf}\p{Cc}]*[=+\-@−＝＋－＠﹦﹢﹣﹫]|^ *[\t\r\n]/u;
/** The same within a cell, where a program that cuts at another separator begins one: whole runs, so that none is looked at twice. */
const later = /([,;|"\s\p{Cf}\p{Cc}]+)([=+\-@−＝＋－＠﹦﹢﹣﹫])?/gu;
const separator = /[,;|\t\r\n]/;

/**
 * A text that a spreadsheet shows as it is, never computes, even one that takes another character for the separator.
 * `escapeFormula('=1+1') // => "'=1+1"`, `escapeFormula('a,=1+1') // => "a,'=1+1"`
 */
export function escapeFormula(text: string): string {
  const start = text.search(/[^\s\p{Cf}\p{Cc}]/u);
  const whole = text
    .slice(Math.max(start, 0))
    .replace(later, (all, before: string, sign?: string) =>
      sign !== undefined && separator.test(before) ? `${before}'${sign}` : all,
    );
  return (formula.test(text) ? "'" : '') + text.slice(0, Math.max(start, 0)) + whole;
}

/** What Excel cuts at when it opens a file: the list separator of the system, which in French is not the comma. */
const separators: Record<Locale, string> = { fr: ';', en: ',' };

/**
 * A table as CSV (every cell in quotes, CRLF), each cell harmless, with the separator of a language. It begins with a byte order
 * mark: without it Excel reads UTF-8 as the system's old encoding and spoils every accent; other spreadsheets pass over it.
 */
export const toCsv = (table: readonly (readonly string[])[], locale: Locale = 'en'): string =>
  `\uFEFF${table
    .map((row) => row.map((cell) => `"${escapeFormula(cell).replaceAll('"', '""')}"`).join(separators[locale]) + '\r\n')
    .join('')}`;

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
