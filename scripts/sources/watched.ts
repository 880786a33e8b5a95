import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { passagesOf, readChapter } from '../../src/content/chapters/read.ts';
import { readQuiz } from '../../src/content/quiz/read.ts';
import { sourceAddress } from '../../src/content/quiz/source-address.ts';

/** A source that has an address, and where it is cited. */
export interface WatchedSource {
  id: string;
  title: string;
  address: string;
  archive?: string | undefined;
  /** Passages of the guide, or a chapter where it stands before any heading, then moves: `risks#feed`, `inbox, move 1`. */
  citedIn: string[];
}

/** The sources of src/content/sources.yaml that have an address. Throws what the build would, when the content has a fault. */
export function watchedSources(): WatchedSource[] {
  const chapters = globSync('src/content/chapters/*/*.mdx')
    .sort()
    .map((path) => readChapter(path.split('/').slice(-2).join('/'), readFileSync(path, 'utf8')));
  const files = ['src/content/sources.yaml', ...globSync('src/content/quiz/*.yaml')];
  const texts = Object.fromEntries(files.map((path) => [basename(path), readFileSync(path, 'utf8')]));
  const { quiz, sources } = readQuiz(texts, { passages: passagesOf(chapters) });
  const passages = chapters.flatMap(({ id, citations }) =>
    citations.map(({ source, heading }) => ({ source, place: heading === undefined ? id : `${id}#${heading}` })),
  );
  const moves = quiz.dimensions.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.moves.flatMap(({ source, variants = [] }, from) =>
        [source, ...variants.map((each) => each.source)].map((each) => ({
          source: each,
          place: `${item.id}, move ${from + 1}`,
        })),
      ),
    ),
  );
  return sources.flatMap((source) => {
    const address = sourceAddress(source);
    if (address === undefined) return [];
    const { id, title, archive } = source;
    const citing = [...passages, ...moves].filter((each) => each.source === id);
    return {
      id,
      title: typeof title === 'string' ? title : title.en,
      address,
      archive,
      citedIn: [...new Set(citing.map(({ place }) => place))],
    };
  });
}
