import { increment, type Counts } from '../base/count.ts';
import { memo } from '../base/memo.ts';
import { wordsOf } from '../base/words.ts';

/** In how many contacts' positions and companies each phrase is. */
export interface Phrases {
  position: Counts;
  company: Counts;
  /** In one or the other. */
  either: Counts;
  /** In how many companies' names. */
  firms: Counts;
}

/** The kept words of a text and the pairs of them in a row, each once. */
function phrasesIn(text: string, keeps: (word: string) => boolean): ReadonlySet<string> {
  const words = wordsOf(text);
  const phrases = new Set<string>();
  words.forEach((word, index) => {
    if (!keeps(word)) return;
    phrases.add(word);
    const next = words[index + 1];
    if (next !== undefined && next !== word && keeps(next)) phrases.add(`${word} ${next}`);
  });
  return phrases;
}

/**
 * The words, and the pairs of words in a row, of positions and of companies' names, without those that `keeps` leaves out.
 * `keyOf`: what tells a company from the others.
 */
export function phrasesOf(
  people: readonly { position: string; company: string }[],
  keeps: (word: string) => boolean,
  keyOf: (company: string) => string,
): Phrases {
  const phrasesOfText = memo((text) => phrasesIn(text, keeps));
  const phrases: Phrases = { position: new Map(), company: new Map(), either: new Map(), firms: new Map() };
  const firmPhrases = new Map<string, Set<string>>();
  for (const { position, company } of people) {
    const [positionPhrases, companyPhrases] = [phrasesOfText(position), phrasesOfText(company)];
    for (const phrase of positionPhrases) increment(phrases.position, phrase);
    for (const phrase of companyPhrases) increment(phrases.company, phrase);
    for (const phrase of new Set([...positionPhrases, ...companyPhrases])) increment(phrases.either, phrase);
    const key = keyOf(company);
    const ofFirm = firmPhrases.get(key) ?? new Set();
    firmPhrases.set(key, ofFirm);
    for (const phrase of companyPhrases) ofFirm.add(phrase);
  }
  for (const ofFirm of firmPhrases.values()) for (const phrase of ofFirm) increment(phrases.firms, phrase);
  return phrases;
}
