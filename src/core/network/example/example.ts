// cspell:ignore crha inventee
import { plusDays, type Day } from '../../format/day.ts';
import { weekdayOf } from '../../format/workday.ts';
import { employers, lasts, men, roots, selfEmployed, titles, women } from './example-words.ts';
import { randomBelow, randomFrom, type Random, type Seed } from '../base/random.ts';

const size = { people: 8000, hidden: 60, companies: 150, days: 4383 };
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** How busy the months are: little in summer and in December. */
const seasons = [12, 11, 11, 10, 10, 8, 5, 7, 13, 12, 11, 6];
/** Of a hundred people, how many are in each family of titles. */
const shares = [7, 14, 9, 9, 14, 5, 5, 8, 8, 6, 6, 5, 2, 3, 4];
/** Sales, human resources, advice: who invites whom they do not know. */
const lately = [1, 3, 10];

/** The position of a weight, each as often as it weighs. */
function weighted(weights: readonly number[]): (random: Random) => number {
  let sum = 0;
  const sums = weights.map((weight) => (sum += weight));
  return (random) => {
    const drawn = randomBelow(random, sum);
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (drawn < (sums[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

const cell = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const dateOf = (day: Day): string => `${day.slice(8)} ${months[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;

/** How many people come on a day: more each year, more while everybody was at home, fewer on weekends. */
function busy(day: Day, at: number): number {
  const home = day >= '2020-04' && day < '2022' ? 2 : 1;
  const week = weekdayOf(day) % 6 === 0 ? 1 : 3;
  return (at + 500) * home * week * (seasons[Number(day.slice(5, 7)) - 1] ?? 0);
}

/**
 * A made-up network of 8,000 people over twelve years, as LinkedIn exports one today: three lines before the headings, the
 * newest first, and contacts of whom only the date is told. Names are put together at random, companies are invented, and
 * addresses, such as `exemple-0001-personne-inventee`, are nobody's. The same text for the same seed and day.
 */
export function exampleCsv(seed: Seed, today: Day): string {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]) => list[randomBelow(random, list.length)] as T;
  const often = <T>(list: readonly T[]) =>
    list[Math.min(randomBelow(random, list.length), randomBelow(random, list.length))] as T;
  const chance = (percent: number) => randomBelow(random, 100) < percent;

  const [names, families, words] = [[women.split(' '), men.split(' ')], titles.trim().split('\n'), roots.split(' ')];
  const [surnames, patterns] = [lasts.split(' '), employers.split('|')];
  const titlesOf = families.map((line) => line.split('|'));
  const companies = Array.from({ length: size.companies }, (_, at) => {
    const [pattern = '', family] = (patterns[at % patterns.length] ?? '').split(':');
    const word = words[(at * 7 + 3 * Math.floor(at / patterns.length)) % words.length] ?? '';
    return { name: pattern.replace('*', word), family: Number(family) };
  });
  const companyAt = weighted(companies.map((_, at) => Math.round(10_000 / (at + 5))));
  const familyAt = weighted(shares);
  const days = Array.from({ length: size.days }, (_, at) => plusDays(today, at + 1 - size.days));
  const dayAt = weighted(days.map(busy));
  const arrivals = Array<number>(size.days).fill(0);
  for (let drawn = 0; drawn < size.people + size.hidden; drawn++) {
    const at = dayAt(random);
    arrivals[at] = (arrivals[at] ?? 0) + 1;
  }

  const row = (number: number, at: number): string[] => {
    const gender = randomBelow(random, 2);
    const title = (text: string) => text.replace(/([\p{L}-]+)\/([\p{L}-]+)/gu, gender ? '$1' : '$2');
    const last = `${pick(surnames)}${chance(2) ? pick([', CPA', ', MBA', ', CRHA', ' 🚀']) : ''}`;
    const slug = `exemple-${String(number).padStart(4, '0')}-personne-inventee`;
    const email = chance(2) ? `personne-${number}@exemple.invalid` : '';
    const person = [pick(names[gender] ?? []), last, `https://www.linkedin.com/in/${slug}`, email];
    if (chance(3)) return [...person, '', ''];
    const company = companies[companyAt(random)];
    const recent = size.days - at < 1000 && chance(40);
    const family = recent ? pick(lately) : chance(45) ? company?.family : familyAt(random);
    const own = chance(5) ? pick(selfEmployed.split('|')) : company?.name;
    return [...person, title(own ?? ''), chance(1) ? '' : title(often(titlesOf[family ?? 0] ?? []))];
  };

  const lines = [
    'Notes:',
    '"Un réseau inventé pour essayer cette page : personne ici n\'existe. A made-up network to try this page with: nobody in it exists."',
    '',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  ];
  let [left, hidden] = [size.people + size.hidden, size.hidden];
  for (let at = size.days - 1; at >= 0; at--)
    for (let more = arrivals[at] ?? 0; more > 0; more--) {
      const hides = randomBelow(random, left--) < hidden;
      if (hides) hidden--;
      const cells = hides ? Array<string>(6).fill('') : row(left + 1 - hidden, at);
      lines.push([...cells.map(cell), dateOf(days[at] ?? today)].join(','));
    }
  return lines.join('\n');
}
