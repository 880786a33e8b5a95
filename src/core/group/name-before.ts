// cspell:ignore voil
/** In characters. */
const longest = 60;
const mostWords = 6;

/** Days and hours, as conversations write them. */
const moments = [
  /\[[^\]]*\d[^\]]*\]/g,
  /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/g,
  /\b\d{1,2}\s?[:h]\s?\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[ap]\.?\s?m\.?)?(?![\p{L}\d])/giu,
];
/** Who wrote to whom, in a conversation of a meeting. */
const fromTo = /^(?:from|de)\s+(.+?)(?:\s+(?:to|à)\s+.*)?$/iu;
/** What begins a sentence about a link, and no name. */
const sentence =
  /^(?:voici|voil[àa]|mon|ma|mes|le|la|les|l['’]|un|une|notre|je|j['’]|moi|bonjour|salut|bonsoir|allô|merci|lien|profil|résultat|carte|réponse|here|hi|hello|hey|my|mine|the|a|our|this|i|i['’]m|link|profile|result|card|answer|re|fw|tr|fwd|from|de|nom|name|courriel|e-?mail|https?)(?![\p{L}\d])/iu;

/** Separates the cells of a row; a comma only where cells are quoted or nothing follows it, since names have commas too. */
const cells = /[;\t|]|"\s*,\s*"?|,(?=\s*$)/;
/** What stands around a name and is of none: numbers of a list, bullets, quotation marks, brackets, dashes. */
const around = /^(?:\d+\s*[.)]\s+)?[^\p{L}\d]+|^\d+\s*[.)]\s+|[^\p{L}\p{M}\d.)]+$/gu;

/** Of a page's source. */
const tags = /<\/?(?:a|b|br|div|em|i|li|p|span|strong|t[dhr])\b[^<>]*>?/gi;
/** What precedes a name: marks of quotation, bullets, what was between a day and an hour. */
const leading = /^[\s>*•–—|,«"'([<-]*(?:(?:à|at)(?=[\s,–—-]))?[\s,–—<-]*/iu;

/** Whether a text could be somebody's name. */
const isName = (text: string): boolean =>
  text.length <= longest &&
  /\p{L}/u.test(text) &&
  !/[@/\\{}]|\p{Lo}{30}/u.test(text) &&
  text.split(/\s+/).length <= mostWords &&
  !sentence.test(text);

/**
 * The name that stands before a link on its line, given all that precedes the link there, the beginning of its address included;
 * undefined when what stands there is none. It can be wrong: whoever turns names on can correct each.
 *
 * nameBefore('[2026-11-28, 14:03] Marie Tremblay : voici! https://exemple.quebec/profil/stratege/#') // => 'Marie Tremblay'
 */
export function nameBefore(before: string): string | undefined {
  const own = before
    .replace(/https?:.*$/is, '')
    .replace(/(?:[\w-]+\.)+\w+\/\S*$|\S*#\S*$/, '')
    .replace(tags, ' ');
  const undated = moments.reduce((text, moment) => text.replace(moment, ' '), own);
  // In a conversation the author comes first, and what they wrote after a colon.
  for (const cell of undated.split(cells)) {
    const [author = ''] = cell.split(/\s?:(?=\s|$)/);
    const bare = author.replace(leading, '');
    const name = (fromTo.exec(bare.trim())?.[1] ?? bare).replace(around, '').replace(/\s+/g, ' ').trim();
    if (name && isName(name)) return name;
  }
  return undefined;
}
