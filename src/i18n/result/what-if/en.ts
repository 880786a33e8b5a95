import type { whatIf as french } from './fr.ts';

/** The words of the moves tried on. */
export const whatIf = {
  title: 'Try moves',
  lead: 'Try moves on without touching your answers: the total, the dimensions and the profile you would have.',
  intro:
    'Ticking a move also ticks those that come before it. Today’s weights are kept: writing an objective, or changing one, could alter them.',
  allTop: 'Everything you have answered is at the highest level: there is no move to try.',
  nothing: 'Answer a question about your habits or your objectives: you will then have moves to try.',
  caption: 'Today, and with the moves ticked',
  dimension: 'Dimension',
  today: 'Today',
  then: 'What if',
  gain: 'Change',
  total: 'Total',
  absent: 'no answer',
  said: {
    same: 'Total: {today}. No move is ticked.',
    total: 'Total: {today} today, {then} with the moves ticked.',
    profileSame: 'Profile: {today}.',
    profile: 'Profile: {today} today, {then} with the moves ticked.',
  },
  way: {
    title: 'The shortest way to…',
    profile: 'the {profile} profile',
    gain: { one: '{n} more point', other: '{n} more points' },
    show: 'Tick this path',
    clear: 'Untick all',
    there: 'That is your profile already.',
    found: {
      one: 'A single move leads there. It is ticked below, and nothing else is:',
      other: '{n} moves lead there, and no path is shorter. They are ticked below, and nothing else is. In order:',
    },
    none: 'From where you are, no move leads there.',
    unanswered: 'A profile takes a score in each of the five dimensions. Still missing: {list}.',
    size: 'Its rule asks for “{rule}”, and moves do not change how many contacts you have.',
    sizeUnknown: 'Its rule asks for “{rule}”, and you have not said how many you have.',
    passed: 'Its rule asks for “{rule}”. You are at {score}, and a move never lowers a score.',
    missed: 'Its rule asks for “{rule}”. None of the moves that are left gets there.',
    earlier: 'Wherever its rule holds, another one holds too, and is read first: {profiles}.',
    unless: 'It would be different with “{rules},” which no move can change.',
    ceiling: {
      one: 'In what you have answered, only {n} point is left to gain: the total will not go over {most}.',
      other: 'In what you have answered, only {n} points are left to gain: the total will not go over {most}.',
    },
  },
  moves: {
    slow: ' · a direction rather than a deadline, with this many contacts',
    present: 'Today: “{answer}”',
    top: 'Already at the highest level: {list}.',
    absent: 'No definite answer, so nothing to try: {list}.',
  },
} satisfies typeof french;
