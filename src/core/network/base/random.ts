// cspell:ignore abcdefghjkmnpqrstvwxyz hjkmnp
/** The next of a series of whole numbers, each from 0 to 2³² − 1. */
export type Random = () => number;

/** A seed as people read it aloud and type it again, `7KQ2MX`: six of Crockford's 32 signs, which leave I, L, O and U out. */
export type Seed = string;

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The seed of a number; only its last 30 bits count. `seedFrom(0) // => '000000'` */
export const seedFrom = (bits: number): Seed =>
  Array.from({ length: 6 }, (_, at) => signs[(bits >>> (5 * (5 - at))) & 31]).join('');

/** A seed as it was typed, with O for 0, I or L for 1, in any case; nothing for what is no seed. `parseSeed('7kq-2mx') // => '7KQ2MX'` */
export function parseSeed(text: unknown): Seed | undefined {
  if (typeof text !== 'string' || text.length > 40) return undefined;
  const typed = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{6}$/.test(typed) ? typed : undefined;
}

/** The number that a seed stands for: the inverse of `seedFrom`. What is no seed is 0. */
export const bitsOf = (seed: Seed): number =>
  [...(parseSeed(seed) ?? '')].reduce((bits, sign) => (bits << 5) | signs.indexOf(sign), 0);

/**
 * The same numbers for the same seed: sfc32, by Chris Doty-Humphrey (PractRand, public domain,
 * https://pracrand.sourceforge.net), after twelve numbers that still tell of the seed.
 */
export function randomFrom(seed: Seed): Random {
  let [a, b, c, counter] = [0, bitsOf(seed), 0, 1];
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}

/** A whole number from 0 up to n, without n, each as likely as the others: n is from 1 to 2³², else the number is 0. */
export function randomBelow(random: Random, n: number): number {
  if (!(n >= 1 && n <= 2 ** 32)) return 0;
  const whole = Math.floor(n);
  // Past the last whole multiple, the first remainders would come once more than the others.
  const fair = 2 ** 32 - (2 ** 32 % whole);
  let drawn = random();
  while (drawn >= fair) drawn = random();
  return drawn % whole;
}
