import type { APIRoute } from 'astro';
import { locales } from '../core/format/locale.ts';
import { strings } from '../i18n/strings.ts';
import { chaptersIn, facilitatePageIn, quizDescription, quizIn } from '../library.ts';
import { epubs, fileOf, pathOf, type Page } from '../routes.ts';

/** The site for language models, as llmstxt.org proposes it. */
export const GET: APIRoute = async ({ site }) => {
  const link = (title: string, path: string, about: string) => `- [${title}](${new URL(path, site).href}): ${about}`;
  const section = (title: string, lines: string[]) => `## ${title}\n\n${lines.join('\n')}`;
  const parts = await Promise.all(
    locales.map(async (locale) => {
      const t = strings(locale);
      const chapters = chaptersIn(locale).map(({ title, path, lead }) => link(title, path.replace(/\/$/, '.md'), lead));
      const profiles = quizIn(locale).profiles.map(({ name, slug, tagline }) =>
        link(name, pathOf(locale, 'profile', slug), tagline),
      );
      const { changes, data, method, mirror, paper: sheet } = t;
      const quiz = { title: t.quiz.page.title, description: quizDescription(locale) };
      const { whole, messages } = t.guide;
      const pages = { whole, messages, quiz, mirror, sheet, facilitate: facilitatePageIn(locale), method, changes, data };
      const others = Object.entries(pages).map(([page, { title, description }]) =>
        link(title, pathOf(locale, page as Page), description),
      );
      chapters.push(link('llms-full.txt', fileOf('llms-full.txt'), whole.plain));
      chapters.push(link('EPUB', fileOf(epubs[locale]), whole.book.title));
      return [section(t.guide.title, chapters), section(t.profile.all, profiles), section(t.site.name, others)].join('\n\n');
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
