/** Sharing a link. Nothing throws. */

/** LinkedIn's own page to share an address. */
export const linkedInAddress = (address: string): string =>
  `https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(address)}`;

/** Whether the browser has the system's own sharing, and lets it have an address. */
export function canShare(): boolean {
  const { share, canShare: accepts } = navigator as Partial<Navigator>;
  return typeof share === 'function' && (accepts?.call(navigator, { url: document.URL }) ?? true);
}

/** Opens the system's own sharing; false when it refuses. Leaving it without sharing is no refusal. Whether it was shared, nobody says. */
export async function share(title: string, text: string, url: string): Promise<boolean> {
  try {
    await navigator.share({ title, text, url });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
