/** Settled once the last dialog asked for has fired `close`, which browsers do a task after it is gone from the screen. */
let lastClosed: Promise<unknown> = Promise.resolve();

/** Opens a modal dialog (components/site/Confirm.astro): resolves to the chosen button's value, or '' when dismissed. */
export async function askDialog(id: string, values: Record<string, string> = {}): Promise<string> {
  // Opened again before that event, a dialog would take the last one's dismissal for its own.
  await lastClosed;
  const dialog = document.getElementById(id);
  if (!(dialog instanceof HTMLDialogElement)) return '';
  for (const [name, value] of Object.entries(values)) {
    const place = dialog.querySelector(`[data-value="${name}"]`);
    if (place) place.textContent = value;
  }
  dialog.returnValue = '';
  dialog.showModal();
  const closed = new Promise<void>((resolve) => dialog.addEventListener('close', () => resolve(), { once: true }));
  lastClosed = closed;
  await closed;
  return dialog.returnValue;
}

/** Whether the reader agreed. */
export const confirmDialog = async (id: string, values?: Record<string, string>): Promise<boolean> =>
  (await askDialog(id, values)) === 'yes';
