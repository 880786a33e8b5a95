/** What a reader chooses, drops or pastes, as the mirror takes it. */
import type { Fault } from '../core/network/export/report.ts';
import type { NamedFile } from '../worker/protocol.ts';

/** What a field for files lets one choose: an archive of LinkedIn's, or the list taken out of it. */
export const accepted = '.zip,.csv,.txt,application/zip,text/csv,text/plain';

/** A file, a text, several files, those of a folder once it has been walked through; undefined where there is none. */
export type Given = Blob | string | NamedFile[] | Promise<NamedFile[] | Fault> | undefined;

export function givenFiles(files: FileList): Blob | NamedFile[] | undefined {
  return files.length > 1 ? Array.from(files, (file) => ({ path: file.name, file })) : files[0];
}

/** To be called while the event lasts: the browser empties the transfer once it is over. */
export function givenBy({ items, files }: DataTransfer): Given {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  return entries.some((entry) => entry.isDirectory)
    ? import('./dropped-folder.ts').then(
        ({ filesUnder }) => filesUnder(entries),
        () => 'late',
      )
    : givenFiles(files);
}
