/**
 * Runs before the first paint of a profile's page: makes room for the card that the address carries, so that nothing moves
 * when it is filled. Inline, hence this text and not a module; its hash is in the policy (astro.config.mjs).
 */
export const makeRoom = "if(/^#s1\\./.test(location.hash))document.documentElement.dataset.room=''";
