/** The first headings of each list that the mirror makes, in both languages. */
const headings = [
  ['Nom|Name', 'Poste|Position', 'Entreprise|Company', 'Raison|Reason'],
  ['Pile|Changement|Change', 'Nom|Name', 'Poste|Position', 'Entreprise|Company'],
  ['Entreprise cherchée|Company looked for', 'Correspondance|Match', 'Nom|Name'],
];

/** The same, as written or as a spreadsheet saves it again. */
const rows = headings.map((row) => new RegExp(`^\\ufeff?(?:sep=.\\s+)?${row.map((each) => `"?(?:${each})"?[,;\\t]`).join('')}`));

/** Whether a text is a list of people that the mirror made: it has a few of them, and is no network. */
export const isOwnList = (text: string): boolean => rows.some((row) => row.test(text));
