import { mergeAnswers, parseAnswers, type Answers } from './answers.ts';

/** The document kept in the reader's browser, and in the file they export. */
export interface Saved {
  answers: Answers;
  /** Fields of the document that this version does not use: written back as they came. */
  rest: Record<string, unknown>;
}

export const version = 1;
export const nothing: Saved = { answers: {}, rest: {} };

/**
 * `read` with `lost`, the names of fields that were not well formed; `newer`: written by a later version of the site,
 * not ours to touch; `unreadable`: not a document of ours.
 */
export type Reading = { kind: 'read'; saved: Saved; lost: string[] } | { kind: 'newer' } | { kind: 'unreadable' };

/** A document from the text of one, whatever the text. */
export function readSaved(text: string): Reading {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { kind: 'unreadable' };
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return { kind: 'unreadable' };
  const { version: written, answers, ...rest } = document as Record<string, unknown>;
  if (typeof written !== 'number' || !Number.isInteger(written) || written < 1) return { kind: 'unreadable' };
  if (written > version) return { kind: 'newer' };
  const parsed = parseAnswers(answers);
  const saved = { answers: parsed.answers, rest };
  return canWrite(saved) ? { kind: 'read', saved, lost: parsed.lost } : { kind: 'unreadable' };
}

/** Whether a document can be written back: what is read may be nested too deep for it. */
function canWrite(saved: Saved): boolean {
  try {
    return writeSaved(saved) !== '';
  } catch {
    return false;
  }
}

/** The text of a document. `readSaved(writeSaved(saved))` gives `saved` back. */
export const writeSaved = ({ answers, rest }: Saved): string => JSON.stringify({ ...rest, version, answers });

/** `mine`, which changed `base`, together with `theirs`, which changed it too: what I changed is mine, the rest theirs. */
export const mergeSaved = (base: Saved, mine: Saved, theirs: Saved): Saved => ({
  answers: mergeAnswers(base.answers, mine.answers, theirs.answers),
  rest: { ...theirs.rest, ...mine.rest },
});
