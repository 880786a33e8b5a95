/** A group as a table for a spreadsheet, and as notes in Markdown. Names are there only where they are read. */
import { plainMarkdown } from '../format/escape.ts';
import { toMarkdown } from '../format/list-file.ts';
import type { Locale } from '../format/locale.ts';
import { fill, list, number, plural, type Plural } from '../format/message.ts';
import { scoreInWords } from '../scoring/score-in-words.ts';
import type { Strength } from '../scoring/strength.ts';
import type { GroupTopic } from './discussion.ts';
import type { Member } from './people.ts';
import type { GroupView } from './view.ts';

interface Named {
  dimensions: readonly { id: string; name: string }[];
  /** By id. */
  profiles: Record<string, string>;
}

interface TableWords {
  columns: { letter: string; name: string; kind: string; profile: string; total: string };
  kinds: { card: string; complete: string; first: string };
  strength: Record<Strength, string>;
}

/** One row a person, by letter; a column of names only where somebody has one. */
export function groupTable(
  locale: Locale,
  people: readonly Member[],
  { dimensions, profiles }: Named,
  t: TableWords,
): string[][] {
  const named = people.some(({ name }) => name !== undefined);
  const { letter, name, kind, profile, total } = t.columns;
  return [
    [letter, ...(named ? [name] : []), kind, profile, ...dimensions.map((each) => each.name), total],
    ...people.map((person) => {
      const { side } = person;
      return [
        person.letter,
        ...(named ? [person.name ?? ''] : []),
        [person.answers ? t.kinds.complete : t.kinds.card, ...(side.first ? [t.kinds.first] : [])].join(', '),
        profiles[side.profile ?? ''] ?? '',
        ...dimensions.map(({ id }) =>
          side.dimensions[id] === undefined ? '' : scoreInWords(locale, side.dimensions[id], t.strength),
        ),
        side.total.kind === 'total' ? number(locale, side.total.total) : '',
      ];
    }),
  ];
}

interface NotesContent {
  dimensions: Record<string, { name: string; discuss: string }>;
  profiles: Record<string, { name: string }>;
  objectives: Record<string, string>;
  items: Record<string, { short: string; discuss: string; moves: readonly string[] }>;
}

interface NotesWords {
  strips: { title: string; columns: readonly string[]; range: string; wordsTitle: string; wordsColumns: readonly string[] };
  profiles: { title: string; first: string; columns: readonly string[] };
  told: {
    habits: string;
    moves: string;
    objectives: string;
    none: string;
    of: string;
    columns: Record<'habits' | 'moves' | 'objectives', readonly string[]>;
  };
  pairs: { title: string; columns: readonly string[]; lesson: string; left: Plural };
  topics: { title: string };
}

/** All that the page shows of a group, but its people, after a title and what is said of it first. */
export function groupMarkdown(
  locale: Locale,
  view: GroupView,
  content: NotesContent,
  t: NotesWords,
  { title, sentence }: { title: string; sentence: string },
): string {
  const n = (value: number) => number(locale, value);
  const dimension = (id: string) => content.dimensions[id]?.name ?? id;
  const call = (letter: string) => view.people.find((person) => person.letter === letter)?.name ?? letter;
  const section = (name: string, body: string) => (body ? `## ${plainMarkdown(name)}\n\n${body}` : '');
  const table = (columns: readonly string[], rows: readonly (readonly string[])[]) =>
    rows.length === 0 ? '' : toMarkdown([columns, ...rows]);
  const counted = (rows: readonly { name: string; count: number; of: number }[]) =>
    rows.map(({ name, count, of }) => [name, fill(t.told.of, { n: n(count), all: n(of) })]);
  const profilesOf = (profiles: GroupView['profiles']) =>
    table(
      t.profiles.columns,
      (profiles ?? []).map(({ id, count }) => [content.profiles[id]?.name ?? id, n(count)]),
    );
  const question = ({ kind, id }: GroupTopic) => (kind === 'item' ? content.items[id] : content.dimensions[id])?.discuss ?? '';
  const left =
    view.left.length > 0
      ? `\n${plainMarkdown(plural(locale, t.pairs.left, view.left.length, { letters: list(locale, view.left.map(call)) }))}\n`
      : '';
  return [
    `# ${plainMarkdown(title)}\n\n${plainMarkdown(sentence)}\n`,
    section(
      t.strips.title,
      table(
        t.strips.columns,
        view.strips.map(({ id, dots, summary }) => [
          dimension(id),
          n(dots.length),
          summary ? n(summary.median) : '',
          summary ? fill(t.strips.range, { low: n(summary.low), high: n(summary.high) }) : '',
        ]),
      ),
    ),
    section(
      t.strips.wordsTitle,
      table(
        t.strips.wordsColumns,
        view.words.map(({ id, words }) => [dimension(id), ...(words ? [words.low, words.fair, words.strong].map(n) : [])]),
      ),
    ),
    section(t.profiles.title, profilesOf(view.profiles)),
    section(t.profiles.first, profilesOf(view.firstProfiles)),
    section(
      t.told.habits,
      table(
        t.told.columns.habits,
        counted(view.habits.map((each) => ({ ...each, name: content.items[each.item]?.short ?? '' }))),
      ),
    ),
    section(
      t.told.moves,
      table(
        t.told.columns.moves,
        counted(view.moves.map((each) => ({ ...each, name: content.items[each.item]?.moves[each.from] ?? '' }))),
      ),
    ),
    section(
      t.told.objectives,
      table(
        t.told.columns.objectives,
        counted(view.objectives.map((each) => ({ ...each, name: content.objectives[each.id] ?? t.told.none }))),
      ),
    ),
    section(
      t.pairs.title,
      table(
        t.pairs.columns,
        view.pairs.map(({ letters, lessons }) => [
          letters.map(call).join(' + '),
          lessons
            .map(({ from, to, dimension: id }) =>
              fill(t.pairs.lesson, { from: call(from), to: call(to), dimension: dimension(id) }),
            )
            .join('; '),
        ]),
      ) + left,
    ),
    section(t.topics.title, view.topics.map((topic, at) => `${n(at + 1)}. ${plainMarkdown(question(topic))}\n`).join('')),
  ]
    .filter(Boolean)
    .join('\n');
}
