/** The group of the page: in memory only, and gone with it. */
import { atom } from 'nanostores';
import { scanLinks, type FoundLinks, type FoundLink } from '../core/group/find-links.ts';
import { addFound, emptyGroup } from '../core/group/group.ts';
import { plainReading } from '../core/group/people.ts';
import { locales } from '../core/format/locale.ts';
import type { Quiz } from '../core/quiz/quiz.ts';
import { pathOf } from '../routes.ts';

export const group = atom(emptyGroup);
/** How the facilitator reads it. */
export const reading = atom(plainReading);
/** Whether it is the made-up one. */
export const isExample = atom(false);

/** In characters: more is a book, and a field holds it badly. */
export const longestText = 5_000_000;
/** Milliseconds that are read before the page breathes. */
const breath = 12;

/** How the addresses of results begin on this site, from the host on. */
const resultAddresses = (): string[] => {
  const hosts = new Set([location.host, new URL(import.meta.env.SITE).host]);
  const paths = locales.flatMap((locale) => [pathOf(locale, 'profile'), pathOf(locale, 'result')]);
  return [...hosts].flatMap((host) => paths.map((path) => host + path));
};

/** Scans a text for links without holding the page up. */
async function scan(quiz: Quiz, text: string): Promise<FoundLinks> {
  const steps = scanLinks(quiz, text, resultAddresses());
  for (let since = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < breath) continue;
    await new Promise((resume) => setTimeout(resume));
    since = performance.now();
  }
}

/** What became of a text. */
export interface Added {
  /** Results that were not there. */
  fresh: number;
  /** Links that were there already, or several times in the text. */
  known: number;
  unread: number;
  /** Links that are too many. */
  over: number;
  stopped: boolean;
}

let turn = 0;

/** Links whose address stands only in the source of what was copied: programs hide it behind a word. Each once. */
function hiddenIn({ links }: FoundLinks, found: FoundLinks): FoundLink[] {
  const seen = new Set(found.links.map(({ text }) => text));
  return links.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/**
 * Adds what a text contains, and what the HTML that was copied with it, if any, contains besides; undefined when the group was forgotten
 * meanwhile. An example gives way to it.
 */
export async function addText(quiz: Quiz, text: string, markup: string): Promise<Added | undefined> {
  const mine = turn;
  const found = await scan(quiz, text);
  const behind = await scan(quiz, markup);
  found.links.push(...hiddenIn(behind, found));
  found.unread.unshift(...behind.unread);
  if (mine !== turn) return undefined;
  if (isExample.get() && found.links.length > 0) clear();
  const before = group.get();
  const after = addFound(quiz, before, found);
  group.set(after);
  const fresh = Object.keys(after.letters).length - Object.keys(before.letters).length;
  return {
    fresh,
    known: after.sightings.length - before.sightings.length - fresh,
    unread: after.unread.filter(({ text: whole }) => found.unread.some((each) => each.text === whole)).length,
    over: after.over.length - before.over.length,
    stopped: after.stopped,
  };
}

/** Fetched when it is asked for. Rejects where it does not come. */
export async function showExample(quiz: Quiz): Promise<void> {
  const mine = turn;
  const { exampleGroup } = await import('../core/group/example.ts');
  // What was pasted meanwhile is not lost.
  if (mine !== turn || group.get().sightings.length > 0) return;
  clear();
  group.set(addFound(quiz, emptyGroup, exampleGroup(quiz)));
  isExample.set(true);
}

function clear(): void {
  group.set(emptyGroup);
  reading.set(plainReading);
  isExample.set(false);
}

export function forgetGroup(): void {
  turn++;
  clear();
}

/** Letters may then stand for others: those who were left out are back. */
export const readNames = (names: boolean): void => reading.set({ ...reading.get(), names, removed: [] });

export const showPairs = (pairs: boolean): void => reading.set({ ...reading.get(), pairs });

const toggled = (list: readonly string[], item: string): string[] =>
  list.includes(item) ? list.filter((each) => each !== item) : [...list, item];

/** Whether each time a link was met is somebody else, or all are one person. */
export const toggleApart = (link: string): void => reading.set({ ...reading.get(), apart: toggled(reading.get().apart, link) });

/** Leaves somebody out, or takes them back. */
export const toggleRemoved = (letter: string): void =>
  reading.set({ ...reading.get(), removed: toggled(reading.get().removed, letter) });

/** Writes somebody's name; an empty one leaves them their letter. */
export function rename(letter: string, name: string): void {
  reading.set({ ...reading.get(), renamed: { ...reading.get().renamed, [letter]: name.trim().slice(0, 60) } });
}
