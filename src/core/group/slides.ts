/** What a screen shows of a group, one thing at a time. */
import type { GroupTopic } from './discussion.ts';
import type { Strip } from './overview.ts';
import type { GroupView } from './view.ts';

export type Slide =
  | { kind: 'start' | 'overview' | 'words' }
  /** The first letter of each pair that it shows. */
  | { kind: 'pairs'; letters: string[] }
  | { kind: 'strip'; strip: Strip }
  /** Of whole results, or of first looks: the name of its title. */
  | { kind: 'profiles'; of: 'title' | 'first'; profiles: { id: string; count: number }[] }
  | { kind: 'told'; part: 'habits' | 'moves' | 'objectives' }
  | { kind: 'topic'; topic: GroupTopic };

/** What the end of a room can read at once. */
const pairsAtOnce = 8;

function pairSlides({ pairs }: GroupView): Slide[] {
  const letters = pairs.map((pair) => pair.letters[0]);
  const starts = letters.flatMap((_, at) => (at % pairsAtOnce === 0 ? [at] : []));
  return starts.map((at) => ({ kind: 'pairs', letters: letters.slice(at, at + pairsAtOnce) }));
}

/**
 * First the way to the quiz; the rest in the order of the page, and only what there is. Under five, nothing else: all would be about
 * somebody.
 */
export function slidesOf(view: GroupView, { pairs }: { pairs: boolean }): Slide[] {
  if (!view.highlights) return [{ kind: 'start' }];
  const profiles = (of: 'title' | 'first', list: GroupView['profiles']): Slide[] =>
    list ? [{ kind: 'profiles', of, profiles: list }] : [];
  const told = (['habits', 'moves', 'objectives'] as const).filter((part) => view[part].length > 0);
  return [
    { kind: 'start' },
    { kind: 'overview' },
    ...view.strips.map((strip): Slide => ({ kind: 'strip', strip })),
    ...(view.words.length > 0 ? [{ kind: 'words' } as const] : []),
    ...profiles('title', view.profiles),
    ...profiles('first', view.firstProfiles),
    ...told.map((part): Slide => ({ kind: 'told', part })),
    ...(pairs ? pairSlides(view) : []),
    ...view.topics.map((topic): Slide => ({ kind: 'topic', topic })),
  ];
}
