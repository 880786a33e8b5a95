/** How many times each key was counted. */
export type Counts<K = string> = Map<K, number>;

export const increment = <K>(counts: Counts<K>, key: K, by = 1): unknown => counts.set(key, (counts.get(key) ?? 0) + by);

/** How many times each key is there. `countEach(['a', 'b', 'a']) // => Map { 'a' => 2, 'b' => 1 }` */
export function countEach<K>(keys: Iterable<K>): Counts<K> {
  const counts: Counts<K> = new Map();
  for (const key of keys) increment(counts, key);
  return counts;
}
