import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { frontMatter } from './content/chapters/front.ts';

/** The guide's chapters: `chapters/<language>/<id>.mdx`. The quiz's data is read by src/content/quiz/read.ts. */
const chapters = defineCollection({
  // The id is the path, `fr/risks`: left to itself the loader would take the front matter's slug.
  loader: glob({ base: './src/content/chapters', pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
  schema: frontMatter,
});

export const collections = { chapters };
