import type { guide as french } from './fr.ts';

/** The words of the guide: its chapters, the way through them, and the page of the messages ready to adapt. */
export const guide = {
  title: 'The guide',
  description:
    'Six chapters to decide what to do with a large LinkedIn network: the question, the reasons, the objectives, the opportunities, the risks and the moves to make.',
  lead: {
    one: 'Six chapters, {n} minute of reading in all. Read them in order, or start with the one that tempts you.',
    other: 'Six chapters, {n} minutes of reading in all. Read them in order, or start with the one that tempts you.',
  },
  contents: 'Guide contents',
  anchor: 'Link to this section:',
  closeNote: 'Close',
  allSources: 'All the sources',
  here: 'In this chapter',
  chapter: 'Chapter {n} of {all}',
  reading: { one: '{n}-minute read', other: '{n}-minute read' },
  turn: 'Neighbouring chapters',
  previous: 'Previous chapter',
  next: 'Next chapter',
  toQuiz: 'On to the quiz',
  plain: 'This chapter in Markdown',
  updated: 'Updated on {day}.',
  sources: 'Numbers in brackets refer to the list of sources.',
  source: 'Source {n}',
  table: 'Table: {columns}',
  nowMinutes: { one: '{n} minute at most', other: '{n} minutes at most' },
  kinds: { fact: 'What is known', opinion: 'Opinion', caution: 'Caution' },
  questions: 'Your turn',
  questionsLead: 'These questions are part of the quiz: an answer given here counts there, and the other way round.',
  questionsNoscript: 'You can read these questions, but keeping your answers in your browser takes JavaScript.',
  notes: 'Sources and addresses',
  questionsPrinted: 'The questions of this chapter are on the printable sheet:',
  toResult: 'See my result',
  progress: {
    questions: { one: '{n} question', other: '{n} questions' },
    answered: { one: 'Questions answered: {n} of {all}', other: 'Questions answered: {n} of {all}' },
    chapters: { one: 'Chapters read: {n} of {all}', other: 'Chapters read: {n} of {all}' },
    read: 'read',
    readOn: 'Read on {day}',
  },
  messages: {
    title: 'Messages ready to adapt',
    description:
      'Twenty-eight messages for seven occasions and four objectives: reconnect, ask, offer, decline, answer, congratulate, thank. Two places to change, then send.',
    lead: 'Seven occasions, four objectives, and each time something to start from: it is easier to fix a page than to fill a blank one.',
    tips: [
      'Put the first name after the hello, and replace the two places in brackets.',
      'Take out whatever is not true between you and this person. What is left will sound like you.',
      'They are polite on purpose. If the two of you joke, joke.',
      'One message, one person: sent to fifty, the best text becomes a flyer.',
    ],
    law: 'None of them offers anything for sale. Before you turn one into an offer, read what the guide says of the anti-spam law:',
    contents: 'The occasions',
    why: 'Why one memory, one small request and one way out:',
    guide: 'Beside the chapters',
  },
} satisfies typeof french;
