import type { compare as fr } from './fr.ts';

/** The words of two results side by side. */
export const compare = {
  title: 'Compare',
  lead: 'Two results side by side: on two dates, with that of a link, or of two links. And three questions to talk about.',
  sides: ['First result', 'Second result'],
  choose: 'Choose a result',
  now: 'My answers today',
  nowShort: 'Today',
  opened: 'The result opened from a link',
  openedShort: 'Received result',
  link: 'A link I received…',
  fields: ['Link of the first result', 'Link of the second result'],
  fieldNote:
    'Paste the whole address, or only what follows the # sign. A complete result will do, and so will a card. Nothing is sent or kept.',
  pasted: ['First link', 'Second link'],
  card: '{name} (card, {month})',
  keep: 'Keep as mine',
  kept: 'These answers are now yours. Those you had stay in the history.',
  keptFirst: 'These answers are now yours.',
  waiting: 'Choose two results: the comparison will appear here.',
  says: {
    total: 'Totals: {a} on one side, {b} on the other.',
    widest: 'What differs most: {name}, {a} on one side and {b} on the other.',
    level: 'The scores known on both sides are the same.',
    levelWords: 'The dimensions known on both sides have the same word.',
    alike: 'These two results say the same thing: nothing sets them apart.',
    nothing: 'These two results have no score in common.',
  },
  topics: 'Three questions to talk about',
  topicsLead: 'Drawn first from what differs most. For two people, or for one person and who they were that day.',
  topicsAlike: 'Drawn from what is lowest in both results, since they are alike.',
  both: 'On both sides',
  answer: '“{answer}”',
  computed: 'Computed: {answer}',
  score: '{n} out of 100',
} satisfies typeof fr;
