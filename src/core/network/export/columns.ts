import { fold } from '../base/fold.ts';

/** What a column may hold. Addresses of e-mail are not read: the mirror has no use for them. */
export type Field = 'first' | 'last' | 'name' | 'url' | 'company' | 'position' | 'connectedOn';

/** The place of each column in a row. */
export type Columns = Partial<Record<Field, number>>;

/**
 * What columns are called in English, French, German, Spanish and Portuguese, by LinkedIn or by those who save again: as
 * `plainHeading` gives it.
 */
// cspell:disable
const names: Record<Field, string> = {
  first: 'firstname|givenname|prenom|vorname|nombre|nome|primeironome',
  last: 'lastname|surname|nom|nomdefamille|nachname|familienname|apellido|apellidos|sobrenome|apelido',
  name: 'name|fullname|nomcomplet|vollstandigername|nombrecompleto|nomecompleto',
  url: 'url|profileurl|linkedin|linkedinurl|linkedinprofile|profil|urlduprofil|adresseduprofil|lienduprofil|lienlinkedin|profilurl|urldelperfil|urldoperfil|perfil',
  company: 'company|organization|entreprise|societe|compagnie|organisation|unternehmen|firma|empresa|compania',
  position: 'position|title|jobtitle|poste|fonction|titre|titreduposte|stelle|cargo|puesto|funcao|posicion|posicao',
  connectedOn:
    'connectedon|connected|date|connectele|connecteele|datedeconnexion|enrelationdepuis|relationdepuis|connexionle|verbundenam|vernetztam|kontaktseit|datum|conectadoel|fecha|fechadeconexion|conectadoem|data|datadeconexao',
};
// cspell:enable
const fields: ReadonlyMap<string, Field> = new Map(
  Object.entries(names).flatMap(([field, list]) => list.split('|').map((each) => [each, field as Field] as const)),
);

/** A heading to compare: its letters and numbers, folded. `plainHeading('\ufeff"Job_Title"') // => 'jobtitle'` */
export const plainHeading = (cell: string): string => fold(cell.slice(0, 60)).replace(/[^\p{L}\p{N}]/gu, '');

/** The columns whose headings are known, and the places of the others, but for empty ones at the end. */
export function namedColumns(cells: readonly string[]): { columns: Columns; unknown: number[] } {
  const columns: Columns = {};
  const headings = cells.slice(0, 50).map(plainHeading);
  const last = headings.findLastIndex((heading) => heading !== '');
  const unknown = [...headings.keys()].filter((at) => {
    const field = fields.get(headings[at] ?? '');
    if (field !== undefined) columns[field] ??= at;
    return field === undefined && at <= last;
  });
  return { columns, unknown };
}

/** Whether a heading is that of addresses of e-mail, in the same languages. */
export const isEmailHeading = (cell: string): boolean => /mail|courriel|correo|electroni/.test(plainHeading(cell)); // cspell:disable-line

/** The columns of a row of headings that are all known; nothing for any other row. */
export function columnsByHeadings(cells: readonly string[]): Columns | undefined {
  const { columns, unknown } = namedColumns(cells);
  const { first, last, name, url, company, position, connectedOn } = columns;
  const isWhole = [name ?? first, name ?? last, company, position, connectedOn].every((at) => at !== undefined);
  // LinkedIn gives no addresses before 2023; later, a column of another name may hold them.
  return isWhole && (url !== undefined || unknown.every((at) => isEmailHeading(cells[at] ?? ''))) ? columns : undefined;
}
