/**
 * Share links: what stands after the `#`. Links are an API: every format ever published decodes for ever
 * (tests/fixtures/links.json), so a change of meaning takes a new version digit.
 *
 *     s1.57.c40f62r35s80t71.3.2026-11.0k3f9zq    showcase: total, dimensions, size band, month
 *     c1.A3B2ChtDsjm0EuF2.1c09wxy                complete: a capital letter for each question, then the answer
 *
 * The last part is a CRC-32 of what precedes it. Decoding is total: a value or a reason, never an exception.
 */
import { none, unsure, type Answers } from './answers.ts';
import { isBehaviour, itemsOf, type Coded, type Dimension, type Level, type Quiz } from './quiz.ts';
import { profileOf } from './profile.ts';

export const longest = 80;

export interface Showcase {
  total: number;
  /** By dimension id, every dimension present. */
  dimensions: Record<string, number>;
  /** Id of the size band; absent when unanswered. */
  size?: string;
  /** `2026-11` */
  month: string;
}

/** What a showcase link needs to know of the quiz: little enough for a profile's page. */
export interface ShowcaseQuiz {
  dimensions: readonly Pick<Dimension, 'id' | 'code'>[];
  size: { options: readonly (Coded & { from: number })[] };
  profiles: Quiz['profiles'];
}

/**
 * `foreign`: not a link of ours; `damaged`: cut, altered or too long; `newer`: of a later version of the site;
 * `forged`: intact, but says what no result can say.
 */
export type LinkFault = 'foreign' | 'damaged' | 'newer' | 'forged';
export type Decoded<T> = { ok: true; value: T } | { ok: false; reason: LinkFault };

const fault = (reason: LinkFault): { ok: false; reason: LinkFault } => ({ ok: false, reason });

/** CRC-32 (IEEE 802.3) of ASCII text, in seven base-36 digits. */
function checksum(text: string): string {
  let crc = ~0;
  for (let at = 0; at < text.length; at++) {
    crc ^= text.charCodeAt(at);
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (~crc >>> 0).toString(36).padStart(7, '0');
}

const sealed = (body: string): string => `${body}.${checksum(body)}`;

/** The parts of an intact link of one kind, without its head and its checksum. */
function opened(kind: 's' | 'c', fragment: string): Decoded<string[]> {
  const text = fragment.replace(/^#/, '').trim();
  const head = /^([sc])(\d{1,4})\./.exec(text);
  if (head?.[1] !== kind) return fault('foreign');
  if (text.length > longest) return fault('damaged');
  const end = text.lastIndexOf('.');
  const body = text.slice(0, end);
  if (checksum(body) !== text.slice(end + 1)) return fault('damaged');
  if (head[2] !== '1') return fault(Number(head[2]) > 1 ? 'newer' : 'forged');
  return { ok: true, value: body.split('.').slice(1) };
}

/** Which kind of link a fragment claims to be, if any. */
export function kindOf(fragment: string): 'showcase' | 'complete' | undefined {
  const kind = /^#?\s*([sc])\d{1,4}\./.exec(fragment)?.[1];
  return kind === 's' ? 'showcase' : kind === 'c' ? 'complete' : undefined;
}

const byCode = <T extends { code: string }>(list: readonly T[]): T[] => [...list].sort((a, b) => (a.code < b.code ? -1 : 1));

/** The fragment, without `#`, that shows a result and none of its answers. */
export function encodeShowcase(quiz: ShowcaseQuiz, { total, dimensions, size, month }: Showcase): string {
  const scores = byCode(quiz.dimensions).flatMap(({ id, code }) =>
    dimensions[id] === undefined ? [] : `${code}${dimensions[id]}`,
  );
  const band = quiz.size.options.find(({ id }) => id === size)?.code ?? '-';
  return sealed(['s1', total, scores.join(''), band, month].join('.'));
}

/**
 * A showcase, with the profile that its numbers give today, or why there is none. It is read whatever has become of the
 * quiz since: a dimension or a band that is gone is passed over, and a total need only be a mean of the scores.
 */
export function decodeShowcase(quiz: ShowcaseQuiz, fragment: string): Decoded<Showcase & { profile?: string }> {
  const parts = opened('s', fragment);
  if (!parts.ok) return parts;
  const [total, scores, band, month, ...more] = parts.value;
  const pairs = [...(scores ?? '').matchAll(/([a-z])(\d{1,3})/g)].map((pair) => [pair[1], Number(pair[2])] as const);
  const values = pairs.map(([, score]) => score);
  const possible =
    more.length === 0 &&
    /^\d{1,3}$/.test(total ?? '') &&
    /^([a-z]\d{1,3})+$/.test(scores ?? '') &&
    new Set(pairs.map(([code]) => code)).size === pairs.length &&
    Math.max(...values) <= 100 &&
    Number(total) >= Math.min(...values) &&
    Number(total) <= Math.max(...values) &&
    /^[a-z0-9-]$/.test(band ?? '') &&
    /^20\d\d-(0[1-9]|1[0-2])$/.test(month ?? '');
  if (!possible) return fault('forged');
  const dimensions = Object.fromEntries(
    quiz.dimensions.flatMap(({ id, code }) => pairs.filter((pair) => pair[0] === code).map(([, score]) => [id, score])),
  ) as Record<string, number>;
  const size = quiz.size.options.find(({ code }) => code === band);
  const profile = profileOf(quiz, dimensions, size?.from);
  return {
    ok: true,
    value: {
      total: Number(total),
      dimensions,
      month: month as string,
      ...(size && { size: size.id }),
      ...(profile && { profile }),
    },
  };
}

/** The fragment, without `#`, that carries the answers themselves. Answers this quiz does not know are left out. */
export function encodeComplete(quiz: Quiz, answers: Answers): string {
  const parts: string[] = [];
  const code = (options: readonly Coded[], id: string | undefined) => options.find((option) => option.id === id)?.code ?? '';
  const add = (question: string, value: string) => value && parts.push(question + value);

  for (const id of ['size', 'hours'] as const) add(quiz[id].code, code(quiz[id].options, answers[id]));
  if (answers.reasons) {
    const chosen = byCode(quiz.reasons.options).filter(({ id }) => answers.reasons?.includes(id));
    add(quiz.reasons.code, answers.reasons.length === 0 ? '0' : chosen.map((reason) => reason.code).join(''));
  }
  const horizons = byCode(quiz.horizons.options).flatMap((horizon) => {
    const chosen = answers.horizons?.[horizon.id];
    const objective = chosen === none ? '0' : code(quiz.objectives, chosen);
    return objective ? [horizon.code + objective] : [];
  });
  add(quiz.horizons.code, horizons.join(''));
  for (const { item } of itemsOf(quiz)) {
    const level = isBehaviour(item) ? answers.items?.[item.id] : undefined;
    if (isBehaviour(item) && level !== undefined) add(item.code, level === unsure ? 'u' : String(level));
  }
  return sealed(`c1.${parts.sort().join('')}`);
}

/**
 * The answers of a complete link. A question or an option that this quiz no longer has is passed over, so that an old link
 * opens; an answer that no question could have makes the link `forged`.
 */
export function decodeComplete(quiz: Quiz, fragment: string): Decoded<Answers> {
  const parts = opened('c', fragment);
  if (!parts.ok) return parts;
  const [payload, ...more] = parts.value;
  const said = [...(payload ?? '').matchAll(/([A-Z])([a-z0-9]+)/g)].map((match) => [match[1] ?? '', match[2] ?? ''] as const);
  const wellFormed =
    /^([A-Z][a-z0-9]+)*$/.test(payload ?? '') && new Set(said.map(([question]) => question)).size === said.length;
  if (!wellFormed || more.length > 0) return fault('forged');

  const values = new Map(said);
  const answers: Answers = {};
  let forged = false;
  const idOf = (options: readonly Coded[], code: string) => options.find((option) => option.code === code)?.id;
  const unique = (codes: string[]) => {
    forged ||= new Set(codes).size !== codes.length;
    return codes;
  };

  for (const field of ['size', 'hours'] as const) {
    const value = values.get(quiz[field].code);
    if (value === undefined) continue;
    forged ||= value.length !== 1;
    const id = idOf(quiz[field].options, value);
    if (id !== undefined) answers[field] = id;
  }

  const reasons = values.get(quiz.reasons.code);
  if (reasons === '0') answers.reasons = [];
  else if (reasons !== undefined) {
    const known = unique([...reasons]).flatMap((code) => idOf(quiz.reasons.options, code) ?? []);
    if (known.length > 0) answers.reasons = known;
  }

  const horizons = values.get(quiz.horizons.code);
  if (horizons !== undefined) {
    forged ||= horizons.length % 2 === 1;
    const pairs = horizons.match(/../g) ?? [];
    unique(pairs.map((pair) => pair.charAt(0)));
    const known = pairs.flatMap((pair) => {
      const horizon = idOf(quiz.horizons.options, pair.charAt(0));
      const objective = pair.charAt(1) === '0' ? none : idOf(quiz.objectives, pair.charAt(1));
      return horizon !== undefined && objective !== undefined ? [[horizon, objective]] : [];
    });
    if (known.length > 0) answers.horizons = Object.fromEntries(known) as Record<string, string>;
  }

  for (const { item } of itemsOf(quiz)) {
    const value = isBehaviour(item) ? values.get(item.code) : undefined;
    if (value === undefined) continue;
    forged ||= !/^[0-3u]$/.test(value);
    answers.items = { ...answers.items, [item.id]: value === 'u' ? unsure : (Number(value) as Level) };
  }
  return forged ? fault('forged') : { ok: true, value: answers };
}
