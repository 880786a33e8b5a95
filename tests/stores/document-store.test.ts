import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeSaved, emptyDocument, readSaved, writeSaved, type Saved } from '../../src/core/document/document.ts';
import { storageKey } from '../../src/core/document/key.ts';
import { documentStore, type StorageLike } from '../../src/stores/document-store.ts';
import { anySaved } from '../core/documents.ts';
import { always } from '../core/space.ts';

const refuse = (): never => {
  throw new DOMException('refused', 'SecurityError');
};

/** A storage in memory that can be told to refuse: everything, or writing alone. */
function fakeStorage(items: Record<string, string> = {}) {
  const storage = { refuses: 'nothing' as 'nothing' | 'writing' | 'everything', items, writes: 0, reads: 0 };
  const api: StorageLike = {
    getItem: (key) => {
      storage.reads++;
      return storage.refuses === 'everything' ? refuse() : (items[key] ?? null);
    },
    setItem: (key, value) => {
      storage.writes++;
      if (storage.refuses !== 'nothing') refuse();
      items[key] = value;
    },
    removeItem: (key) => {
      if (storage.refuses === 'everything') refuse();
      Reflect.deleteProperty(items, key);
    },
  };
  return Object.assign(storage, { api });
}

/** A page open on two storages: those of a browser, and of a tab. */
function page(local = fakeStorage(), session = fakeStorage()) {
  let changes = 0;
  const store = documentStore({ local: () => local.api, session: () => session.api }, () => changes++);
  store.open();
  return { ...store, local, session, changes: () => changes };
}
const text = (document: Partial<Saved>): string => writeSaved({ ...emptyDocument, ...document });
const stored = (document: Partial<Saved>) => fakeStorage({ [storageKey]: text(document) });
const said = (items: Record<string, string>): Saved => {
  const reading = readSaved(items[storageKey] ?? '{"version":1}');
  return reading.kind === 'read' ? reading.saved : emptyDocument;
};
const answering =
  (answers: Saved['answers']) =>
  (document: Saved): Saved => ({ ...document, answers: { ...document.answers, ...answers } });
const asideKey = `${storageKey}.aside`;

describe('a document that the browser keeps', () => {
  test('is read, whatever it says, and written at each change', () => {
    always([anySaved, anySaved], (before, after) => {
      const { saved, storageStatus, change, local, changes } = page(stored(before));
      expect([saved.get(), storageStatus.get()]).toEqual([readBack(before), 'kept']);
      change(() => after);
      expect([saved.get(), said(local.items), changes()]).toEqual([after, readBack(after), 1]);
    });
  });

  test('is made at the first answer, and not before', () => {
    const { change, local } = page();
    expect(local.items).toEqual({});
    change(answering({ size: 'at-cap' }));
    expect(local.items[storageKey]).toBe('{"version":1,"answers":{"size":"at-cap"}}');
  });

  test('is neither read as text nor written twice for one answer', () => {
    const { change, local } = page(stored({ answers: { hours: 'over-7' } }));
    const { reads, writes } = local;
    change(answering({ size: 'at-cap' }));
    expect([local.reads - reads, local.writes - writes]).toEqual([1, 1]);
  });

  test('has the changes of another tab, made meanwhile, unless the same thing was changed here', () => {
    const local = stored({ answers: { size: 'at-cap' } });
    const [one, two] = [page(local), page(local)];
    one.change(answering({ hours: 'over-7' }));
    two.change(answering({ size: 'under-500' }));
    expect(said(local.items).answers).toEqual({ hours: 'over-7', size: 'under-500' });
    expect(one.saved.get().answers).toEqual({ size: 'at-cap', hours: 'over-7' });
    one.syncKey(storageKey);
    expect(one.saved.get().answers).toEqual({ hours: 'over-7', size: 'under-500' });
  });

  test('that another tab has erased is empty here too', () => {
    const local = stored({ answers: { size: 'at-cap' } });
    const { saved, syncKey } = page(local);
    Reflect.deleteProperty(local.items, storageKey);
    syncKey(null);
    expect(saved.get()).toEqual(emptyDocument);
  });
});

describe('a document that cannot be read whole', () => {
  const damaged = '{"version":1,"answers":{"size":7,"hours":"over-7"},"plan":3}';

  test.each([
    '{',
    '{"version":1,"answers":{"size":"from-5',
    '',
    '\u0000\ufeff\u2028"é"\n',
    ' [{"version":1,"answers":{"size":"from-500"}}]',
    '42',
    'null',
    '"{\\"version\\":1}"',
    '{"answers":{"size":"from-500"}}',
    '{"version":0,"answers":{"size":"from-500"}}',
    '{"version":-2,"answers":{"size":"from-500"}}',
    '{"version":1.5,"answers":{"size":"from-500"}}',
    '{"version":"1","answers":{"size":"from-500"}}',
    '{"version":1e999,"answers":{"size":"from-500"}}',
    '{"__proto__":{"version":1},"constructor":1,"answers":{"size":"from-500"}}',
    'x'.repeat(1_000_000),
  ])('%j is set aside byte for byte, and the next change starts anew', (bad) => {
    const { quarantine, saved, storageStatus, change, local } = page(fakeStorage({ [storageKey]: bad }));
    expect([quarantine.get(), saved.get(), storageStatus.get()]).toEqual([[bad], emptyDocument, 'kept']);
    change(answering({ size: 'at-cap' }));
    expect(JSON.parse(local.items[asideKey] ?? '')).toEqual([bad]);
    expect(said(local.items).answers).toEqual({ size: 'at-cap' });
  });

  test.each(['{"souvenir"', '{"souvenir":1}', '"souvenir"', '[{"text":"souvenir"}]', '["a",["souvenir"]]', '[null,"souvenir"]'])(
    'is set aside beside what was there before, be that spoiled itself: %s',
    (spoiled) => {
      const { quarantine } = page(fakeStorage({ [storageKey]: '{oups', [asideKey]: spoiled }));
      expect(quarantine.get()).toContain('{oups');
      expect(JSON.stringify(quarantine.get())).toContain('souvenir');
    },
  );

  test('gives its good fields, and is kept aside once, however often it is read', () => {
    const local = fakeStorage({ [storageKey]: damaged });
    expect(page(local).saved.get().answers).toEqual({ hours: 'over-7' });
    const { quarantine, eraseQuarantine } = page(local);
    expect(quarantine.get()).toEqual([damaged]);
    eraseQuarantine();
    expect(page(local).quarantine.get()).toEqual([]);
  });

  test('is left where it is when there is no room to keep it aside', () => {
    const local = Object.assign(fakeStorage({ [storageKey]: damaged }), { refuses: 'writing' as const });
    const { storageStatus, saved, change } = page(local);
    expect([storageStatus.get(), saved.get().answers]).toEqual(['memory', { hours: 'over-7' }]);
    change(answering({ size: 'at-cap' }));
    expect(local.items[storageKey]).toBe(damaged);
  });

  test('of a later version is never written over, by an answer or by erasing what was kept aside', () => {
    const newer = '{"version":2,"answers":{"anything":true}}';
    const local = fakeStorage({ [storageKey]: newer });
    const { storageStatus, change, saved, eraseQuarantine } = page(local);
    change(answering({ size: 'at-cap' }));
    eraseQuarantine();
    expect([storageStatus.get(), saved.get().answers, local.items[storageKey]]).toEqual(['newer', { size: 'at-cap' }, newer]);
  });

  test('and comes from another tab while this page shows answers leaves them where they are', () => {
    const local = stored({ answers: { size: 'at-cap' } });
    const { saved, syncKey } = page(local);
    for (const other of ['{"version":2}', '{', damaged]) {
      local.items[storageKey] = other;
      syncKey(storageKey);
      expect(Object.keys(saved.get().answers), other).not.toEqual([]);
    }
  });
});

describe('what the browser does not keep', () => {
  test('is in memory, and said to be', () => {
    for (const refuses of ['writing', 'everything'] as const) {
      const local = Object.assign(stored({ answers: { hours: 'over-7' } }), { refuses });
      const { saved, storageStatus, change } = page(local);
      change(answering({ size: 'at-cap' }));
      expect(storageStatus.get()).toBe('memory');
      expect(saved.get().answers).toEqual({ ...(refuses === 'writing' && { hours: 'over-7' }), size: 'at-cap' });
      expect(said(local.items).answers).toEqual({ hours: 'over-7' });
    }
  });

  test('is on the tab’s next page, from page to page, and is stored as soon as it can be', () => {
    always([anySaved, anySaved], (before, after) => {
      const local = Object.assign(stored(before), { refuses: 'writing' as const as 'writing' | 'nothing' });
      const session = fakeStorage();
      page(local, session).change(() => after);
      const second = page(local, session);
      expect([second.saved.get(), second.storageStatus.get()]).toEqual([expected(before, after), 'memory']);
      local.refuses = 'nothing';
      const third = page(local, session);
      expect([third.saved.get(), third.storageStatus.get()]).toEqual([expected(before, after), 'kept']);
      expect(said(local.items)).toEqual(readBack(expected(before, after)));
      expect(session.items).toEqual({});
    });
  });

  test('is merged with what another tab has stored meanwhile', () => {
    const local = stored({ answers: { size: 'at-cap' } });
    const here = page(local);
    local.refuses = 'writing';
    here.change(answering({ hours: 'over-7' }));
    local.items[storageKey] = text({ answers: { size: 'under-500' } });
    here.syncKey(storageKey);
    expect(here.saved.get().answers).toEqual({ size: 'under-500', hours: 'over-7' });
    local.refuses = 'nothing';
    here.change(answering({ reasons: ['touch'] }));
    expect(said(local.items).answers).toEqual({ size: 'under-500', hours: 'over-7', reasons: ['touch'] });
    expect(here.storageStatus.get()).toBe('kept');
  });

  test('strands the answers on this page only where the tab’s storage refuses too', () => {
    for (const [tab, alone] of [
      ['nothing', false],
      ['everything', true],
    ] as const) {
      const local = Object.assign(fakeStorage(), { refuses: 'everything' as const });
      const { change, storageRefused } = page(local, Object.assign(fakeStorage(), { refuses: tab }));
      expect(storageRefused.get()).toBe(false);
      change(answering({ size: 'at-cap' }));
      expect(storageRefused.get()).toBe(alone);
    }
  });

  test('is not believed from a tab’s storage that reads but cannot write', () => {
    const session = fakeStorage();
    const local = Object.assign(fakeStorage(), { refuses: 'writing' as const });
    page(local, session).change(answering({ size: 'at-cap' }));
    session.refuses = 'writing';
    expect(page(local, session).saved.get()).toEqual(emptyDocument);
  });
});

test('erasing removes the document and what was quarantined, and nothing that is not ours', () => {
  const local = stored({ answers: { size: 'at-cap' } });
  Object.assign(local.items, { [asideKey]: '["x"]', other: 'kept' });
  const session = fakeStorage({ [`${storageKey}.tab`]: 'x', other: 'kept' });
  const { eraseDocument, saved, quarantine } = page(local, session);
  eraseDocument();
  expect([local.items, session.items]).toEqual([{ other: 'kept' }, { other: 'kept' }]);
  expect([saved.get(), quarantine.get()]).toEqual([emptyDocument, []]);
});

test('whatever the storages say and refuse, a page opens, changes and erases without an exception', () => {
  const refusals = fc.constantFrom('nothing' as const, 'writing' as const, 'everything' as const);
  const content = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), anySaved.map(writeSaved));
  always([fc.array(content, { minLength: 3, maxLength: 3 }), refusals, refusals, anySaved], (texts, atLocal, atTab, next) => {
    const [document = '', kept = '', tab = ''] = texts;
    const local = Object.assign(fakeStorage({ [storageKey]: document, [asideKey]: kept }), { refuses: atLocal });
    const session = Object.assign(fakeStorage({ [`${storageKey}.tab`]: tab }), { refuses: atTab });
    const { change, saved, eraseDocument } = page(local, session);
    change(() => next);
    expect(saved.get()).toEqual(next);
    eraseDocument();
  });
});

/** A document as it comes back from its text. */
function readBack(document: Saved): Saved {
  const reading = readSaved(writeSaved(document));
  return reading.kind === 'read' ? reading.saved : emptyDocument;
}

/** What a page shows that could not store `after` over `before`. */
const expected = (before: Saved, after: Saved): Saved => mergeSaved(readBack(before), readBack(after), readBack(before));
