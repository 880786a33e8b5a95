/** Clipboard, share sheet and downloads. None throws; those that can fail return whether they worked. */
import { typed } from '../core/format/template.ts';

/** LinkedIn's own page to share an address. */
export const linkedInAddress = (address: string): string =>
  `https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(address)}`;

export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies an element's text, with typed spaces and apostrophes (`typed`); if the clipboard refuses, selects it for manual
 * copying. True when it was copied.
 */
export async function copyElementText(element: HTMLElement): Promise<boolean> {
  const copied = await copy(typed(element.textContent));
  if (!copied) getSelection()?.selectAllChildren(element);
  return copied;
}

/** How long “copied” is shown, in milliseconds. */
export const noticeDuration = 4000;

export const canShare = (): boolean => typeof navigator.share === 'function';

/** Opens the system's own sharing; false when it refuses. Leaving it without sharing is no refusal. */
export async function share(title: string, text: string, url: string): Promise<boolean> {
  try {
    await navigator.share({ title, text, url });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

/** Downloads a text as a file, through a blob URL: no request. */
export const download = (name: string, text: string, type = 'application/json'): void =>
  downloadBlob(name, new Blob([text], { type }));

export function downloadBlob(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** Opens the browser's own window to print the page. */
export const printPage = (): void => window.print();
