import jsQR from 'jsqr';
import type { Locator, Page } from '@playwright/test';

/** What a camera would read on a part of the screen. */
export async function scanned(page: Page, part: Locator): Promise<string | undefined> {
  const picture = (await part.screenshot()).toString('base64');
  const { dark, width } = await page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    // A digit a pixel: the whole would take long to hand over.
    return {
      dark: Array.from(
        pixels.filter((_, at) => at % 4 === 0),
        (red) => Number(red < 128),
      ).join(''),
      width: bitmap.width,
    };
  }, picture);
  const pixels = [...dark].flatMap((digit) => [...Array<number>(3).fill(digit === '1' ? 0 : 255), 255]);
  return jsQR(Uint8ClampedArray.from(pixels), width, dark.length / width, { inversionAttempts: 'dontInvert' })?.data;
}
