import type { Dimension } from '../quiz/quiz.ts';
import type { Result } from './result.ts';

/** The dimensions that are not known: those with a question to answer, and those whose questions were all answered "not sure". */
export function unknownDimensions(
  quiz: { dimensions: readonly Dimension[] },
  { dimensions, missing }: Pick<Result, 'dimensions' | 'missing'>,
): { open: string[]; unsure: string[] } {
  const unknown = quiz.dimensions.filter(({ id }) => dimensions[id] === undefined);
  const isOpen = ({ items }: Dimension) => items.some(({ id }) => missing.includes(id));
  const ids = (list: readonly Dimension[]) => list.map(({ id }) => id);
  return { open: ids(unknown.filter(isOpen)), unsure: ids(unknown.filter((each) => !isOpen(each))) };
}
