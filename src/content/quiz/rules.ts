import type { When } from '../../core/quiz/quiz.ts';
import { problemAt, type Authored, type Problem } from '../problems.ts';
import type { Written } from './written.ts';

/** Rules about facts there are not, that cannot hold, or that leave no answer when none holds. */
export function ruleFaults({ quiz, files }: Written): Problem[] {
  const items = quiz.dimensions.flatMap((dimension) => dimension.items.map(({ id }) => id));
  const facts = {
    /** Of a profile, a risk or an opportunity, read once all is scored. */
    scored: {
      names: [...quiz.dimensions.map(({ id }) => id), ...items, 'contacts', 'seconds'],
      say: 'an item, a dimension, contacts or seconds',
    },
    /** Of a variant. */
    told: { names: [...items, 'contacts'], say: 'an item or contacts' },
  };

  const conditions = (file: Authored, path: PropertyKey[], when: When, can = facts.scored): Problem[] =>
    Object.entries(when).flatMap(([name, { from, below }]) => {
      const say = (what: string) => [problemAt(file, [...path, name], what)];
      if (!can.names.includes(name)) return say(`“${name}” is no fact a rule can use: use ${can.say}`);
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
        item.moves.flatMap(({ variants = [] }, from) =>
          variants.flatMap(({ when = {} }, place) =>
            conditions(
              files.dimensions[at] as Authored,
              ['items', index, 'moves', from, 'variants', place, 'when'],
              when,
              facts.told,
            ),
          ),
        ),
      ),
    ),
  ];
}
