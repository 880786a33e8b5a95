/** Finds the connections in what holds several files: a zip, zips in a zip, a folder, files given at once. */
import { cleanCell } from '../core/network/export/cell.ts';
import type { ExportOutcome } from '../core/network/export/read-rows.ts';
import { maxBytes, type Fault } from '../core/network/export/report.ts';
import { isArchive, isConnectionsWorkbook, isHidden, isText, likelihood } from '../core/network/export/file-names.ts';
import { prepareToInflate } from './inflate.ts';
import type { Chosen, NamedFile } from './protocol.ts';
import { filesOfZip, type Allowance, type Openable } from './zip.ts';

export { prepareToInflate };

/** Reads the bytes of a file, or says that it is a zip. */
export type ReadFile = (bytes: Uint8Array<ArrayBuffer>) => Promise<ExportOutcome | 'zip'>;

/** What was read; `chosen` where the reader cannot know of which file. */
export type ArchiveOutcome = ExportOutcome & { chosen?: Chosen };

/** Zips in one another that are opened: LinkedIn's, and the one that a mail or a drive put it in. */
const maxDepth = 2;
/** Files that are opened, and that are looked into for what their names do not say. */
const most = { opened: 20, peeked: 60 };
/** In bytes: notes and headings, and some people. */
const peek = 32_768;
/** As many names of files as a sentence holds. */
const fewNames = 4;
/** What only the archives of spreadsheets have in them: Excel's, LibreOffice's, Numbers'. */
const spreadsheet = /^(?:xl\/workbook\.(?:xml|bin)|content\.xml|Index\/Document\.iwa)$/;

interface Found {
  path: string;
  outcome: Extract<ExportOutcome, { ok: true }>;
  /** Whether its name did not announce it. */
  guessed: boolean;
}

interface SearchResult {
  found: Found[];
  faults: Fault[];
}

/** What one search shares, however deep it goes. */
interface Search {
  read: ReadFile;
  allowance: Allowance;
  opened: number;
}

const failed = (fault: Fault): SearchResult => ({ found: [], faults: [fault] });
const visible = (files: readonly Openable[]): Openable[] => files.filter(({ path }) => !isHidden(path));

/** A file of a zip that is no text is what is left of one. */
const inZip = (fault: Fault): Fault => (['image', 'pdf', 'xlsx', 'binary'].includes(String(fault)) ? 'broken-zip' : fault);

/** Why files without connections have none: what they are, so that the reader sees which folder or archive it is. */
function whatIsThere(all: readonly Openable[]): Fault {
  const files = visible(all);
  if (files.some(({ path }) => isConnectionsWorkbook(path))) return 'xlsx';
  const names = (files.length > 0 ? files : all)
    .slice(0, fewNames)
    .map(({ path }) => cleanCell(path.slice(path.lastIndexOf('/') + 1)));
  return { inside: names.filter((name) => name !== '') };
}

/** Looks in a zip; `depth` is how many others it is in. */
async function searchZip(search: Search, bytes: Uint8Array<ArrayBuffer>, path: string, depth: number): Promise<SearchResult> {
  if (depth === maxDepth) return failed('nested');
  const files = filesOfZip(bytes);
  if (!files) return failed('broken-zip');
  const inside = path === '' ? files : files.map((file) => ({ ...file, path: `${path}/${file.path}` }));
  const result = await searchFiles(search, inside, depth + 1);
  if (result.found.length > 0) return result;
  if (files.some((file) => spreadsheet.test(file.path))) return failed('xlsx');
  return result.faults.length > 0 ? result : failed(whatIsThere(inside));
}

async function searchFile(search: Search, file: Openable, depth: number, guessed: boolean): Promise<SearchResult> {
  if (++search.opened > most.opened) return { found: [], faults: [] };
  const bytes = await file.open(search.allowance);
  if (!(bytes instanceof Uint8Array)) return failed(bytes);
  const outcome = await search.read(bytes);
  if (outcome === 'zip') return searchZip(search, bytes, file.path, depth);
  if (!outcome.ok) return failed(depth > 0 ? inZip(outcome.fault) : outcome.fault);
  return { found: [{ path: file.path, outcome, guessed }], faults: [] };
}

async function searchEach(search: Search, files: readonly Openable[], depth: number, guessed = false): Promise<SearchResult> {
  const results: SearchResult[] = [];
  for (const file of files) results.push(await searchFile(search, file, depth, guessed));
  return { found: results.flatMap(({ found }) => found), faults: results.flatMap(({ faults }) => faults) };
}

/** The files that begin as an export does, or as a zip, whatever their names. */
async function peekInto(search: Search, files: readonly Openable[]): Promise<Openable[]> {
  const likely: Openable[] = [];
  for (const file of files.slice(0, most.peeked)) {
    const bytes = await file.open(search.allowance, peek);
    const outcome = bytes instanceof Uint8Array ? await search.read(bytes.subarray(0, peek)) : undefined;
    if (outcome === 'zip' || outcome?.ok) likely.push(file);
  }
  return likely;
}

/** Whether a fault keeps a file shut, and says nothing of what is in it. */
const isShut = (fault: Fault): boolean => typeof fault === 'string' && fault !== 'no-contacts' && fault !== 'empty';

/**
 * Looks in the files that their names announce; if none has people, in the other zips, then in the other texts. A zip that the reader
 * gave as such is opened in any case.
 */
async function searchFiles(search: Search, all: readonly Openable[], depth: number): Promise<SearchResult> {
  const files = visible(all);
  const rankOf = ({ path }: Openable) => likelihood(path) ?? 3;
  const announced = files.filter((file) => rankOf(file) < 3).sort((one, two) => rankOf(one) - rankOf(two));
  const first = await searchEach(search, announced, depth);
  if (first.found.length > 0 && depth > 0) return first;
  const others = files.filter((file) => rankOf(file) === 3);
  const archives = others.filter(({ path }) => isArchive(path));
  const zips = await searchEach(search, archives, depth);
  const found = [...first.found, ...zips.found];
  const texts = found.length > 0 ? [] : others.filter(({ path }) => isText(path));
  const guessed = await searchEach(search, await peekInto(search, texts), depth, true);
  // Of files that nothing announces, a fault is of interest where it must be of the right one.
  const faults = archives.length === 1 ? zips.faults.filter((fault) => files.length === 1 || isShut(fault)) : [];
  return { found: [...found, ...guessed.found], faults: [...first.faults, ...faults] };
}

const peopleIn = ({ outcome: { report } }: Found): number => report.people + report.hidden;
const newestIn = ({ outcome: { network } }: Found): number =>
  [...network.hidden, ...network.people.map(({ connectedOn }) => connectedOn)].reduce((one, two) => Math.max(one, two), 0);

/** The most people; of as many, the newest. */
const best = (found: readonly Found[]): Found | undefined =>
  [...found].sort((one, two) => peopleIn(two) - peopleIn(one) || newestIn(two) - newestIn(one))[0];

/** The fault that says most of what to do: what keeps a file shut, before what an open one is not. */
function worst(faults: readonly Fault[]): Fault | undefined {
  return faults.find(isShut) ?? faults.find((fault) => fault !== 'empty') ?? faults[0];
}

/** A path short enough for a sentence: the file, and what it is directly in. */
const shortPath = (path: string): string => cleanCell(path.split('/').slice(-2).join('/'));

function outcomeOf({ found, faults }: SearchResult, files: readonly Openable[], given: number): ArchiveOutcome {
  const taken = best(found);
  if (!taken) return { ok: false, fault: worst(faults) ?? whatIsThere(files) };
  const isPlain = found.length === 1 && given < 2 && !taken.guessed;
  return { ...taken.outcome, ...(!isPlain && { chosen: { file: shortPath(taken.path), holders: found.length } }) };
}

const begin = (read: ReadFile): Search => ({ read, allowance: { left: maxBytes }, opened: 0 });

/** Reads the connections that a zip holds, directly or in another. */
export async function readZip(bytes: Uint8Array<ArrayBuffer>, read: ReadFile): Promise<ArchiveOutcome> {
  return outcomeOf(await searchZip(begin(read), bytes, '', 0), [], 1);
}

const openableFile = ({ path, file }: NamedFile): Openable => ({
  path,
  open: async (allowance, few) => {
    if (few === undefined && file.size > allowance.left) return 'too-big';
    try {
      const bytes = new Uint8Array(await file.slice(0, few).arrayBuffer());
      if (few === undefined) allowance.left -= bytes.length;
      return bytes;
    } catch {
      return 'unreadable';
    }
  },
});

/** Reads the connections that files given at once hold, or those of a folder. */
export async function readNamedFiles(named: readonly NamedFile[], read: ReadFile): Promise<ArchiveOutcome> {
  const files = named.map(openableFile);
  return outcomeOf(await searchFiles(begin(read), files, 0), files, visible(files).length);
}
