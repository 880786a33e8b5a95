/**
 * The dark squares of a grid as one path, a run of a row at a time: a square is one unit wide.
 * `pathOfSquares([[true, true, false], [false, false, true]]) // => 'M0 0h2v1h-2zM2 1h1v1h-1z'`
 */
export const pathOfSquares = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .flatMap((row, y) =>
      row.map((dark, x) => {
        if (!dark || row[x - 1]) return '';
        const end = row.indexOf(false, x);
        const width = (end === -1 ? row.length : end) - x;
        return `M${x} ${y}h${width}v1h${-width}z`;
      }),
    )
    .join('');
