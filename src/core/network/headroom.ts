/** As many contacts of the first degree as LinkedIn allows, according to its help (source `linkedin-invitations`). */
export const cap = 30_000;

/** Seconds of a year for each contact, from hours a week. `secondsEach(3, 10_000) // => 56.16` */
export const secondsEach = (hours: number, contacts: number): number => (hours * 52 * 3600) / Math.max(1, contacts);
