import type { DateOrder } from './parse-date.ts';

/**
 * Why a line is not read, or not whole: `cells`, too few or too many; `nobody`, neither a name nor an address; `long`, more
 * than 65,536 characters; `quote`, an unclosed quotation mark; `date`, a date that is none or that cannot be.
 */
export type RowFault = 'cells' | 'nobody' | 'long' | 'quote' | 'date';

/** `utf-8 twice` is mojibake: UTF-8 that was read as windows-1252, then written as UTF-8 again. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'utf-8 twice';

/** How a file is written. */
export interface FileFormat {
  encoding: Encoding;
  delimiter: string;
}

/** What was read of a file, and what was not. */
export interface Report extends FileFormat {
  /** Records, blank ones and headings too. */
  rows: number;
  people: number;
  hidden: number;
  duplicates: number;
  /** People without a date, a name, a company, an address. */
  undated: number;
  unnamed: number;
  companyless: number;
  unlinked: number;
  /** Lines that could not be read, or not whole, counted; the first of them are listed. */
  unreadable: number;
  lines: { line: number; fault: RowFault }[];
  /** Rows that were one quoted cell, and were read again. */
  requoted: number;
  /** Rows that a separator within a cell had cut: put together, and kept without what nobody can tell. */
  rejoined: number;
  torn: number;
  /** How the columns were found: by their headings, with or without addresses; by their places. */
  columns: 'linked' | 'unlinked' | 'places';
  /** Whether some columns were found by their places or their cells, though others have headings. */
  isGuessed: boolean;
  /** How dates of three numbers were read, when there were any, and whether another order would do as well. */
  order?: DateOrder;
  isUnsure?: boolean;
}

/** Why a file gives no network; each leads to another thing to do. */
export type Fault =
  | 'empty'
  | 'too-big'
  | 'too-many'
  | 'image'
  | 'pdf'
  | 'xlsx'
  | 'html'
  | 'json'
  | 'binary'
  | 'encrypted'
  | 'bomb'
  | 'broken-zip'
  /** A zip in a zip in a zip. */
  | 'nested'
  /** A zip that this browser cannot inflate, or that is packed in a way that none can. */
  | 'unzip-first'
  /** Something that is dropped and is no file: a text, a link. */
  | 'no-file'
  /** A list that the mirror made itself. */
  | 'own-list'
  /** The part of the page that would read it has not arrived. */
  | 'late'
  | 'no-contacts'
  | 'unreadable'
  | 'stopped'
  /** Another file of the archive. */
  | { file: string }
  /** An archive or a folder without connections, or several files, and some of those there are. */
  | { inside: string[] };

/** In bytes, of a file and of what a zip holds: an export of 30,000 contacts, the cap, is about 3 MB. */
export const maxBytes = 64 * 1024 * 1024;

/** In records: more are no network. */
export const maxRows = 200_000;
