/** Finds share links in any text: a conversation, an e-mail thread, a column of a sheet, the source of a page. */
import { decodeLink, type ComparisonInput } from '../compare/compare.ts';
import { decodePercent, linkText } from '../links/fragment.ts';
import { maxLinkLength, type LinkFault } from '../links/link.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { nameBefore } from './name-before.ts';

/** A link that was read, with who stands before it on its line, if a name does. */
export interface FoundLink {
  input: ComparisonInput;
  name?: string;
}

/** What claims to be a link and could not be read. */
export interface UnreadLink {
  /** `bare`: an address of a result without its end, which says everything. */
  reason: LinkFault | 'bare';
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
/** How many beginnings may prove nothing before the rest of the text is given up. */
const mostAttempts = 5000;
/** The most that could not be read that are told one by one. */
const mostUnread = 200;
/** In characters: a link that is cut shorter is not told from any other text. */
const shortest = 12;

/** Where a program cuts a long line: spaces, and the marks of quotations, tables and emphasis. */
const cut = String.raw`[\s>|"*_=\\]{0,8}`;
/** The first letters of a link, after `#`, which e-mail may write `=23` and JSON `\u0023`, or after what is of no word. */
const beginning = new RegExp(String.raw`(#${cut}|=23|\\u0023|^|[^\p{L}\d.-])([scSC]${cut}\d{1,4}${cut}\.)`, 'gu');

/** A text without what programs put into links: percent-encoding, soft ends of lines, character references, invisible signs. */
const unwrap = (text: string): string =>
  decodePercent(text)
    .replace(/=\r?\n|<\/?wbr ?\/?>/gi, '')
    .replace(/&#(?:35|x23);/gi, '#')
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC');

/** Where a stretch ends: at the end of a line or of a word, so that no link is cut in two. */
function endOfStretch(text: string, from: number): number {
  const most = from + stretch;
  if (most >= text.length) return text.length;
  const end = ['\n', ' '].map((mark) => text.lastIndexOf(mark, most) + 1).find((place) => place > from);
  return end ?? most;
}

const countLines = (text: string): number => text.split('\n').length - 1;

/** Addresses of results that end before the `#`. */
function* bareAddresses(text: string, results: readonly string[]): Generator<{ at: number; text: string }> {
  for (const start of results)
    for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + start.length)) {
      const rest = text.slice(at, at + reach);
      const [address = ''] = /^[^\s"'<>()[\]#]*/.exec(rest) ?? [];
      const [own] = address.split(/\/[scSC]\d+\./);
      if (own === address && !/^[\s>|"]*#?[\s>|"]*[scSC]\d+\./.test(rest.slice(address.length)))
        yield { at, text: address.replace(/[.,;:!?…»]+$/, '') };
    }
}

/** Whether what follows a beginning was meant to be a link of ours: it stands in an address of ours, or looks like it. */
const claimsToBeLink = (mark: string, whole: string, before: string, results: readonly string[]): boolean => {
  const [address = ''] = /\S*$/.exec(before) ?? [];
  return (
    /^(#\S*|=23|\\u0023)$/.test(mark) &&
    (results.some((start) => address.includes(start)) ||
      (whole.length >= shortest && (address.includes('/') || whole.split('.').length > 2)))
  );
};

/**
 * Looks for links in a text, with a pause now and then for the page to breathe. Total. `results`: how the addresses of results begin, from
 * the host on, `exemple.quebec/profil/`.
 */
export function* scanLinks(quiz: Quiz, text: string, results: readonly string[]): Generator<undefined, FoundLinks> {
  const links: FoundLink[] = [];
  const unread = new Map<string, UnreadLink>();
  /** The texts of links that were read: an application shows them shortened beside the whole address. */
  const read = new Set<string>();
  const isShortened = (whole: string) => [...read].some((text) => text.startsWith(whole.replace(/\.+$/, '').toLowerCase()));
  let [attempts, line] = [0, 1];

  for (let from = 0, end; from < text.length && attempts < mostAttempts; from = end) {
    end = endOfStretch(text, from);
    const own = unwrap(text.slice(from, end));
    const all = own + unwrap(text.slice(end, end + reach));
    const lineAt = (at: number) => line + countLines(own.slice(0, at));
    let last = 0;
    for (const { index, 1: mark = '', 2: head = '' } of all.matchAll(beginning)) {
      const at = index + mark.length;
      if (at >= own.length || attempts >= mostAttempts) break;
      const excerpt = all.slice(at, at + reach);
      // What nothing announces is a link only if it goes on without a space: “see s2. Then” costs nothing.
      if (!/[#=\\]/.test(mark) && !/^\S{12}/.test(excerpt)) continue;
      const decoded = decodeLink(quiz, excerpt);
      const [asWritten = ''] = /^[^\s"'<>)\]]*/.exec(excerpt) ?? [];
      const whole = linkText(asWritten);
      const before = own.slice(Math.max(last, own.lastIndexOf('\n', at - 1) + 1), at);
      if (decoded.ok) {
        const name = nameBefore(before);
        links.push({ input: decoded.value, ...(name !== undefined && { name }) });
        read.add(linkText(excerpt).slice(0, maxLinkLength).toLowerCase());
        last = at + Math.max(asWritten.length, head.length);
      } else {
        if (++attempts % 100 === 0) yield;
        if (
          unread.size < mostUnread &&
          claimsToBeLink(mark, whole, before.slice(0, before.length - mark.length), results) &&
          !unread.has(whole)
        )
          unread.set(whole, { reason: decoded.reason, text: whole.slice(0, maxLinkLength), line: lineAt(at) });
      }
    }
    for (const bare of bareAddresses(own, results))
      if (!unread.has(bare.text)) unread.set(bare.text, { reason: 'bare', text: bare.text, line: lineAt(bare.at) });
    line += countLines(text.slice(from, end));
    yield;
  }
  return {
    links,
    unread: [...unread.values()].filter(({ reason, text: whole }) => reason === 'bare' || !isShortened(whole)),
    stopped: attempts >= mostAttempts,
  };
}
