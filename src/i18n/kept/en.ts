/** The same in English. */
export const kept = {
  reminder: {
    title: 'Reminder',
    words: {
      plan: 'Your plan began {n} days ago.',
      result: 'Your latest result is {n} days old. Taking the quiz again shows what has changed.',
      done: 'Moves done: {n}.',
      active: 'Moves under way: {list}.',
    },
    plan: 'See my plan',
    result: 'See my result',
    retake: 'Take the quiz again',
    later: 'Later',
  },
  way: {
    questions: { one: '{n} question', other: '{n} questions' },
    answered: { one: 'Questions answered: {n} of {all}', other: 'Questions answered: {n} of {all}' },
    chapters: { one: 'Chapters read: {n} of {all}', other: 'Chapters read: {n} of {all}' },
    read: 'read',
    readOn: 'Read on {day}',
  },
  weakest: {
    title: 'Your weakest point here',
    move: 'The move to strengthen it:',
    best: 'Everything you answered here is at the highest level: all that is left is to keep it up.',
    nothing:
      'As soon as you have answered anything but “not sure,” your weakest point will show here, with a move to strengthen it.',
    result: 'See all my moves',
  },
};
