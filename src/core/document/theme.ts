import { withPreferences } from './preferences.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** A document with a theme among its preferences; the system's own is no preference. */
export const withTheme = <T extends { preferences?: unknown }>(document: T, theme: Theme): T =>
  withPreferences(document, { theme: theme === 'system' ? undefined : theme });
