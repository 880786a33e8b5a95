/** FNV-1a, 32 bits: a text as a number to start from. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * Numbers that look drawn by lot and are always the same from the same seed (mulberry32, by Tommy Ettinger): each call gives
 * a whole number below its argument, none more likely than another.
 */
export function drawsFrom(seed: string): (below: number) => number {
  let state = numberOf(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return (bits ^ (bits >>> 14)) >>> 0;
  };
  return (below) => {
    // What is left over at the top would make small numbers likelier.
    const top = 2 ** 32 - (2 ** 32 % below);
    let drawn = next();
    while (drawn >= top) drawn = next();
    return drawn % below;
  };
}
