import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextStep } from '../../scripts/sources/next-step.ts';
import { sourceReport, type Answer } from '../../scripts/sources/report.ts';
import { watchedSources, type WatchedSource } from '../../scripts/sources/watched.ts';
import { sources } from '../quiz.ts';

const archive = 'https://web.archive.org/web/20261129120000/https://exemple.quebec/un';
const watched: WatchedSource[] = [
  { id: 'one', title: 'One *of* them', address: 'https://exemple.quebec/un', archive, citedIn: ['risks#feed', 'inbox, move 1'] },
  { id: 'two', title: 'Two', address: 'https://exemple.quebec', citedIn: ['act'] },
  { id: 'three', title: 'Three', address: 'https://autre.quebec/a?b=1&c=2', citedIn: ['question#large'] },
];
/** What a checker says when the three addresses answer so, in order; it writes them as a browser does. */
const answering = (...statuses: (number | undefined)[]): Answer[] =>
  watched.flatMap(({ address }, at) => {
    const status = statuses[at];
    return status === undefined ? [] : { url: new URL(address).href, status };
  });
/** The ids that stand under a title of the report, in order. */
const under = (title: string, markdown: string): string[] => {
  const [, section = ''] = markdown.split(`## ${title}\n`);
  return [...(section.split('\n## ')[0] ?? '').matchAll(/^- `(\w+)`/gm)].map((match) => match[1] ?? '');
};
const deadIn = ({ markdown }: { markdown: string }) => under('Leads nowhere', markdown);
const uncheckedIn = ({ markdown }: { markdown: string }) => under('Could not be checked', markdown);

test('what is watched is each source that has an address, with what cites it', () => {
  const found = watchedSources();
  expect(found.map(({ id }) => id)).toEqual(sources.filter(({ url, doi }) => url ?? doi).map(({ id }) => id));
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter(({ citedIn }) => citedIn.length === 0)).toEqual([]);
  expect(found.find(({ id }) => id === 'laferriere')?.citedIn).toEqual(
    expect.arrayContaining(['question#large', 'horizons, move 1']),
  );
});

describe('the report', () => {
  test('gives of a dead source its title, address, answer, archived copy and what cites it', () => {
    expect(sourceReport(watched, answering(404, 200, 200)).markdown).toContain(
      [
        '- `one` — *One \\*of\\* them*',
        '  - <https://exemple.quebec/un>: status 404',
        `  - Archived copy: <${archive}>`,
        '  - Cited in: `risks#feed`, `inbox, move 1`',
      ].join('\n'),
    );
  });

  test('says where to look for a copy when there is none', () => {
    expect(sourceReport(watched, answering(200, 410, 200)).markdown).toContain(
      'To look for a copy: <https://web.archive.org/web/*/https://exemple.quebec>',
    );
  });

  // LinkedIn answers 999 to programs, and others 403: that says nothing of the page.
  test.each([999, 403, 401, 429, 500, 503, 0, undefined])('an answer of %s is no death: it is said apart', (status) => {
    const report = sourceReport(watched, answering(200, 200, status));
    expect([deadIn(report), uncheckedIn(report), report.dead]).toEqual([[], ['three'], false]);
  });

  test.each([404, 410, 400])('an answer of %s is a death', (status) => {
    const report = sourceReport(watched, answering(200, status, 999));
    expect([deadIn(report), uncheckedIn(report), report.dead]).toEqual([['two'], ['three'], true]);
  });

  test('a host that is gone is a death, unless nothing answers: then the network is cut', () => {
    const gone = answering(0, 0, 0).map((answer): Answer => ({ ...answer, unknownHost: true }));
    expect(deadIn(sourceReport(watched, [...gone.slice(0, 1), ...answering(undefined, 200, 403)]))).toEqual(['one']);
    const cut = sourceReport(watched, gone);
    expect([deadIn(cut), uncheckedIn(cut), cut.dead, cut.alive]).toEqual([[], ['one', 'two', 'three'], false, false]);
  });

  test('places each source once or not at all, and reads the same in whatever order answers come', () => {
    const status = fc.option(fc.constantFrom(0, 200, 204, 302, 400, 403, 404, 410, 429, 500, 999), { nil: undefined });
    fc.assert(
      fc.property(fc.tuple(status, status, status), (statuses) => {
        const report = sourceReport(watched, answering(...statuses));
        const told = [...deadIn(report), ...uncheckedIn(report)];
        const well = watched.filter((_, at) => (statuses[at] ?? 0) >= 200 && (statuses[at] ?? 0) < 400);
        expect([...told, ...well.map(({ id }) => id)].sort()).toEqual(watched.map(({ id }) => id).sort());
        expect(report).toEqual(sourceReport(watched, answering(...statuses).reverse()));
      }),
    );
  });
});

describe('the one issue', () => {
  const well = sourceReport(watched, answering(200, 200, 999));
  const dead = sourceReport(watched, answering(404, 200, 999));
  const worse = sourceReport(watched, answering(404, 410, 999));
  const nothing = sourceReport(watched, []);
  const issue = (body: string) => ({ number: 7, body });

  test('is opened by a death, and only by one', () => {
    expect([dead, well, nothing].map((report) => nextStep(report, undefined))).toEqual(['open', 'leave', 'leave']);
  });

  test('is updated when there is something else to say', () => {
    expect(nextStep(worse, issue(dead.markdown))).toBe('update');
    expect(nextStep(dead, issue(`${dead.markdown.replaceAll('\n', '\r\n')}\r\n`))).toBe('leave');
  });

  test('is closed when all is well again, but not when nothing answered', () => {
    expect(nextStep(well, issue(dead.markdown))).toBe('close');
    expect(nextStep(nothing, issue(dead.markdown))).toBe('leave');
  });
});
