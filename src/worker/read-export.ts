import { startReading, type Outcome } from '../core/network/export/read-rows.ts';
import { maxBytes, type Encoding, type Fault } from '../core/network/export/report.ts';
import { delimiterOf, eachRow } from './csv.ts';
import { decoded, kindOf } from './decode-text.ts';
import { unzipped } from './zip.ts';

const failed = (fault: Fault): Outcome => ({ ok: false, fault });

/** The network of a text; `tell` is told from time to time what share of it has been read. */
export function readText(text: string, tell: (share: number) => void, encoding: Encoding = 'utf-8'): Outcome {
  if (text.trim() === '') return failed('empty');
  if (/^\s*</.test(text)) return failed('html');
  if (/^\s*[{[]/.test(text)) return failed('json');
  const delimiter = delimiterOf(text);
  const reader = startReading({ encoding, delimiter });
  eachRow(text, delimiter, reader, tell);
  return reader.end();
}

/** The network of some bytes, whatever they are. */
export async function readBytes(bytes: Uint8Array<ArrayBuffer>, tell: (share: number) => void): Promise<Outcome> {
  if (bytes.length === 0) return failed('empty');
  if (bytes.length > maxBytes) return failed('too-big');
  const kind = kindOf(bytes);
  if (kind === 'zip') {
    const out = await unzipped(bytes, maxBytes);
    if (!out.ok) return out;
    const inside = kindOf(out.bytes);
    return typeof inside === 'string' ? failed('broken-zip') : readDecoded(out.bytes, inside.encoding, tell);
  }
  return typeof kind === 'string' ? failed(kind) : readDecoded(bytes, kind.encoding, tell);
}

function readDecoded(bytes: Uint8Array, supposed: Encoding, tell: (share: number) => void): Outcome {
  const { text, encoding } = decoded(bytes, supposed);
  return readText(text, tell, encoding);
}
