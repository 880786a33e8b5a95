// cspell:disable
/** Files as LinkedIn gives them, or as other programs save them again: made here, of people who do not exist. */
import { zipSync, type Zippable } from 'fflate';

export interface Someone {
  first: string;
  last: string;
  slug: string;
  company: string;
  position: string;
  /** Year, month, day. */
  on: [number, number, number];
}

/** People whose names and titles hold all that a file can trip over. */
export const someone: Someone[] = [
  { first: 'Léa', last: 'Tremblay', slug: 'ex-lea', company: 'Atelier du Fleuve', position: 'Directrice', on: [2026, 2, 8] },
  {
    first: 'Zoë',
    last: 'Roy, PhD',
    slug: 'zoë-roy',
    company: 'Müller, Schmidt & Co. KG',
    position: 'Ingénieure',
    on: [2019, 12, 31],
  },
  { first: 'Jean "JP"', last: 'Ouellet', slug: 'ex-jp', company: '', position: '', on: [2009, 1, 1] },
  { first: 'Anne', last: 'Œuvrard', slug: 'ex-anne', company: 'Nord\net Sud', position: 'Engineer, Platform', on: [2021, 8, 15] },
  { first: 'Bo', last: '', slug: 'ex-bo', company: 'Cie; et autres', position: 'Chef\tde projet', on: [2015, 5, 5] },
];

const english = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (n: number) => String(n).padStart(2, '0');

/** How LinkedIn, or a program that saved the file again, writes a date. */
export const dates: Record<string, (on: Someone['on']) => string> = {
  linkedin: ([year, month, day]) => `${two(day)} ${english[month - 1]} ${year}`,
  short: ([year, month, day]) => `${day} ${english[month - 1]} ${year}`,
  excel: ([year, month, day]) => `${day}-${english[month - 1]}-${two(year % 100)}`,
  iso: ([year, month, day]) => `${year}-${two(month)}-${two(day)}`,
  'iso with a time': ([year, month, day]) => `${year}-${two(month)}-${two(day)}T10:05:00Z`,
  american: ([year, month, day]) => `${two(month)}/${two(day)}/${year}`,
  'american, with a time': ([year, month, day]) => `${month}/${day}/${two(year % 100)}, 3:15 PM`,
  european: ([year, month, day]) => `${two(day)}/${two(month)}/${year}`,
  dots: ([year, month, day]) => `${two(day)}.${two(month)}.${year}`,
  long: ([year, month, day]) => `${english[month - 1]} ${day}, ${year}`,
  serial: ([year, month, day]) => String(Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000)),
  ...Object.fromEntries(
    ['fr', 'en', 'de', 'es', 'pt'].flatMap((language) =>
      (['short', 'long'] as const).map((month) => [
        `${language}, ${month}`,
        ([y, m, d]: Someone['on']) =>
          new Intl.DateTimeFormat(language, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }).format(
            Date.UTC(y, m - 1, d),
          ),
      ]),
    ),
  ),
};

/** First name, last name, address, e-mail, company, position, date. */
export const headings: Record<string, string[]> = {
  en: ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'],
  fr: ['Prénom', 'Nom', 'URL', 'Adresse e-mail', 'Entreprise', 'Poste', 'Date de connexion'],
  de: ['Vorname', 'Nachname', 'URL', 'E-Mail-Adresse', 'Unternehmen', 'Position', 'Verbunden am'],
  es: ['Nombre', 'Apellidos', 'URL', 'Dirección de correo electrónico', 'Empresa', 'Cargo', 'Conectado el'],
  pt: ['Nome', 'Sobrenome', 'URL', 'Endereço de e-mail', 'Empresa', 'Cargo', 'Conectado em'],
};

const preamble = 'Notes:\n"Some addresses of e-mail are missing: ""members"" choose, in their settings, who may see them."\n\n';

export interface Shape {
  /** Whether there are addresses: not before 2023. */
  linked?: boolean;
  /** Whether a note comes first: not before 2021. */
  noted?: boolean;
  language?: string;
  date?: string;
  delimiter?: string;
  end?: string;
  encoding?: string;
}

/** The text of an export. */
export function exported(people: Someone[], shape: Shape = {}, hidden: Someone['on'][] = []): string {
  const { linked = true, noted = true, language = 'en', date = 'linkedin', delimiter = ',', end = '\n' } = shape;
  const write = dates[date] ?? String;
  const cell = (text: string) => (/[\n\r"]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = [
    headings[language] ?? [],
    ...people.map(({ first, last, slug, company, position, on }) => [
      first,
      last,
      `https://www.linkedin.com/in/${encodeURIComponent(slug)}`,
      '',
      company,
      position,
      write(on),
    ]),
    ...hidden.map((on) => ['', '', '', '', '', '', write(on)]),
  ];
  const lines = rows.map((row) =>
    row
      .filter((_, at) => linked || at !== 2)
      .map(cell)
      .join(delimiter),
  );
  return ((noted ? preamble : '') + lines.join('\n')).replaceAll('\n', end);
}

/** The bytes of a text; windows-1252 for texts that have no other letters than its own. */
export function encoded(text: string, encoding = 'utf-8'): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8 with a mark') return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding === 'windows-1252')
    return Uint8Array.from(text, (letter) => (letter === 'Œ' ? 0x8c : (letter.codePointAt(0) ?? 0)));
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...Array(text.length).keys()].forEach((at) => view.setUint16(at * 2, text.charCodeAt(at), encoding.includes('little')));
  return bytes;
}

export const zipped = (files: Zippable): Uint8Array<ArrayBuffer> => Uint8Array.from(zipSync(files));
