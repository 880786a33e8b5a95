import type { home as french } from './fr.ts';

/** The words of the home page. */
export const home = {
  title: 'Thousands of LinkedIn contacts. Now what?',
  description:
    'A six-chapter guide and a 19-question quiz to decide what your LinkedIn network is for. No account, and your answers never leave your browser.',
  lead: '{n} questions: a first profile. And three moves to start with.',
  startQuiz: { one: 'Start · {n} minute', other: 'Start · {n} minutes' },
  promise: 'No account. Nothing leaves this browser.',
  sample: {
    caption: 'A sample result',
    total: '{total} · {band}',
    rose: 'A compass rose with five points: {list}.',
    move: 'First move:',
  },
  returning: {
    title: 'Where you stand',
    first: 'First look',
    begun: 'Quiz under way',
    last: 'Your result',
    forNow: '{name}, for now',
    resume: { one: 'Continue: {n} question', other: 'Continue: {n} questions' },
  },
  guideTitle: 'The guide',
  readGuide: 'Read the guide',
  readGuideNote: { one: '{n} minute in all', other: '{n} minutes in all' },
  profilesTitle: 'Nine profiles',
  mirrorTitle: 'The mirror',
  mirrorLead: 'Who among your contacts serves your objective? Your browser reads the file from LinkedIn; nothing is sent.',
  toMirror: 'Open the mirror',
  workshop: 'With others: {facilitate}, then {group}.',
  facilitate: 'run a workshop',
  group: 'see a group together',
} satisfies typeof french;
