// cspell:ignore voil janv févr juil originalsrc cdjlnst Yansong Toya apos
/** In characters. */
const longest = 60;
const mostWords = 6;

const months =
  'janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc|jan|feb|mar|apr|may|jun|jul|aug|sep|dec|lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun';
/** Days and hours, as conversations and forms write them. */
const moments = [
  /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/g,
  /(?<![\p{L}\d])\d{1,2}\s?[:h]\s?\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[ap]\.?\s?m\.?(?![\p{L}\d]))?(?:\s?(?:UTC|GMT|[ECMP][SD]T|H[AN][EP])(?:[+−-]\d{1,2})?)?(?![\p{L}\d])/giu,
  new RegExp(String.raw`(?<!\p{L})(?:${months})\.?,?\s(?=\d)|\b\d{1,2}\s(?:${months})\p{L}*\.?(?:\s\d{4})?`, 'giu'),
];
/** Who wrote to whom, in a conversation of a meeting. */
const fromTo = /^(?:[Ff]rom\s+(?=\p{Lu})(?<from>.*?)(?:\s+to\s.*)?|[Dd]e\s+(?=\p{Lu})(?<de>.*?)\s+à\s.*)$/u;
/** What begins a sentence about a link, a heading or a field of a file, and no name. */
const sentence =
  /^(?:voici|voil[àa]|voir|vous|mon|ma|mes|le|la|les|un|une|notre|je|ça|moi|bonjour|salut|bonsoir|coucou|allô|merci|super|désolée?|regardez|tiens|et|oui|non|fait|lien|profil|résultat|carte|réponse|objet|pour|ok|okay|done|here|hi|hello|hey|my|mine|me|you|the|a|our|this|i|i['’]m|it|see|look|check|sorry|thanks?|yes|no|and|for|link|profile|result|card|answer|subject|re|fw|tr|fwd|from|to|cc|bcc|de|à|nom|name|courriel|e-?mail|https?|url|href|src|originalsrc|target|rel|class|style|value|data|id|type|title|alt|text|content|body|message|description|summary|location|utc|gmt|[ap]\.?m)(?![\p{L}\d])/iu;
/** “C’est fait”, “j’ai fini”; not “L’Heureux”. */
const elided = /^[cdjlnstCDJLNST]['’]\p{Ll}/u;
/** Words that begin a sentence, and names too: `Ma Yansong`, `La Toya`. */
const particle = /^(?:ma|le|la|de|des|du)\s+\p{Lu}\S*(?:\s+\p{Lu}\S*)*$/iu;

/** Separates the cells of a row; a comma only where cells are quoted or nothing follows it, since names have commas too. */
const cells = /[;\t|]|"\s*,\s*"?|,(?=\s*$)/;
/** What stands around a name and is of none: numbers of a list, bullets, quotation marks, brackets, dashes. */
const around = /^(?:\d+\s*[.)]\s+)?[^\p{L}\d]+|^\d+\s*[.)]\s+|[^\p{L}\p{M}\d.)]+$/gu;
/** Of a page's source: elements, what is left of one whose beginning is before, references to characters. */
const markup = [
  /^[^<]{0,200}="[^<]{0,200}>/,
  /<\/?(?:a|b|blockquote|body|br|code|div|em|font|form|h[1-6]|hr|html|i|img|input|label|li|main|nav|ol|p|pre|s|section|small|span|strong|su[bp]|svg|table|tbody|thead|t[dhr]|u|ul)\b[^<>]*>?/gi,
  /&(?:nbsp|amp|quot|apos|lt|gt|#\d+);?/gi,
];
/** What precedes a name: marks of quotation, bullets, what was between a day and an hour. */
const leading = /^[\s>*•–—|,«"'([<-]*(?:(?:à|at)(?=[\s,–—-]))?[\s,–—<-]*/iu;
/** A key of JSON, quoted-printable, RTF: what precedes a link there is no name. */
const encoded = /"[\w-]+"\s*:|[{,]\s*\w+\s*:\s*"|=[\dA-F]{2}=[\dA-F]{2}|\\\w{3,}/;

/** Whether a text could be somebody's name. */
const isName = (text: string): boolean =>
  text.length <= longest &&
  /\p{L}/u.test(text) &&
  !/[@/\\{}=]|\p{Lo}{30}/u.test(text) &&
  text.split(/\s+/).length <= mostWords &&
  !elided.test(text) &&
  (!sentence.test(text) || (particle.test(text) && /^\p{Lu}/u.test(text)));

/**
 * The name that stands before a link on its line, given all that precedes the link there, the beginning of its address included;
 * undefined when what stands there is none. It can be wrong: whoever turns names on can correct each.
 *
 * nameBefore('[2026-11-28, 14:03] Marie Tremblay : voici! https://exemple.quebec/profil/stratege/#') // => 'Marie Tremblay'
 */
export function nameBefore(before: string): string | undefined {
  if (encoded.test(before)) return undefined;
  const own = before
    .replace(/https?:.*$/is, '')
    .replace(/(?:^|\s)\S*[#/]\S*$/, ' ')
    .replace(/\[[^[\]]{0,40}\]/g, (bracketed) => (/\d/.test(bracketed) ? ' ' : bracketed));
  const plain = [...markup, ...moments].reduce((text, mark) => text.replace(mark, ' '), own);
  // In a conversation the author comes first, and what they wrote after a colon.
  for (const cell of plain.split(cells)) {
    const [author = ''] = cell.split(/\s?:(?=\s|$)/);
    const bare = author.replace(leading, '').replace(/\s+(?:wrote|a écrit|said)$/iu, '');
    const { from, de } = fromTo.exec(bare.trim())?.groups ?? {};
    const name = (from ?? de ?? bare).replace(around, '').replace(/\s+/g, ' ').trim();
    if (name && isName(name)) return name;
  }
  return undefined;
}
