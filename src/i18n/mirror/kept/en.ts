import type { kept as french } from './fr.ts';

/** The words of the numbers that the reader keeps of a network. */
export const kept = {
  title: 'Save the numbers to compare later',
  lead: 'Nothing is kept unless you ask. If you ask, this browser keeps the objective you chose, the code of the draw and numbers: how many contacts, by year, age of the tie, line of work and level, the shares shown above and, between two exports, how many came, left or moved. No name, no address, no company.',
  what: 'See exactly what would be saved',
  keep: 'Save these numbers',
  done: 'Numbers saved in this browser.',
  refused: 'This browser refuses to keep these numbers: they live in this tab alone.',
  none: 'No mirror saved in this browser.',
  item: '{date}: {n}',
  counted:
    'Since the export compared: {came} came, {back} came back, {left} left, {company} changed company, {position} position.',
  remove: 'Delete',
  removeNamed: 'Delete the mirror of {date}',
  removed: 'Mirror deleted.',
  deleteTitle: 'Delete this mirror?',
  deleteText: 'The numbers of {name} will be deleted from this browser. This cannot be undone.',
  deleteYes: 'Delete',
  deleteNo: 'Cancel',
  changes: 'What has changed',
  since: 'Since the mirror of',
  says: 'Since {date}: {change}, for a total of {n}.',
  points: '{n} points',
  columns: { what: 'Measure', change: 'Change' },
  rows: {
    contacts: 'Contacts',
    hidden: 'Hidden profiles',
    pace: 'Arrivals in a year',
    top: 'Share of the ten largest companies',
    effective: 'Concentration, in companies of equal size',
    fit: 'Share that matches the words',
  },
  caution:
    'Positions and companies are those of the day of each export: a change comes from those who changed jobs as much as from those who arrived or left. Only the rows that changed are shown.',
  later: 'At the next export, changes will show here.',
  history: 'Your saved mirrors',
  open: 'Open the mirror',
} satisfies typeof french;
