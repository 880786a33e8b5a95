/** Five types of readers, each with the answers they would give, and what they must and must not be told. */
import { describe, expect, test } from 'vitest';
import { none, unsure, type Answers } from '../../../src/core/quiz/answers.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { quiz } from '../../quiz.ts';
import { asks, movesFor, type Locale } from '../../moves-for-reader.ts';

const locales: readonly Locale[] = ['fr', 'en'];
const idsOf = (answers: Answers) => movesFor(answers).map(({ item, from }) => `${item} ${from}`);
const firstThree = (answers: Answers) => idsOf(answers).slice(0, 3);
const wordsOf = (answers: Answers, locale: Locale, count = Infinity) =>
  movesFor(answers)
    .slice(0, count)
    .map(({ move }) => `${asks(move, locale)} ${move.why[locale]}`);
const words = (answers: Answers, id: string, locale: Locale): string =>
  wordsOf(answers, locale)[idsOf(answers).indexOf(id)] ?? '';
const high = (answers: Answers) =>
  resultOf(quiz, answers)
    .risks.filter(({ level }) => level === 'high')
    .map(({ id }) => id);

describe('a consultant in Montréal: 12,000 contacts, who posts often and waits for clients to call', () => {
  const consultant: Answers = {
    size: 'from-5000',
    hours: 'from-3',
    reasons: ['touch', 'peers', 'amplify'],
    horizons: { short: 'client', medium: 'client', long: none },
    items: {
      ...{ purpose: 1, criterion: 1, review: 0 },
      ...{ sample: 2, find: 1, newest: 1 },
      ...{ reply: 2, reopen: 1, give: 1 },
      ...{ headline: 1, publish: 2, followup: 2 },
      ...{ inbox: 1, feed: 1, asked: 2 },
    },
  };

  test('begins with the headline that clients read, and can finish each of the first three', () => {
    expect(firstThree(consultant)[0]).toBe('headline 1');
    expect(
      movesFor(consultant)
        .slice(0, 3)
        .some(({ slow }) => slow),
    ).toBe(false);
  });

  test('is left the two moves that no quarter would finish, behind all the others', () => {
    const told = movesFor(consultant);
    expect(told.slice(-2).map(({ slow, item }) => [item, slow])).toEqual(
      expect.arrayContaining([
        ['sample', true],
        ['reply', true],
      ]),
    );
  });

  test('posts what was answered to a client, and looks for inquiries every week rather than every month', () => {
    expect(words(consultant, 'publish 2', 'fr')).toContain('une réponse donnée à un client');
    expect(words(consultant, 'publish 2', 'en')).toContain('an answer you gave a client');
    expect(movesFor(consultant).find(({ item }) => item === 'inbox')?.move).toMatchObject({ minutes: 15, every: 'week' });
  });
});

describe('a recruiter at the cap, over seven hours a week, whose inbox overflows', () => {
  const recruiter: Answers = {
    size: 'at-cap',
    hours: 'over-7',
    reasons: ['pool', 'amplify'],
    horizons: { short: 'hire', medium: 'hire', long: none },
    items: {
      ...{ purpose: 1, criterion: 1, review: 0 },
      ...{ sample: 1, find: 2, newest: 1 },
      ...{ reply: 0, reopen: 1, give: 0 },
      ...{ headline: 2, publish: 3, followup: 1 },
      ...{ inbox: 0, feed: 1, asked: 1 },
    },
  };

  test('runs three high risks, and starts on the inbox', () => {
    expect(high(recruiter)).toEqual(['overload', 'feed', 'ceiling']);
    expect(firstThree(recruiter)).toContain('inbox 0');
  });

  test('is told nowhere to accept the old invitations: the list is full', () => {
    expect(words(recruiter, 'inbox 0', 'fr')).toContain('Refusez ensuite les vieilles invitations');
    expect(words(recruiter, 'inbox 0', 'en')).toContain('Then decline the old invitations');
    for (const text of wordsOf(recruiter, 'fr', 3)) expect(text).not.toMatch(/\binvitez\b/i);
    for (const text of wordsOf(recruiter, 'en', 3)) expect(text).not.toMatch(/\binvite\b/i);
  });

  test('frees a seat before each yes', () => {
    expect(words(recruiter, 'newest 1', 'fr')).toContain('libérez une place');
    expect(words(recruiter, 'newest 1', 'en')).toContain('free a seat');
    expect(words(recruiter, 'criterion 1', 'fr')).toContain('cinq à reprendre');
  });

  test('gives news to a candidate who never had any, and keeps a list for each job', () => {
    expect(words(recruiter, 'give 0', 'fr')).toContain('une candidature restée sans nouvelles');
    expect(words(recruiter, 'give 0', 'en')).toContain('a candidate who never heard back');
    expect(words(recruiter, 'find 2', 'fr')).toContain('une courte liste par métier à pourvoir');
  });
});

describe('an engineer laid off: 800 contacts, one to three hours a week, looking for a job', () => {
  const engineer: Answers = {
    size: 'from-500',
    hours: 'from-1',
    reasons: ['touch', 'peers'],
    horizons: { short: 'job', medium: none, long: none },
    items: {
      ...{ purpose: 1, criterion: 1, review: 0 },
      ...{ sample: 1, find: 1, newest: 1 },
      ...{ reply: 2, reopen: 0, give: 1 },
      ...{ headline: 0, publish: 0, followup: 1 },
      ...{ inbox: 3, feed: 1, asked: 2 },
    },
  };

  test('writes first to somebody lost sight of, and looks for five names', () => {
    expect(firstThree(engineer)).toEqual(['reopen 0', 'give 1', 'find 1']);
    expect(high(engineer)).toEqual([]);
  });

  test('says what they do best, in a headline that no employer would hold against them', () => {
    expect(words(engineer, 'headline 0', 'fr')).toContain('ce que vous faites de mieux');
    expect(words(engineer, 'headline 0', 'en')).toContain('what you do best');
  });

  test('is told to remove nobody', () => {
    expect(words(engineer, 'reply 2', 'fr')).toContain('accueillez les nouveaux');
    for (const text of wordsOf(engineer, 'fr')) expect(text).not.toMatch(/\bretirez\b/i);
    for (const text of wordsOf(engineer, 'en')) expect(text).not.toMatch(/\bremove\b/i);
  });
});

describe('an executive, retired and content: 6,000 contacts, under an hour a week, no objective', () => {
  const executive: Answers = {
    size: 'from-5000',
    hours: 'under-1',
    reasons: ['touch'],
    horizons: { short: none, medium: none, long: none },
    // Took, as the hint suggests, the objective that would be the most useful this year.
    items: {
      ...{ purpose: 0, criterion: 1, review: 0 },
      ...{ sample: 1, find: 2, newest: 1 },
      ...{ reply: 2, reopen: 0, give: 1 },
      ...{ headline: 1, publish: 0, followup: 1 },
      ...{ inbox: 2, feed: 1, asked: 2 },
    },
  };

  test('is told to write one sentence, then one for the pleasure of it, then to an old acquaintance', () => {
    expect(firstThree(executive)).toEqual(['horizons 0', 'purpose 0', 'reopen 0']);
  });

  test('may decide on purpose to want nothing more', () => {
    expect(words(executive, 'horizons 0', 'fr')).toMatch(/Rien ne vous manque\? Décidez-le à dessein/);
    expect(words(executive, 'horizons 0', 'en')).toMatch(/Nothing missing\? Decide that by design/);
    expect(words(executive, 'purpose 0', 'fr')).toContain('« Pour le plaisir » est une réponse complète');
  });

  test('is not scolded, and asked to serve no objective', () => {
    for (const [at, id] of idsOf(executive).entries()) {
      if (id === 'horizons 0') continue;
      expect(wordsOf(executive, 'fr')[at]).not.toMatch(/objectif|maladroite|seule la chance|en retard/);
      expect(wordsOf(executive, 'en')[at]).not.toMatch(/objective|clumsy|only luck|overdue/);
    }
  });

  test('passes something on, and puts people in touch', () => {
    expect(words(executive, 'sample 1', 'fr')).toContain('Je pourrais leur transmettre');
    expect(words(executive, 'sample 1', 'en')).toContain('I could pass on');
    expect(idsOf(executive)).toContain('give 1');
  });

  test('brings an old team together if no five names come to mind', () => {
    const forgetful: Answers = { ...executive, items: { ...executive.items, find: 1 } };
    expect(words(forgetful, 'find 1', 'fr')).toContain('réunir les autres');
    expect(words(forgetful, 'find 1', 'en')).toContain('getting the others together');
  });
});

describe('a student: 500 contacts, three to seven hours a week, a field to discover and then a job', () => {
  const student: Answers = {
    size: 'from-500',
    hours: 'from-3',
    reasons: ['peers'],
    horizons: { short: 'info', medium: 'job', long: 'job' },
    items: {
      ...{ purpose: 1, criterion: 0, review: 0 },
      ...{ sample: 0, find: 0, newest: 0 },
      ...{ reply: 2, reopen: 0, give: 1 },
      ...{ headline: 0, publish: 0, followup: 1 },
      ...{ inbox: 3, feed: 2, asked: unsure },
    },
  };

  test('is told of teachers and internships, in each of the three moves about whom to know', () => {
    expect(firstThree(student).slice(0, 2).sort()).toEqual(['find 0', 'sample 0']);
    for (const id of ['find 0', 'sample 0', 'newest 0', 'reopen 0']) {
      expect(words(student, id, 'fr')).toMatch(/enseignante/);
      expect(words(student, id, 'fr')).toMatch(/stage/);
      expect(words(student, id, 'en')).toMatch(/teacher/);
      expect(words(student, id, 'en')).toMatch(/\bintern/);
    }
  });

  test('needs neither a long silence nor a job to begin', () => {
    for (const locale of locales)
      expect(words(student, 'reopen 0', locale)).not.toMatch(/travail quitté|workplace you left|des cadres|executives/i);
    expect(words(student, 'publish 0', 'fr')).not.toContain('sur le terrain');
    expect(words(student, 'headline 0', 'en')).toContain('Learning about');
  });

  test('with too short a past to answer about old ties, is told of other moves', () => {
    const younger: Answers = { ...student, items: { ...student.items, reopen: unsure } };
    expect(idsOf(younger)).not.toContain('reopen 0');
    expect(firstThree(younger).slice(0, 2).sort()).toEqual(['find 0', 'sample 0']);
  });
});
