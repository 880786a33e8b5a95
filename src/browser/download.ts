/**
 * Downloads, through a blob URL: no request. No browser says whether a file has come, and those inside applications may drop it without a
 * word: what is announced is that it was asked for, and another way is offered (components/site/offer.ts).
 */

/** Asks the browser to download a text as a file. */
export const download = (name: string, text: string, type = 'application/json'): void =>
  downloadBlob(name, new Blob([text], { type }));

export function downloadBlob(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Safari on a phone asks the reader first, and reads the file once they have agreed.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
