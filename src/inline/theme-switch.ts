/** The choice of a theme, in the footer of every page. It is a preference in the reader's document. */
import { withTheme, type Theme } from '../core/document/theme.ts';
import { changeStored } from './stored-document.ts';

const { dataset } = document.documentElement;
const form = document.querySelector<HTMLFormElement>('[data-theme-switch]');
const choice = form?.elements.namedItem('theme') as RadioNodeList | undefined;
if (choice) choice.value = dataset['theme'] ?? 'system';
form?.addEventListener('change', () => {
  const theme = choice?.value as Theme;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  changeStored((document) => withTheme(document, theme));
});
