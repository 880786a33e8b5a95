import { isId, isRecord } from '../quiz/answers.ts';

/** A part of the document that is a list by id, as it was stored: what its entries are is for those who use them to say. */
export type Table = Record<string, unknown>;

/** Reads one entry: its value, or nothing when it is not well formed. */
export type Parse<T> = (value: Record<string, unknown>) => T | undefined;

/** The entries that are well formed, by id. */
export function entriesOf<T>(table: Table, parse: Parse<T>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([id, each]) => {
      const value = isId(id) && isRecord(each) ? parse(each) : undefined;
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

/** The table with its well-formed entries changed; the others stay as they came. */
export function changeEntries<T>(
  table: Table,
  parse: Parse<T>,
  change: (entries: Record<string, T>) => Record<string, T>,
): Table {
  const entries = entriesOf(table, parse);
  const others = Object.entries(table).filter(([id]) => !Object.hasOwn(entries, id));
  return { ...Object.fromEntries(others), ...change(entries) };
}
