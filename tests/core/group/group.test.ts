import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, decodeLink, sideOf, type ComparisonInput } from '../../../src/core/compare/compare.ts';
import { groupTopics } from '../../../src/core/group/discussion.ts';
import { addFound, emptyGroup, largestGroup, type Group } from '../../../src/core/group/group.ts';
import { lowestHabits, objectivesOf, sharedMoves } from '../../../src/core/group/habits.ts';
import { letterAt } from '../../../src/core/group/letters.ts';
import { highlightsOf, partsOf, profilesOf, stripsOf, wordStripsOf } from '../../../src/core/group/overview.ts';
import { pairsOf } from '../../../src/core/group/pairs.ts';
import { peopleOf, plainReading, type People } from '../../../src/core/group/people.ts';
import { encodeCard } from '../../../src/core/links/card.ts';
import { makeCard } from '../../../src/core/links/make-card.ts';
import type { Answers } from '../../../src/core/quiz/answers.ts';
import { itemsOf } from '../../../src/core/quiz/quiz.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { strengthOf } from '../../../src/core/scoring/strength.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers, completeAnswers } from '../space.ts';

const ofCard = (answers: Answers, month = '2026-11'): ComparisonInput => {
  const card = makeCard(quiz, resultOf(quiz, answers), { size: answers.size, month, showTotal: false });
  if (!card) throw new Error('These answers give no profile');
  const decoded = decodeLink(quiz, encodeCard(quiz, card));
  if (!decoded.ok) throw new Error(decoded.reason);
  return decoded.value;
};
const input = fc.oneof(
  completeAnswers.map((answers) => ofCard(answers)),
  completeAnswers.map((answers): ComparisonInput => ({ answers })),
  anyAnswers.map((answers): ComparisonInput => ({ answers })),
);
/** Of different links. */
const inputs = (minLength: number, maxLength: number) =>
  fc.uniqueArray(input, { minLength, maxLength, selector: (each) => JSON.stringify(each) });
const names = fc.constantFrom('Marie', 'MARIE', 'Éloïse', 'Ahmed', undefined);

const add = (group: Group, links: ComparisonInput[], named: (string | undefined)[] = []) =>
  addFound(quiz, group, {
    links: links.map((each, at) => ({ input: each, text: '', line: at, ...(named[at] !== undefined && { name: named[at] }) })),
    unread: [],
    stopped: false,
  });
const groupOf = (...args: [ComparisonInput[], (string | undefined)[]?]) => add(emptyGroup, ...args);
/** All that is told of some people. */
function told({ people }: People) {
  const { whole, words } = partsOf(people);
  const strips = stripsOf(quiz, whole);
  return {
    people: people.map(({ letter, link }) => [letter, link]),
    strips,
    highlights: highlightsOf(strips),
    words: wordStripsOf(quiz, words),
    profiles: profilesOf(quiz, whole),
    habits: lowestHabits(quiz, people),
    moves: sharedMoves(quiz, people),
    objectives: objectivesOf(quiz, people),
    pairs: pairsOf(quiz, people),
    topics: groupTopics(quiz, people, strips),
  };
}

test('letters go on as those of columns do', () => {
  expect([0, 25, 26, 51, 52, 199].map(letterAt)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'GR']);
});

describe('a group', () => {
  test('is the same whatever the order of its links, and however often each is there', () => {
    fc.assert(
      fc.property(inputs(1, 12), fc.infiniteStream(fc.nat()), (links, numbers) => {
        const shuffled = [...links, ...links.slice(0, 3)]
          .map((each) => ({ each, at: numbers.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        expect(told(peopleOf(groupOf(shuffled), plainReading))).toEqual(told(peopleOf(groupOf(links), plainReading)));
      }),
    );
  });

  test('keeps the letters of those who were there when others come in', () => {
    fc.assert(
      fc.property(inputs(2, 12), fc.nat(12), (links, at) => {
        const before = groupOf(links.slice(0, at));
        const after = add(before, links);
        expect(after.letters).toMatchObject(before.letters);
        expect(new Set(Object.values(after.letters)).size).toBe(links.length);
      }),
    );
  });

  test('has its links once each, unless the facilitator says that they are several people', () => {
    fc.assert(
      fc.property(inputs(1, 6), fc.integer({ min: 2, max: 4 }), (links, times) => {
        const group = groupOf(Array.from({ length: times }, () => links).flat());
        const { people, aside } = peopleOf(group, plainReading);
        expect(people.length + aside.length).toBe(links.length);
        for (const each of people) expect(each.times).toBe(times);
        const apart = peopleOf(group, { ...plainReading, apart: people.map(({ link }) => link) });
        expect(apart.people.length).toBe(people.length * times);
        expect(new Set(apart.people.map(({ letter }) => letter)).size).toBe(people.length * times);
      }),
    );
  });

  test('counts two hundred people at most, and says how many are left out', () => {
    const links = Array.from({ length: 230 }, (_, at): ComparisonInput => ({
      card: { dimensions: { cap: at % 100, fit: Math.floor(at / 100), ties: 5, reach: 5, care: 5 }, month: '2026-11' },
    }));
    const group = groupOf(links);
    expect(peopleOf(group, plainReading).people).toHaveLength(largestGroup);
    expect(group.over).toHaveLength(30);
  });
});

describe('names', () => {
  test('are nowhere unless they are turned on', () => {
    fc.assert(
      fc.property(inputs(1, 8), fc.array(names, { minLength: 8, maxLength: 8 }), (links, named) => {
        const reading = { ...plainReading, renamed: { A: 'Somebody' } };
        const off = peopleOf(groupOf(links, named), reading);
        expect(JSON.stringify(off.people.map(({ name }) => name ?? ''))).not.toMatch(/Marie|Éloïse|Ahmed|Somebody/i);
        expect(told(off)).toEqual(told(peopleOf(groupOf(links), plainReading)));
      }),
    );
  });

  test('tell two people of one link, and one person of two links, whose last result counts', () => {
    const [one, two] = fc.sample(completeAnswers, { numRuns: 2, seed: 4 }) as [Answers, Answers];
    const reading = { ...plainReading, names: true };
    const namesIn = (group: Group) => peopleOf(group, reading).people.map(({ name, link }) => [name, link]);
    const [a, b] = [ofCard(one), ofCard(two)];
    const [first, second] = [a, b].map((each) => JSON.stringify(each));
    expect(new Set(namesIn(groupOf([a, a, a], ['Marie', 'Ahmed', undefined])))).toEqual(
      new Set([
        ['Marie', first],
        ['Ahmed', first],
      ]),
    );
    expect(namesIn(groupOf([a, b], ['Éloïse', 'ELOISE']))).toEqual([['ELOISE', second]]);
    // A card says its month: the newer counts, wherever it stands.
    const old = ofCard(one, '2026-02');
    const { people, aside } = peopleOf(groupOf([b, old], ['Marie', 'Marie']), reading);
    expect(people.map(({ link }) => link)).toEqual([second]);
    expect(aside).toMatchObject([{ because: 'later', for: people[0]?.letter }]);
  });

  test('before more than two links are those of somebody who passes them on', () => {
    const links = fc.sample(completeAnswers, { numRuns: 3, seed: 5 }).map((answers) => ofCard(answers));
    const { people } = peopleOf(groupOf(links, ['Marie', 'marie', 'MARIE']), { ...plainReading, names: true });
    expect(people.map(({ name }) => name)).toEqual([undefined, undefined, undefined]);
  });

  test('give way to a newer card, whatever stands between', () => {
    const cards = fc.sample(completeAnswers, { numRuns: 4, seed: 8 });
    for (const order of [
      ['2026-11', '2026-03'],
      ['2026-03', '2026-11'],
    ])
      for (const [at, answers] of cards.entries()) {
        const other = cards[(at + 1) % cards.length] as Answers;
        const links = [ofCard(answers, order[0]), ofCard(other, order[1])];
        const { people } = peopleOf(groupOf(links, ['Marie', 'Marie']), { ...plainReading, names: true });
        const firsts = links.map((each) => sideOf(quiz, each).first);
        if (firsts[0] === firsts[1]) expect(people[0]?.link).toContain('2026-11');
      }
  });

  test('do not hide what somebody tells by what tells less', () => {
    const reading = { ...plainReading, names: true };
    always([completeAnswers], (answers) => {
      const input = [{ answers }, ofCard(answers)];
      if (resultOf(quiz, answers).first) return;
      for (const links of [input, input.toReversed()])
        expect(peopleOf(groupOf(links, ['Marie', 'Marie']), reading).people.map((each) => each.answers)).toEqual([answers]);
    });
  });

  test('that are erased leave a letter', () => {
    const links = fc.sample(completeAnswers, { numRuns: 1, seed: 6 }).map((answers) => ofCard(answers));
    const { people } = peopleOf(groupOf(links, ['Marie']), { ...plainReading, names: true, renamed: { A: '' } });
    expect(people).toMatchObject([{ letter: 'A' }]);
    expect(people[0]).not.toHaveProperty('name');
  });

  test('can be corrected, and those who are left out come back', () => {
    const group = groupOf(
      fc.sample(completeAnswers, { numRuns: 2, seed: 1 }).map((answers) => ofCard(answers)),
      ['My card', 'Ahmed'],
    );
    const reading = { ...plainReading, names: true, renamed: { A: 'Marie', B: 'Ahmed' } };
    expect(peopleOf(group, reading).people.map(({ name }) => name)).toEqual(['Marie', 'Ahmed']);
    expect(peopleOf(group, { ...reading, removed: ['A'] }).people.map(({ letter }) => letter)).toEqual(['B']);
  });
});

test('whoever is said to be several people is so, whatever else is there', () => {
  const [answers] = fc.sample(
    completeAnswers.filter((each) => !resultOf(quiz, each).first),
    { numRuns: 1, seed: 7 },
  );
  const card = ofCard(answers as Answers);
  const group = groupOf([card, card, { answers: answers as Answers }], ['Marie', 'Marie', 'Marie']);
  for (const names of [true, false])
    expect(peopleOf(group, { ...plainReading, names, apart: [JSON.stringify(card)] }).people).toHaveLength(3);
  const many = groupOf(Array.from({ length: 300 }, () => card));
  expect(peopleOf(many, { ...plainReading, apart: [JSON.stringify(card)] }).people).toHaveLength(largestGroup);
});

test('the card of a complete result that is there is not counted twice', () => {
  always([completeAnswers], (answers) => {
    const both = [ofCard(answers), { answers }];
    const { people, aside } = peopleOf(groupOf(both), plainReading);
    if (resultOf(quiz, answers).first) return expect(people).toHaveLength(2);
    expect(people.map((each) => each.answers)).toEqual([answers]);
    expect(aside).toMatchObject([{ because: 'complete', for: people[0]?.letter }]);
  });
});

describe('under five', () => {
  test('there is no statistic of anything', () => {
    fc.assert(
      fc.property(inputs(1, 4), (links) => {
        const all = told(peopleOf(groupOf(links), plainReading));
        for (const strip of [...all.strips, ...all.words]) expect(strip).not.toHaveProperty('summary');
        for (const strip of [...all.strips, ...all.words]) expect(strip).not.toHaveProperty('words');
        expect(all).toMatchObject({ habits: [], moves: [], objectives: [], topics: [] });
        expect([all.highlights, all.profiles]).toEqual([undefined, undefined]);
      }),
    );
  });

  test('not of a part of a larger group either: habits, moves and objectives are of those who sent answers', () => {
    fc.assert(
      fc.property(fc.array(completeAnswers, { minLength: 9, maxLength: 12 }), fc.nat(4), (answers, complete) => {
        const links = answers.map((each, at): ComparisonInput => (at < complete ? { answers: each } : ofCard(each)));
        expect(told(peopleOf(groupOf(links), plainReading))).toMatchObject({ habits: [], moves: [], objectives: [] });
      }),
    );
  });
});

describe('from five on', () => {
  const whole = fc
    .uniqueArray(completeAnswers, { minLength: 5, maxLength: 12, selector: (each) => JSON.stringify(each) })
    .map((all) => all.filter((answers) => !resultOf(quiz, answers).first))
    .filter((all) => all.length >= 5);

  test('counts are those of the results themselves', () => {
    fc.assert(
      fc.property(whole, (all) => {
        const { people } = peopleOf(groupOf(all.map((answers) => ({ answers }))), plainReading);
        const results = all.map((answers) => resultOf(quiz, answers));
        for (const { item, count, of } of lowestHabits(quiz, people)) {
          expect(of).toBe(results.filter(({ levels }) => levels[item] !== undefined).length);
          expect(count).toBe(results.filter(({ levels }) => levels[item] === 0).length);
        }
        const moves = sharedMoves(quiz, people);
        const firstThree = results.map(({ advice }) => advice.slice(0, 3));
        const having = (item: string, from: number) =>
          firstThree.filter((three) => three.some((each) => each.item === item && each.from === from)).length;
        for (const { item, from, count } of moves) expect(count).toBe(having(item, from));
        const best = Math.max(...itemsOf(quiz).flatMap(({ item }) => [0, 1, 2].map((from) => having(item.id, from))));
        expect(moves[0]?.count ?? 0).toBe(Math.max(best, 0));
        const profiles = profilesOf(quiz, people) ?? [];
        expect(profiles.reduce((sum, { count }) => sum + count, 0)).toBe(
          results.filter(({ profile }) => profile !== undefined).length,
        );
      }),
    );
  });

  test('topics are three at most, each of its own, and the first is on what differs', () => {
    fc.assert(
      fc.property(inputs(5, 12), (links) => {
        const { people } = peopleOf(groupOf(links), plainReading);
        const topics = groupTopics(quiz, people, stripsOf(quiz, people));
        expect(topics.length).toBeLessThanOrEqual(3);
        expect(new Set(topics.map(({ kind, id }) => kind + id)).size).toBe(topics.length);
      }),
    );
  });
});

describe('pairs', () => {
  test('are of people who are in one only, where one is strong and the other weak', () => {
    fc.assert(
      fc.property(inputs(2, 12), (links) => {
        const { people } = peopleOf(groupOf(links), plainReading);
        const pairs = pairsOf(quiz, people);
        const letters = pairs.flatMap((pair) => pair.letters);
        expect(new Set(letters).size).toBe(letters.length);
        const word = (letter: string, dimension: string) => {
          const score = people.find((each) => each.letter === letter)?.side.dimensions[dimension];
          return typeof score === 'number' ? strengthOf(score) : score;
        };
        for (const { lessons } of pairs)
          for (const { from, to, dimension } of lessons)
            expect([word(from, dimension), word(to, dimension)]).toEqual(['strong', 'low']);
        // Nobody is left who could teach somebody else who is left.
        const left = people.filter(({ letter }) => !letters.includes(letter));
        for (const one of left)
          for (const other of left) {
            const { dimensions } = compare(quiz, { answers: {} }, { answers: {} });
            for (const { id } of dimensions)
              expect([word(one.letter, id), word(other.letter, id)]).not.toEqual(['strong', 'low']);
          }
      }),
    );
  });
});
