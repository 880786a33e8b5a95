import { wordsOf } from '../base/words.ts';

/** How many contacts there are for each key. */
export type Counts<K = string> = Map<K, number>;

export const count = <K>(counts: Counts<K>, key: K, n = 1): unknown => counts.set(key, (counts.get(key) ?? 0) + n);

/** How many times each text is there. */
export function tallyOf(texts: Iterable<string>): Counts {
  const counts: Counts = new Map();
  for (const text of texts) count(counts, text);
  return counts;
}

/** Texts, each once: how many contacts have it, which one each contact has, and its words as numbers. */
interface Texts {
  names: string[];
  n: number[];
  of: Int32Array;
  words: (readonly number[])[];
}

function textsOf(all: readonly string[], idOf: (word: string) => number): Texts {
  const known = new Map<string, number>();
  const texts: Texts = { names: [], n: [], of: new Int32Array(all.length), words: [] };
  all.forEach((text, contact) => {
    let at = known.get(text);
    if (at === undefined) {
      at = texts.n.push(0) - 1;
      known.set(text, at);
      texts.names.push(text);
      texts.words.push(wordsOf(text).map(idOf));
    }
    texts.n[at] = (texts.n[at] ?? 0) + 1;
    texts.of[contact] = at;
  });
  return texts;
}

/** Two words in a row are one number too: there are never so many words. */
const far = 2 ** 26;

const none: readonly number[] = [];

/** The kept words of a text and the pairs of them in a row, each once. */
function phrasesIn(words: readonly number[], kept: readonly boolean[]): readonly number[] {
  const phrases = new Set<number>();
  words.forEach((word, at) => {
    if (!kept[word]) return;
    phrases.add(word);
    const next = words[at + 1];
    if (next !== undefined && next !== word && kept[next]) phrases.add((word + 1) * far + next);
  });
  return phrases.size > 0 ? [...phrases] : none;
}

/** In how many contacts' texts each phrase is, and in how many companies' names. */
export interface Phrases {
  position: Counts;
  company: Counts;
  /** In one or the other. */
  either: Counts;
  firms: Counts;
}

/**
 * The words, and the pairs of words in a row, of positions and of companies' names: those of words that `says` keeps and
 * that at least so many contacts have. `keyOf`: what tells a company from the others.
 */
export function phrasesOf(
  people: readonly { position: string; company: string }[],
  least: number,
  says: (word: string) => boolean,
  keyOf: (company: string) => string,
): Phrases {
  const ids = new Map<string, number>();
  const idOf = (word: string): number => {
    const id = ids.get(word) ?? ids.size;
    if (id === ids.size) ids.set(word, id);
    return id;
  };
  const positions = textsOf(
    people.map(({ position }) => position),
    idOf,
  );
  const companies = textsOf(
    people.map(({ company }) => company),
    idOf,
  );
  const all = [...ids.keys()];
  const uses = all.map(() => 0);
  for (const texts of [positions, companies])
    texts.words.forEach((words, at) => {
      for (const [nth, word] of words.entries())
        if (words.indexOf(word) === nth) uses[word] = (uses[word] ?? 0) + (texts.n[at] ?? 0);
    });
  const kept = all.map((word, id) => (uses[id] ?? 0) >= least && says(word));

  const phrases = {
    position: positions.words.map((words) => phrasesIn(words, kept)),
    company: companies.words.map((words) => phrasesIn(words, kept)),
  };
  const counted = (texts: Texts, found: readonly (readonly number[])[]): Counts<number> => {
    const counts: Counts<number> = new Map();
    found.forEach((each, at) => {
      for (const phrase of each) count(counts, phrase, texts.n[at]);
    });
    return counts;
  };
  const position = counted(positions, phrases.position);
  const company = counted(companies, phrases.company);
  const either = new Map(position);
  for (const [phrase, n] of company) count(either, phrase, n);
  // Who says it twice is one contact.
  for (let contact = 0; contact < people.length; contact++) {
    const there = phrases.company[companies.of[contact] ?? 0] ?? none;
    if (there.length === 0) continue;
    for (const phrase of phrases.position[positions.of[contact] ?? 0] ?? none)
      if (there.includes(phrase)) count(either, phrase, -1);
  }

  const firms: Counts<number> = new Map();
  const seen = new Set<string>();
  phrases.company.forEach((each, at) => {
    if (each.length === 0) return;
    const key = keyOf(companies.names[at] ?? '');
    if (!seen.has(key)) for (const phrase of each) count(firms, phrase);
    seen.add(key);
  });

  const told = (phrase: number): string =>
    phrase < far ? (all[phrase] ?? '') : `${all[Math.floor(phrase / far) - 1] ?? ''} ${all[phrase % far] ?? ''}`;
  const inWords = (counts: Counts<number>): Counts => {
    const words: Counts = new Map();
    for (const [phrase, n] of counts) if (n >= least || counts === firms) words.set(told(phrase), n);
    return words;
  };
  return { position: inWords(position), company: inWords(company), either: inWords(either), firms: inWords(firms) };
}
