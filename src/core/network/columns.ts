import { folded } from './folded.ts';
import { onOf } from './on.ts';
import { slugOf } from './slug.ts';

/** What a column may hold. Addresses of e-mail are not read: the mirror has no use for them. */
type Field = 'first' | 'last' | 'name' | 'url' | 'company' | 'position' | 'on';

/** The place of each column in a row. */
export type Columns = Partial<Record<Field, number>>;

/** What columns are called in English, French, German, Spanish and Portuguese: by LinkedIn, or by those who save again. */
const names: Record<Field, string> = {
  first: 'first name|firstname|given name|prenom|vorname|nombre|nome|primeiro nome',
  last: 'last name|lastname|surname|nom|nom de famille|nachname|familienname|apellido|apellidos|sobrenome|apelido',
  name: 'name|full name|nom complet|vollstandiger name|nombre completo|nome completo',
  url: 'url|profile url|linkedin url|profil|url du profil|adresse du profil|lien du profil|profil-url|url del perfil|url do perfil|perfil',
  company: 'company|organization|entreprise|societe|unternehmen|firma|empresa|compania',
  position: 'position|title|job title|poste|fonction|titre|stelle|cargo|puesto|funcao|posicion|posicao',
  on: 'connected on|connected|date|connecte le|date de connexion|en relation depuis|relation depuis|connexion le|verbunden am|vernetzt am|kontakt seit|datum|conectado el|fecha|fecha de conexion|conectado em|data|data de conexao',
};
const fields: ReadonlyMap<string, Field> = new Map(
  Object.entries(names).flatMap(([field, list]) => list.split('|').map((each) => [each, field as Field] as const)),
);
const plain = (cell: string) => folded(cell.trim().replace(/^\ufeff/, ''));

/** The columns that a row of headings names: somebody's name, and a date or an address; nothing for any other row. */
export function columnsOf(cells: readonly string[]): Columns | undefined {
  const columns: Columns = {};
  for (const [at, cell] of cells.entries()) {
    const field = fields.get(plain(cell));
    if (field !== undefined) columns[field] ??= at;
  }
  const named = columns.first ?? columns.name;
  return named !== undefined && (columns.on ?? columns.url) !== undefined ? columns : undefined;
}

/** The columns of a row of data without headings: those of an export, known by its last cell, a date, and by its third, an address. */
export function columnsLike(cells: readonly string[]): Columns | undefined {
  if (onOf(cells.at(-1) ?? '') === undefined) return undefined;
  const url = cells[2] ?? '';
  if (cells.length === 7 && (url === '' || slugOf(url))) return { first: 0, last: 1, url: 2, company: 4, position: 5, on: 6 };
  return cells.length === 6 ? { first: 0, last: 1, company: 3, position: 4, on: 5 } : undefined;
}

/** A heading that only one other file of the archive has. */
const others: Record<string, string> = {
  'conversation id': 'messages.csv',
  inviterprofileurl: 'Invitations.csv',
  'maiden name': 'Profile.csv',
  'finished on': 'Positions.csv',
  'school name': 'Education.csv',
  'endorsement date': 'Endorsements.csv',
  'creation date': 'Recommendations.csv',
  'connection first name': 'Notes.csv',
  phonenumbers: 'Contacts.csv',
  sharecommentary: 'Shares.csv',
  'search query': 'SearchQueries.csv',
};

/** The other file of the archive that a row of headings belongs to, if it is one. */
export const otherFileOf = (cells: readonly string[]): string | undefined =>
  cells.map((cell) => others[plain(cell)]).find((file) => file !== undefined);
