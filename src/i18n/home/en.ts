import type { home as french } from './fr.ts';

/** The words of the home page. */
export const home = {
  title: 'What should you do with thousands of LinkedIn contacts?',
  description:
    'A six-chapter guide and a 19-question quiz to decide what your LinkedIn network is for. No account, and your answers never leave your browser.',
  lead: 'It depends on your objectives, and too often there are none. This site helps you find one, see where your network stands and choose three moves for the next 90 days.',
  roseLabel: 'A compass rose with five points: direction, fit, ties, reach and care. The longer a point, the better the score.',
  startQuiz: 'Take the quiz',
  startQuizNote: '9 questions for a first result: {short} min. The other 10 questions sharpen it: {rest} min.',
  readGuide: 'Read the guide',
  readGuideNote: { one: 'Six short chapters, {n} minute in all.', other: 'Six short chapters, {n} minutes in all.' },
  getTitle: 'What you get out of it',
  get: [
    { title: 'A portrait', text: 'Five dimensions from 0 to 100, and one of nine profiles, with the exact rule that gave it.' },
    {
      title: 'Three moves',
      text: 'Chosen from your answers and your objective, each with its reason, the time it takes and what to do in the first 15 minutes.',
    },
    {
      title: 'A link to share',
      text: 'It shows your profile without giving your answers away. Or it carries them all, if you want the advice of someone you trust.',
    },
  ],
  guideTitle: 'The guide',
  guideLead: 'Each chapter stands on its own and ends with an exercise of 15 minutes at most.',
  mirrorTitle: 'Your own network, in a mirror',
  mirrorLead:
    'Give the mirror the file that LinkedIn hands to every member: it shows where your contacts come from, what they do and how many serve your objective. The file is read in your browser; nothing is sent.',
  toMirror: 'Open the mirror',
  profilesTitle: 'Nine ways of living with a large network',
  profilesLead:
    'A profile is a portrait, not a verdict: it says what you do well, what it costs and where you could go from there.',
} satisfies typeof french;
