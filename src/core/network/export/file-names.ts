/** Which names a file of connections may have, in a folder or in a zip: paths with `/` between folders. */
import { fold } from '../base/fold.ts';

/** What LinkedIn calls the file, and what it or a reader may call it in another language: whole, or in part of a name. */
// cspell:disable-next-line
const stem = /conn?exion|connection|conexi?on|conexo|relation|kontakt|contacto/;
const exact = /(?:^|\/)(?:connections|relations)\.csv$/i;
const archive = /\.zip$/i;
const text = /(?:^|\/)[^/.]+$|\.(?:csv|tsv|txt)$/i;
const workbook = /\.(?:xls[xmb]?|ods|numbers)$/i;
/** Files that are no text, whatever else their names say. */
const other = /\.(?:zip|xls[xmb]?|ods|numbers|pdf|html?|xml|json|docx?|png|jpe?g|gif|heic|webp|mp4|mov)$/i;
/** What Finder puts beside each file of a zip, and files that systems hide. */
const hidden = /(?:^|\/)(?:__MACOSX\/|\.[^/]*$)/i;

const base = (path: string): string => fold(path.slice(path.lastIndexOf('/') + 1));

export const isHidden = (path: string): boolean => hidden.test(path);
export const isArchive = (path: string): boolean => archive.test(path);
export const isText = (path: string): boolean => text.test(path);
const hasStem = (path: string): boolean => stem.test(base(path));
/** Whether a spreadsheet's own file may hold the connections. */
export const isConnectionsWorkbook = (path: string): boolean => workbook.test(path) && hasStem(path);

/**
 * How likely a file holds the connections, by its name: 0 is the name that LinkedIn gives, 1 another that says so, 2 an archive of
 * LinkedIn's; undefined for others. `likelihood('Copie de Connections (1).csv') // => 1`
 */
export function likelihood(path: string): 0 | 1 | 2 | undefined {
  if (exact.test(path)) return 0;
  if (archive.test(path)) return hasStem(path) || /linkedin|data.?export/.test(base(path)) ? 2 : undefined;
  return hasStem(path) && !other.test(path) ? 1 : undefined;
}
