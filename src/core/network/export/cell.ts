/**
 * Control, zero-width, blank and bidi characters, and lone surrogates; the joiners of letters and emoji stay.
 */
const unseen =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\u{e0000}-\u{e0fff}]+/gu;
/** The most characters that are shown of a cell. */
const most = 300;

/** What most cells are: Latin letters and signs, one space between words. */
const usual = /^(?:[!-~\u00a1-\u00ac\u00ae-\u017f\u2019]+(?: [!-~\u00a1-\u00ac\u00ae-\u017f\u2019]+)*)?$/;

/** A cell as safe text: one line (NFC), without control, zero-width or bidi characters, 300 characters at most. */
export function cleanCell(cell: string): string {
  if (cell.length <= most && usual.test(cell)) return cell;
  const line = cell
    .slice(0, 4 * most)
    .replace(/\s+/g, ' ')
    .replace(unseen, '')
    .replace(/ {2,}/g, ' ')
    .normalize('NFC')
    .trim();
  const letters = line.length <= most ? [] : [...line];
  return letters.length <= most ? line : `${letters.slice(0, most - 1).join('')}…`;
}
