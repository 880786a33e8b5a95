import type { APIRoute } from 'astro';
import { locales } from '../core/format/locale.ts';
import { strings } from '../i18n/strings.ts';
import { chaptersIn, quizIn } from '../library.ts';
import { pathOf } from '../routes.ts';

/** The site for language models, as llmstxt.org proposes it. */
export const GET: APIRoute = async ({ site }) => {
  const link = (title: string, path: string, about: string) => `- [${title}](${new URL(path, site).href}): ${about}`;
  const parts = await Promise.all(
    locales.map(async (locale) => {
      const t = strings(locale);
      const chapters = chaptersIn(locale).map(({ title, path, lead }) => link(title, path.replace(/\/$/, '.md'), lead));
      const profiles = quizIn(locale).profiles.map(({ name, slug, tagline }) =>
        link(name, pathOf(locale, 'profile', slug), tagline),
      );
      const others = (['messages', 'quiz', 'mirror', 'sheet', 'method', 'data'] as const).map((page) =>
        link(t[page].title, pathOf(locale, page), t[page].description),
      );
      return [
        `## ${t.guide.title}`,
        chapters.join('\n'),
        `## ${t.profile.all}`,
        profiles.join('\n'),
        `## ${t.site.name}`,
        others.join('\n'),
      ].join('\n\n');
    }),
  );
  const { site: name, home } = strings('fr');
  return new Response(
    [
      `# ${name.name} / ${strings('en').site.name}`,
      `> ${home.description}\n> ${strings('en').home.description}`,
      ...parts,
      '',
    ].join('\n\n'),
  );
};
