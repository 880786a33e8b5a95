/** CRC-32 (IEEE 802.3) of ASCII text, in seven base-36 digits. */
export function checksum(text: string): string {
  let crc = ~0;
  for (let at = 0; at < text.length; at++) {
    crc ^= text.charCodeAt(at);
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (~crc >>> 0).toString(36).padStart(7, '0');
}

/** A link's text with its checksum. */
export const withChecksum = (body: string): string => `${body}.${checksum(body)}`;

/** Sorted by code, so that links do not depend on the order of the page. */
export const byCode = <T extends { code: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (a.code < b.code ? -1 : 1));
