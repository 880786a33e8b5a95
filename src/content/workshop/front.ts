import { z } from 'astro/zod';
import { textFields } from '../chapters/front.ts';

/** What stands at the top of a page for a workshop: a chapter's, but for a place and an address, which are in src/routes.ts. */
export const workshopFrontMatter = z.strictObject(textFields);
