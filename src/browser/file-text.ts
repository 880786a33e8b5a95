/** In bytes: a conversation of a megabyte is a novel; what is larger is something else. */
const largestFile = 20_000_000;

/** The line of a mail, or of a part of one, that says that what follows its head is in base64. */
const base64Line = /^Content-Transfer-Encoding:[ \t]*"?base64"?[ \t]*$/gim;
const base64Letters = /[A-Za-z\d+/=\r\n]+/y;

/** A mail with its base64 parts decoded; one that is not what it says stays as it is. In a time that its length bounds. */
function decodeParts(text: string): string {
  let decoded = '';
  let done = 0;
  for (const { index } of text.matchAll(base64Line)) {
    if (index < done) continue;
    const blank = /\r?\n\r?\n/.exec(text.slice(index, index + 2000));
    if (!blank) continue;
    base64Letters.lastIndex = index + blank.index + blank[0].length;
    const start = base64Letters.lastIndex;
    const [letters = ''] = base64Letters.exec(text) ?? [];
    try {
      const part = new TextDecoder().decode(Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0)));
      decoded += text.slice(done, start) + part + '\n';
      done = start + letters.length;
    } catch {
      // It is shown as it came.
    }
  }
  return decoded + text.slice(done);
}

/** The encoding of a text: what its byte order mark says, else what its zeros say, since UTF-16 is every other one in our languages. */
function encodingOf(bytes: Uint8Array): string | undefined {
  const [first = 0, second = 0] = bytes;
  const zeros = [0, 1].map((from) => bytes.subarray(0, 2000).filter((byte, at) => at % 2 === from && byte === 0).length);
  const most = Math.min(bytes.length, 2000) / 8;
  if ((first === 0xff && second === 0xfe) || (zeros[1] ?? 0) > most) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (zeros[0] ?? 0) > most) return 'utf-16be';
  return undefined;
}

/** Beginnings of files that programs take for text and that are none: archives, PDF, pictures, Office of before 2007. */
const isOther = (bytes: Uint8Array): boolean =>
  /^(?:PK\x03\x04|%PDF|\x89PNG|\xff\xd8\xff|GIF8|\x1f\x8b|\xd0\xcf\x11\xe0)/.test(String.fromCharCode(...bytes.subarray(0, 8)));

/** The text of a file in whatever encoding programs save conversations in; undefined when it is no text, too large, or cannot be read. */
export async function fileText(file: Blob): Promise<string | undefined> {
  if (file.size > largestFile) return undefined;
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  if (!bytes || isOther(bytes)) return undefined;
  const encoding = encodingOf(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return decodeParts(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
