/** The text of a file in whatever encoding programs save conversations in; undefined when it is no text. */
export async function fileText(file: Blob): Promise<string | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const decode = (encoding: string, fatal = false) => new TextDecoder(encoding, { fatal }).decode(bytes);
  let text: string;
  if (mark === 0xfffe) text = decode('utf-16le');
  else if (mark === 0xfeff) text = decode('utf-16be');
  else
    try {
      text = decode('utf-8', true);
    } catch {
      text = decode('windows-1252');
    }
  return text.includes('\0') ? undefined : text;
}
