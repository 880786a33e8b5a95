/**
 * The theme, on every page: set before the first paint (no flash of the other one), and chosen in the menu. It is a
 * preference in the reader's document.
 */
import { withPreference } from '../core/document/preference.ts';
import { marks } from './marks.ts';
import { changeStored, readStored } from './stored-document.ts';

const theme = readStored()?.preferences?.theme;
if (/^(light|dark)$/.test(theme as string)) marks['theme'] = theme as string;

addEventListener('DOMContentLoaded', () => {
  const form = document.querySelector('[data-themes]') as HTMLFormElement;
  const { theme: choice } = form.elements as unknown as { theme: RadioNodeList };
  choice.value = marks['theme'] ?? 'system';
  form.onchange = () => {
    // Styles know no theme called “system”: the system's own is what is left.
    const chosen = (marks['theme'] = choice.value);
    changeStored((document) => withPreference(document, 'theme', chosen === 'system' ? undefined : chosen));
  };
});
