/** The dated results: listed, named, removed. Finish.ts records them. */
import { computed } from 'nanostores';
import type { Saved } from '../core/document/document.ts';
import { changeEntries } from '../core/document/table.ts';
import { parseDated, removed, renamed, resultsOf, type Results } from '../core/history/history.ts';
import { change, saved } from './document.ts';

export const results = computed(saved, resultsOf);

const withResults = (document: Saved, next: (results: Results) => Results): Saved => ({
  ...document,
  results: changeEntries(document.results, parseDated, next),
});

export const renameResult = (id: string, name: string): void =>
  change((document) => withResults(document, (dated) => renamed(dated, id, name)));

export const removeResult = (id: string): void => change((document) => withResults(document, (dated) => removed(dated, id)));
