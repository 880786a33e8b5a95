/** A document with some preferences changed; an undefined one is not written. All the rest stays as it is. */
export const withPreferences = <T extends { preferences?: unknown }>(document: T, changed: Record<string, unknown>): T => ({
  ...document,
  preferences: { ...(typeof document.preferences === 'object' && document.preferences), ...changed },
});
