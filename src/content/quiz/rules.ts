import type { When } from '../../core/quiz.ts';
import { problemAt, type Authored, type Problem } from '../problems.ts';
import type { Written } from './read.ts';

/** Rules about facts there are not, that cannot hold, or that leave no answer when none holds. */
export function ruleFaults({ quiz, files }: Written): Problem[] {
  const items = quiz.dimensions.flatMap((dimension) => dimension.items.map(({ id }) => id));
  /** What a rule can use, and how to say so: a variant is told before anything is scored. */
  const ofGauge = {
    facts: new Set([...quiz.dimensions.map(({ id }) => id), ...items, 'contacts', 'seconds']),
    use: 'an item, a dimension, contacts or seconds',
  };
  const ofVariant = { facts: new Set([...items, 'contacts']), use: 'an item or contacts' };

  const conditions = (file: Authored, path: PropertyKey[], when: When, { facts, use } = ofGauge): Problem[] =>
    Object.entries(when).flatMap(([name, { from, below }]) => {
      const say = (what: string) => [problemAt(file, [...path, name], what)];
      if (!facts.has(name)) return say(`“${name}” is no fact this rule can use: use ${use}`);
      if (from === undefined && below === undefined) return say('this condition says nothing: write from, below or both');
      if (from !== undefined && below !== undefined && from >= below)
        return say(`nothing is from ${from} and below ${below}: correct one of the two`);
      return [];
    });
  const table = (file: Authored, path: PropertyKey[], rows: { when: When }[], row: string): Problem[] => [
    ...rows.flatMap(({ when }, index) => conditions(file, [...path, index, 'when'], when)),
    ...rows.flatMap(({ when }, index) => {
      const always = Object.keys(when).length === 0;
      const last = index === rows.length - 1;
      if (always === last) return [];
      return [
        problemAt(
          file,
          [...path, index, 'when'],
          last
            ? `the last ${row} must have no condition, “when: {}”, so that there is always one`
            : `only the last ${row} may have no condition: those after this one would never be read`,
        ),
      ];
    }),
    ...(rows.length > 0 ? [] : [problemAt(file, path, `there is no ${row}: write one at least, with “when: {}”`)]),
  ];

  return [
    ...table(files.profiles, [], quiz.profiles, 'profile'),
    ...quiz.risks.flatMap((risk, index) => table(files.risks, [index, 'table'], risk.table, 'row')),
    ...quiz.opportunities.flatMap((each, index) => table(files.opportunities, [index, 'table'], each.table, 'row')),
    ...quiz.dimensions.flatMap((dimension, at) =>
      dimension.items.flatMap((item, index) =>
        item.steps.flatMap(({ variants = [] }, from) =>
          variants.flatMap(({ when = {} }, place) =>
            conditions(
              files.dimensions[at] as Authored,
              ['items', index, 'steps', from, 'variants', place, 'when'],
              when,
              ofVariant,
            ),
          ),
        ),
      ),
    ),
  ];
}
