// cspell:ignore societe montreal
import { distance } from 'fastest-levenshtein';
import { companyKey, type Company } from '../measure/companies.ts';

/** Words that a company's name may have or not: `Groupe Boréal`, `Boréal Canada`. Folded. */
const loose = new Set(
  'le la les l the groupe group mouvement societe compagnie cie entreprise entreprises company international internationale canada canadien canadienne quebec montreal holding holdings solutions services technologies technology platforms'.split(
    ' ',
  ),
);
/** Words that initials pass over. */
const small = new Set('de du des d la le les l et of the and a au aux'.split(' '));

/** How many close names are told of one company. */
const most = 6;

/** A name, and what it is compared by. */
interface Name {
  name: string;
  n: number;
  key: string;
  words: string[];
  /** Without the words that a name may have or not; never empty. */
  core: string;
  joined: string;
  initials: string;
}

function nameOf({ name, n }: Company): Name {
  const key = companyKey(name);
  const words = key.split(' ');
  const kept = words.filter((word) => !loose.has(word));
  const initials = words
    .filter((word) => !small.has(word))
    .map(([first = '']) => first)
    .join('');
  return { name, n, key, words, core: (kept.length > 0 ? kept : words).join(' '), joined: words.join(''), initials };
}

/** How many letters may differ: none in a short name, where one letter is another company (`BDC`, `BDO`). */
const slips = (letters: number): number => (letters < 6 ? 0 : letters < 10 ? 1 : 2);

function isMisspelt(a: string, b: string): boolean {
  const least = Math.min(slips(a.length), slips(b.length));
  return a[0] === b[0] && Math.abs(a.length - b.length) <= least && distance(a, b) <= least;
}

/** Whether the longer name begins with the shorter, word by word. */
function begins(a: Name, b: Name): boolean {
  const [long, short] = a.words.length > b.words.length ? [a, b] : [b, a];
  return !short.words.every((word) => loose.has(word)) && `${long.key} `.startsWith(`${short.key} `);
}

const isInitials = (a: Name, b: Name): boolean => /^[a-z]{2,5}$/.test(a.key) && b.words.length > 1 && b.initials === a.key;

/** Why two names may be of one company, the likeliest first; never a part of a word. */
const reasons: readonly ((a: Name, b: Name) => boolean)[] = [
  // Accents, legal forms, `&` and `et`.
  (a, b) => a.key === b.key,
  (a, b) => a.core === b.core || a.joined === b.joined,
  (a, b) => isMisspelt(a.joined, b.joined),
  begins,
  (a, b) => isInitials(a, b) || isInitials(b, a),
];

/** Two names that differ by their case and their spaces alone are the same: `writtenAs('BORÉAL  Inc.') // => 'boréal inc.'` */
export const writtenAs = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * Finds, among companies as they are written, those whose name is close to another's and is not the same: a legal form, an accent,
 * `&`, an article or “Groupe” more, one or two letters that differ, what it begins with, its initials. They are offered, and
 * never taken for it: `Meta` may be `Meta Platforms`, and is not `Metalworks`.
 */
export function closeNames(companies: readonly Company[]): (name: string) => Company[] {
  const all = companies.map(nameOf);
  return (asked) => {
    const target = nameOf({ name: asked, n: 0 });
    return all
      .flatMap((each) => {
        const reason = reasons.findIndex((holds) => holds(target, each));
        return reason === -1 || writtenAs(each.name) === writtenAs(asked) ? [] : [{ reason, each }];
      })
      .sort((a, b) => a.reason - b.reason || b.each.n - a.each.n || (a.each.name < b.each.name ? -1 : 1))
      .slice(0, most)
      .map(({ each: { name, n } }) => ({ name, n }));
  };
}
