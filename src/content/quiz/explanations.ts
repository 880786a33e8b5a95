/**
 * What the result's page tells only when it is asked: why, what for, what each level means. The page has the rest of the quiz at
 * once and fetches this part, which has the same shape with other keys (core/format/overlay.ts puts the two together).
 */

/** Keys that are fetched, by what they are keys of. */
export const explained = {
  dimension: ['asks', 'bands'],
  item: ['question', 'levels', 'unsure', 'lines'],
  move: ['why', 'source'],
  gauge: ['what', 'says', 'check', 'next', 'passage'],
} as const;

const pick = <T extends object, K extends PropertyKey>(value: T, keys: readonly K[]): Pick<T, Extract<keyof T, K>> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key as K))) as Pick<T, Extract<keyof T, K>>;

interface MoveWords {
  why: string;
  source?: string | undefined;
  variants?: { why?: string | undefined }[] | undefined;
}
interface Worded<D, R, O> {
  dimensions: readonly (D & { items: readonly { moves: readonly MoveWords[] }[] })[];
  risks: readonly R[];
  opportunities: readonly O[];
}

/** The part of a quiz that is fetched. */
export function explanationsOf<D extends object, R extends object, O extends object>({
  dimensions,
  risks,
  opportunities,
}: Worded<D, R, O>) {
  const { dimension, item, move, gauge } = explained;
  return {
    dimensions: dimensions.map((each) => ({
      ...pick(each, dimension),
      items: each.items.map((of) => ({
        ...pick(of, item),
        moves: of.moves.map(({ variants, ...own }) => ({
          ...pick(own, move),
          ...(variants && { variants: variants.map((variant) => pick(variant, move)) }),
        })),
      })),
    })),
    risks: risks.map((each) => pick(each, gauge)),
    opportunities: opportunities.map((each) => pick(each, gauge)),
  };
}
