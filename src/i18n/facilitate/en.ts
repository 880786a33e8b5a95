import type { facilitate as french } from './fr.ts';

/** The words around the facilitator's page, whose text is src/content/workshop/en/facilitate.mdx, and those of its poster. */
export const facilitate = {
  here: 'On this page',
  short: 'The 60-minute script',
  long: 'The 90-minute script',
  print: 'Print this page',
  addresses: 'Addresses',
  printPoster: 'Print the poster',
  printScript: 'Print this script',
  steps: 'Minute by minute: what to do, what to say',
  say: 'Say',
  step: {
    when: '{from} to {to}',
    lasts: { one: '{n} minute', other: '{n} minutes' },
  },
  run: '{from} to {to}',
  debrief: {
    room: 'Ask the room',
    further: 'To go further',
    read: 'In the guide:',
  },
  poster: {
    name: 'The poster',
    ask: 'What is your LinkedIn network for?',
    what: '9 questions, at your own pace: your profile, and one move to start with.',
    code: 'QR code of the quiz',
    how: 'Point your phone’s camera at the code, or type this address:',
    promise: 'No account. Nothing leaves your phone except what you choose to send.',
    when: ['Workshop', 'Time', 'Room'],
  },
} satisfies typeof french;
