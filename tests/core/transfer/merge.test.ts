import { expect, test } from 'vitest';
import { mergeImported } from '../../../src/core/transfer/merge.ts';
import type { Dated } from '../../../src/core/history/history.ts';
import { mostActive, moveIdsIn, planOf, type Planned } from '../../../src/core/plan/plan.ts';
import { emptyDocument, readSaved, writeSaved, type Saved } from '../../../src/core/document/document.ts';
import { anySaved } from '../documents.ts';
import { always } from '../space.ts';

const texts = (saved: Saved) =>
  Object.values(saved.results as Record<string, Dated>).map(({ date, model, answers }) => JSON.stringify([date, model, answers]));
const moves = (saved: Saved) => saved.plan as Record<string, Planned>;

test('a document with nothing is itself, whichever side the nothing is on', () => {
  always([anySaved], (saved) => {
    expect(mergeImported(saved, emptyDocument)).toEqual(saved);
    expect(mergeImported(emptyDocument, saved)).toEqual(saved);
    expect(mergeImported(saved, saved)).toEqual(saved);
  });
});

test('the same file twice changes nothing more', () => {
  always([anySaved, anySaved], (here, there) => {
    const once = mergeImported(here, there);
    expect(mergeImported(once, there)).toEqual(once);
    expect(readSaved(writeSaved(once))).toEqual({ kind: 'read', saved: once, lost: [] });
  });
});

test('every result of both is there, those of here under their own ids; none is invented', () => {
  always([anySaved, anySaved], (here, there) => {
    const both = mergeImported(here, there);
    expect(new Set(texts(both))).toEqual(new Set([...texts(here), ...texts(there)]));
    for (const [id, result] of Object.entries(here.results)) expect(both.results[id]).toMatchObject(result as Dated);
    for (const id of Object.keys(both.results)) expect(id.length).toBeLessThanOrEqual(40);
    expect(Object.keys(both.results).length).toBeLessThanOrEqual(
      Object.keys(here.results).length + Object.keys(there.results).length,
    );
  });
});

test('two results of one id that differ are both kept; the same one under two ids is one, and keeps a name', () => {
  const result = (size: string, name?: string) => ({
    date: '2026-11-23T09:05:00',
    model: 1,
    answers: { size },
    ...(name && { name }),
  });
  const other = (name: string) => ({ ...emptyDocument, results: { a: result('from-500', name) } });
  expect(mergeImported(other('ici'), other('là')).results).toEqual({ a: result('from-500', 'ici') });
  const here = { ...emptyDocument, results: { a: result('from-500'), b: result('at-cap') } };
  const there = { ...emptyDocument, results: { a: result('under-500', 'ailleurs'), c: result('at-cap', 'le même') } };
  expect(mergeImported(here, there).results).toEqual({
    a: result('from-500'),
    b: result('at-cap', 'le même'),
    'a-2': result('under-500', 'ailleurs'),
  });
});

test('what is answered here stays, and the file fills the gaps', () => {
  always([anySaved, anySaved], (here, there) => {
    const { answers } = mergeImported(here, there);
    for (const id of ['size', 'hours', 'reasons'] as const) expect(answers[id]).toEqual(here.answers[id] ?? there.answers[id]);
    for (const part of ['items', 'horizons'] as const)
      expect(answers[part] ?? {}).toEqual({ ...there.answers[part], ...here.answers[part] });
  });
});

test('the plan of here stays, and no more than three moves are being made', () => {
  always([anySaved, anySaved], (here, there) => {
    const both = mergeImported(here, there);
    expect(moveIdsIn(moves(both), 'active').length).toBeLessThanOrEqual(mostActive);
    expect(planOf(both)).toEqual(moves(both));
    expect(Object.keys(both.plan).sort()).toEqual([...new Set([...Object.keys(here.plan), ...Object.keys(there.plan)])].sort());
    for (const [id, move] of Object.entries(moves(here)))
      expect(moves(both)[id]).toEqual({ ...(moves(there)[id]?.note && { note: moves(there)[id]?.note }), ...move });
    for (const [id, { start, note }] of Object.entries(moves(there)))
      if (!(id in here.plan)) expect(moves(both)[id]).toMatchObject({ start, ...(note && { note }) });
  });
});

test('a chapter was read on the earlier day, the reminder put away on the later one, and preferences are of both', () => {
  always([anySaved, anySaved], (here, there) => {
    const both = mergeImported(here, there);
    for (const id of new Set([...Object.keys(here.read), ...Object.keys(there.read)])) {
      const days = [here.read[id], there.read[id]].filter((each) => each !== undefined).sort();
      expect(both.read[id]).toBe(days[0]);
    }
    expect(both.dismissed).toBe([here.dismissed, there.dismissed].filter(Boolean).sort().at(-1));
    expect(both.preferences).toEqual({
      ...there.preferences,
      ...here.preferences,
    });
  });
});
