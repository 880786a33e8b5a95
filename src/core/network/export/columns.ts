import { fold } from '../base/fold.ts';
import { parseDate } from './parse-date.ts';
import { parseSlug } from './slug.ts';

/** What a column may hold. Addresses of e-mail are not read: the mirror has no use for them. */
type Field = 'first' | 'last' | 'name' | 'url' | 'company' | 'position' | 'connectedOn';

/** The place of each column in a row. */
export type Columns = Partial<Record<Field, number>>;

/** What columns are called in English, French, German, Spanish and Portuguese: by LinkedIn, or by those who save again. */
// cspell:disable
const names: Record<Field, string> = {
  first: 'first name|firstname|given name|prenom|vorname|nombre|nome|primeiro nome',
  last: 'last name|lastname|surname|nom|nom de famille|nachname|familienname|apellido|apellidos|sobrenome|apelido',
  name: 'name|full name|nom complet|vollstandiger name|nombre completo|nome completo',
  url: 'url|profile url|linkedin url|profil|url du profil|adresse du profil|lien du profil|profil-url|url del perfil|url do perfil|perfil',
  company: 'company|organization|entreprise|societe|unternehmen|firma|empresa|compania',
  position: 'position|title|job title|poste|fonction|titre|stelle|cargo|puesto|funcao|posicion|posicao',
  connectedOn:
    'connected on|connected|date|connecte le|connecte(e) le|connecte·e le|date de connexion|en relation depuis|relation depuis|connexion le|verbunden am|vernetzt am|kontakt seit|datum|conectado el|fecha|fecha de conexion|conectado em|data|data de conexao',
};
// cspell:enable
const fields: ReadonlyMap<string, Field> = new Map(
  Object.entries(names).flatMap(([field, list]) => list.split('|').map((each) => [each, field as Field] as const)),
);
const plain = (cell: string) => fold(cell.trim().replace(/^\ufeff/, ''));

/** The columns that a row of headings names: somebody's name, and a date or an address; nothing for any other row. */
export function columnsByHeadings(cells: readonly string[]): Columns | undefined {
  const columns: Columns = {};
  // A certificate or a publication has a name and an address, too.
  if (otherFileOf(cells) !== undefined) return undefined;
  for (const [at, cell] of cells.entries()) {
    const field = fields.get(plain(cell));
    if (field !== undefined) columns[field] ??= at;
  }
  const named = columns.first ?? columns.name ?? columns.last;
  return named !== undefined && (columns.connectedOn ?? columns.url) !== undefined ? columns : undefined;
}

/** A date as a program writes it, not a number that could be anything: two marks between numbers, or a word. */
const writtenDate = (cell: string) => /\d\D+\d+\D+\d|\p{L}/u.test(cell) && parseDate(cell) !== undefined;

/** The columns of a row of data without headings: those of an export, known by its last cell, a date, and by its third, an address. */
export function columnsByShape(cells: readonly string[]): Columns | undefined {
  const last = cells.findLastIndex((cell) => cell !== '');
  const [first = '', second = '', url = ''] = cells;
  if (last < 5 || last > 6 || !writtenDate(cells[last] ?? '') || /\d/.test(first)) return undefined;
  if (last === 6)
    return url === '' || parseSlug(url) ? { first: 0, last: 1, url: 2, company: 4, position: 5, connectedOn: 6 } : undefined;
  // Without an address to go by, what should be a name must look like one.
  return /\d/.test(second) ? undefined : { first: 0, last: 1, company: 3, position: 4, connectedOn: 5 };
}

/** The headings that only one other file of the archive has together. */
// cspell:disable
const others: [file: string, ...headings: string[]][] = [
  ['messages.csv', 'conversation id'],
  ['Invitations.csv', 'sent at', 'direction'],
  ['Profile.csv', 'maiden name'],
  ['Positions.csv', 'company name', 'title', 'finished on'],
  ['Education.csv', 'school name'],
  ['Certifications.csv', 'name', 'authority'],
  ['Publications.csv', 'name', 'published on'],
  ['Projects.csv', 'title', 'url', 'finished on'],
  ['Endorsements.csv', 'endorsement date'],
  ['Recommendations.csv', 'text', 'creation date'],
  ['Notes.csv', 'connection first name'],
  ['Contacts.csv', 'phonenumbers'],
  ['Shares.csv', 'sharecommentary'],
  ['Reactions.csv', 'date', 'type', 'link'],
  ['Comments.csv', 'date', 'link', 'message'],
  ['SearchQueries.csv', 'search query'],
  ['Company Follows.csv', 'organization', 'followed on'],
];
// cspell:enable

/** The other file of the archive that a row of headings belongs to, if it is one. */
export function otherFileOf(cells: readonly string[]): string | undefined {
  const headings = new Set(cells.slice(0, 50).map((cell) => plain(cell.slice(0, 50))));
  if (headings.size === 1 && cells.length === 1 && headings.has('name')) return 'Skills.csv';
  return others.find(([, ...all]) => all.every((heading) => headings.has(heading)))?.[0];
}
