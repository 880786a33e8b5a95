/** The parts of the mirror that do the work of a move, by the ids of their headings: permanent, links name them. */
export const mirrorParts = ['sample', 'lists'] as const;
export type MirrorPart = (typeof mirrorParts)[number];
