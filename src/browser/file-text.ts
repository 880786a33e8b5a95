/** Parts of a mail that are written in base64: the line that says so, the rest of their head, the letters. */
const encodedPart = /(Content-Transfer-Encoding:\s*base64(?:\r?\n\S.*)*\r?\n\r?\n)([A-Za-z\d+/=\r\n]+)/gi;

/** A mail with its base64 parts decoded; one that is not what it says stays as it is. */
const decodeParts = (text: string): string =>
  text.replace(encodedPart, (whole, head: string, letters: string) => {
    try {
      return head + new TextDecoder().decode(Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0)));
    } catch {
      return whole;
    }
  });

/** The encoding of a text: what its byte order mark says, else what its zeros say, since UTF-16 is every other one in our languages. */
function encodingOf(bytes: Uint8Array): string | undefined {
  const [first = 0, second = 0] = bytes;
  const zeros = [0, 1].map((from) => bytes.subarray(0, 2000).filter((byte, at) => at % 2 === from && byte === 0).length);
  const most = Math.min(bytes.length, 2000) / 8;
  if ((first === 0xff && second === 0xfe) || (zeros[1] ?? 0) > most) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (zeros[0] ?? 0) > most) return 'utf-16be';
  return undefined;
}

/** Beginnings of files that programs take for text and that are none: archives, PDF, pictures. */
const isOther = (bytes: Uint8Array): boolean =>
  /^(?:PK\x03\x04|%PDF|\x89PNG|\xff\xd8\xff|GIF8|\x1f\x8b)/.test(String.fromCharCode(...bytes.subarray(0, 8)));

/** The text of a file in whatever encoding programs save conversations in; undefined when it is no text. */
export async function fileText(file: Blob): Promise<string | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isOther(bytes)) return undefined;
  const encoding = encodingOf(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return decodeParts(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
