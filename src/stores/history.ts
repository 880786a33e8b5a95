/** The dated results: listed, named, removed (finish.ts records them). */
import { removed, renamed, resultsOf, withResults } from '../core/history/history.ts';
import { change, saved } from './document.ts';
import { mapped } from './mapped.ts';

export const results = mapped(saved, resultsOf);

export const renameResult = (id: string, name: string): void =>
  change((document) => withResults(document, (dated) => renamed(dated, id, name)));

export const removeResult = (id: string): void => change((document) => withResults(document, (dated) => removed(dated, id)));
