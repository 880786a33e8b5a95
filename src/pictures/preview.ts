import type { RoseDrawing } from './rose.ts';

/** What LinkedIn and the others show in full. */
export const previewSize = { width: 1200, height: 630 };

/** A picture that stands for a page where its address is shared. */
export interface Preview {
  /** The path of the page. */
  page: string;
  /** `fr/profil-stratege`: permanent, since those who preview pages keep their pictures by address. */
  name: string;
  path: string;
  words: {
    kicker: string;
    title: string;
    lead: string;
    /** What it asks of whoever sees it. */
    yours?: string;
    site: string;
  };
  rose: RoseDrawing;
  /** For those who do not see it. */
  alt: string;
}
