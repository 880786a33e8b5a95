import { expect, test } from 'vitest';
import { countAnswers } from '../../../src/core/quiz/questions.ts';
import { inventoryOf, type Names } from '../../../src/core/transfer/inventory.ts';
import { emptyDocument, type Saved } from '../../../src/core/document/document.ts';
import { anySaved } from '../documents.ts';
import { always } from '../space.ts';

const names: Names = {
  questions: {
    size: { short: 'Taille', options: { 'at-cap': 'Le plafond' } },
    reasons: { short: 'Raisons', options: { touch: 'Garder contact', none: 'Aucune' } },
    horizons: { short: 'Objectifs', options: { job: 'Un emploi', none: 'Aucun' } },
    purpose: { short: 'Raison d’être', options: { '2': 'Une phrase' } },
  },
  horizons: { short: 'court terme' },
  unsure: 'Je ne sais pas',
  moves: { 'purpose-2': 'Écrire une phrase' },
  chapters: { risks: 'Les risques' },
  themes: { dark: 'Sombre' },
};
const said = {
  count: { one: '{n} réponse', other: '{n} réponses' },
  named: '« {name} », {count}',
  active: 'En cours, {start}.',
  aside: 'De côté.',
  done: 'Fait.',
  finished: 'Fait le {end}.',
  note: 'Note : {note}',
  later: 'Plus tard',
  choice: 'Choix',
  unwanted: 'Non',
  measured: '{answer}, le {date}',
  changed: 'Le {date}; changé depuis.',
  pace: 'Rythme',
  yearly: '{n} par an',
  mirror: '{n} contacts, dont {hidden}',
};
const inventory = (saved: Partial<Saved>) => inventoryOf('fr', names, said, { ...emptyDocument, ...saved });

test('answers are told by the words of their questions, and by what they are when no question has them', () => {
  expect(
    inventory({
      answers: {
        size: 'at-cap',
        hours: 'toString',
        reasons: ['touch'],
        horizons: { short: 'job', long: 'none' },
        items: { purpose: 2, old: 3, gone: 'unsure' },
      },
    }).answers,
  ).toEqual([
    { term: 'Taille', text: 'Le plafond' },
    { term: 'hours', text: 'toString' },
    { term: 'Raisons', text: 'Garder contact' },
    { term: 'Objectifs', text: 'court terme · Un emploi\nlong · Aucun' },
    { term: 'Raison d’être', text: 'Une phrase' },
    { term: 'old', text: '3' },
    { term: 'gone', text: 'Je ne sais pas' },
  ]);
  expect(inventory({ answers: { reasons: [] } }).answers).toEqual([{ term: 'Raisons', text: 'Aucune' }]);
});

test('results, moves, chapters, the reminder, the theme and the rest are told too', () => {
  const all = inventory({
    results: {
      a: { date: '2026-10-01T09:05:00', model: 1, answers: { size: 'at-cap' } },
      b: { date: '2026-11-23T10:15:00', model: 1, answers: {}, name: 'après' },
      c: 'abîmé',
    },
    plan: {
      'purpose-2': { state: 'active', start: '2026-11-23', note: 'lundi' },
      'x-1': { state: 'done', start: '2026-10-01', end: '2026-11-01' },
    },
    read: { risks: '2026-11-23', autre: '2026-11-22' },
    answers: { size: 'at-cap', items: { purpose: 1 } },
    measured: {
      size: { date: '2026-11-01', value: 'at-cap' },
      pace: { date: '2026-11-02', value: 1005 },
      purpose: { date: '2026-11-03', value: 2 },
      lost: 7,
    },
    mirrors: {
      '2025-11-20': { date: '2025-11-20', people: 7000, hidden: 40, years: {}, ages: {}, families: {}, levels: {} },
      '2026-11-23': { date: '2026-11-23', people: 8000, hidden: 60, years: {}, ages: {}, families: {}, levels: {} },
      bad: { people: 1 },
    },
    dismissed: '2026-11-20',
    preferences: { theme: 'dark', offline: 'no', quiet: true },
    rest: { mirror: [1] },
  });
  expect(all).toMatchObject({
    results: [
      { term: '23\u00A0novembre 2026, 10:15', text: '« après », 0 réponse' },
      { term: '1er\u00A0octobre 2026, 09:05', text: '1 réponse' },
      { term: 'c', text: 'abîmé' },
    ],
    plan: [
      { term: 'Écrire une phrase', text: 'En cours, 23\u00A0novembre 2026. Note : lundi' },
      { term: 'x-1', text: 'Fait le 1er\u00A0novembre 2026.' },
    ],
    read: [
      { term: 'Les risques', text: '23\u00A0novembre 2026' },
      { term: 'autre', text: '22\u00A0novembre 2026' },
    ],
    measured: [
      { term: 'Taille', text: 'Le plafond, le 1er\u00A0novembre 2026' },
      { term: 'Rythme', text: '1\u00A0005 par an, le 2\u00A0novembre 2026' },
      { term: 'Raison d’être', text: 'Le 3\u00A0novembre 2026; changé depuis.' },
      { term: 'lost', text: '7' },
    ],
    mirrors: [
      { term: '23\u00A0novembre 2026', text: '8\u00A0060 contacts, dont 60' },
      { term: '20\u00A0novembre 2025', text: '7\u00A0040 contacts, dont 40' },
      { term: 'bad', text: '{"people":1}' },
    ],
    reminder: [{ term: 'Plus tard', text: '20\u00A0novembre 2026' }],
    theme: [{ term: 'Choix', text: 'Sombre' }],
    offline: [{ term: 'Choix', text: 'Non' }],
    rest: [
      { term: 'preferences.quiet', text: 'true' },
      { term: 'mirror', text: '[1]' },
    ],
  });
});

test('nothing that is kept goes untold', () => {
  always([anySaved], (saved) => {
    const { answers, results, plan, read, measured, mirrors } = inventory(saved);
    expect(measured).toHaveLength(Object.keys(saved.measured).length);
    expect(mirrors).toHaveLength(Object.keys(saved.mirrors).length);
    expect(answers).toHaveLength(countAnswers(saved.answers));
    expect(results).toHaveLength(Object.keys(saved.results).length);
    expect(plan).toHaveLength(Object.keys(saved.plan).length);
    expect(read).toHaveLength(Object.keys(saved.read).length);
  });
});
