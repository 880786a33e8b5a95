/** A document with a preference; an undefined one is not written. All the rest stays as it is. */
export const withPreference = <T extends { preferences?: unknown }>(document: T, name: string, value: string | undefined): T => ({
  ...document,
  preferences: { ...(typeof document.preferences === 'object' && document.preferences), [name]: value },
});
