import { createExportReader, type ExportOutcome } from '../core/network/export/read-rows.ts';
import { maxBytes, type Encoding, type Fault } from '../core/network/export/report.ts';
import { delimiterOf, eachRow } from './csv.ts';
import { decodeText, sniffFormat } from './decode-text.ts';
import { unzipConnections } from './zip.ts';

const failed = (fault: Fault): ExportOutcome => ({ ok: false, fault });

/** Reads the text of an export; `onProgress` gets the share that has been read, some forty times. */
export function readText(text: string, onProgress: (share: number) => void, encoding: Encoding = 'utf-8'): ExportOutcome {
  if (text.trim() === '') return failed('empty');
  if (/^\s*</.test(text)) return failed('html');
  if (/^\s*[{[]/.test(text)) return failed('json');
  const delimiter = delimiterOf(text);
  const reader = createExportReader({ encoding, delimiter });
  eachRow(text, delimiter, reader, onProgress);
  return reader.end();
}

/** Reads a file, whatever its bytes: a zip, or text in any of the five encodings. */
export async function readBytes(bytes: Uint8Array<ArrayBuffer>, onProgress: (share: number) => void): Promise<ExportOutcome> {
  if (bytes.length === 0) return failed('empty');
  if (bytes.length > maxBytes) return failed('too-big');
  const kind = sniffFormat(bytes);
  if (kind === 'zip') {
    const out = await unzipConnections(bytes, maxBytes);
    if (!out.ok) return out;
    const inside = sniffFormat(out.bytes);
    return typeof inside === 'string' ? failed('broken-zip') : readDecoded(out.bytes, inside.encoding, onProgress);
  }
  return typeof kind === 'string' ? failed(kind) : readDecoded(bytes, kind.encoding, onProgress);
}

function readDecoded(bytes: Uint8Array, encodingGuess: Encoding, onProgress: (share: number) => void): ExportOutcome {
  const { text, encoding } = decodeText(bytes, encodingGuess);
  return readText(text, onProgress, encoding);
}
