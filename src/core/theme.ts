import type { Saved } from './saved.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** A document with a theme among its preferences; the system's own is no preference. The others stay as they are. */
export function withTheme(saved: Saved, theme: Theme): Saved {
  const { preferences, ...rest } = saved.rest;
  const { theme: _, ...others } =
    typeof preferences === 'object' && preferences !== null ? (preferences as { theme?: unknown }) : {};
  const next = theme === 'system' ? others : { ...others, theme };
  return { ...saved, rest: Object.keys(next).length > 0 ? { ...rest, preferences: next } : rest };
}
