import { familyWords, levelWords, type Family } from './families-words.ts';
import { folded } from './folded.ts';

export type { Family };
export type Level = 'executive' | 'director' | 'manager' | 'staff' | 'entry';
export const families = Object.keys(familyWords).filter((id): id is Family => id !== 'none');
export const levels: readonly Level[] = ['executive', 'director', 'manager', 'staff', 'entry'];

/** What a position is: nothing of what its words do not say. */
export interface Placed {
  family?: Family;
  level?: Level;
}

interface Phrase<T> {
  id: T;
  /** Each word, and whether only its beginning counts. */
  words: { text: string; open: boolean }[];
  rank: number;
}

/** Phrases by the first three letters of their first word: a title is looked up, not searched. */
type Index<T> = Map<string, Phrase<T>[]>;

const wordsOf = (phrase: string) => phrase.split(' ').map((word) => ({ text: word.replace('*', ''), open: word.endsWith('*') }));

function indexOf<T extends string>(lists: Record<T, string>): Index<T> {
  const index: Index<T> = new Map();
  Object.entries<string>(lists).forEach(([id, list], rank) => {
    for (const phrase of list.split('|')) {
      const words = wordsOf(phrase);
      const key = (words[0]?.text ?? '').slice(0, 3);
      index.set(key, [...(index.get(key) ?? []), { id: id as T, words, rank }]);
    }
  });
  return index;
}
const familyIndex = indexOf<Family | 'none'>(familyWords);
const levelIndex = indexOf<keyof typeof levelWords>(levelWords);

/** Whether a phrase is in a title, from a word on. */
const isAt = ({ words }: Phrase<unknown>, title: readonly string[], at: number): boolean =>
  words.every(({ text, open }, n) => (open ? (title[at + n] ?? '').startsWith(text) : title[at + n] === text));

/** The phrases of a title, each with the place of its first word. */
function found<T>(index: Index<T>, title: readonly string[]): { phrase: Phrase<T>; at: number }[] {
  const all: { phrase: Phrase<T>; at: number }[] = [];
  title.forEach((word, at) => {
    for (let length = Math.min(3, word.length); length > 0; length--)
      for (const phrase of index.get(word.slice(0, length)) ?? []) if (isAt(phrase, title, at)) all.push({ phrase, at });
  });
  return all;
}

const weak: ReadonlySet<string> = new Set(['advice', 'support']);
/** Owners and presidents are so besides what they do; advisers and assistants are in something. */
const strength = ({ id, words }: Phrase<string>): number =>
  (weak.has(id) ? 0 : id === 'lead' ? 1 : 2) + (words.length > 1 ? words.length + 1 : 0);

function familyIn(words: readonly string[]): Family | undefined {
  let best: { phrase: Phrase<Family | 'none'>; strength: number } | undefined;
  for (const { phrase } of found(familyIndex, words)) {
    const mine = strength(phrase);
    if (!best || mine > best.strength || (mine === best.strength && phrase.rank < best.phrase.rank))
      best = { phrase, strength: mine };
  }
  return best?.phrase.id === 'none' ? undefined : best?.phrase.id;
}

function levelIn(words: readonly string[]): Level | undefined {
  const phrases = found(levelIndex, words);
  const covered = new Set<number>();
  for (const { phrase, at } of phrases) if (phrase.id === 'not') phrase.words.forEach((_, n) => covered.add(at + n));
  let best: Phrase<keyof typeof levelWords> | undefined;
  for (const { phrase, at } of phrases)
    if (phrase.id !== 'not' && !covered.has(at) && (!best || phrase.rank < best.rank)) best = phrase;
  return best ? (best.id as Level) : covered.size > 0 ? 'staff' : undefined;
}

/** The words of a position: `directeur·trice`, `chargé(e)` and `conseiller.ère` are their first form. */
export const titleWords = (position: string): string[] =>
  folded(position)
    .replace(/(?<=[a-z]{3})[·.•(](?:ne|e|trice|rice|ere|euse|se|ice|esse|le|te|ve|sse)s?\)?(?![a-z])/g, '')
    .match(/[a-z0-9]+/g) ?? [];

const known = new Map<string, Placed>();

/** The family and the level of a position, by its words. */
export function placed(position: string): Placed {
  const before = known.get(position);
  if (before) return before;
  // A title of a thousand words is no title.
  const words = titleWords(position).slice(0, 30);
  const family = familyIn(words);
  const level = levelIn(words) ?? (family && 'staff');
  const result: Placed = { ...(family && { family }), ...(level && { level }) };
  if (known.size < 50_000) known.set(position, result);
  return result;
}
