import { describe, expect, test } from 'vitest';
import { yamlFiles } from '../quiz.ts';
import { eachIsTold, faultsOf, swap } from './faults.ts';

// cspell:ignore laferriere granovetter
describe('a name taken', () => {
  eachIsTold([
    ['an id, in a list', 'risks.yaml', '- id: feed', '- id: overload', 'overload.id', /“overload” is already taken in this list/],
    [
      'an id of a source',
      'sources.yaml',
      'id: laferriere-star',
      'id: laferriere',
      'laferriere.id',
      /already taken.*choose another/,
    ],
    ['an id of a band', 'context.yaml', 'id: from-1,', 'id: under-1,', 'hours.options.under-1.id', /already taken in this list/],
    [
      'an id, by another question',
      'ties.yaml',
      'id: give',
      'id: purpose',
      'items.purpose.id',
      /taken in src\/content\/quiz\/cap/,
    ],
    [
      'an id, by a dimension',
      'ties.yaml',
      'id: give',
      'id: reach',
      'items.reach.id',
      /“reach” is already taken in .*reach\.yaml/,
    ],
    ['an id, by a question of the context', 'ties.yaml', 'id: give', 'id: size', 'items.size.id', /taken in .*context\.yaml/],
    ['an id, by a fact of the rules', 'ties.yaml', 'id: give', 'id: seconds', 'items.seconds.id', /“seconds” is already taken/],
    [
      'a code, by another question',
      'ties.yaml',
      'code: K',
      'code: E',
      'items.reply.code',
      /code E is already taken in .*cap\.yaml/,
    ],
    ['a code, by the context', 'ties.yaml', 'code: K', 'code: B', 'items.reply.code', /code B is already taken in .*context/],
    ['a code, within the context', 'context.yaml', 'code: B', 'code: A', 'hours.code', /code A is already taken.*choose another/],
    ['a code of a band', 'context.yaml', 'code: "1"', 'code: "0"', 'size.options.from-500.code', /code “0” is already taken/],
    ['a code of a reason', 'context.yaml', 'code: h', 'code: t', 'reasons.options.help.code', /code “t” is already taken/],
    ['a code of a horizon', 'context.yaml', 'code: m', 'code: s', 'horizons.options.medium.code', /code “s” is already taken/],
    ['a code of an objective', 'objectives.yaml', 'code: i', 'code: j', 'info.code', /code “j” is already taken/],
    ['a code of a dimension', 'scale.yaml', 'code: f', 'code: c', 'dimensions.fit.code', /code “c” is already taken/],
    [
      'a French address',
      'profiles.yaml',
      'fr: porte-voix',
      'fr: stratege',
      'megaphone.slug.fr',
      /slug “stratege” is already taken/,
    ],
    ['an English address', 'profiles.yaml', 'en: megaphone', 'en: strategist', 'megaphone.slug.en', /“strategist” is already/],
    [
      'a level computed already',
      'cap.yaml',
      'derived: match',
      'derived: horizons',
      'items.match.derived',
      /“horizons” is already/,
    ],
    [
      'the screen between the parts of the quiz',
      'care.yaml',
      'id: feed',
      'id: halfway',
      'items.halfway.id',
      /“halfway” is already taken/,
    ],
    ['the id of “none”, by a reason', 'context.yaml', 'id: touch', 'id: none', 'reasons.options.none.id', /“none” in links/],
    ['the id of “none”, by an objective', 'objectives.yaml', 'id: job', 'id: none', 'none.id', /“none” in links.*choose another/],
  ]);
});

describe('a name of nothing', () => {
  eachIsTold([
    ['an objective nothing is written for', 'objectives.yaml', 'id: job', 'id: sell', 'sell.id', /nothing is written for “sell”/],
    ['a reason nothing is written for', 'context.yaml', 'id: pool', 'id: fun', 'reasons.options.fun.id', /add it to reasonIds/],
    ['a dimension that is another file', 'cap.yaml', 'id: cap', 'id: cape', 'id', /“cape” must be the file's name/],
    [
      'a passage of a dimension',
      'fit.yaml',
      'passage: act#piles',
      'passage: act#pills',
      'passage',
      /no passage “act#pills”: name/,
    ],
    [
      'a passage of an item',
      'fit.yaml',
      '    passage: act#',
      '    passage: acts#',
      'items.sample.passage',
      /no passage “acts#piles”/,
    ],
    ['a passage of the context', 'context.yaml', 'question#large', 'question#huge', 'size.passage', /no passage “question#huge”/],
    [
      'a passage of a profile',
      'profiles.yaml',
      /passage: \S+/,
      'passage: act#luck',
      'strategist.passage',
      /no passage “act#luck”/,
    ],
    ['a passage of a risk', 'risks.yaml', 'risks#feed', 'risks#food', 'feed.passage', /no passage “risks#food”/],
    [
      'a passage of an opportunity',
      'opportunities.yaml',
      '#profile',
      '#page',
      'views.passage',
      /no passage “opportunities#page”/,
    ],
    [
      'a weight for no dimension',
      'scale.yaml',
      'job: { cap:',
      'job: { cup:',
      'weights.job.cup',
      /no dimension “cup”: use one of cap/,
    ],
    [
      'a dimension without its weight',
      'scale.yaml',
      'job: { cap: 20, fit: 25',
      'job: { cap: 45',
      'weights.job',
      /“fit” is missing: add it/,
    ],
    [
      'a saturated dimension',
      'scale.yaml',
      '[ties, care]',
      '[ties, cure]',
      'saturation.dimensions.1',
      /no dimension “cure”: use one/,
    ],
    [
      'a next profile',
      'profiles.yaml',
      /(?<=next:\n {4})profile: \w+/,
      'profile: wizard',
      'strategist.next.profile',
      /“wizard” must be the id of another/,
    ],
    [
      'a next profile that is itself',
      'profiles.yaml',
      /(?<=next:\n {4})profile: \w+/,
      'profile: strategist',
      'strategist.next.profile',
      /another profile/,
    ],
    [
      'a source of a move',
      'fit.yaml',
      'granovetter-1973',
      'nobody-1999',
      'items.sample.moves.0.source',
      /no source “nobody-1999”: add/,
    ],
    [
      'an item of a risk',
      'risks.yaml',
      'items: [inbox]',
      'items: [letters]',
      'overload.items.0',
      /no item “letters”: use one of purpose, criterion/,
    ],
    [
      'a fact of a variant',
      'fit.yaml',
      'when: { contacts: { below: 5000',
      'when: { seconds: { below: 5000',
      'items.sample.moves.2.variants.1.when.seconds',
      /“seconds” is no fact a rule can use: use an item or contacts/,
    ],
    [
      'a source of a variant',
      'fit.yaml',
      '- objectives: [none]\n',
      '- objectives: [none]\n            source: nobody-1999\n',
      'items.sample.moves.0.variants.0.source',
      /no source “nobody-1999”: add/,
    ],
    [
      'a fact of a profile',
      'profiles.yaml',
      '{ cap: { below: 40 }, r',
      '{ cup: { below: 40 }, r',
      'megaphone.when.cup',
      /no fact a rule/,
    ],
    [
      'a fact of a risk',
      'risks.yaml',
      '{ inbox:',
      '{ letters:',
      'overload.table.0.when.letters',
      /“letters” is no fact a rule can use/,
    ],
    [
      'a fact of an opportunity',
      'opportunities.yaml',
      '{ headline:',
      '{ hat:',
      'search.table.0.when.hat',
      /“hat” is no fact a rule can/,
    ],
  ]);

  test('an objective or a reason that texts are written for, taken out', () => {
    const told = (file: string, from: string, to: string) => faultsOf(file, swap(from, to)).map(({ what }) => what);
    expect(told('objectives.yaml', 'id: job', 'id: sell')).toContain(
      '“job” is missing, and texts are written for it: put it back',
    );
    expect(told('context.yaml', 'id: pool', 'id: fun')).toContain('“pool” is missing, and texts are written for it: put it back');
  });

  test('a source that nobody cites', () => {
    const [problem, ...others] = faultsOf(
      'sources.yaml',
      (text) => `${text}\n${text.split('\n\n')[1]?.replace('id: laferriere', 'id: forgotten')}\n`,
    );
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: 'src/content/sources.yaml', key: 'forgotten' });
    expect(problem?.line).toBeGreaterThan((yamlFiles['sources.yaml'] ?? '').trimEnd().split('\n').length);
    expect(problem?.what).toBe('nothing cites this source: cite it or remove it');
  });
});
