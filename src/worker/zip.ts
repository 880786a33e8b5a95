import { unzipSync } from 'fflate';
import type { Fault } from '../core/network/report.ts';

/** The file we look for, by its own name wherever it is, as LinkedIn calls it or might in another language. */
const sought = /(?:^|\/)(?:connections|relations|kontakte|contactos|conexiones|conex[oõ]es)\.csv$/i;
const encrypted = 99;

/** Whether some file of a zip says that it is encrypted, in its own header. */
function saysEncrypted(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x50); at !== -1; at = bytes.indexOf(0x50, at + 1))
    if (bytes[at + 1] === 0x4b && bytes[at + 2] === 3 && bytes[at + 3] === 4 && ((bytes[at + 6] ?? 0) & 1) === 1) return true;
  return false;
}

/** The connections of a zip. What comes out is never longer than the zip says, and what it says is checked first. */
export function unzipped(bytes: Uint8Array, limit: number): { ok: true; bytes: Uint8Array } | { ok: false; fault: Fault } {
  const names: string[] = [];
  let fault: Fault | undefined;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize, compression }) => {
        names.push(name);
        if (!sought.test(name) || fault !== undefined) return false;
        if (compression === encrypted) fault = 'encrypted';
        else if (originalSize > limit) fault = 'bomb';
        return fault === undefined;
      },
    });
  } catch {
    return { ok: false, fault: saysEncrypted(bytes) ? 'encrypted' : 'broken-zip' };
  }
  if (fault !== undefined) return { ok: false, fault };
  const [found] = Object.values(files);
  if (found && saysEncrypted(bytes)) return { ok: false, fault: 'encrypted' };
  if (found) return { ok: true, bytes: found };
  return { ok: false, fault: names.includes('xl/workbook.xml') ? 'xlsx' : 'zip-without' };
}
