import type { result as french } from './fr.ts';
import { compare } from './compare/en.ts';
import { history } from './history/en.ts';
import { page } from './page/en.ts';
import { plan } from './plan/en.ts';
import { received } from './received/en.ts';
import { share } from './share/en.ts';
import { takeAway } from './take-away/en.ts';
import { whatIf } from './what-if/en.ts';

/** The words of the result and of the tools around it. */
export const result = {
  page,
  plan,
  history,
  compare,
  received,
  share,
  takeAway,
  whatIf,
  /** Words for a score (core/scoring/strength.ts) while its number is not shown. */
  strength: { low: 'low', fair: 'fair', strong: 'strong' },
  shownTotal: {
    said: { whole: '{n}', between: 'between {low} and {high}', around: 'around {middle}, between {low} and {high}' },
    brief: { whole: '{n}', between: '{low} to {high}', around: '{low} to {high}' },
  },
  code: {
    titles: { card: 'My card, as a QR code', complete: 'My complete result, as a QR code' },
    opens: 'A phone’s camera opens it.',
    label: 'QR code of the link',
    close: 'Close',
    failed: 'The code could not be made. The link still works.',
  },
  answers: {
    mine: 'My answers',
    change: 'Change',
    changeOf: 'Change: {name}',
    onPaper: 'While open, this list prints with the result.',
    unsure: 'Not sure, or does not apply',
    none: 'No answer',
    horizon: '{horizon}: {objective}',
  },
  rule: {
    from: '{name} at {n} or more',
    below: '{name} under {n}',
    contacts: '{n} contacts or more',
    contactsBelow: 'fewer than {n} contacts',
    all: 'Each of the five dimensions at {n} or more',
    none: 'None of the other eight rules applies',
    first: 'The rules are read in order; the first that applies gives the profile.',
  },
  linkFault: {
    empty: 'This link holds no answers.',
    damaged:
      'This link is incomplete, or was altered on the way. Open it from the message it came in; if it still does not open, ask for it to be sent again.',
    case: 'The capital letters of this link were changed on the way, and we cannot put them back: part of it may be missing too. Ask for it to be sent again.',
    newer: 'This link was made by a more recent version of this site. Reload the page, then open it again.',
    forged: 'This link is complete, but no result can give these numbers. We do not show it.',
    foreign: 'The address ends with a code that this site does not know. Open it from the message it came in.',
    otherProfile: 'The numbers in this link give another profile than this page’s.',
    otherProfileLink: 'See the {profile} profile',
    noProfile:
      'This link does not give a score in each of the five dimensions: its numbers match no profile, not even this page’s.',
    wrongPage: 'This link holds a complete result. It opens on the result page.',
    wrongPageLink: 'Open the result',
    wrongCard: 'This link is a profile card. It opens on the profile’s page.',
    wrongCardLink: 'Open the card',
    titleBad: 'This link cannot be opened',
  },
  messages: {
    open: 'A message ready to adapt',
    failed: 'The message could not be loaded. Try again',
    onDemand: {
      choose: 'For which objective?',
      hint: 'Add the first name, replace the places in brackets, take out what is not true.',
      all: 'All the messages',
      copy: 'Copy the message',
      copyOf: 'Copy the message: {name}',
      copied: 'Copied.',
      refused: 'Copying was refused. The message is selected: copy it by hand.',
    },
  },
} satisfies typeof french;
