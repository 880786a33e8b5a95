/** The tools beside the result, in the order of their tiles; their ids stand in addresses that readers may have kept. */
export const toolIds = ['share', 'take-away', 'compare', 'what-if', 'answers', 'print'] as const;
export type ToolId = (typeof toolIds)[number];

/** The tool that a fragment names. `toolNamed('history') // => 'compare'` */
export const toolNamed = (fragment: string): ToolId | undefined => {
  const id = fragment === 'history' ? 'compare' : fragment;
  return toolIds.find((each) => each === id && each !== 'print');
};
