import { z } from 'astro/zod';
import { mirrorParts } from '../../core/network/base/parts.ts';
import { objectiveIds } from '../../core/network/search/terms.ts';
import { writtenDayOrMonth } from '../dates.ts';

/** The permanent ids that every line, weight and cell is written for. */
export const reasonIds = ['touch', 'help', 'peers', 'pool', 'amplify'] as const;
/** The permanent ids of the occasions that messages are written for: they are in the addresses of their page. */
export const occasionIds = ['reopen', 'ask', 'offer', 'decline', 'stranger', 'congratulate', 'thank'] as const;

/** The same shape under each of some keys, and no other. */
const forEach = <K extends string, S extends z.ZodType>(keys: readonly K[], shape: S) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, shape])) as Record<K, S>);

const words = z.string().trim().min(1);
/** A text in both languages. */
export const text = z.strictObject({ fr: words, en: words });
/** A name as it is, the same in both languages, or what describes a thing that has none, in each. */
const named = z.union([words, text]);

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'an id is made of lowercase letters, digits and hyphens, and begins with a letter');
const passage = z.string().regex(/^[a-z-]+#[a-z0-9-]+$/, 'a passage is written chapter#heading, as in objectives#write');
const capital = z
  .string()
  .regex(/^[A-Z]$/, 'the code of a question is one capital letter that no other question has or ever had');
const letter = z.string().regex(/^[a-z]$/, 'the code is one lowercase letter: “0” means none in shared links');
const small = z.string().regex(/^[a-z0-9]$/, 'the code of an option is one lowercase letter or digit');

const bound = z.strictObject({ from: z.number().optional(), below: z.number().optional() });
const when = z.record(id, bound);
const time = { minutes: z.int().positive(), every: z.enum(['once', 'day', 'week', 'month']) };
const told = { do: text, why: text, source: id.optional(), start: text, ...time };
/** What is told instead, to whom: `when` on contacts and levels, `objectives` with `none` for those who have none. */
const variant = z
  .strictObject({
    when: when.optional(),
    objectives: z
      .array(z.enum(['none', ...objectiveIds]))
      .min(1)
      .optional(),
    ...z.strictObject(told).partial().shape,
  })
  .refine(({ when: rule, objectives }) => objectives !== undefined || Object.keys(rule ?? {}).length > 0, {
    error: 'a variant says to whom it is told: write when, objectives or both',
  })
  .refine((each) => Object.keys(told).some((key) => key !== 'source' && key in each), {
    error: 'a variant says something of its own: write do, why, start, minutes or every',
  });
const move = z.strictObject({
  ...told,
  /** From so many contacts up, the move is a direction rather than a promise. */
  slow: z.strictObject({ contacts: z.int().positive() }).optional(),
  variants: z.array(variant).min(1).optional(),
});
const four = (what: string) => z.array(text).length(4, `there must be exactly four ${what}, from the lowest to the highest`);
const rated = {
  id,
  short: text,
  levels: four('levels'),
  /** A question for two people whose answers differ. */
  discuss: text,
  passage,
  /** The part of the mirror that can do the work of its moves. */
  mirror: z.enum(mirrorParts).optional(),
  moves: z.array(move).length(3, 'there must be exactly three moves: 0→1, 1→2 and 2→3'),
};
const lines = forEach(objectiveIds, text);
const behaviour = z.strictObject({
  ...rated,
  code: capital,
  question: text,
  hint: text.optional(),
  unsure: text,
  lines,
  /** Of a question that counts among 20 people: the fewest that give each level, as the levels say in words. */
  counts: z
    .array(z.int().max(20, 'a count is out of 20 people: correct it'))
    .length(4, 'there must be exactly four counts: the fewest out of 20 for each level')
    .optional(),
  derived: z.undefined().optional(),
});
const derived = z.strictObject({
  ...rated,
  derived: z.enum(['horizons', 'match']),
  lines: lines.optional(),
  counts: z.undefined('nobody is asked to count for a computed item: remove its counts').optional(),
});

export const dimension = z.strictObject({
  id,
  name: text,
  asks: text,
  about: text,
  discuss: text,
  passage,
  bands: four('bands'),
  items: z
    .array(
      z.discriminatedUnion('derived', [behaviour, derived], {
        error: '“derived” is horizons or match, for an item computed from the context: correct it, or remove it from a question',
      }),
    )
    .min(1),
});

const weights = z.record(id, z.int().nonnegative());

export const scale = z.strictObject({
  model: z.int().positive(),
  changes: z.array(
    z.strictObject({ model: z.int().min(2), weights: z.partialRecord(z.enum(['none', ...objectiveIds]), weights), says: text }),
  ),
  points: z.array(z.int()).length(4, 'there must be exactly four numbers of points, one a level'),
  matchBelow: z.array(z.number()).length(3, 'there must be exactly three limits'),
  dimensions: z.array(z.strictObject({ id, code: letter })),
  weights: forEach(['none', ...objectiveIds], weights),
  saturation: z.strictObject({ seconds: z.number().positive(), dimensions: z.array(id), factor: z.number().min(1) }),
  bands: z.array(z.strictObject({ from: z.int(), name: text, total: text })).length(4, 'there must be exactly four bands'),
});

const question = { code: capital, short: text, question: text, hint: text, discuss: text, passage };
export const contextQuestions = z.strictObject({
  size: z.strictObject({
    ...question,
    options: z.array(z.strictObject({ id, code: small, from: z.int(), contacts: z.int().positive(), label: text })),
  }),
  hours: z.strictObject({
    ...question,
    options: z.array(z.strictObject({ id, code: small, perWeek: z.number().positive(), label: text })),
  }),
  reasons: z.strictObject({
    ...question,
    options: z.array(z.strictObject({ id, code: letter, short: text, label: text })),
    none: text,
  }),
  horizons: z.strictObject({
    ...question,
    /** The question above a column for each horizon. */
    sheet: text,
    options: z.array(z.strictObject({ id, code: small, months: z.int().positive(), label: text, name: text })),
    none: text,
  }),
});

export const objectives = z.array(z.strictObject({ id, code: letter, short: text, example: text, advice: text }));

const cell = z.strictObject({ value: z.int().min(-1).max(2), why: text });
export const match = forEach(reasonIds, forEach(objectiveIds, cell));

export const profiles = z.array(
  z.strictObject({
    id,
    slug: z.strictObject({ fr: id, en: id }),
    name: text,
    when,
    prototype: z.record(id, z.int().min(0).max(100)),
    tagline: text,
    description: text,
    portrait: text,
    strength: text,
    cost: text,
    habits: z.array(text).length(3, 'there must be exactly three habits'),
    next: z.strictObject({ profile: id, how: text }),
    passage,
  }),
);

const gauge = { id, name: text, what: text, passage };
export const risks = z.array(
  z.strictObject({
    ...gauge,
    /** The items whose moves lower it. */
    items: z.array(id).min(1),
    table: z.array(z.strictObject({ level: z.enum(['low', 'watch', 'high']), when })),
    says: z.strictObject({ low: text, watch: text, high: text }),
    check: text,
  }),
);
export const opportunities = z.array(
  z.strictObject({
    ...gauge,
    table: z.array(z.strictObject({ level: z.enum(['notyet', 'partly', 'ready']), when })),
    says: z.strictObject({ notyet: text, partly: text, ready: text }),
    next: text,
  }),
);

/** `who` writes to whom, for example; what the message `says`. */
const message = z.strictObject({ who: text, says: text });
const occasion = z.strictObject({ name: text, about: text, moves: z.array(id).min(1), messages: forEach(objectiveIds, message) });
export const messages = forEach(occasionIds, occasion);

export const sources = z.array(
  z.strictObject({
    id,
    kind: z.enum(['research', 'linkedin', 'press', 'law', 'author']),
    confidence: z.enum(['read', 'copy', 'secondary']),
    authors: words.optional(),
    year: z.int().optional(),
    /** The title it has, in its own language; or, for want of one, what it is. */
    title: named,
    lang: z.enum(['fr', 'en']),
    where: named,
    url: z.url({ protocol: /^https$/, error: 'the address must begin with https://' }).optional(),
    doi: z
      .string()
      .regex(/^10\.\S+\/\S+$/, 'a DOI looks like 10.1287/orsc.1100.0576')
      .optional(),
    /** A copy kept by the Internet Archive, for the day when the address no longer answers. */
    archive: z
      .string()
      .regex(
        /^https:\/\/web\.archive\.org\/web\/\d{14}\/https?:\/\/\S+$/,
        'an archived address has its date and the whole address, as in https://web.archive.org/web/20261129120000/https://example.org/page',
      )
      .optional(),
    /** When it, or the copy of it, was last consulted. */
    checked: writtenDayOrMonth,
    says: text,
  }),
);
