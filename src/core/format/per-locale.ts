import type { Locale } from './locale.ts';

/** The same function, computed once per language: memoized, so `f('fr') === f('fr')`. For what depends on nothing else. */
export function perLocale<T>(compute: (locale: Locale) => T): (locale: Locale) => T {
  const computed = new Map<Locale, T>();
  return (locale) => {
    if (!computed.has(locale)) computed.set(locale, compute(locale));
    return computed.get(locale) as T;
  };
}
