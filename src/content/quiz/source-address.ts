import type { Source } from './written.ts';

/**
 * Where a source is: its address, or that of its DOI; undefined when it has neither.
 *
 * sourceAddress({ doi: '10.1086/421787' }) // => 'https://doi.org/10.1086/421787'
 */
export const sourceAddress = ({ url, doi }: Pick<Source, 'url' | 'doi'>): string | undefined =>
  url ?? (doi === undefined ? undefined : `https://doi.org/${doi}`);
