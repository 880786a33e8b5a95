/**
 * Characters that are not seen, letters that are blank, halves of characters, and what turns what follows around; those that
 * join letters or emoji stay.
 */
const unseen =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\u{e0000}-\u{e0fff}]+/gu;
/** The most characters that are shown of a cell. */
const most = 300;

/** Whether a cell is as most are: Latin letters and signs, without spaces to take away. */
function usual(cell: string): boolean {
  let before = 0x20;
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at);
    if (code < 0x20 || (code === 0x20 && before === 0x20)) return false;
    if (code > 0x7e && (code < 0xa1 || code === 0xad || (code > 0x17f && code !== 0x2019))) return false;
    before = code;
  }
  return before !== 0x20 || cell === '';
}

/** A cell as it can be shown: one line, nothing unseen, not endless. */
export function shown(cell: string): string {
  if (cell.length <= most && usual(cell)) return cell;
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
