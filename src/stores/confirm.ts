/** Asks with one of the page's dialogs (components/site/Confirm.astro); true when the reader agreed, false for any other way out. */
export function confirmed(id: string, values: Record<string, string> = {}): Promise<boolean> {
  const dialog = document.getElementById(id);
  if (!(dialog instanceof HTMLDialogElement)) return Promise.resolve(false);
  for (const [name, value] of Object.entries(values)) {
    const place = dialog.querySelector(`[data-value="${name}"]`);
    if (place) place.textContent = value;
  }
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true }));
}
