import type { profile as french } from './fr.ts';

/** The words of a profile's page, of a card opened there, and of both where they are shared. */
export const profile = {
  kicker: 'A profile of LinkedIn networks',
  title: '{profile}, a LinkedIn network profile',
  social: {
    title: 'My LinkedIn network: {profile}. And yours?',
    description: {
      one: '{all} questions, {n} minute, no account.',
      other: '{all} questions, {n} minutes, no account.',
    },
  },
  mine: 'My LinkedIn network',
  yours: 'And yours?',
  start: 'And yours? {all} questions, {n} min',
  promise: 'No account. Nothing leaves your browser.',
  portrait: 'The portrait',
  more: 'Read the rest of the portrait',
  strength: 'What this profile does well',
  cost: 'What it costs',
  habits: 'Three habits for this profile',
  next: 'One step away: {profile}',
  rule: 'The exact rule',
  method: 'How the score is computed',
  read: 'In the guide:',
  all: 'The nine profiles',
  example: 'The rose is an example of this profile.',
  exampleRose: 'An example of this profile. {scores}.',
  card: 'Someone is showing you their LinkedIn network',
  cardRose: 'What the card shows. {scores}.',
  cardText: 'A result from {month}.',
  cardFirst: 'A first look, {month}: {n} answers out of {all}.',
  cardTotal: 'Total: {n} out of 100.',
  cardSize: 'Contacts: {size}.',
  absent: 'not given',
} satisfies typeof french;
