import type { quiz as french } from './fr.ts';

/** The words of the quiz: its page, what is said where answers cannot be stored, and the weakest point of a chapter. */
export const quiz = {
  page: {
    mirror: 'Three questions are about twenty contacts. Instead of guessing, let the mirror draw them from your own network:',
    title: 'The quiz',
    description:
      'Nineteen questions about what you do with your LinkedIn network. The first nine questions take {minutes} min and give a result. Nothing leaves your browser.',
    lead: 'Questions about what you do, not what you think. Answer from memory, or open LinkedIn alongside and check: nobody else reads your answers.',
    noscript:
      'Here are all the questions. Keeping your answers and computing your result takes JavaScript. Without it, the printable sheet gives the same result with a pencil.',
    position: 'Step {n} of {all}',
    questionOf: 'Question {n} of {all}',
    progress: { one: '{n} of {all} questions answered', other: '{n} of {all} questions answered' },
    groups: {
      network: 'Your network and your time',
      intent: 'Your reasons and your objectives',
      glance: 'Direction and fit, in two questions',
      habits: 'Ties, reach and care, in three questions',
      cap: 'Your direction',
      fit: 'How well your network fits',
      ties: 'Your ties',
      reach: 'Your reach',
      care: 'The care you take of it',
    } as Record<string, string>,
    unsure: 'I’m not sure, or it doesn’t apply',
    back: 'Back',
    next: 'Continue',
    finish: 'See my result',
    errorTitle: { one: 'One question in this step has no answer yet', other: '{n} questions in this step have no answer yet' },
    errorHelp: 'Answer it, or skip it: a question without an answer counts neither for you nor against you.',
    error: 'Choose an answer.',
    errors: { reasons: 'Choose at least one answer.', horizons: 'Choose an answer for at least one horizon.' } as Record<
      string,
      string
    >,
    skip: 'Skip these questions',
    halfEmptyTitle: 'Almost no questions answered yet',
    halfEmptyText: 'A first result takes at least one answer about your habits or your objectives. Go back, or go on.',
    halfTitle: 'You have been through all five dimensions',
    halfText:
      'Your first result is ready. It rests on a single question for each dimension: it shows a direction, not the detail.',
    halfGain: { one: 'One question is left, which will sharpen:', other: '{n} questions are left, which will sharpen:' },
    halfItem: '{name}: {list}',
    halfRange: 'Depending on what you answer, your total, now {total}, can still go from {low} to {high}.',
    halfResult: 'See this first result',
    halfOn: 'Go on and sharpen it',
    halfOnNote: { one: '{n} question, {minutes} min at most', other: '{n} questions, {minutes} min at most' },
    done: 'Every question has an answer.',
    restart: 'Start again',
    restartTitle: 'Start again from nothing?',
    restartText:
      'Your answers will be erased. If the quiz is complete, they will stay in your history with their date; if not, you can keep a copy of them first, on the Your data page.',
    restartYes: 'Erase and start again',
    restartNo: 'Keep my answers',
    saved: 'Your answers are kept in this browser as you give them.',
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
