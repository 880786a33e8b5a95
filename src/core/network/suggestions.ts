import { companyKey, type Companies } from './companies.ts';
import { families, levels, placed, titleWords } from './families.ts';
import type { Term } from './fit.ts';
import type { Person } from './person.ts';

export interface Suggestion extends Term {
  /** As it is shown; families and levels are named by the interface. */
  label: string;
  n: number;
}

/** What can be proposed to look for, each from the reader's own contacts. */
export interface Suggestions {
  companies: Suggestion[];
  /** Words of positions and of companies' names: a field. */
  fields: Suggestion[];
  /** Words of companies' names alone: a sector. */
  sectors: Suggestion[];
  families: Suggestion[];
  levels: Suggestion[];
}

/** What each objective is looked for by: a job in companies and in families of work, a client by sector and by role. */
export const offered: Record<string, readonly (keyof Suggestions)[]> = {
  job: ['companies', 'families'],
  info: ['fields'],
  hire: ['families', 'levels'],
  client: ['sectors', 'levels', 'families'],
};

const most = 12;

/** Words that say nothing of a field: those that join others, and those of a rank. */
const empty = new Set(
  `a about after all an and are as at au aux avec by ca ce ces chez com d dans de des du e en entre est et for from her his i
  il in inc is it its l la le les leur ltd ltee ma me mes mon my n ne nos notre of on or ou our par pas plus pour qc qu que qui
  s sa ses son sous sur the to un une us vos votre vous with you your y senior junior principal principale chef cheffe directeur
  directrice director manager gestionnaire responsable head lead vice president presidente adjoint adjointe associate associe
  associee conseiller conseillere coordonnateur coordonnatrice coordinator specialiste specialist assistant assistante agent
  agente membre member officer chief executive executif general generale charge chargee technicien technicienne analyste analyst
  groupe group compagnie company corporation services service solutions international canada quebec montreal toronto ontario
  independent independante autonome travailleur travailleuse self employed consultant consultante and co cie nouveau new`.split(
    /\s+/,
  ),
);
const says = (word: string) => word.length > 2 && !empty.has(word) && !/^\d+$/.test(word);

/** How many texts each word, or pair of words in a row, is in. */
function wordsIn(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  const whole = new Map<string, number>();
  for (const text of texts) whole.set(text, (whole.get(text) ?? 0) + 1);
  for (const [text, n] of whole) {
    const words = titleWords(text);
    const pairs = words.slice(1).flatMap((word, at) => (says(word) && says(words[at] ?? '') ? [`${words[at]} ${word}`] : []));
    for (const each of new Set([...words.filter(says), ...pairs])) counts.set(each, (counts.get(each) ?? 0) + n);
  }
  return counts;
}

const ranked = <T extends { n: number; value: string }>(all: T[], least: number): T[] =>
  all
    .filter(({ n }) => n >= least)
    .sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1))
    .slice(0, most);

/** Words by how many people they concern; a pair stands for a word that is seldom without its other half. */
function wordsOf(counts: Map<string, number>, names: Map<string, number>, least: number): Suggestion[] {
  const all = [...counts]
    // What is more often a name than a word may be somebody's.
    .filter(([value, n]) => n >= least && value.split(' ').every((word) => (names.get(word) ?? 0) < n))
    .map(([value, n]): Suggestion => ({ kind: 'word', value, label: value, n }));
  const pairs = all.filter(({ value }) => value.includes(' '));
  const absorbed = ({ value, n }: Suggestion) =>
    !value.includes(' ') && pairs.some((pair) => pair.value.split(' ').includes(value) && pair.n > n * 0.7);
  return ranked(
    all.filter((each) => !absorbed(each)),
    least,
  );
}

/** At most twelve of each kind, the most frequent first, and none that fewer than three people, or two in a thousand, have. */
export function suggestionsOf(people: readonly Person[], companies: Companies): Suggestions {
  const least = Math.max(3, Math.ceil(people.length * 0.002));
  const names = new Map<string, number>();
  const byFamily = new Map<string, number>();
  const byLevel = new Map<string, number>();
  const add = (counts: Map<string, number>, id: string | undefined) => id && counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { name, position } of people) {
    for (const word of titleWords(name)) add(names, word);
    const { family, level } = placed(position);
    add(byFamily, family);
    add(byLevel, level);
  }
  const listed = (kind: 'family' | 'level', ids: readonly string[], counts: Map<string, number>) =>
    ranked(
      ids.map((value) => ({ kind, value, label: value, n: counts.get(value) ?? 0 })),
      least,
    );
  return {
    companies: ranked(
      companies.ranked.slice(0, most).map(({ name, n }) => ({ kind: 'company', value: companyKey(name), label: name, n })),
      least,
    ),
    fields: wordsOf(wordsIn(people.map(({ position, company }) => `${position} / ${company}`)), names, least),
    sectors: wordsOf(wordsIn(people.map(({ company }) => company)), names, least),
    families: listed('family', families, byFamily),
    levels: listed('level', levels, byLevel),
  };
}
