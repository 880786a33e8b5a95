/** Numbers and what they count: the end of a line never parts the two. */
import type { Locale } from './locale.ts';

const nbsp = '\u00A0';

/**
 * Words that a number may be parted from: they are not what it counts, they lead on to what follows. Any other word in
 * lower case is taken for what is counted (“20 contacts”, “30 s”, “15 mai”), whatever it is: no list would have them all.
 */
const leadingOn: Record<Locale, string> = {
  fr:
    'à au aux de du des en et ou par pour sur sous dans vers chez que qui où dont est sont était a ont le la les un une ' +
    'avec sans avant après dès puis mais si se me y ne on il elle je nous vous aujourd’hui',
  en:
    'to of or and in on at by for from with without as is are was were has have that than who which a an the if but ' +
    'out per under over within then when will would may can it you they we already also today',
};

/** Words that a number follows as a name: “page 3”, “n° 4”. */
const named: Record<Locale, string> = {
  fr: 'n°|page|chapitre|section|article|loi|source|étape|palier|question|jour',
  en: 'no\\.|page|chapter|section|article|law|source|step|level|question|day|part',
};

/** Months, where they are written before their day. */
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** The values of the interface's messages that are numbers: a message is set before they are known. */
const values =
  'n|all|cap|contacts|few|first|from|hidden|high|large|left|of|points|reactsHigh|reactsLow|seconds|shownLow|slow|times|to';

interface Rules {
  leads: ReadonlySet<string>;
  /** The space after a number, with the number and the word that follows. */
  after: RegExp;
  /** The space between a name and its number, and that between a month and its day. */
  name: RegExp;
  month: RegExp;
}

// Made when first asked for: a browser has nothing to typeset, and must not carry what would.
const made: Partial<Record<Locale, Rules>> = {};
const rules = (locale: Locale): Rules => (made[locale] ??= rulesOf(locale));
function rulesOf(locale: Locale): Rules {
  const number = String.raw`(?:\d(?:[\d.,:\u00A0]*\d)?(?:er|re|e|st|nd|rd|th)?|\{(?:${values})\})`;
  // A word in lower case, “a.m.”, or one of the units that have a capital.
  const counted = String.raw`(?:(\p{Ll}[\p{L}’']*)(?!\.\w)|\p{Ll}\.\p{Ll}\.|[k\p{Lu}]?[oB](?!\p{L}))`;
  const names = named[locale].replace(/(?<=^|\|)\p{L}/gu, (first) => `[${first}${first.toUpperCase()}]`);
  return {
    leads: new Set(leadingOn[locale].split(' ')),
    after: new RegExp(String.raw`(?<![\p{L}\d]|(?<!\p{L})(?:${names}|${months})[ \u00A0])(${number}) (?=${counted})`, 'gu'),
    name: new RegExp(String.raw`(?<=(?<!\p{L})(?:${names})) (?=${number})`, 'gu'),
    month: new RegExp(String.raw`(?<=(?<!\p{L})(?:${months})) (?=\d\d?(?!\d))`, 'gu'),
  };
}

/** Four digits together are a year: amounts have their groups parted. */
const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);
/** Whether a word leads on, or begins with one that does: `de`, `d’obtenir`. */
export const leadsOn = (word: string, locale: Locale): boolean =>
  rules(locale).leads.has(word) || /^(?:\p{Ll}|qu)[’']/u.test(word);

/**
 * Ties each number to the next word when that is what it counts, and to the name it follows. One tie a number, so that no
 * chain grows too wide for a small screen: in “à 3 000 personnes différentes”, “3 000 personnes” is one. Idempotent.
 *
 * tieNumbers('20 contacts, 3 à 5 minutes', 'fr') // => '20\u00A0contacts, 3 à 5\u00A0minutes'
 */
export function tieNumbers(text: string, locale: Locale): string {
  const { after, name, month } = rules(locale);
  const tied = text
    .replace(after, (whole, amount: string, word: string | undefined) =>
      isYear(amount) || (word && leadsOn(word, locale)) ? whole : amount + nbsp,
    )
    .replace(name, nbsp);
  return locale === 'en' ? tied.replace(month, nbsp) : tied.replace(/(?<=\d\u00A0h) (?=\d)/g, nbsp);
}
