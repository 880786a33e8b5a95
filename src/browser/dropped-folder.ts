/** The files of a folder that is dropped, as Safari leaves one of a zip that it opens by itself. */
import type { Fault } from '../core/network/export/report.ts';
import { isHidden, likelihood } from '../core/network/export/file-names.ts';
import type { NamedFile } from '../worker/protocol.ts';

/** Folders in one another, below the one that is dropped; folders and names that are looked at; files that are opened. */
const most = { levels: 3, folders: 300, names: 5000, opened: 500 };

interface Place {
  entry: FileSystemEntry;
  path: string;
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => !entry.isDirectory;

/** Browsers give what a folder holds a hundred at a time, then nothing. Rejects where they may not open it. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  while (entries.length < most.names) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break;
    entries.push(...some);
  }
  return entries;
}

/** What folders hold, those nearest to their top first; undefined in the place of what could not be opened. */
async function placesUnder(entries: readonly FileSystemEntry[]): Promise<(Place | undefined)[]> {
  const places: (Place | undefined)[] = [];
  let level: Place[] = entries.map((entry) => ({ entry, path: entry.name }));
  let folders = 0;
  for (let depth = 0; level.length > 0 && places.length < most.names; depth++) {
    const below: Place[] = [];
    for (const { entry, path } of level.filter((place) => !isHidden(place.path)))
      if (isFile(entry)) places.push({ entry, path });
      else if (isFolder(entry) && depth <= most.levels && ++folders <= most.folders) {
        const inside = await entriesOf(entry).catch(() => undefined);
        if (inside) below.push(...inside.map((each) => ({ entry: each, path: `${path}/${each.name}` })));
        else places.push(undefined);
      }
    level = below;
  }
  return places;
}

const fileOf = ({ entry, path }: Place): Promise<NamedFile | undefined> =>
  new Promise((resolve) =>
    isFile(entry)
      ? entry.file(
          (file) => resolve({ path, file }),
          () => resolve(undefined),
        )
      : resolve(undefined),
  );

/** The files of folders, within bounds, those whose names announce the connections first; the fault where none can be opened. */
export async function filesUnder(entries: readonly FileSystemEntry[]): Promise<NamedFile[] | Fault> {
  const places = await placesUnder(entries);
  const rankOf = (place: Place | undefined): number => (place && likelihood(place.path)) ?? 3;
  const likeliest = places.sort((one, two) => rankOf(one) - rankOf(two)).slice(0, most.opened);
  const files: NamedFile[] = [];
  for (const place of likeliest) {
    const file = place && (await fileOf(place));
    if (file) files.push(file);
  }
  return files.length === 0 && places.length > 0 ? 'unreadable' : files;
}
