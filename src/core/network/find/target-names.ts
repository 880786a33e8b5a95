import { wordsOf } from '../base/words.ts';
import { cleanCell } from '../export/cell.ts';
import { companyKey } from '../measure/companies.ts';
import { writtenAs } from './close-names.ts';

/** How many companies a list may have. */
export const mostTargets = 500;

/** What the first line of a pasted column may be: its heading. Words, folded. */
// cspell:disable-next-line
const headings = new Set(
  'entreprise,entreprises,compagnie,compagnies,employeur,employeurs,nom,company,companies,employer,employers,name,organisation,organization,cible,cibles,target,targets,nom de l entreprise,nom de la compagnie,entreprise cible,entreprises cibles,company name,target company,target companies'.split(
    ',',
  ),
);

/** What begins a line of a list: `- `, `• `, `3. `, `[ ] `, or several. */
const bullets = /^(?:(?:[-–—*•·▪◦‣✓✔☐☑+]|\d{1,3}[.)]|\[[ xX]?\])\s+)+/;
/** What may stand after a name. */
const ends = ' \t,;:';

/** Without what may stand after a name: a loop, since a regular expression would take quadratic time (ReDoS). */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ends.includes(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/** What a cell that was copied with its quotes holds. */
const unquoted = (text: string): string => /^"((?:[^"]|"")*)"/.exec(text)?.[1]?.replaceAll('""', '"') ?? text;

/** Without what surrounds a name in a list; of the cells of a sheet, the first that has letters. */
function nameIn(line: string): string {
  const cells = line.split('\t');
  const cell = cells.find((each) => /\p{L}/u.test(each)) ?? cells.find((each) => each.trim() !== '') ?? '';
  return cleanCell(withoutEnd(unquoted(cell.trim().replace(bullets, ''))));
}

/** A line cut at each separator that is not between quotes. */
function cut(line: string, separator: string): string[] {
  const parts = [''];
  let isQuoted = false;
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted;
    if (letter === separator && !isQuoted) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

/** A single line may hold the whole list: cut at `;`, else at commas, but for the one before a legal form (`Roy, inc.`). */
function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/).filter((line) => line.trim() !== '');
  const [only = ''] = lines;
  if (lines.length !== 1) return lines;
  const parts = cut(only, ';');
  if (parts.length > 1) return parts;
  return cut(only, ',').reduce<string[]>((names, part) => {
    const last = names.at(-1);
    // A legal form adds nothing to the name that it ends.
    if (last !== undefined && part.trim() !== '' && companyKey(`${last},${part}`) === companyKey(last))
      names[names.length - 1] = `${last},${part}`;
    else names.push(part);
    return names;
  }, []);
}

/** The names of a pasted list. */
export interface TargetNames {
  /** As written, in order, each writing once. */
  names: string[];
  /** Companies left out, over `mostTargets`. */
  over: number;
}

/**
 * The companies of a list that was pasted: one a line, the first column of a sheet, or one line with `;` or commas. A heading,
 * bullets, numbers and quotes are taken off. Two writings of a company are two names: which are the same is the reader's to say.
 * `targetNames('Entreprise\n- Boréal inc.\n- BORÉAL Inc.\n') // => { names: ['Boréal inc.'], over: 0 }`
 */
export function targetNames(text: string): TargetNames {
  const known = new Map<string, string>();
  linesOf(text).forEach((line, at) => {
    const name = nameIn(line);
    if (!/[\p{L}\p{N}]/u.test(name) || (at === 0 && headings.has(wordsOf(name).join(' ')))) return;
    const key = writtenAs(name);
    if (!known.has(key)) known.set(key, name);
  });
  const names = [...known.values()];
  return { names: names.slice(0, mostTargets), over: Math.max(names.length - mostTargets, 0) };
}
