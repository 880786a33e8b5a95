import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const require = createRequire(import.meta.url);
/** The bytes of a file of a package. */
export const bytesOf = (file: string): Buffer => readFileSync(require.resolve(file));

let ready: Promise<void> | undefined;

/** An SVG as a PNG of some width: the same bytes on every platform, since the renderer is WebAssembly. */
export async function pngOf(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  await (ready ??= initWasm(bytesOf('@resvg/resvg-wasm/index_bg.wasm')));
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } });
  const image = drawing.render();
  const png = new Uint8Array(image.asPng());
  image.free();
  drawing.free();
  return png;
}
