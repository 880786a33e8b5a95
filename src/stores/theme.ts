/** The theme, on every page: before the first paint, and when it is chosen. It is a preference in the reader's document. */
import { withTheme, type Theme } from '../core/theme.ts';
import { changeLight, followLight, key, readLight } from './light.ts';

/** Runs before the first paint. Inline, hence this text and not a function; its hash is in the policy (astro.config.mjs). */
export const applyTheme = `try{const t=JSON.parse(localStorage.getItem('${key}')).preferences.theme;/^(light|dark)$/.test(t)&&(document.documentElement.dataset.theme=t)}catch{}`;

/** Brings the theme's switch to life. A theme that the browser does not keep is this page's only. */
export function followTheme(): void {
  const form = document.querySelector<HTMLFormElement>('[data-theme-switch]');
  if (!form) return;
  const { dataset } = document.documentElement;
  const choice = form.elements.namedItem('theme') as RadioNodeList;
  const show = (theme = 'system') => {
    choice.value = theme;
    if (/^(light|dark)$/.test(theme)) dataset['theme'] = theme;
    else delete dataset['theme'];
  };
  followLight(() => {
    const kept = readLight();
    if (kept) show(kept.preferences?.theme);
  });
  form.addEventListener('change', () => {
    const theme = choice.value as Theme;
    show(theme);
    changeLight((document) => withTheme(document, theme));
  });
}
