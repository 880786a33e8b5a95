import type { share as french } from './fr.ts';

/** The words of sharing: what each link reveals, and the card as a picture. */
export const share = {
  title: 'Share',
  lead: 'A card of your profile, or your complete result: what each link reveals is said before you copy it.',
  kind: 'What would you like to share?',
  card: 'A card of my profile',
  cardNote: 'For LinkedIn, an e-mail, colleagues.',
  complete: 'My complete result',
  completeNote: 'For a coach or someone you trust, or for your other device.',
  reveals: 'What this link reveals',
  cardReveals: ['your profile, {profile}', 'your total and your five scores', 'your size band: {size}', 'the month: {month}'],
  cardHides:
    'Neither your answers nor your objective are written in it. But someone who redoes the sums can often tell, from the total and the scores, what your main objective is.',
  completeReveals: [
    { one: 'your only answer, as you gave it', other: 'your {n} answers, as you gave them, objectives included' },
  ],
  completeHides: 'Anyone who has this link can read your answers. They cannot change them in your browser.',
  sizeNone: 'not given',
  never: 'When the link is opened, no server receives what follows the # sign: the link itself carries everything.',
  noCard: 'The card takes a profile, and therefore a score in each of the five dimensions.',
  address: 'The link',
  copy: 'Copy the link',
  copied: 'Link copied.',
  copyFailed: 'Copying was refused. The link is selected: copy it yourself.',
  native: 'Share…',
  linkedin: 'Post on LinkedIn',
  linkedinNote: 'Opens linkedin.com in a new tab. The link is passed on to it, as in any post.',
  text: 'My profile on Network by Design: {profile}, {total} out of 100.',
  textComplete: 'My complete result on Network by Design.',
  picture: {
    title: 'The card as a picture',
    note: 'To attach to a post. The picture is made in your browser; it shows your profile, your total, your five scores and the month.',
    wide: 'Download the picture (1200 × 630)',
    square: 'Download the square picture (1080 × 1080)',
    done: 'Picture downloaded.',
    failed: 'Your browser could not make the picture. The link still works.',
    total: '{n} out of 100',
    site: 'Network by Design',
  },
} satisfies typeof french;
