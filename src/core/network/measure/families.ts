import { empty, lead, levelWords, strong, weak } from './family-words.ts';
import { memo } from '../base/memo.ts';
import { stemOf, wordsOf } from '../base/words.ts';

export type Family = Exclude<keyof typeof strong, 'none'> | keyof typeof weak | 'lead';
export type JobLevel = keyof typeof levelWords;
export const families = [...new Set(['lead', ...Object.keys(strong), ...Object.keys(weak)])].filter(
  (id) => id !== 'none',
) as Family[];
/** From the highest. */
export const levels: readonly JobLevel[] = ['executive', 'director', 'manager', 'staff', 'entry'];

/** What a position is: nothing of what its words do not say. */
export interface PositionClass {
  family?: Family;
  level?: JobLevel;
}

interface Phrase<T> {
  id: T;
  words: readonly string[];
  /** How much it is heard: the family with the most wins. */
  weight: number;
}

/** By a stem, the phrases that may begin with it, the most precise first: a title is looked up, not searched. */
type Phrases<T> = (stem: string) => readonly Phrase<T>[];

function phrasesOf<T extends string>(
  lists: readonly (readonly [id: T, list: string, weigh: (length: number) => number])[],
): Phrases<T> {
  const index = new Map<string, Phrase<T>[]>();
  for (const [id, list, weigh] of lists)
    for (const phrase of list.split(',')) {
      const words = phrase.split(' ').map((word) => (word.endsWith('*') ? word.replace(/e*\*$/, '*') : stemOf(word)));
      const [first = ''] = words;
      index.set(first, [...(index.get(first) ?? []), { id, words, weight: weigh(words.length) }]);
    }
  return memo((stem) => {
    const found = [...(index.get(stem) ?? [])];
    for (let length = stem.length; length > 1; length--) found.push(...(index.get(`${stem.slice(0, length)}*`) ?? []));
    return found.sort((a, b) => b.words.length - a.words.length);
  });
}

const familyPhrases = phrasesOf<Family | 'none'>([
  ...Object.entries(strong).map(([id, list]) => [id as Family | 'none', list, (length: number) => 10 + length] as const),
  ...Object.entries(weak).map(([id, list]) => [id as Family, list, (length: number) => length] as const),
  ['lead', lead, () => 0],
]);
const levelPhrases = phrasesOf(Object.entries(levelWords).map(([id, list]) => [id as JobLevel, list, () => 0] as const));

const joining: ReadonlySet<string> = new Set(empty.split(' '));
/** A title of a hundred words is no title, and a word of fifty letters no word. */
const most = { words: 30, letters: 40 };

/** The words of a title that may place it, as stems, without the employer that some add to it. */
function stemsOf(position: string): string[] {
  const at = position.indexOf('@', 1);
  const stems: string[] = [];
  for (const word of wordsOf(at > 0 ? position.slice(0, at) : position)) {
    if (stems.length === most.words || (stems.length > 0 && (word === 'chez' || word === 'at'))) break;
    if (!joining.has(word)) stems.push(stemOf(word.slice(0, most.letters)));
    else if (/^(?:to|au?x?)$/.test(word) && stems.slice(-2).some((stem) => stem === 'adjoint' || stem === 'assistant'))
      stems.push('to');
  }
  stems.push('$');
  return stems;
}

const says = (word: string, stem = ''): boolean => (word.endsWith('*') ? stem.startsWith(word.slice(0, -1)) : word === stem);

/** The phrases of a title from left to right, each the longest that begins there; none overlaps another. */
function found<T>(phrases: Phrases<T>, stems: readonly string[]): Phrase<T>[] {
  const all: Phrase<T>[] = [];
  for (let at = 0; at < stems.length; at++) {
    const phrase = phrases(stems[at] ?? '').find(({ words }) => words.every((word, n) => n === 0 || says(word, stems[at + n])));
    if (!phrase) continue;
    all.push(phrase);
    at += phrase.words.length - 1;
  }
  return all;
}

function familyIn(stems: readonly string[]): Family | undefined {
  let best: { id: Family; weight: number } | undefined;
  for (const { id, weight } of found(familyPhrases, stems))
    if (id !== 'none' && (!best || weight > best.weight)) best = { id, weight };
  return best?.id;
}

/** A student who has a role has its level, unless the studies are said first. */
const order: readonly JobLevel[] = ['executive', 'director', 'manager', 'entry', 'staff'];

function levelIn(stems: readonly string[]): JobLevel | undefined {
  // What comes after it is the level of somebody else.
  const to = stems.indexOf('to');
  let best: JobLevel | undefined;
  for (const { id } of found(levelPhrases, to < 0 ? stems : stems.slice(0, to))) {
    if (!best && id === 'entry') return id;
    if (!best || order.indexOf(id) < order.indexOf(best)) best = id;
  }
  return best ?? (to < 0 ? undefined : 'staff');
}

/**
 * The family and the level of a position, by its words. Of its phrases the most telling wins: strong before weak, then the
 * longest, then the first. `classifyPosition('Directrice des ventes') // => { family: 'sales', level: 'director' }`
 */
export const classifyPosition = memo((position): PositionClass => {
  const stems = stemsOf(position);
  const family = familyIn(stems);
  const level = levelIn(stems) ?? (family && 'staff');
  return { ...(family && { family }), ...(level && { level }) };
});
