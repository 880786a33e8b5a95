/** How many things are worth discussing at once. */
export const topicCount = 3;
/** The most items of one dimension, while other dimensions have some. */
const mostPerDimension = 2;

/** The first items, no more than two of a dimension; then, if they are too few, those passed over. */
export function acrossDimensions(ids: string[], dimensionOf: Map<string, string>): string[] {
  const chosen: string[] = [];
  const of = (id: string) => chosen.filter((each) => dimensionOf.get(each) === dimensionOf.get(id)).length;
  for (const id of ids) if (chosen.length < topicCount && of(id) < mostPerDimension) chosen.push(id);
  return [...chosen, ...ids.filter((id) => !chosen.includes(id))].slice(0, topicCount);
}
