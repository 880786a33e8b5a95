import { z } from 'astro/zod';
import { other } from '../../core/format/locale.ts';
import { writtenDay } from '../dates.ts';
import { check, problemAt, type Problem } from '../problems.ts';
import { frontValue, type ChapterLookup } from './lookup.ts';
import type { ChapterFile } from './read.ts';

const description = 'the description, for search engines and previews, is 80 to 170 characters long';

/** What stands at the top of every text in MDX, between two lines of `---`. */
export const textFields = {
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
};

/** What stands at the top of a chapter. */
export const frontMatter = z.strictObject({
  order: z
    .int('“order” is the place of the chapter in the guide, a whole number: write it')
    .positive('“order” is the place of the chapter in the guide, from 1 up: correct it'),
  slug: z
    .string('“slug” is the last part of the address: write it, in lowercase letters, digits and hyphens')
    .regex(/^[a-z][a-z0-9-]*$/, '“slug” is the last part of the address: lowercase letters, digits and hyphens'),
  /** The day it was first published; absent where nobody knows. */
  published: writtenDay.optional(),
  /** The last day its words changed. */
  updated: writtenDay,
  ...textFields,
});

/** What is missing or wrong at the top of a chapter, or taken by another of its language, or by a page beside them. */
export function frontFaults(chapter: ChapterFile, lookup: ChapterLookup, taken: readonly string[] = []): Problem[] {
  const { file, id, locale, front } = chapter;
  if (!front)
    return [
      {
        file,
        line: 1,
        key: '',
        what: 'the front matter is missing: begin with order, slug, updated, title, lead and description between two lines of ---',
      },
    ];
  const { data, problems } = check(frontMatter, front);
  if (!data) return problems;
  const twin = lookup.named(other(locale), id);
  const say = (key: string, what: string) => problemAt(front, [key], what);
  const slug = lookup.other(chapter, 'slug', data.slug);
  const order = lookup.other(chapter, 'order', data.order);
  const last = lookup.count(locale);
  return [
    ...(data.published !== undefined && data.updated < data.published
      ? [say('updated', `the chapter was published on ${data.published}: its words cannot have changed last before that`)]
      : []),
    ...(taken.includes(data.slug)
      ? [say('slug', `the guide has a page of its own at this address, “${data.slug}”: choose another`)]
      : []),
    ...(slug ? [say('slug', `${slug.file} has this address already: choose another`)] : []),
    ...(order ? [say('order', `${order.file} has this place already: give each chapter its own`)] : []),
    ...(data.order > last ? [say('order', `there are ${last} chapters: number them from 1 to ${last}, without a gap`)] : []),
    ...(twin && frontValue(twin, 'order') !== undefined && frontValue(twin, 'order') !== data.order
      ? [say('order', `the chapter's place must be that of ${twin.file}: give both the same`)]
      : []),
  ];
}
