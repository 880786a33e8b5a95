import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { frontMatter } from './content/chapters/front.ts';
import { workshopFrontMatter } from './content/workshop/front.ts';

/** The pages in MDX of a folder. The id is the path, `fr/risks`: left to itself the loader would take the front matter's slug. */
const pagesIn = (folder: string) =>
  glob({ base: `./src/content/${folder}`, pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });

/** The guide's chapters: `chapters/<language>/<id>.mdx`. The quiz's data is read by src/content/quiz/read.ts. */
const chapters = defineCollection({ loader: pagesIn('chapters'), schema: frontMatter });

/** What those who run a workshop read: `workshop/<language>/<id>.mdx`. */
const workshop = defineCollection({ loader: pagesIn('workshop'), schema: workshopFrontMatter });

export const collections = { chapters, workshop };
