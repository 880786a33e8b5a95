import { combined } from '../core/combine.ts';
import { nothing, writeSaved, type Saved } from '../core/saved.ts';
import { $saved, change } from './storage.ts';

/** The document as the file the reader exports. */
export const exported = (): string => writeSaved($saved.get());

/** Whether nothing at all is kept. */
export const isNothing = (): boolean => exported() === writeSaved(nothing);

/** Puts a file's document in place of the present one. */
export const replaceWith = (saved: Saved): void => change(() => saved);

/** Adds a file's document to the present one (core/combine.ts says how). */
export const addTo = (saved: Saved): void => change((here) => combined(here, saved));
