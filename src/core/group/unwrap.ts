// cspell:ignore Proofpoint proofpoint urldefense zwnj
import { decodePercent } from '../links/fragment.ts';

/** Of Proofpoint's URL Defense, version 2: `-` for `%`, `_` for `/`. https://help.proofpoint.com/Threat_Insight_Dashboard/API_Documentation/URL_Decoder_API */
const defended = /(?<=urldefense\.proofpoint\.com\/v2\/url\?u=)[^&\s"'<>]+/g;
/** Character references: by number, and those that are invisible. */
const reference = /&(?:#(\d{1,5})|#x([\da-f]{1,4})|(?:shy|zwnj|zwj|ZeroWidthSpace));/gi;

/** A text without what programs put into links: percent-encoding, soft ends of lines, character references, invisible signs. Total. */
export const unwrap = (text: string): string =>
  decodePercent(text.replace(defended, (address) => address.replace(/-/g, '%').replace(/_/g, '/')))
    .replace(/=\r?\n|<\/?wbr ?\/?>/gi, '')
    .replace(reference, (_, decimal?: string, hexadecimal?: string) =>
      (decimal ?? hexadecimal) ? String.fromCharCode(decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16)) : '',
    )
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC');
