import { describe, expect, test } from 'vitest';
import { passages, yamlFiles } from '../quiz.ts';
import { readQuiz } from '../../src/content/quiz/read.ts';
import { eachIsTold, faultsOf, quizFaults, swap } from './faults.ts';

// cspell:ignore laferriere rajkumar
test('the quiz as it is has no fault', () => {
  expect(quizFaults(yamlFiles)).toEqual([]);
});

describe('a value that is not of its kind', () => {
  eachIsTold([
    ['an empty translation', 'scale.yaml', "fr: 'Solide'", "fr: ' '", 'bands.2.name.fr', /French text is missing: write it/],
    ['a number without its quotes', 'context.yaml', 'code: "1"', 'code: 1', 'size.options.from-500.code', /put it in quotes/],
    ['a text for a number', 'scale.yaml', 'seconds: 30', 'seconds: thirty', 'saturation.seconds', /a number: write it without/],
    ['a part of a whole', 'cap.yaml', 'minutes: 15', 'minutes: 1.5', 'items.purpose.moves.0.minutes', /a whole number/],
    [
      'a part the mirror has not',
      'ties.yaml',
      'mirror: lists',
      'mirror: names',
      'items.reopen.mirror',
      /one of sample, lists: write/,
    ],
    ['a text for a list', 'scale.yaml', '[0, 4, 7, 9]', '9', 'points', /a list: begin each of its lines/],
    [
      'a text for a group of keys',
      'risks.yaml',
      'when: {}',
      'when: always',
      'overload.table.5.when',
      /write \{\} when there is none/,
    ],
    [
      'a move slow from no size',
      'fit.yaml',
      'slow: { contacts: 5000 }',
      'slow: { contacts: 0 }',
      'items.sample.moves.2.slow.contacts',
      /must be more than 0/,
    ],
    [
      'a variant for nobody in particular',
      'fit.yaml',
      'when: { contacts: { below: 5000 } }',
      'when: {}',
      'items.sample.moves.2.variants.1',
      /says to whom it is told: write when, objectives or both/,
    ],
    [
      'a variant for no objective there is',
      'fit.yaml',
      'objectives: [none]',
      'objectives: [luck]',
      'items.sample.moves.0.variants.0.objectives.0',
      /one of none, job, info, hire, client: write one/,
    ],
    ['a risk that no item lowers', 'risks.yaml', 'items: [inbox]', 'items: []', 'overload.items', /needs one line at least/],
    ['a number too small', 'cap.yaml', 'minutes: 15', 'minutes: 0', 'items.purpose.moves.0.minutes', /must be more than 0/],
    ['a number too great', 'match.yaml', 'value: 2', 'value: 3', 'touch.job.value', /“value” must be 2 or less/],
    ['a rhythm there is not', 'cap.yaml', 'every: once', 'every: year', 'items.purpose.moves.0.every', /one of once, day, week/],
    ['a level of risk there is not', 'risks.yaml', 'level: high', 'level: huge', 'overload.table.0.level', /one of low, watch/],
    ['a computed item there is not', 'cap.yaml', 'derived: match', 'derived: luck', 'items.match.derived', /horizons or match/],
    ['an id in capitals', 'cap.yaml', 'id: purpose', 'id: Purpose', 'items.Purpose.id', /lowercase letters, digits and hyphens/],
    ['a fact in capitals', 'risks.yaml', '{ inbox:', '{ Inbox:', 'overload.table.0.when.Inbox', /lowercase letters, digits/],
    ['a small letter for a question', 'cap.yaml', 'code: E', 'code: e', 'items.purpose.code', /one capital letter/],
    ['a digit for an objective', 'objectives.yaml', 'code: j', 'code: "0"', 'job.code', /“0” means none in shared links/],
    ['a passage badly written', 'risks.yaml', 'risks#feed', 'feed', 'feed.passage', /written chapter#heading/],
    [
      'a title that is a number',
      'sources.yaml',
      /title: "Quoi.*"/,
      'title: 12',
      'laferriere.title',
      /must be text: put it in quotes/,
    ],
    [
      'a title in a third language',
      'sources.yaml',
      '    en: "Guides to rem',
      '    es: "Guide"\n    en: "Guides to rem',
      'remove-connection.title.es',
      /not a key/,
    ],
    ['an address that is not secure', 'sources.yaml', 'https:', 'http:', 'laferriere.url', /must begin with https:\/\//],
    [
      'a copy without its date',
      'sources.yaml',
      'checked: 2026-11',
      'checked: 2026-11\n  archive: https://web.archive.org/web/https://example.org',
      'laferriere.archive',
      /^an archived address has its date/,
    ],
    ['a DOI that is an address', 'sources.yaml', 'doi: 10', 'doi: https://doi.org/10', 'rajkumar-2022.doi', /a DOI looks like/],
    ['a month badly written', 'sources.yaml', '2026-11', 'novembre', 'laferriere.checked', /a month 2026-11/],
  ]);
});

describe('a key that is not where it must be', () => {
  eachIsTold([
    [
      'a key misspelt',
      'scale.yaml',
      'factor:',
      'facteur:',
      'saturation.facteur',
      /not a key of this place: correct its spelling/,
    ],
    ['a weight for no objective', 'scale.yaml', '  job: {', '  luck: {}\n  job: {', 'weights.luck', /not a key of this place/],
  ]);

  test('a key given twice', () => {
    const [problem] = faultsOf('scale.yaml', swap(/^points:/m, 'points: [0, 1, 2, 3]\npoints:'));
    expect(problem).toMatchObject({ file: 'src/content/quiz/scale.yaml', line: 5 });
    expect(problem?.what).toMatch(/already given above.*keep one of the two/);
  });
});

/** A text without the first line that matches, and without the lines under it that stand further right. */
const without = (pattern: RegExp) => (text: string) => {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => pattern.test(line));
  const depth = (line: string) => line.search(/\S/);
  const end = lines.findIndex((line, at) => at > start && line !== '' && depth(line) <= depth(lines[start] ?? ''));
  return [...lines.slice(0, start), ...lines.slice(end)].join('\n');
};

describe('something missing', () => {
  test.each([
    ['a translation', 'scale.yaml', /^ {6}en: "Your network exists/, 'bands.0.total.en', /the English text is missing: write it/],
    ['a translation of a source', 'sources.yaml', /^ {4}en: "The article this/, 'laferriere.says.en', /English text is missing/],
    ['a title of a source', 'sources.yaml', /^ {2}title:/, 'laferriere.title', /“title” is missing: add it/],
    [
      'what describes a source',
      'sources.yaml',
      /^ {4}en: "Guides to rem/,
      'remove-connection.title.en',
      /English text is missing/,
    ],
    [
      'where a source is, in French',
      'sources.yaml',
      /^ {4}fr: "Aide de/,
      'linkedin-invitations.where.fr',
      /French text is missing/,
    ],
    ['a level', 'cap.yaml', /^ {6}- fr:/, 'items.purpose.levels', /exactly four levels/],
    ['a move', 'cap.yaml', /^ {6}- do:/, 'items.purpose.moves', /exactly three moves/],
    ['the why of a move', 'cap.yaml', /^ {8}why:/, 'items.purpose.moves.0.why', /“why” is missing: add it/],
    ['a line for an objective', 'cap.yaml', /^ {6}info:/, 'items.purpose.lines.info', /“info” is missing: add it/],
    ['a question to discuss', 'cap.yaml', /^ {4}discuss:/, 'items.purpose.discuss', /“discuss” is missing: add it/],
    ['a dimension’s question to discuss', 'cap.yaml', /^discuss:/, 'discuss', /“discuss” is missing: add it/],
    ['what to discuss of the context', 'context.yaml', /^ {2}discuss:/, 'size.discuss', /“discuss” is missing: add it/],
    [
      'what to discuss in English',
      'cap.yaml',
      /^ {6}en: "Said out loud/,
      'items.purpose.discuss.en',
      /the English text is missing/,
    ],
    ['a row of the table', 'match.yaml', /^peers:/, 'peers', /“peers” is missing: add it/],
    ['a cell of the table', 'match.yaml', /^ {2}hire:/, 'touch.hire', /“hire” is missing: add it/],
    ['the why of a cell', 'match.yaml', /^ {4}why:/, 'touch.job.why', /“why” is missing: add it/],
    ['the weights of an objective', 'scale.yaml', /^ {2}hire:/, 'weights.hire', /“hire” is missing: add it/],
    ['what is said of a risk', 'risks.yaml', /^ {4}watch:/, 'overload.says.watch', /“watch” is missing: add it/],
    ['a habit of a profile', 'profiles.yaml', /^ {4}- fr:/, 'strategist.habits', /exactly three habits/],
  ] as const)('%s', (_, name, pattern, key, what) => {
    const [problem, ...others] = faultsOf(name, without(pattern));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ key, what: expect.stringMatching(what) });
    expect(problem?.file).toContain(name);
    expect(problem?.line).toBeGreaterThan(0);
  });

  test('is told at the line of the key that lacks it', () => {
    const [problem] = faultsOf('match.yaml', without(/^ {2}hire:/));
    expect((yamlFiles['match.yaml'] ?? '').split('\n')[(problem?.line ?? 0) - 1]).toBe('touch:');
  });

  test('what a file says', () => {
    const [problem] = faultsOf('objectives.yaml', () => '');
    expect(problem).toMatchObject({ file: 'src/content/quiz/objectives.yaml', what: expect.stringMatching(/is empty: restore/) });
  });

  test('a file', () => {
    const { 'fit.yaml': _, ...rest } = yamlFiles;
    expect(quizFaults(rest)).toEqual([{ file: 'src/content/quiz/fit.yaml', key: '', what: 'this file is missing: restore it' }]);
  });
});

test('a file that no dimension reads', () => {
  expect(quizFaults({ ...yamlFiles, 'luck.yaml': 'id: luck' })).toEqual([
    expect.objectContaining({
      file: 'src/content/quiz/luck.yaml',
      what: expect.stringMatching(/nothing reads this file: add it/),
    }),
  ]);
});

test('a text that is not YAML', () => {
  const [problem] = faultsOf('cap.yaml', (text) => `${text}\n  oops: [`);
  expect(problem?.what).toMatch(/not valid YAML.*check the indentation/);
  expect(problem?.line).toBeGreaterThan(100);
});

test('several faults are told together, in sentences that stop the build', () => {
  const files = { ...yamlFiles };
  files['risks.yaml'] = (files['risks.yaml'] ?? '').replace('passage: risks#feed', 'passage: risks#food');
  files['scale.yaml'] = (files['scale.yaml'] ?? '').replace('dimensions: [ties, care]', 'dimensions: [ties, cure]');
  expect(() => readQuiz(files, { passages })).toThrow(
    /^2 things to mend in the content:\n {2}src\/content\/quiz\/(?:risks|scale)\.yaml:\d+ → \S+ : .+\n {2}src\/content\/quiz\/.+$/,
  );
});
