/** What the package does not declare: the part of it that src/faces.ts uses. */
declare module 'subset-font' {
  interface Kept {
    targetFormat: 'woff2';
    /** Features by their four letters; the others go. */
    keepFeatures: readonly string[];
    variationAxes: Record<string, { min: number; max: number }>;
  }
  export default function subsetFont(font: Uint8Array, characters: string, kept: Kept): Promise<Uint8Array>;
}
