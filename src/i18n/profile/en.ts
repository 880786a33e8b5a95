import type { profile as french } from './fr.ts';

/** The words of a profile's page, and of a card opened there. */
export const profile = {
  kicker: 'Profile {n} of {all}',
  portrait: 'The portrait',
  strength: 'What this profile does well',
  cost: 'What it costs',
  habits: 'Three habits for this profile',
  next: 'One step away: {profile}',
  rule: 'The exact rule',
  more: 'How the score is computed',
  read: 'In the guide:',
  mine: 'And you?',
  mineText: 'Nine questions give a first result, nineteen the full one. Nothing leaves your browser.',
  mineAction: 'Take the quiz',
  all: 'The nine profiles',
  card: 'The card you received',
  cardText: 'A result of {month}.',
  cardSize: 'Size band: {size}',
  total: 'Total',
  absent: 'not given',
} satisfies typeof french;
