/** Asks with one of the page's dialogs (components/site/Confirm.astro): what the reader chose, nothing for any other way out. */
export function asked(id: string, values: Record<string, string> = {}): Promise<string> {
  const dialog = document.getElementById(id);
  if (!(dialog instanceof HTMLDialogElement)) return Promise.resolve('');
  for (const [name, value] of Object.entries(values)) {
    const place = dialog.querySelector(`[data-value="${name}"]`);
    if (place) place.textContent = value;
  }
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener('close', () => resolve(dialog.returnValue), { once: true }));
}

/** Asks for a yes or a no; true when the reader agreed. */
export const confirmed = async (id: string, values?: Record<string, string>): Promise<boolean> =>
  (await asked(id, values)) === 'yes';
