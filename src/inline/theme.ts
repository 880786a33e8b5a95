/** Sets the reader's theme before the first paint, on every page: no flash of the other one. */
import { storageKey } from '../core/document/key.ts';

try {
  const { theme } = (JSON.parse(localStorage.getItem(storageKey) ?? '') as { preferences: { theme: unknown } }).preferences;
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
} catch {
  // No storage, no document or no preference: the system's theme.
}
