import type { accessibility as french } from './fr.ts';

/** The words of the accessibility statement. What is said of each criterion is in src/content/accessibility/. */
export const accessibility = {
  title: 'Accessibility',
  description:
    'Where this site stands on the A and AA criteria of WCAG 2.2 and on Québec’s standard: what was checked, how, when, and what is still missing.',
  lead: 'This site should work for everybody, whatever the device, the eyes or the hands. Here is where it stands, and how that is known.',
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
    'The Government of Québec’s standard on the accessibility of websites (SGQRI 008 3.0), in force since April 29, 2024. According to organizations that present it, it takes up level AA of WCAG 2.1, with a few exceptions, and some criteria of WCAG 2.2: the list below covers them. It binds public bodies; this site measures itself against it by choice.',
  ],
  scope:
    'All pages are covered, in French and in English, and what they show once filled in. The sites that links lead to, LinkedIn included, are not.',
  howTitle: 'How it is checked',
  how: [
    'Every page goes through axe, light or dark; so do the quiz, the result, your data and the mirror, empty, filled in or in error.',
    'The keyboard alone leads from the home page to a shared link, the mirror and your data. That journey is made in Chromium, Firefox and WebKit; all the rest, in Chromium.',
    'Pages are opened 320 pixels wide (which is what 400% zoom gives), in letters twice as large, and with the text spacing that criterion 1.4.12 asks for.',
    'They are opened, too, without a script, and as they print. Some of them are with colours that the device forces, with less motion, and translated by the browser.',
  ],
  when: 'These checks are run again at each change of the site. What none of them looks at was looked at by hand, last on {day}.',
  untested: 'Not tried: screen readers, magnifiers, voice control and switches, whether by the people who use them or otherwise.',
  gapsTitle: 'What is still missing',
  gaps: [
    'Names, roles and messages are checked by programs. Nobody has listened to them: words can be right and tiresome to hear.',
    'Roses and charts are easier to see than to say. A sentence or a table gives their numbers; their outline remains a drawing.',
    'The picture of the profile does not take its words along when it is downloaded: describe it where you post it.',
    'At 320 pixels wide, large tables scroll sideways within their frame. The keyboard reaches them too.',
    'The mirror needs a file from LinkedIn, whose pages are out of reach from here. A made-up network shows what it gives.',
  ],
  script: 'The quiz, the result and the mirror need a script. Without it, {sheet} gives the same total, with a pencil.',
  sheet: 'the printable sheet',
  contactTitle: 'Whom to write to',
  contact: 'Is something in your way? Write to {contact}. Say which page, what you wanted to do, and with what.',
  noContact: 'This copy of the site gives no address to write to.',
  criteriaTitle: 'The criteria, one by one',
  criteriaText:
    'The files named are tests: each one fails when what is said here stops being true. They are in the tests/ folder of the code.',
  principles: ['Perceivable', 'Operable', 'Understandable', 'Robust'],
  criterion: 'Criterion',
  standing: 'Where the site stands',
  count: {
    met: { one: '{n} met', other: '{n} met' },
    partly: { one: '{n} in part', other: '{n} in part' },
    unused: { one: '{n} not applicable', other: '{n} not applicable' },
  },
  state: { met: 'Met.', partly: 'In part.', unused: 'Not applicable.' },
  byHand: 'Looked at by hand on {day}.',
} satisfies typeof french;
