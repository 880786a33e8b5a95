import { mergeImported } from '../core/transfer/merge.ts';
import { emptyDocument, writeSaved, type Saved } from '../core/document/document.ts';
import { saved, change, eraseDocument } from './document.ts';

/** The document as the file the reader exports. */
export const exportedText = (): string => writeSaved(saved.get());

/** Whether nothing at all is kept. */
export const isEmptyDocument = (): boolean => exportedText() === writeSaved(emptyDocument);

/** Shows the theme that the document now asks for, as inline/theme.ts does when a page opens. */
function showTheme(): void {
  const chosen = saved.get().preferences['theme'];
  const theme = (chosen === 'light' || chosen === 'dark') && chosen;
  if (theme) document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
  const choice = document.querySelector<HTMLInputElement>(`[data-themes] [value=${theme || 'system'}]`);
  if (choice) choice.checked = true;
}

/** Puts a file's document in place of the present one. */
export function replaceWith(saved: Saved): void {
  change(() => saved);
  showTheme();
}

/** Adds a file's document to the present one (core/transfer/merge.ts says how). */
export function mergeWith(saved: Saved): void {
  change((here) => mergeImported(here, saved));
  showTheme();
}

/** Removes all that is ours, the theme too. */
export function eraseAll(): void {
  eraseDocument();
  showTheme();
}
