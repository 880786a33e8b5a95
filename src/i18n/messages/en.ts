import type { messages as french } from './fr.ts';

/** The words of the messages ready to adapt: their page, and what a move of the result shows of them. */
export const messages = {
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
  open: 'A message ready to adapt',
  failed: 'The message could not be loaded. Try again',
  late: {
    choose: 'For which objective?',
    hint: 'Add the first name, replace the places in brackets, take out what is not true.',
    all: 'All the messages',
    copy: 'Copy the message',
    copyOf: 'Copy the message: {name}',
    copied: 'Copied.',
    refused: 'Copying was refused. The message is selected: copy it by hand.',
  },
} satisfies typeof french;
