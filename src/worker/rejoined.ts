/** Rows with cells too many, put together before another sink takes them. */
import type { Header } from '../core/network/export/read-rows.ts';
import type { Report } from '../core/network/export/report.ts';
import { withoutSurplus } from '../core/network/export/surplus.ts';
import type { RowSink } from './csv.ts';

/** A sink that reads such rows again before another sink takes them, and says how many. */
export function rejoined(
  rows: RowSink,
  header: Header,
  delimiter: string,
): RowSink & { counts(): Pick<Report, 'rejoined' | 'torn'> } {
  const counts = { rejoined: 0, torn: 0 };
  return {
    take(cells, line) {
      const mended = cells.length > header.width && line > header.line ? withoutSurplus(cells, header, delimiter) : undefined;
      if (mended) counts[mended.isSure ? 'rejoined' : 'torn']++;
      return rows.take(mended?.cells ?? cells, line);
    },
    refuse: (line, fault) => rows.refuse(line, fault),
    counts: () => counts,
  };
}
