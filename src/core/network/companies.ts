import { folded } from './folded.ts';

/** What a company's name may end with without being another company. */
const endings =
  /(?: (?:inc|ltee|ltd|limitee|limited|llc|llp|sa|sas|sarl|srl|gmbh|ag|kg|corp|corporation|co|cie|enr|senc|sencrl|plc|bv|nv|spa|oy|ab))+$/;
/** Those who work for themselves, however they say it. */
const own =
  /^(?:a mon compte|travailleu(?:r|se) autonome|autonome|independante?|freelance(?:r)?|self ?employed|consultant(?:e)?(?: independante?)?|pigiste|a la pige|profession(?:nel|nelle)? liberale?|autoentrepreneur|auto entrepreneur|independent(?: consultant)?|solopreneur|sans emploi|retraitee?|retired|confidentiel(?:le)?|confidential|stealth(?: startup)?)$/;

export interface Company {
  name: string;
  n: number;
}

export interface Companies {
  /** Companies by how many contacts they have, the most first; those of the same number by name. */
  ranked: Company[];
  /** Contacts who work for themselves, or do not say for whom. */
  own: number;
  /** Contacts without a company. */
  none: number;
  /** How many of the contacts with a company are in the ten first, as a fraction. */
  ten: number;
  /**
   * As many companies of one size would be as concentrated: the inverse of the sum of squared shares (Herfindahl), rounded.
   * 0 without any company.
   */
  effective: number;
}

/** The same company is one text, however it is written. `companyKey('Groupe Boréal, Inc.') // => 'groupe boreal'` */
export function companyKey(name: string): string {
  const words = folded(name)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/&/g, ' et ')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words.replace(endings, '') || words || folded(name);
}

/** Where contacts work today. `names`: the company of each, empty when there is none. */
export function companiesOf(names: Iterable<string>): Companies {
  const written = new Map<string, number>();
  let none = 0;
  for (const name of names)
    if (name === '') none++;
    else written.set(name, (written.get(name) ?? 0) + 1);
  const groups = new Map<string, { n: number; name: string; most: number }>();
  let alone = 0;
  for (const [name, n] of written) {
    const key = companyKey(name);
    if (own.test(key)) {
      alone += n;
      continue;
    }
    const group = groups.get(key) ?? { n: 0, name, most: 0 };
    group.n += n;
    if (n > group.most || (n === group.most && name < group.name)) Object.assign(group, { name, most: n });
    groups.set(key, group);
  }
  const ranked = [...groups.values()].map(({ name, n }) => ({ name, n })).sort((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1));
  const all = ranked.reduce((sum, { n }) => sum + n, 0);
  const squares = ranked.reduce((sum, { n }) => sum + (n / all) ** 2, 0);
  const first = ranked.slice(0, 10).reduce((sum, { n }) => sum + n, 0);
  return { ranked, own: alone, none, ten: all > 0 ? first / all : 0, effective: all > 0 ? Math.round(1 / squares) : 0 };
}
