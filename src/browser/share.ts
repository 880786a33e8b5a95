/** What the browser offers to hand a link or a text over. Each says whether it worked; none throws. */
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
 * Copies what an element says, as it would be typed; when that is refused, the text is selected, to be copied by hand.
 * True when it was copied.
 */
export async function copyText(element: HTMLElement): Promise<boolean> {
  const copied = await copy(typed(element.textContent));
  if (!copied) getSelection()?.selectAllChildren(element);
  return copied;
}

/** How long “copied” is said, in milliseconds. */
export const moment = 4000;

export const canShare = (): boolean => typeof navigator.share === 'function';

export async function share(title: string, text: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, text, url });
  } catch {
    // The reader changed their mind, or the system refused: the link is still there to copy.
  }
}

/** Hands a text over as a file, without any request. */
export const download = (name: string, text: string, type = 'application/json'): void => save(name, new Blob([text], { type }));

/** The same, of any kind of file. */
export function save(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** Opens the browser's own window to print the page. */
export const printPage = (): void => window.print();
