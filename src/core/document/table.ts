import { isId, isRecord } from '../quiz/answers.ts';

/** A part of the document, entries by id, not validated: each room parses its own. */
export type Table = Record<string, unknown>;

/** Parses one entry; undefined when it is malformed. */
export type Parse<T> = (value: Record<string, unknown>) => T | undefined;

/** The well-formed entries, by id. */
export function entriesOf<T>(table: Table, parse: Parse<T>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([id, each]) => {
      const value = isId(id) && isRecord(each) ? parse(each) : undefined;
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

/** Changes the well-formed entries of a table; malformed ones are kept as they are. */
export function changeEntries<T>(
  table: Table,
  parse: Parse<T>,
  change: (entries: Record<string, T>) => Record<string, T>,
): Table {
  const entries = entriesOf(table, parse);
  const others = Object.entries(table).filter(([id]) => !Object.hasOwn(entries, id));
  return { ...Object.fromEntries(others), ...change(entries) };
}
