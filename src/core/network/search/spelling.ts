import { fold } from '../base/fold.ts';
import { increment, type Counts } from '../base/count.ts';

/** How many texts are read before a word's spelling is settled. */
const enough = 5000;

/** How a folded word is most often written: `quebec` as `Québec`. `texts`: where the words come from. */
export function spelling(texts: Iterable<string>, words: ReadonlySet<string>): (word: string) => string {
  const written = new Map<string, Counts>();
  let read = 0;
  for (const text of texts) {
    if (++read > enough) break;
    for (const word of text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []) {
      const key = fold(word);
      if (!words.has(key)) continue;
      const counts = written.get(key) ?? new Map<string, number>();
      written.set(key, counts);
      increment(counts, word);
    }
  }
  return (word) => {
    let best: [string, number] | undefined;
    for (const [each, n] of written.get(word) ?? [])
      if (!best || n > best[1] || (n === best[1] && each < best[0])) best = [each, n];
    return best?.[0] ?? word;
  };
}
