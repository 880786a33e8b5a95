import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** The guide's chapters: `chapters/<language>/<id>.mdx`. The quiz's data is read by src/content/quiz/read.ts. */
const chapters = defineCollection({
  // The id is the path, `fr/risks`: left to itself the loader would take the front matter's slug.
  loader: glob({ base: './src/content/chapters', pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
  schema: z.strictObject({
    order: z.int('“order” is the place of the chapter in the guide, a whole number'),
    slug: z.string().regex(/^[a-z][a-z0-9-]*$/, '“slug” is the last part of the address: lowercase letters, digits and hyphens'),
    title: z.string().trim().min(1, 'write the title').max(60, 'a title is 60 characters at most'),
    lead: z.string().trim().min(1, 'write the lead: one or two sentences under the title'),
    description: z
      .string()
      .min(80, 'the description, for search engines and previews, is 80 to 170 characters long')
      .max(170, 'the description, for search engines and previews, is 80 to 170 characters long'),
  }),
});

export const collections = { chapters };
