import { locales } from '../../core/format/locale.ts';
import type { Problem } from '../problems.ts';
import type { ChapterLookup } from './lookup.ts';
import type { ChapterFile } from './read.ts';

interface Named {
  name: string;
  line: number;
}

/** What a text and its translation do not have alike: the same headings and questions, in the same order. */
export function twinFaults(chapter: ChapterFile, lookup: ChapterLookup): Problem[] {
  const { file, folder, id } = chapter;
  return locales.flatMap((locale): Problem[] => {
    const twin = lookup.named(locale, id);
    if (!twin)
      return [
        {
          file,
          line: 1,
          key: '',
          what: `the ${folder === 'chapters' ? 'chapter' : 'page'} has no translation: write src/content/${folder}/${locale}/${id}.mdx`,
        },
      ];
    const parting = (what: string, here: Named[], there: Named[]): Problem[] => {
      const index = here.length > there.length ? here.findIndex(differs(there)) : there.findIndex(differs(here));
      if (index === -1) return [];
      const [mine, theirs] = [here[index], there[index]?.name ?? 'nothing'];
      return [
        {
          file,
          line: (mine ?? here.at(-1))?.line ?? 1,
          key: mine?.name ?? '',
          what: `${what} must be the same in both languages, and ${twin.file} has ${theirs} in this place: make both alike`,
        },
      ];
    };
    return [
      ...parting("headings' ids", headingsOf(chapter), headingsOf(twin)),
      ...parting('figures', figuresOf(chapter), figuresOf(twin)),
      ...parting('questions', questionsOf(chapter), questionsOf(twin)),
    ];
  });
}

const differs =
  (others: Named[]) =>
  ({ name }: Named, index: number): boolean =>
    name !== others[index]?.name;
const headingsOf = ({ headings }: ChapterFile): Named[] =>
  headings.map(({ id, depth, line }) => ({ name: `${'#'.repeat(depth)} {#${id}}`, line }));
const figuresOf = ({ figures }: ChapterFile): Named[] => figures.map(({ id, line }) => ({ name: id, line }));
const questionsOf = ({ questions }: ChapterFile): Named[] => questions.map(({ id, line }) => ({ name: id, line }));
