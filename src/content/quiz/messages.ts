import { locales } from '../../core/format/locale.ts';
import { piecesOf, wordsIn } from '../../core/format/template.ts';
import { moveOf } from '../../core/plan/plan.ts';
import { problemAt, type Problem } from '../problems.ts';
import type { Written } from './written.ts';

/** The fewest and the most words of a message: enough for one person, not too many for a busy one. */
const fewest = 40;
const most = 70;

/** Messages too short or too long, without their two places to change, or for moves that there are not. */
export function messageFaults({ quiz, messages, files }: Written): Problem[] {
  const moves = quiz.dimensions.flatMap(({ items }) => items.map(({ id }) => id));
  return Object.entries(messages).flatMap(([occasion, { moves: served, messages: byObjective }]) => [
    ...served.flatMap((move, at) => {
      const path = [occasion, 'moves', at];
      if (!moveOf(quiz, move))
        return problemAt(
          files.messages,
          path,
          `there is no move “${move}”: write the id of an item and the level it leaves, 0, 1 or 2, as in ${moves[0]}-0`,
        );
      return served.indexOf(move) < at ? problemAt(files.messages, path, `“${move}” is already in this list: remove it`) : [];
    }),
    ...Object.entries(byObjective).flatMap(([objective, { says }]) =>
      locales.flatMap((locale) =>
        faultsIn(says[locale]).map((what) => problemAt(files.messages, [occasion, 'messages', objective, 'says', locale], what)),
      ),
    ),
  ]);
}

/** What is wrong with a message, in sentences. */
function faultsIn(message: string): string[] {
  const pieces = piecesOf(message);
  const places = pieces.filter(({ place }) => place);
  const words = wordsIn(message);
  return [
    words < fewest && `a message has ${fewest} words at least, and this one ${words}: say a little more`,
    words > most && `a message has ${most} words at most, and this one ${words}: cut what can be spared`,
    pieces.some(({ text, place }) => !place && /[[\]]/.test(text))
      ? 'a bracket has no other half, or stands within another: a place to change is written [like this]'
      : places.length !== 2 &&
        `a message has exactly two places to change, in brackets, and this one ${places.length}: write or remove some`,
    places.some(({ text }) => wordsIn(text) === 0) && 'a place to change is empty: say in plain words what goes there',
  ].filter((fault) => fault !== false);
}
