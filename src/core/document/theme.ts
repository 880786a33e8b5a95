/** The system's own is no preference, and is not written. */
export const themes = ['system', 'light', 'dark'] as const;
