/** Characters that are not seen, or that turn what follows around; those that join letters or emoji stay. */
const unseen = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e0fff}]+/gu;
/** The most characters that are shown of a cell. */
const most = 300;

/** What most cells are not: other than Latin letters and signs, with spaces to take away. */
const unusual = /[^ -~\u00a1-\u00ac\u00ae-\u017f\u2019]| {2}|^ | $/;

/** A cell as it can be shown: one line, nothing unseen, not endless. */
export function shown(cell: string): string {
  if (cell.length <= most && !unusual.test(cell)) return cell;
  const line = cell
    .slice(0, 4 * most)
    .replace(/\s+/g, ' ')
    .replace(unseen, '')
    .normalize('NFC')
    .trim();
  return line.length <= most ? line : `${[...line].slice(0, most - 1).join('')}…`;
}
