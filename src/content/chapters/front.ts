import { z } from 'astro/zod';
import { check, problemAt, type Problem } from '../problems.ts';
import type { ChapterFile } from './read.ts';

const description = 'the description, for search engines and previews, is 80 to 170 characters long';

/** What stands at the top of a chapter, between two lines of `---`. */
export const frontMatter = z.strictObject({
  order: z
    .int('“order” is the place of the chapter in the guide, a whole number: write it')
    .positive('“order” is the place of the chapter in the guide, from 1 up: correct it'),
  slug: z
    .string('“slug” is the last part of the address: write it, in lowercase letters, digits and hyphens')
    .regex(/^[a-z][a-z0-9-]*$/, '“slug” is the last part of the address: lowercase letters, digits and hyphens'),
  title: z
    .string('the title is missing: write it')
    .trim()
    .min(1, 'the title is missing: write it')
    .max(60, 'a title is 60 characters at most: shorten it'),
  lead: z
    .string('the lead is missing: write one or two sentences, to stand under the title')
    .trim()
    .min(1, 'the lead is missing: write one or two sentences, to stand under the title'),
  description: z.string(description).min(80, description).max(170, description),
});

const orderOf = ({ front }: ChapterFile): unknown => (front?.data as { order?: unknown } | null | undefined)?.order;
const slugOf = ({ front }: ChapterFile): unknown => (front?.data as { slug?: unknown } | null | undefined)?.slug;

/** What is missing or wrong at the top of a chapter, or taken by another of its language. */
export function frontFaults({ file, id, locale, front }: ChapterFile, chapters: readonly ChapterFile[]): Problem[] {
  if (!front)
    return [
      {
        file,
        line: 1,
        key: '',
        what: 'the front matter is missing: begin with order, slug, title, lead and description between two lines of ---',
      },
    ];
  const { data, problems } = check(frontMatter, front);
  if (!data) return problems;
  const siblings = chapters.filter((each) => each.locale === locale && each.id !== id);
  const twin = chapters.find((each) => each.id === id && each.locale !== locale);
  const say = (key: string, what: string) => problemAt(front, [key], what);
  const slug = siblings.find((each) => slugOf(each) === data.slug);
  const order = siblings.find((each) => orderOf(each) === data.order);
  const last = siblings.length + 1;
  return [
    ...(slug ? [say('slug', `${slug.file} has this address already: choose another`)] : []),
    ...(order ? [say('order', `${order.file} has this place already: give each chapter its own`)] : []),
    ...(data.order > last ? [say('order', `there are ${last} chapters: number them from 1 to ${last}, without a gap`)] : []),
    ...(twin && orderOf(twin) !== undefined && orderOf(twin) !== data.order
      ? [say('order', `the chapter's place must be that of ${twin.file}: give both the same`)]
      : []),
  ];
}
