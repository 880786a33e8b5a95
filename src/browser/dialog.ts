/** Opens a modal dialog (components/site/Confirm.astro): resolves to the chosen button's value, or '' when dismissed. */
export function askDialog(id: string, values: Record<string, string> = {}): Promise<string> {
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

/** Whether the reader agreed. */
export const confirmDialog = async (id: string, values?: Record<string, string>): Promise<boolean> =>
  (await askDialog(id, values)) === 'yes';
