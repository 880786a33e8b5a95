import { wordsOf } from '../base/words.ts';

/** Words typed one after the other, twenty at most. `typedWords('banque, santé publique') // => ['banque', 'santé publique']` */
export const typedWords = (text: string): string[] =>
  [...new Set(text.split(/[,;\n]/).map((word) => word.trim()))].filter((word) => wordsOf(word).length > 0).slice(0, 20);
