/**
 * Somebody with the printed sheet and a pencil. They look numbers up in what is printed, add, multiply, divide and drop
 * the remainder; where the sheet has nothing printed, they are lost, and so is the test.
 */
import { none, unsure, type Answers } from '../src/core/quiz/answers.ts';
import type { Paper } from '../src/core/scoring/paper-tables.ts';
import { isBehaviour, type Quiz } from '../src/core/quiz/quiz.ts';

export interface Reckoned {
  dimensions: Record<string, number>;
  total?: number;
  profile?: string;
}

function printed<T>(cell: T | undefined, what: string): T {
  if (cell === undefined) throw new Error(`The sheet prints nothing for ${what}`);
  return cell;
}

function whole(n: number): number {
  if (!Number.isInteger(n)) throw new Error(`${n} is not a whole number`);
  return n;
}

/** Follows the sheet, step by step. */
export function reckon(paper: Paper, quiz: Quiz, answers: Answers): Reckoned {
  // Horizons, nearest first: an objective, “none”, or nothing ticked.
  const lines = quiz.horizons.options.flatMap(({ id }) => answers.horizons?.[id] ?? []);
  const objectives = lines.filter((line) => line !== none);

  // Step 1. The two measures drawn from the context.
  const measures: Record<string, number | undefined> = { horizons: undefined, match: undefined };
  if (lines.length > 0) measures['horizons'] = printed(paper.horizons[objectives.length], `${objectives.length} horizons`);

  const circled: number[] = [];
  for (const { id: reason } of quiz.reasons.options)
    for (const { id: objective } of quiz.objectives)
      if (answers.reasons?.includes(reason) && objectives.includes(objective))
        circled.push(whole(printed(quiz.match[reason]?.[objective]?.value, `${reason} × ${objective}`)));
  if (circled.length > 0) {
    let sum = 0;
    for (const cell of circled) sum += cell;
    const column = printed(
      paper.match.find(({ cells }) => cells === circled.length),
      `${circled.length} circled cells`,
    );
    let level = 0;
    for (const [at, from] of column.from.entries()) if (sum >= whole(from)) level = at + 1;
    measures['match'] = printed(paper.points[level], `level ${level}`);
  }

  // Step 2. Add the points of each dimension, count what was counted, read the score.
  const row = printed(
    paper.weights.find(({ objective }) => objective === (objectives[0] ?? 'none')),
    'the primary objective',
  );
  const dimensions: Record<string, number> = {};
  let products = 0;
  let weights = 0;
  for (const [at, { id, items }] of quiz.dimensions.entries()) {
    let points = 0;
    let count = 0;
    for (const item of items) {
      const ticked = isBehaviour(item) ? answers.items?.[item.id] : undefined;
      const worth = isBehaviour(item)
        ? ticked === undefined || ticked === unsure
          ? undefined
          : printed(paper.points[ticked], `level ${ticked}`)
        : measures[item.derived];
      if (worth === undefined) continue;
      points += whole(worth);
      count += 1;
    }
    if (count === 0) continue;
    const line = printed(
      paper.scores.rows.find(({ items: n }) => n === count),
      `${count} items`,
    );
    const score = whole(printed(line.scores[paper.scores.points.indexOf(points)], `${points} points for ${count} items`));
    dimensions[id] = score;

    // Step 3. Multiply by the weight of the primary objective's row, add.
    const weight = whole(printed(row.weights[at], `the weight of ${id}`));
    products += score * weight;
    weights += weight;
  }

  const reckoned: Reckoned = { dimensions };
  if (weights === 0) return reckoned;

  // Step 4. Add what the table says, divide, drop the remainder.
  const { add } = printed(
    paper.halves.find(({ divisor }) => divisor === weights),
    `a division by ${weights}`,
  );
  const raised = products + whole(add);
  reckoned.total = (raised - (raised % weights)) / weights;

  // Step 5. The first rule that holds, once every dimension has a score; without a size, none that speaks of it.
  if (Object.keys(dimensions).length < quiz.dimensions.length) return reckoned;
  const band = quiz.size.options.find(({ id }) => id === answers.size)?.from;
  const first = quiz.profiles.find(({ when }) =>
    Object.entries(when).every(([name, { from, below }]) => {
      const fact = name === 'contacts' ? band : printed(dimensions[name], name);
      return fact !== undefined && !(from !== undefined && fact < from) && !(below !== undefined && fact >= below);
    }),
  );
  reckoned.profile = printed(first, 'the profile').id;
  return reckoned;
}
