/**
 * The shortlists in order of priority: what cannot wait, then what was asked for by name, then what has waited for years; and last,
 * those whom the reader may do without.
 */
export const listKinds = ['welcome', 'moved', 'anniversary', 'target', 'reopen', 'parting'] as const;
export type ListKind = (typeof listKinds)[number];

/**
 * Why somebody may be looked at before parting, from the surest sign to the faintest: another contact has their name, and neither
 * another company nor another position, so that one of the two may be an old profile; they say neither a company nor a position;
 * they came with many others on one day; or nothing of them fits what the reader looks for. None of these is a reason to part: each
 * may be wrong, and the page says how.
 */
export const partingSigns = ['twin', 'blank', 'crowd', 'apart'] as const;
export type PartingSign = (typeof partingSigns)[number];
