/** Files that are not the one: each is said in its own sentence, and the right one can be given right after. */
import { deflateRawSync, constants } from 'node:zlib';
import type { Page } from '@playwright/test';
import { maxBytes, type Fault } from '../../src/core/network/export/report.ts';
import { megabytes } from '../../src/core/network/base/format.ts';
import { fill, list } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { encoded, exported, someone, zipped } from '../core/network/exports.ts';
import { five, forget, give, input, openMirror, read, workerOf } from './mirror.ts';
import { expect, test } from './site.ts';

const t = strings('fr').mirror;

function sentence(fault: Fault): string {
  if (fault === 'late') return t.late;
  if (typeof fault === 'string') return fill(t.fault[fault], { limit: megabytes('fr', maxBytes) });
  if ('file' in fault) return fill(t.fault['other-file'], fault);
  return fault.inside.length > 0 ? fill(t.fault.inside, { list: list('fr', fault.inside) }) : t.fault.hollow;
}

/** Waits until the page says why a file was not read, and nothing else. */
async function refused(page: Page, fault: Fault): Promise<void> {
  const said = page.getByRole('status').filter({ hasText: t.fault.title });
  await expect(said).toHaveCount(1);
  await expect(said.getByRole('paragraph')).toHaveText(sentence(fault));
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(input(page)).toBeFocused();
}

const whole = zipped({ 'Connections.csv': encoded(exported(someone)) });
/** The same zip with a byte of a place changed. */
const changed = (at: number, value: number): Uint8Array => whole.with(at, value);

/** A zip of a few hundred kilobytes that says it is of a thousand bytes, and inflates to more than what is read. */
function bomb(): Uint8Array {
  const piece = deflateRawSync(new Uint8Array(2 ** 20), { finishFlush: constants.Z_FULL_FLUSH });
  const pieces = [...Array<Buffer>(maxBytes / 2 ** 20 + 1).fill(piece), deflateRawSync(new Uint8Array())];
  const packed = Buffer.concat(pieces);
  const shell = zipped({ 'Connections.csv': [new Uint8Array(1000), { level: 0 }] });
  const view = new DataView(shell.buffer);
  const length = 'Connections.csv'.length;
  const directory = 30 + length + 1000;
  for (const [start, from] of [
    [0, 0],
    [directory, 2],
  ] as const) {
    view.setUint16(start + from + 8, 8, true);
    view.setUint32(start + from + 18, packed.length, true);
  }
  view.setUint32(shell.length - 6, 30 + length + packed.length, true);
  return Buffer.concat([shell.subarray(0, 30 + length), packed, shell.subarray(directory)]);
}

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0];
const wrong: [what: string, file: string | Uint8Array, fault: Fault][] = [
  ['nothing', '', 'empty'],
  ['blanks', ' \r\n\t\n', 'empty'],
  ['a picture', Uint8Array.from(png), 'image'],
  ['a photograph', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0]), 'image'],
  ['a PDF', '%PDF-1.7\n', 'pdf'],
  ['a workbook', zipped({ 'xl/workbook.xml': encoded('<x/>') }), 'xlsx'],
  ['a workbook of before 2007', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'xlsx'],
  ['a web page', '<!doctype html><title>LinkedIn</title>', 'html'],
  ['an export of this site', '{"version":1,"answers":{}}', 'json'],
  ['a gzip', Uint8Array.from([0x1f, 0x8b, 8, 0, 0]), 'binary'],
  ['rubbish', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251), 'binary'],
  [
    'an archive without the relations',
    zipped({ 'Profile.csv': encoded('a'), 'photo.jpg': encoded('x') }),
    { inside: ['Profile.csv', 'photo.jpg'] },
  ],
  ['an empty zip', zipped({}), { inside: [] }],
  ['a zip with a password', changed(6, 1), 'encrypted'],
  [
    'a zip that says it is enormous',
    whole.with(whole.findLastIndex((_, at) => whole[at] === 0x50 && whole[at + 1] === 0x4b && whole[at + 2] === 1) + 27, 0xff),
    'bomb',
  ],
  ['a small zip that is', bomb(), 'bomb'],
  ['a zip cut in two', whole.subarray(0, whole.length / 2), 'broken-zip'],
  ['a zip of a picture called so', zipped({ 'Connections.csv': Uint8Array.from(png) }), 'broken-zip'],
  ['a list of something else', 'Order,Client,Total\n1,Acme,12\n', 'no-contacts'],
  ['prose', 'Bonjour,\nvoici mes contacts.\n', 'no-contacts'],
  ['headings alone', exported([]), 'no-contacts'],
  ['messages', 'CONVERSATION ID,CONVERSATION TITLE,FROM,DATE\n1,a,b,c', { file: 'messages.csv' }],
  ['invitations', 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n', { file: 'Invitations.csv' }],
  ['a profile', 'First Name,Last Name,Maiden Name,Address,Birth Date,Headline\na,b,c,d,e,f', { file: 'Profile.csv' }],
  ['an address book', 'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers\na,b,c,d,e,f,g', { file: 'Contacts.csv' }],
  [
    'an address book of 2018',
    'First Name,Last Name,Companies,Title,Email Address,Phone Numbers,Created At,Instant Message Handles,Addresses,Sites,Full Name,Birthday,Location,Bookmarked At,Profiles\nAna,Exemple,,,ana@example.org,5145550000,"1/2/18, 3:04 AM",,,,,,,,',
    { file: 'ImportedContacts.csv' },
  ],
  [
    'posts, as a spreadsheet saves them',
    encoded('\ufeff"Date"\t"Share Title"\r\n"2018/01/01 10:00:00 UTC"\t"x"\r\n', 'utf-16 little'),
    { file: 'Shares.csv' },
  ],
  ['a list of names that is not of connections', 'Name,Score,Remark,Place,Made On\nAna,12,x,y,08 Feb 2026\n', 'no-contacts'],
];

test('each wrong file is said to be what it is, and the page still reads the right one', async ({ page }) => {
  test.setTimeout(180_000);
  await openMirror(page);
  for (const [at, [what, file, fault]] of wrong.entries())
    await test.step(what, async () => {
      await give(page, file, what);
      await refused(page, fault);
      // Not after each: what one wrong file could leave behind, ten could.
      if (at % 10 !== 9) return;
      await give(page, five);
      await read(page, 6);
      await forget(page);
    });
  await give(page, five);
  await read(page, 6);
});

test('in English too, one sentence says what to do', async ({ page }) => {
  const { fault } = strings('en').mirror;
  await openMirror(page, 'en');
  await give(page, 'CONVERSATION ID,FROM\n1,a', 'messages.csv', 'en');
  await expect(page.getByRole('status').getByText(fill(fault['other-file'], { file: 'messages.csv' }))).toBeVisible();
});

/** Gives a file of 65 megabytes, made in the page: blobs are made of others without a copy. */
const giveHuge = (page: Page): Promise<void> =>
  input(page).evaluate((field) => {
    const data = new DataTransfer();
    data.items.add(new File(Array<Blob>(65).fill(new Blob([new Uint8Array(2 ** 20)])), 'archive.zip'));
    (field as HTMLInputElement).files = data.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });

test('a file beyond the limit is not even opened', async ({ page }) => {
  await openMirror(page);
  const worker = await workerOf(page);
  await worker.evaluate(() => {
    Blob.prototype.arrayBuffer = () => {
      throw new Error('opened all the same');
    };
  });
  await giveHuge(page);
  await refused(page, 'too-big');
  await give(page, five);
  await read(page, 6);
});

test('a file that the browser cannot open, and a reading that breaks off, are said', async ({ page }) => {
  await openMirror(page);
  await (
    await workerOf(page)
  ).evaluate(() => {
    Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  });
  await give(page, five);
  await refused(page, 'unreadable');
  await give(page, five);
  await read(page, 6);
  // What a browser does that has no more memory.
  await (
    await workerOf(page)
  ).evaluate(
    () =>
      void setTimeout(() => {
        throw new Error('out of memory');
      }),
  );
  await refused(page, 'stopped');
  await give(page, five);
  await read(page, 6);
});
