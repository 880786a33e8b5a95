import type { takeAway as french } from './fr.ts';

/** The words of what the reader takes away: the calendar file and the plan as Markdown. */
export const takeAway = {
  title: 'My plan',
  lead: 'In your calendar, in your notes or on paper.',
  none: 'Add a move to your plan first: it can then go into your calendar or your notes.',
  noneLink: 'See the moves proposed',
  when: 'The slots in your calendar',
  weekday: 'Day',
  ownDay: 'The day each move starts on',
  time: 'Time',
  whenNote:
    'The file has the slots of each move, at its own pace, for 13 weeks: every day, every week, every four weeks or just once. It also has:',
  from: 'from {day}',
  on: '{day}',
  weekly: 'every week, {n} times, from {day}',
  calendar: 'File for my calendar',
  copy: 'Copy the text',
  file: 'Text file',
  print: 'Print',
  again:
    'If your plan changes, download the file again: most calendars update the slots. A move taken out of the plan stays in the calendar: delete it there.',
  fileName: 'my-plan',
  said: {
    calendar: 'The download was asked for. Open the file, and your calendar will offer to add the slots.',
    calendarFailed:
      'The file could not be made. Check the dates of your moves and your connection, reload the page, then try again.',
    copied: 'Plan copied.',
    copyFailed: 'Copying was refused. Here is the text, to copy by hand.',
    file: 'The download was asked for.',
  },
  agenda: {
    start: 'Your first 15 minutes: {text}',
    note: 'My note: {text}',
    monthly: 'Once a month: the slot comes back every four weeks, to keep the same day.',
    page: 'My plan, in the browser that keeps it: {address}',
    week: { title: 'My plan this week', text: 'Ten minutes to move forward with:' },
    check: {
      title: 'My plan: the 30-day check',
      text: 'Which moves are done? Which will you keep, change or put aside?',
    },
    retake: {
      title: 'My plan: take the quiz again',
      text: 'The plan is 90 days old. Take the quiz again to see what has changed.',
    },
  },
  text: {
    title: 'My plan',
    totals: {
      whole: 'Total: {n} out of 100',
      between: 'Total: between {low} and {high} out of 100',
      around: 'Total: around {middle}, between {low} and {high} out of 100',
    },
    profile: 'Profile: {name}',
    profileNow: 'Profile, for now: {name}',
    start: 'Start: {day}',
    rhythm: 'How often: {text}',
    begin: 'Your first 15 minutes: {text}',
    check: '30-day check: {day}',
    retake: 'Take the quiz again: {day}',
    done: 'Done',
    doneOn: 'done on {day}',
    aside: 'Put aside',
    gone: 'A move the site no longer proposes ({id})',
    page: 'This plan, in the browser that keeps it: {address}',
  },
} satisfies typeof french;
