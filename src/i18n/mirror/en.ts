import type { mirror as french } from './fr.ts';
import { changes } from './changes/en.ts';
import { find } from './find/en.ts';
import { kept } from './kept/en.ts';
import { shown } from './shown/en.ts';
import { sort } from './sort/en.ts';
import { tools } from './tools/en.ts';

/** The words of the mirror: getting the file, reading it, what went wrong; and, in files of their own, what it shows. */
export const mirror = {
  shown,
  tools,
  changes,
  find,
  kept,
  sort,
  title: 'The mirror',
  description:
    'Your LinkedIn network in the light of your objective: your own export, read in your browser, with nothing sent and nothing kept.',
  lead: 'Who in your LinkedIn network fits your objective? The answer is in your file of connections.',
  noscript:
    'It takes JavaScript to read your file, in your browser and nowhere else. Without JavaScript, the printable sheet asks the same questions.',
  promisesTitle: 'What becomes of the file',
  promises: [
    'The file is read on your device. This page bars itself from opening any connection: go offline, and it still works.',
    'Nothing is kept unless you ask. Names are gone when you leave this page, or choose “Forget.”',
    'The official export, and that alone. Extensions that harvest profiles break LinkedIn’s rules, and your contacts never agreed to it.',
  ],
  how: {
    title: 'Get the file',
    first: 'On a computer, open {link}.',
    link: 'LinkedIn’s data page',
    steps: [
      'Tick “Connections,” nothing else: your messages hold other people’s words. Request the archive.',
      'Wait for the e-mail, usually a few minutes.',
      'Come back with the zip or “Connections.csv.” Once it is read, delete it from your device.',
    ],
    delays:
      'According to a copy of LinkedIn’s help consulted in the fall of 2026, a selection comes within minutes, a whole archive within 24 hours, and the link lasts 72 hours.',
    source: 'Where these times come from',
  },
  source: {
    title: 'Your file',
    promise: 'Nothing leaves this device.',
    drop: 'or drop it here',
    choose: 'I have my file',
    paste: 'Paste its contents',
    pasteLabel: 'The contents of “Connections.csv”',
    pasteNote:
      'Open the file with a text editor, copy everything, paste it here. A copied file can be pasted too, anywhere on the page.',
    pasteRead: 'Read this text',
    example: 'See an example',
    later: 'Copy this link for my computer',
    copied: 'Link copied: send it to yourself.',
    copyFailed: 'Copying was refused. Here is the address, to copy by hand.',
    address: 'The address of this page',
  },
  parts: {
    awaits: 'Once your file is read, you will be taken to “{part}.”',
    sample: 'The mirror can help: it draws twenty contacts at random and shows your newest twenty',
    lists: 'The mirror can help: it suggests lists of twenty names, each with its reason',
  },
  progress: {
    title: 'Reading',
    said: '{percent} read',
    done: 'Reading finished: {contacts}.',
    chosen: 'Of all that you gave, the mirror has read “{file}.”',
    chosenAmong: '{n} files hold connections. The mirror has read “{file},” the fullest or, of equals, the newest.',
    cancel: 'Cancel',
    cancelled: 'Reading cancelled. Nothing was kept.',
  },
  forget: {
    read: 'Your file: {contacts}',
    example: '{contacts}, made up',
    action: 'Forget',
    title: 'Forget this file?',
    text: 'Your answers about contacts, your words and your lists will go with it. This cannot be undone.',
    yes: 'Forget',
    no: 'Cancel',
    done: 'Forgotten: nothing of the file is left in this page.',
  },
  redraw: {
    title: 'Draw other people?',
    text: 'Your answers about the people of this draw will no longer count. Its code, {seed}, brings them back as long as this page stays open.',
    yes: 'Draw other people',
    no: 'Keep this draw',
  },
  fault: {
    title: 'This file cannot be read',
    empty: 'This file is empty. Download your archive again, then try once more.',
    'too-big':
      'This file is larger than {limit}. An export of connections is a few megabytes: request those alone, then drop that file.',
    image: 'This is an image. The mirror reads LinkedIn’s zip, or the “Connections.csv” inside it.',
    pdf: 'This is a PDF. The mirror reads LinkedIn’s zip, or the “Connections.csv” inside it.',
    xlsx: 'This is an Excel workbook. Save it as CSV, or drop the file that LinkedIn gave you.',
    html: 'This is a web page, perhaps that of the download. Follow the link in LinkedIn’s e-mail, then drop the file you get.',
    json: 'This is JSON. To bring back an export of this site, go to “Your data.”',
    binary: 'This is neither text nor a zip. Drop LinkedIn’s zip, or the “Connections.csv” inside it.',
    encrypted: 'This zip is protected by a password. Open it yourself, then drop “Connections.csv.”',
    bomb: 'Once open, this zip would be out of all proportion. Reading stopped. Ask LinkedIn for your archive again.',
    'broken-zip': 'This zip is damaged or incomplete. Download it again.',
    nested: 'This zip holds others, one inside another. Unzip them yourself, then give “Connections.csv.”',
    'unzip-first': 'This browser cannot open this zip. Unzip it yourself, then give “Connections.csv.”',
    'no-file':
      'This is not a file, but a text, a link or an image. Give LinkedIn’s zip or “Connections.csv.” A text goes under “Paste its contents.”',
    'own-list': 'This is a list that the mirror made, not your network. Give LinkedIn’s zip, or the “Connections.csv” inside it.',
    inside: '“Connections.csv” is not there, but {list}. Ask LinkedIn for an archive with your connections.',
    hollow: 'There is nothing inside. Ask LinkedIn for an archive with your connections.',
    'other-file': 'This is another file of the archive ({file}). The one to drop is called “Connections.csv.”',
    'no-contacts': 'No connection was recognized in this file. Drop “Connections.csv” as LinkedIn gave it, unedited.',
    'too-many': 'This file has more lines than a network can have connections. Drop “Connections.csv” as LinkedIn gave it.',
    unreadable: 'The browser could not open this file. Was it moved or deleted? Choose it again.',
    stopped: 'Reading was interrupted. Reload the page, close other tabs if the device is short of memory, then try again.',
  },
  late: 'The rest of the page is not arriving: you may be offline. Reconnect, reload the page, then open your file again.',
} satisfies typeof french;
