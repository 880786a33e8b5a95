import type { accessibility as french } from './fr.ts';

/** The words of the accessibility statement. What is said of each criterion is in src/content/accessibility/. */
export const accessibility = {
  title: 'Accessibility',
  description:
    'Where this site stands on the A and AA criteria of WCAG 2.2 and on Québec’s standard: what was checked, how, when, and what is still missing.',
  lead: 'This site should work for everybody, whatever their device, eyes or hands. Here is where it stands, and how we know.',
  verdictTitle: 'In short',
  verdict: 'No failure of the A and AA criteria of WCAG 2.2 is known.',
  verdictPartly: {
    one: '{n} criterion of WCAG 2.2 is met only in part.',
    other: '{n} criteria of WCAG 2.2 are met only in part.',
  },
  claim:
    'Still, the site does not claim to conform fully: it has not been tried with people who use a screen reader every day, and no independent body has examined it.',
  standardsTitle: 'What it is measured against',
  standards: [
    'The A and AA success criteria of the W3C’s Web Content Accessibility Guidelines (WCAG) 2.2.',
    'The Government of Québec’s standard on the accessibility of websites (SGQRI 008 3.0), in force since April 29, 2024. According to organizations that describe it, it adopts level AA of WCAG 2.1, with a few exceptions, and some criteria of WCAG 2.2: the list below covers them. It is binding on public bodies; this site measures itself against it by choice.',
  ],
  scope:
    'All pages are covered, in French and in English, along with what they show once filled in. The sites they link to, LinkedIn included, are not.',
  howTitle: 'How it is checked',
  how: [
    'Every page is examined by axe, a checking program, in the light theme for French and the dark one for English. The quiz, the result, your data and the mirror are also examined empty, filled in or with an error.',
    'The keyboard alone leads from the home page to a shared link, the mirror and your data. That journey is tried in Chromium, Firefox and WebKit; all the rest, in Chromium.',
    'Pages are opened 320 pixels wide (which is what 400% zoom gives), then with letters twice as large.',
    'They are also opened without JavaScript, and as they print. Some are opened with their text spaced out, with colours forced by the device, with less motion, and translated by the browser.',
  ],
  when: 'These checks are run again with each change to the site. What none of them covers was checked by hand, last on {day}.',
  untested: 'Not tried: screen readers, magnifiers, voice control and switches, whether by the people who use them or otherwise.',
  gapsTitle: 'What is still missing',
  gaps: [
    'Names, roles and messages are checked by programs. Nobody has listened to them: words can be correct and still tiresome to hear.',
    'Compass roses and charts are easier to see than to put into words. A sentence or a table gives their numbers; their outline remains a drawing.',
    'The picture of the profile loses its description once it is downloaded: add one where you post it.',
    'At 320 pixels wide, large tables scroll sideways within their frame. The keyboard reaches them too.',
    'The mirror needs a file that you request from LinkedIn, on pages that are not ours. A made-up network shows what the mirror gives.',
  ],
  script: 'The quiz, the result and the mirror need JavaScript. Without it, {sheet} gives the same total, with a pencil.',
  sheet: 'the printable sheet',
  contactTitle: 'Whom to write to',
  contact:
    'Is something in your way? Write to {contact}. Say on which page, what you wanted to do, and with which device or assistive technology.',
  noContact: 'This copy of the site gives no address to write to.',
  criteriaTitle: 'The criteria, one by one',
  criteriaText:
    'The files named are tests: each one fails when what it checks stops being true. They are in the tests/ folder of the code.',
  principles: ['Perceivable', 'Operable', 'Understandable', 'Robust'],
  criterion: 'Criterion',
  standing: 'Where the site stands',
  count: {
    met: { one: '{n} met', other: '{n} met' },
    partly: { one: '{n} in part', other: '{n} in part' },
    unused: { one: '{n} not applicable', other: '{n} not applicable' },
  },
  state: { met: 'Met.', partly: 'In part.', unused: 'Not applicable.' },
  byHand: 'Checked by hand on {day}.',
} satisfies typeof french;
