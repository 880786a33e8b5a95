/** The plan as Markdown, read by another program's parser. */
import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { plusDays } from '../../../src/core/format/day.ts';
import { planText, type PlanText, type WordedEntry } from '../../../src/core/plan/markdown.ts';
import type { TotalShown } from '../../../src/core/scoring/first-look.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { anyDay, anyMoves, wordsOf } from '../scheduled-moves.ts';
import { always } from '../space.ts';

const { result } = strings('fr');
const words = { ...result.takeAway.text, every: result.page.every };
const address = 'https://exemple.quebec/resultat/';

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}
const read = (text: string): Node[] => (markdownToMdast(text) as Node).children ?? [];
const textOf = ({ type, value, children = [] }: Node): string =>
  type === 'break' ? '\n' : (value ?? children.map(textOf).join(type === 'blockquote' ? '\n' : ''));
const typesIn = ({ type, children = [] }: Node): string[] => [type, ...children.flatMap(typesIn)];

const plans: fc.Arbitrary<PlanText> = fc.record({
  today: anyDay,
  first: fc.boolean(),
  total: fc.constantFrom<TotalShown[]>(
    { kind: 'total', total: 57 },
    { kind: 'range', low: 26, high: 87 },
    { kind: 'range', low: 60, high: 65, middle: 63 },
    { kind: 'none' },
  ),
  profile: fc.option(fc.constantFrom('Stratège', 'a*b* [c](d)'), { nil: undefined }),
  active: anyMoves.map((moves) => moves.map((move): WordedEntry => ({ ...move, state: 'active' }))),
  done: fc.constantFrom<WordedEntry[]>([], [{ id: 'a-0', state: 'done', start: '2026-01-01', end: '2026-02-01', note: '# oui' }]),
  aside: fc.constantFrom<WordedEntry[]>([], [{ id: 'b-0', state: 'aside', start: '2026-01-01' }]),
  address: fc.constant(address),
});

test('whatever the notes, the plan is its headings, its lists and the notes quoted word for word', () => {
  always([plans], (plan) => {
    const nodes = read(planText('fr', plan, words));
    const { active, done, aside } = plan;
    const headings = nodes.filter(({ type }) => type === 'heading').map(textOf);
    expect(headings).toEqual([
      words.title,
      ...active.map(({ move }, at) => `${at + 1}. ${move?.do}`),
      ...(done.length > 0 ? [words.done] : []),
      ...(aside.length > 0 ? [words.aside] : []),
    ]);
    const notes = active.flatMap(({ note = '' }) => (note.trim() && wordsOf(note).length > 0 ? [note] : []));
    const quoted = nodes.filter(({ type }) => type === 'blockquote');
    expect(quoted.map((quote) => wordsOf(textOf(quote)))).toEqual(notes.map(wordsOf));
    for (const quote of quoted)
      expect(new Set(typesIn(quote)).difference(new Set(['blockquote', 'paragraph', 'text', 'break'])).size).toBe(0);
    expect(new Set(nodes.map(({ type }) => type)).difference(new Set(['heading', 'paragraph', 'list', 'blockquote'])).size).toBe(
      0,
    );
    expect(textOf(nodes.at(-1) as Node)).toContain(address);
  });
});

test('a line of a note stays a line', () => {
  const [move] = read(planText('fr', { ...bare, active: [told('un\ndeux\n\ntrois')] }, words)).filter(
    ({ type }) => type === 'blockquote',
  );
  expect(textOf(move as Node)).toBe('un\ndeux\ntrois');
});

const bare: PlanText = { today: '2026-11-23', first: true, total: { kind: 'none' }, active: [], done: [], aside: [], address };

test.each([
  [{ kind: 'range', low: 26, high: 87 }, 'Total : entre 26 et 87 sur 100 · Profil, pour le moment : Jardinier'],
  [
    { kind: 'range', low: 60, high: 65, middle: 63 },
    'Total : autour de 63, entre 60 et 65 sur 100 · Profil, pour le moment : Jardinier',
  ],
  [{ kind: 'none' }, 'Profil, pour le moment : Jardinier'],
] as [TotalShown, string][])('the plan of a first look says no more than it may: %o', (total, facts) => {
  const text = planText('fr', { ...bare, total, profile: 'Jardinier' }, words);
  expect(text.replaceAll('\u00A0', ' ').split('\n')[2]).toBe(`23 novembre 2026 · ${facts}`);
});

const told = (note: string): WordedEntry => ({
  id: 'purpose-0',
  state: 'active',
  start: '2026-12-01',
  note,
  move: { do: 'Écrivez', start: 'Prenez une feuille.', minutes: 90, every: 'week' },
});

test('a plan told whole', () => {
  const text = planText(
    'fr',
    {
      today: '2026-11-23',
      first: false,
      total: { kind: 'total', total: 57 },
      profile: 'Jardinier',
      active: [told('1. appeler *Léa*')],
      done: [{ ...told(''), state: 'done', end: '2026-11-20' }],
      aside: [{ id: 'parti-1', state: 'aside', start: '2026-01-01' }],
      address,
    },
    words,
  );
  expect(text.replaceAll('\u00A0', ' ')).toBe(`# Mon plan

23 novembre 2026 · Total : 57 sur 100 · Profil : Jardinier

## 1. Écrivez

- Début : 1er décembre 2026
- Rythme : 1 h 30 min par semaine
- Vos 15 premières minutes : Prenez une feuille.

> 1\\. appeler \\*Léa\\*

## Faits

- Écrivez · fait le 20 novembre 2026

## Retirés du plan

- Un geste que le site ne propose plus (parti-1)

Point à 30 jours : 31 décembre 2026 · Refaire le questionnaire : 1er mars 2027

Ce plan, dans le navigateur où il est gardé : <${address}>
`);
  expect(plusDays('2026-12-01', 90)).toBe('2027-03-01');
});
