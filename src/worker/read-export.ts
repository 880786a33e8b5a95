import type { Day } from '../core/format/day.ts';
import { isOwnList } from '../core/network/export/own-list.ts';
import { createExportReader, headerIn, type ExportOutcome, type Header } from '../core/network/export/read-rows.ts';
import { maxBytes, type Encoding, type Fault } from '../core/network/export/report.ts';
import { delimitersOf, eachRow, firstRows, type Layout } from './csv.ts';
import { decodeText, sniffFormat } from './decode-text.ts';
import type { ArchiveOutcome, ReadFile } from './archive.ts';
import type { NamedFile } from './protocol.ts';

type OnProgress = (share: number) => void;

// Fetched when needed, or once the page has rested: a text as LinkedIn writes it and the example need none of them.
export const loadUnusual = () => import('./unusual.ts');
export const loadArchive = () => import('./archive.ts');

const failed = (fault: Fault): ExportOutcome => ({ ok: false, fault });

/** The layout of a text whose headings are all known; `unusual.ts` knows others. */
function layoutOf(text: string): Layout | undefined {
  for (const delimiter of delimitersOf(text)) {
    let header: Header | undefined;
    firstRows(text, delimiter, {
      take: (cells, line) => !(header = headerIn([{ cells, line }])),
      refuse: () => undefined,
    });
    if (header) return { delimiter, header };
  }
  return undefined;
}

/**
 * Reads the text of an export; `onProgress` gets the share that has been read, some forty times. `day` is the reader's own: no
 * contact comes after it, but for zones.
 */
export async function readText(
  text: string,
  onProgress: OnProgress,
  encoding: Encoding = 'utf-8',
  day?: Day,
): Promise<ExportOutcome> {
  if (text.trim() === '') return failed('empty');
  if (/^\s*</.test(text)) return failed('html');
  if (/^\s*[{[]/.test(text)) return failed('json');
  if (isOwnList(text)) return failed('own-list');
  const layout = layoutOf(text);
  let told = 0;
  const tell = (share: number) => {
    if (share > told) onProgress((told = share));
  };
  let outcome = failed('stopped');
  if (layout) {
    const reader = createExportReader({ encoding, delimiter: layout.delimiter }, layout.header);
    eachRow(text, layout.delimiter, reader, tell);
    if (reader.isReadable()) outcome = reader.end();
    if (outcome.ok ? reader.isWhole() : outcome.fault === 'too-many') return outcome;
  }
  // Where it cannot be fetched, what was read is still true.
  const unusual = await loadUnusual().catch(() => undefined);
  return unusual ? unusual.readUnusual(text, { encoding, day, onProgress: tell }, layout) : outcome;
}

/** In bytes: the record that ends a zip, and the longest comment after it. */
const zipEnd = { length: 22, comment: 65_535 };

/** Whether bytes end as a zip does; one that opens itself begins as a program. */
function endsAsZip(bytes: Uint8Array): boolean {
  for (let at = bytes.length - zipEnd.length; at >= Math.max(0, bytes.length - zipEnd.length - zipEnd.comment); at--)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true;
  return false;
}

/** Reads the bytes of a file: text in any of the five encodings. */
async function readFile(bytes: Uint8Array, onProgress: OnProgress, day?: Day): ReturnType<ReadFile> {
  if (bytes.length === 0) return failed('empty');
  const kind = sniffFormat(bytes);
  if (kind === 'zip' || ((kind === 'binary' || typeof kind === 'object') && endsAsZip(bytes))) return 'zip';
  if (typeof kind === 'string') return failed(kind);
  const { text, encoding } = decodeText(bytes, kind.encoding);
  return readText(text, onProgress, encoding, day);
}

/** What the part of the worker that opens archives makes of a source; 'late' where that part cannot be fetched. */
async function readWithArchive(
  onProgress: OnProgress,
  day: Day | undefined,
  open: (archive: Awaited<ReturnType<typeof loadArchive>>, read: ReadFile) => Promise<ArchiveOutcome>,
): Promise<ArchiveOutcome> {
  const archive = await loadArchive().catch(() => undefined);
  if (!archive) return failed('late');
  // Several files may be read one after the other: the bar never goes back.
  let furthest = 0;
  return open(archive, (bytes) => readFile(bytes, (share) => share > furthest && onProgress((furthest = share)), day));
}

/** Reads a file, whatever its bytes: a zip, or text. */
export async function readBytes(bytes: Uint8Array<ArrayBuffer>, onProgress: OnProgress, day?: Day): Promise<ArchiveOutcome> {
  if (bytes.length > maxBytes) return failed('too-big');
  const outcome = await readFile(bytes, onProgress, day);
  return outcome === 'zip' ? readWithArchive(onProgress, day, (archive, read) => archive.readZip(bytes, read)) : outcome;
}

/** Reads several files, or those of a folder. */
export const readFiles = (files: readonly NamedFile[], onProgress: OnProgress, day?: Day): Promise<ArchiveOutcome> =>
  readWithArchive(onProgress, day, (archive, read) => archive.readNamedFiles(files, read));
