export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** A document with a theme among its preferences; the system's own is no preference. All the rest stays as it is. */
export function withTheme<T extends object>(document: T, theme: Theme): T {
  const { preferences, ...rest } = document as T & { preferences?: unknown };
  const { theme: _, ...others } = { ...(typeof preferences === 'object' && (preferences as { theme?: unknown })) };
  const next = theme === 'system' ? others : { ...others, theme };
  return (Object.keys(next).length > 0 ? { ...rest, preferences: next } : rest) as T;
}
