import type { quiz as french } from './fr.ts';

/** The words of the quiz: its page, what is said where answers cannot be stored, and the weakest point of a chapter. */
export const quiz = {
  page: {
    title: 'The quiz',
    description:
      'Nineteen questions about what you do with your LinkedIn network. The first nine questions take {minutes} min and give a result. Nothing leaves your browser.',
    lead: 'Questions about what you do, not what you think. Answer from memory, or open LinkedIn alongside and check: nobody else reads your answers.',
    noscript:
      'Here are all the questions. Keeping your answers and computing your result takes JavaScript. Without it, the printable sheet gives the same result with a pencil.',
    counter: '{n} of {all}',
    close: 'Leave the quiz',
    hint: 'How do I answer?',
    count: 'Count for real',
    mirror: 'The mirror draws the twenty contacts and counts with you.',
    when: 'By when?',
    taken: 'taken:',
    another: 'Add another objective',
    unsure: 'I’m not sure, or it doesn’t apply',
    back: 'Previous question',
    next: 'Continue',
    skip: 'Skip',
    finish: 'See my result',
    change: 'Change an answer',
    save: 'Save',
    error: 'Choose an answer, or skip.',
    dateError: 'Choose the date.',
    errors: {
      reasons: 'Choose at least one answer, or skip.',
      horizons: 'Choose an objective and its date, or skip.',
    } as Record<string, string>,
    halfEmptyTitle: 'Your first look is incomplete',
    halfEmptyText: 'Without answers there is nothing to draw. Go back, or go on.',
    halfTitle: 'Your first look is ready',
    halfScore: '{name}: {word}',
    halfResult: 'See my first look',
    halfOn: { one: '{n} more question, {minutes} min', other: '{n} more questions, {minutes} min' },
    passed: { one: 'One question skipped, still to answer:', other: '{n} questions skipped, still to answer:' },
    halfOnNote: 'The numbers come with the last question.',
    done: 'Every question has an answer.',
    restart: 'Start again',
    restartTitle: 'Start again from nothing?',
    restartText:
      'Your answers will be erased. If the quiz is complete, they will stay among your dated results; if not, you can keep a copy of them first, on the Your data page.',
    restartYes: 'Erase and start again',
    restartNo: 'Keep my answers',
  },
  storageNotice: {
    memory:
      'Your browser refuses to keep your answers, or has no room left. Everything works, but nothing will survive this tab: keep a copy on the Your data page, or send yourself the link to your complete result.',
    newer:
      'Your answers were saved by a more recent version of this site. They are intact, but this version cannot read them. Reload the page; until then, nothing you answer is kept.',
    aside:
      'Part of what this browser held could not be read. We set it aside without erasing anything: you can download it from the Your data page.',
    dataLink: 'Open the Your data page',
  },
  weakest: {
    title: 'Your weakest point here',
    move: 'The move to strengthen it:',
    best: 'Everything you answered here is at the highest level: all that is left is to keep it up.',
    nothing:
      'As soon as you have answered anything but “not sure,” your weakest point will show here, with a move to strengthen it.',
    result: 'See all my moves',
  },
} satisfies typeof french;
