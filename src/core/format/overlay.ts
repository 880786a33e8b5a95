const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Two halves of one value put together again: keys of both, lists by place. Where both have a plain value, the second's.
 *
 * overlay({ a: [{ b: 1 }] }, { a: [{ c: 2 }] }) // => { a: [{ b: 1, c: 2 }] }
 */
export function overlay(base: unknown, more: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(more)) return base.map((each: unknown, at) => overlay(each, more[at]));
  if (!isObject(base) || !isObject(more)) return more ?? base;
  const keys = [...new Set([...Object.keys(base), ...Object.keys(more)])];
  return Object.fromEntries(keys.map((key) => [key, overlay(base[key], more[key])]));
}
