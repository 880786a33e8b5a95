/** The letter of a person of a group, as columns of a sheet are called. `letterAt(0) // => 'A'`, `letterAt(26) // => 'AA'` */
export function letterAt(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterAt(Math.floor(index / 26) - 1) + letter;
}
