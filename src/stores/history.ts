import { removed, renamed } from '../core/history.ts';
import { change } from './storage.ts';

export const rename = (id: string, name: string): void =>
  change((saved) => ({ ...saved, results: renamed(saved.results, id, name) }));

export const remove = (id: string): void => change((saved) => ({ ...saved, results: removed(saved.results, id) }));
