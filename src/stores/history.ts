/** The dated results: listed, named, removed (finish.ts records them). */
import { computed } from 'nanostores';
import { removed, renamed, resultsOf, withResults } from '../core/history/history.ts';
import { change, saved } from './document.ts';

export const results = computed(saved, resultsOf);

export const renameResult = (id: string, name: string): void =>
  change((document) => withResults(document, (dated) => renamed(dated, id, name)));

export const removeResult = (id: string): void => change((document) => withResults(document, (dated) => removed(dated, id)));
