import { expect, test } from 'vitest';
import { isOwnList } from '../../../../src/core/network/export/own-list.ts';
import { toCsv } from '../../../../src/core/format/list-file.ts';
import { strings } from '../../../../src/i18n/strings.ts';
import { exported, someone } from '../exports.ts';

for (const locale of ['fr', 'en'] as const) {
  const { tools, sort, find, changes } = strings(locale).mirror;
  const { name, position, company, reason, doubt, profile } = tools.lists.columns;
  const asked = find.targets.columns;
  const moved = changes.columns;
  test.each([
    ['those to write to', [name, position, company, reason, profile]],
    ['those to look at', [name, position, company, reason, doubt, profile]],
    ['the piles', Object.values(sort.columns)],
    ['companies', [asked.asked, asked.match, asked.name, asked.position]],
    ['a word this week', [moved.name, moved.position, moved.company, moved.reason, moved.since]],
    ['all differences', [moved.kind, moved.name, moved.position, moved.company, moved.before]],
  ])(`the list of %s is known when it is given back (${locale})`, (_, columns) => {
    expect(isOwnList(toCsv([columns, columns.map(() => 'x')], locale))).toBe(true);
    expect(isOwnList([columns, columns.map(() => 'x')].map((row) => row.join('\t')).join('\n'))).toBe(true);
  });
}

test('an export is none', () => expect(isOwnList(exported(someone))).toBe(false));
