/** The parts of the mirror that do the work of a move, by the ids of their headings: permanent, links name them. */
export const mirrorParts = ['sample', 'lists'] as const;
export type MirrorPart = (typeof mirrorParts)[number];

/** The part that a place of the page is, if it is one. */
export const partAt = (place: string): MirrorPart | undefined => mirrorParts.find((part) => part === place);
