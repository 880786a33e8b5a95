/** Zips byte by byte, as programs write them that are not ours: larger fields, sizes after the bytes, names in other encodings. */
import { crc32, deflateRawSync } from 'node:zlib';
import { encoded } from './exports.ts';

export interface ZipShape {
  /** Every size, place and count in the fields of zip64, as programs do that write to a pipe. */
  zip64?: boolean;
  /** Sizes behind the bytes instead of before them, as macOS and Java write them. */
  streamed?: boolean;
  /** What stands before the zip, which does not know of it, and the comment after it. */
  before?: Uint8Array;
  comment?: Uint8Array;
  /** A method to claim, instead of deflate. */
  method?: number;
  /** The name in UTF-8, in a field of its own. */
  unicode?: string;
}

type Field = [bytes: 2 | 4 | 8, value: number];
const fieldsOf = (...fields: Field[]): Uint8Array => {
  const bytes = new Uint8Array(fields.reduce((sum, [length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [length, value] of fields) {
    if (length === 2) view.setUint16(at, value, true);
    else if (length === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += length;
  }
  return bytes;
};
const join = (...parts: Uint8Array[]): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.concat(parts));
const all = 0xffffffff;

/** A zip of files, by their names: text, or the bytes of another encoding. */
export function zipOf(files: [name: string | Uint8Array, bytes: Uint8Array][], shape: ZipShape = {}): Uint8Array<ArrayBuffer> {
  const { zip64 = false, streamed = false, before = new Uint8Array(), comment = new Uint8Array(), method = 8, unicode } = shape;
  const flags = streamed ? 8 : 0;
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const [path, bytes] of files) {
    const name = typeof path === 'string' ? encoded(path) : path;
    const packed = method === 0 ? bytes : deflateRawSync(bytes);
    const sum = crc32(bytes);
    const written: Field[] = streamed
      ? [
          [4, 0],
          [4, 0],
          [4, 0],
        ]
      : [
          [4, sum],
          [4, zip64 ? all : packed.length],
          [4, zip64 ? all : bytes.length],
        ];
    const larger: Field[] = [
      [2, 1],
      [2, 16],
      [8, bytes.length],
      [8, packed.length],
    ];
    const localExtra = zip64 && !streamed ? fieldsOf(...larger) : new Uint8Array();
    const descriptor: Field[] = [
      [4, 0x08074b50],
      [4, sum],
      [zip64 ? 8 : 4, packed.length],
      [zip64 ? 8 : 4, bytes.length],
    ];
    const header = fieldsOf(
      [4, 0x04034b50],
      [2, zip64 ? 45 : 20],
      [2, flags],
      [2, method],
      [4, 0],
      ...written,
      [2, name.length],
      [2, localExtra.length],
    );
    const entry = join(header, name, localExtra, packed, streamed ? fieldsOf(...descriptor) : new Uint8Array());
    const named = unicode === undefined ? new Uint8Array() : encoded(unicode);
    const extra = join(
      // A field of another program comes first.
      fieldsOf([2, 0x5455], [2, 5], [4, 0], [2, 0]).subarray(0, 9),
      zip64 ? fieldsOf([2, 1], [2, 24], [8, bytes.length], [8, packed.length], [8, at]) : new Uint8Array(),
      unicode === undefined
        ? new Uint8Array()
        : join(fieldsOf([2, 0x7075], [2, named.length + 5]), Uint8Array.of(1, 0, 0, 0, 0), named),
    );
    central.push(
      join(
        fieldsOf(
          [4, 0x02014b50],
          [2, 45],
          [2, zip64 ? 45 : 20],
          [2, flags],
          [2, method],
          [4, 0],
          [4, sum],
          [4, zip64 ? all : packed.length],
          [4, zip64 ? all : bytes.length],
          [2, name.length],
          [2, extra.length],
          [2, 0],
          [2, 0],
          [2, 0],
          [4, 0],
          [4, zip64 ? all : at],
        ),
        name,
        extra,
      ),
    );
    local.push(entry);
    at += entry.length;
  }
  const directory = join(...central);
  const record = fieldsOf(
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, files.length],
    [8, files.length],
    [8, directory.length],
    [8, at],
  );
  const locator = fieldsOf([4, 0x07064b50], [4, 0], [8, at + directory.length], [4, 1]);
  const [count, size, place] = zip64 ? [0xffff, all, all] : [files.length, directory.length, at];
  const end = fieldsOf([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, place], [2, comment.length]);
  return join(before, ...local, directory, ...(zip64 ? [record, locator] : []), end, comment);
}
