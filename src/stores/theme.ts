/**
 * The theme, on every page: before the first paint, and when it is chosen. It is a preference in the reader's document, read
 * and written here as in light.ts, but without its file: that would be one more for every page to ask for.
 */
import { withTheme, type Theme } from '../core/document/theme.ts';

const key = 'reseau-a-dessein';

/** Runs before the first paint. Inline, hence this text and not a function; its hash is in the policy (astro.config.mjs). */
export const applyTheme = `try{const t=JSON.parse(localStorage.getItem('${key}')).preferences.theme;/^(light|dark)$/.test(t)&&(document.documentElement.dataset.theme=t)}catch{}`;

/** Keeps a theme in the document, unless it is one that this version cannot read: the theme is then this page's only. */
export function keepTheme(theme: Theme): void {
  try {
    const document = JSON.parse(localStorage.getItem(key) ?? '{"version":1,"answers":{}}') as { version: unknown };
    if (document.version === 1) localStorage.setItem(key, JSON.stringify(withTheme(document, theme)));
  } catch {
    // Refused, full or unreadable: nothing of it is changed.
  }
}

/** Brings the theme's switch to life. */
export function followTheme(form: HTMLFormElement): void {
  const { dataset } = document.documentElement;
  const choice = form.elements.namedItem('theme') as RadioNodeList;
  choice.value = dataset['theme'] ?? 'system';
  form.addEventListener('change', () => {
    if (choice.value === 'system') delete dataset['theme'];
    else dataset['theme'] = choice.value;
    keepTheme(choice.value as Theme);
  });
}
