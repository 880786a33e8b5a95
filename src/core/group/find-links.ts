// cspell:ignore lnkd
/** Finds share links in any text: a conversation, an e-mail thread, a column of a sheet, the source of a page. */
import { decodeLink, type ComparisonInput } from '../compare/compare.ts';
import { spellingsOf } from '../links/capitals.ts';
import { fragmentKind, linkText } from '../links/fragment.ts';
import { maxLinkLength, splitLink, type LinkFault } from '../links/link.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { nameBefore } from './name-before.ts';
import { unwrap } from './unwrap.ts';

/** A link that was read, with who stands before it on its line, if a name does. */
export interface FoundLink {
  input: ComparisonInput;
  name?: string;
  /** The link as it was made, and nothing that stands around it. */
  text: string;
  /** Where it is, from 1. */
  line: number;
}

/** What claims to be a link and could not be read. */
export interface UnreadLink {
  /**
   * `bare`: an address of a result without its end, which says everything; `short`: an address that an application keeps to itself;
   * `empty`: a link that says nothing of any dimension.
   */
  reason: LinkFault | 'bare' | 'short' | 'empty';
  /** Its beginning, for whoever looks for it. */
  text: string;
  /** Where it is, from 1. */
  line: number;
}

export interface FoundLinks {
  links: FoundLink[];
  unread: UnreadLink[];
  /** Whether so much looked like links and was none that the rest was not looked at. */
  stopped: boolean;
}

/** In characters: what is read between two pauses. */
const stretch = 20_000;
/** In characters: whatever stands between the letters of a link (ends of lines, marks of quotation), its end is no further. */
const reach = 400;
/** How many beginnings may prove nothing before the rest of the text is given up; one that nothing announces counts for a tenth. */
const mostAttempts = 5000;
/** The most that could not be read that are told one by one. */
const mostUnread = 200;
/** In characters: a line of more is looked at from both ends for a name. */
const longLine = 400;

/** Where a program cuts a long line: spaces, and the marks of quotations, tables and emphasis. */
const cut = String.raw`[\s>|"*_=\\]{0,40}`;
/** The first letters of a link, after `#`, which e-mail may write `=23` and JSON `\u0023`, or after what is of no word. */
const beginning = new RegExp(String.raw`(#${cut}|=23|\\u0023|\\[nrt]|^|[^\p{L}\d.-])([scSC]${cut}\d{1,4}${cut}\.)`, 'gu');
/** Addresses that lead to others by a server alone: nothing of a link is in them. */
const shortened = /(?<![\w.-])(?:lnkd\.in|t\.co)\/[\w-]+/g;

/** Where a stretch ends: at the end of a line or of a word, and in none of the codes that `%` begins, so that no link is cut in two. */
function endOfStretch(text: string, from: number): number {
  const most = from + stretch;
  if (most >= text.length) return text.length;
  const end = ['\n', ' '].map((mark) => text.lastIndexOf(mark, most) + 1).find((place) => place > from);
  const code = text.slice(most - 8, most).indexOf('%');
  return end ?? (code === -1 ? most : most - 8 + code);
}

/** The text of a link that was read, without what follows it. */
function provenText(quiz: Quiz, excerpt: string): string {
  const link = fragmentKind(excerpt) === 'card' ? splitLink('s', excerpt) : splitLink('c', excerpt, spellingsOf(quiz));
  return link.ok ? link.value.text : '';
}

const countLines = (text: string): number => text.split('\n').length - 1;

/** What precedes a place on its line: the beginning of it, and what is next to the place. */
function lineBefore(text: string, from: number, at: number): string {
  const start = Math.max(from, text.lastIndexOf('\n', at - 1) + 1);
  return at - start <= longLine ? text.slice(start, at) : `${text.slice(start, start + 150)} ${text.slice(at - 200, at)}`;
}

/** Addresses of results that lead to no link: their end was lost. `places` are those of links. */
function* bareAddresses(
  text: string,
  results: readonly string[],
  places: readonly number[],
): Generator<{ at: number; text: string }> {
  for (const start of results)
    for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + start.length)) {
      const next = places.find((place) => place > at);
      // A link that begins a little further, with no other address in between, is this one's.
      if (next !== undefined && next < at + reach / 2 && !text.slice(at, next).includes('http')) continue;
      const [address = ''] = /^[^\s"'<>()[\]#]*/.exec(text.slice(at, at + reach)) ?? [];
      yield { at, text: address.replace(/[.,;:!?…»]+$/, '') };
    }
}

/** Outside an address of ours: numbers of a card, or the answers of a complete link, and no numbered heading. */
const looksLikeLink = /^(?:s\d+\.[\d.-]+[a-z]\d|c\d+\.(?:[A-Z][a-z\d]{1,6}){3})/i;

/** Whether what follows a beginning was meant to be a link of ours: it stands in an address of ours, or looks like it. */
const claimsToBeLink = (mark: string, whole: string, before: string, results: readonly string[]): boolean => {
  const address = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1);
  return /^(#\S*|=23|\\u0023)$/.test(mark) && (results.some((start) => address.includes(start)) || looksLikeLink.test(whole));
};

/**
 * Looks for links in a text, with a pause now and then for the page to breathe. Total. `results`: how the addresses of results begin, from
 * the host on, `exemple.quebec/profil/`.
 */
export function* scanLinks(quiz: Quiz, text: string, results: readonly string[]): Generator<undefined, FoundLinks> {
  const links: FoundLink[] = [];
  const unread = new Map<string, UnreadLink>();
  let [attempts, tried, line] = [0, 0, 1];

  for (let from = 0, end; from < text.length && attempts < mostAttempts; from = end) {
    end = endOfStretch(text, from);
    const own = unwrap(text.slice(from, end));
    const all = own + unwrap(text.slice(end, end + reach));
    const lineAt = (at: number) => line + countLines(own.slice(0, at));
    const tell = (reason: UnreadLink['reason'], whole: string, at: number) => {
      if (unread.size < mostUnread && !unread.has(whole))
        unread.set(whole, { reason, text: whole.slice(0, maxLinkLength), line: lineAt(at) });
    };
    const places: number[] = [];
    let last = 0;
    for (const { index, 1: mark = '', 2: head = '' } of all.matchAll(beginning)) {
      const at = index + mark.length;
      if (attempts >= mostAttempts) break;
      const excerpt = all.slice(at, at + reach);
      const announced = /[#=\\]/.test(mark);
      // What nothing announces is a link only if it goes on without a space: “see s2. Then” costs nothing.
      if (!announced && !/^\S{12}/.test(excerpt)) continue;
      places.push(at);
      if (at >= own.length) break;
      const decoded = decodeLink(quiz, excerpt);
      const [asWritten = ''] = /^[^\s"'<>)\],;|]*/.exec(excerpt) ?? [];
      const before = lineBefore(own, last, at);
      if (decoded.ok) {
        const name = nameBefore(before);
        const found = { text: provenText(quiz, excerpt), line: lineAt(at) };
        links.push({ input: decoded.value, ...(name !== undefined && { name }), ...found });
        last = at + Math.max(asWritten.length, head.length);
      } else {
        attempts += announced ? 1 : 0.1;
        if (++tried % 100 === 0) yield;
        const whole = linkText(asWritten);
        if (claimsToBeLink(mark, whole, before.slice(0, before.length - mark.length), results)) tell(decoded.reason, whole, at);
      }
    }
    for (const bare of bareAddresses(own, results, places)) tell('bare', bare.text, bare.at);
    for (const { index, 0: address } of own.matchAll(shortened)) tell('short', address, index);
    line += countLines(text.slice(from, end));
    yield;
  }
  return { links, unread: [...unread.values()], stopped: attempts >= mostAttempts };
}
