export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** A document with a theme among its preferences; the system's own is no preference, and is not written. All the rest stays as it is. */
export const withTheme = <T extends { preferences?: unknown }>(document: T, theme: Theme): T => ({
  ...document,
  preferences: {
    ...(typeof document.preferences === 'object' && document.preferences),
    theme: theme === 'system' ? undefined : theme,
  },
});
