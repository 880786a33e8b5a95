import { endings, ownWords, unnamedWords } from './company-words.ts';
import { memo } from '../base/memo.ts';
import { countEach } from '../base/count.ts';
import { wordsOf } from '../base/words.ts';

export interface Company {
  /** As most contacts write it. */
  name: string;
  n: number;
}

export interface Companies {
  /** By how many contacts they have, the most first; those of the same number by name. */
  ranked: Company[];
  /** How many companies there are. */
  distinct: number;
  /** Contacts who work for themselves. */
  own: number;
  /** Contacts without a company, or with words that name none, as “retired”. */
  none: number;
  /** How many of the contacts who name a company are in the ten first, as a fraction; 0 when nobody does. */
  ten: number;
  /**
   * How many companies of one size would be as concentrated: 1 ÷ Σ(n ÷ all)², the inverse of the Herfindahl index, to the
   * unit. 0 when nobody names a company.
   */
  effective: number;
}

/** What tells a company from the others, however its name is written. `companyKey('Groupe Boréal (Québec), Inc.') // => 'groupe boreal'` */
export const companyKey = memo((name): string => {
  const bare = name.replace(/\([^()]*\)/g, ' ').replace(/['’ʼ]/g, '');
  const words = wordsOf(bare.replace(/[&+]/g, ' et ')).map((word) => (word === 'and' ? 'et' : word));
  const all = words.length > 0 ? words : wordsOf(name);
  let end = all.length;
  while (end > 1 && endings.has(all[end - 1] ?? '')) end--;
  if (end < all.length && end > 1 && all[end - 1] === 'et') end--;
  return all.slice(0, end).join(' ');
});

/** Whether the words in the place of a company say that somebody works for themselves, or name no company. */
export function companyKind(name: string): 'company' | 'own' | 'none' {
  const key = companyKey(name);
  if (key === '' || unnamedWords.has(key)) return 'none';
  const [first = '', second = ''] = key.split(' ', 2);
  return ownWords.has(key) || ownWords.has(`${first} ${second} …`) ? 'own' : 'company';
}

/** Where contacts work today. `names`: what each says in the place of a company, empty when they say nothing. */
export function companiesOf(names: Iterable<string>): Companies {
  const groups = new Map<string, Company & { most: number }>();
  const apart = { own: 0, none: 0 };
  for (const [name, n] of countEach(names)) {
    const kind = companyKind(name);
    if (kind !== 'company') {
      apart[kind] += n;
      continue;
    }
    const key = companyKey(name);
    const group = groups.get(key);
    if (!group) groups.set(key, { name, n, most: n });
    else {
      group.n += n;
      if (n > group.most || (n === group.most && name < group.name)) Object.assign(group, { name, most: n });
    }
  }
  const ranked = [...groups.values()].map(({ name, n }) => ({ name, n })).sort((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1));
  const all = ranked.reduce((sum, { n }) => sum + n, 0);
  const squares = ranked.reduce((sum, { n }) => sum + n * n, 0);
  const first = ranked.slice(0, 10).reduce((sum, { n }) => sum + n, 0);
  const shares = all > 0 ? { ten: first / all, effective: Math.round((all * all) / squares) } : { ten: 0, effective: 0 };
  return { ranked, distinct: ranked.length, ...apart, ...shares };
}
