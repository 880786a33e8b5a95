import type { kept as french } from './fr.ts';

/** The words of the numbers that the reader keeps of a network. */
export const kept = {
  title: 'Save the numbers to compare later',
  lead: 'Nothing is kept unless you ask. If you ask, this browser keeps numbers only: how many contacts, by year, by age of the tie, by line of work and level, and the shares shown above. No name, no address, no company. Next year, a new export will show what has changed.',
  what: 'See exactly what would be saved',
  keep: 'Save these numbers',
  done: 'Numbers saved in this browser.',
  none: 'No mirror saved in this browser.',
  item: '{date}: {n}',
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
    fit: 'Share that fits the objective',
  },
  caution:
    'Positions and companies are those of the day of each export: a change comes from those who changed jobs as much as from those who arrived or left. Only the rows that changed are shown.',
  later: 'At the next export, changes will show here.',
  history: 'Your saved mirrors',
  open: 'Open the mirror',
} satisfies typeof french;
