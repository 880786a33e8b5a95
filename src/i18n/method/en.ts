import type { method as french } from './fr.ts';

/** The words of the method: how the score is calculated. */
export const method = {
  title: 'How the score is computed',
  description:
    'The quiz’s complete scale, the rules of the nine profiles, the 51 moves it can propose and the list of the guide’s sources.',
  lead: 'Nothing is hidden: the whole computation is on this page, in whole numbers, and you can redo it by hand. What you read here comes from the same data as the quiz.',
  contents: 'On this page',
  howTitle: 'In short',
  how: [
    'Each answer gives a level, from 0 to 3. The levels are worth {points} points: the first level gained counts most.',
    'A dimension’s score is the points obtained out of the points possible, brought to a scale of 100 and rounded to the nearest whole number (a half is rounded up).',
    'The total is the mean of the dimensions’ rounded scores, weighted by the main objective, then rounded the same way. The main objective is that of the nearest horizon that has one.',
    'A question without an answer, or answered “not sure,” counts neither in the points obtained nor in the points possible. A dimension with nothing answered is absent from the total.',
  ],
  weightsTitle: 'The weight of each dimension',
  weightsCaption: 'Weight of each dimension in the total, in percent, by main objective',
  objective: 'Main objective',
  noObjective: 'None',
  examples: 'One objective of each kind, written with a date and a measure:',
  derivedTitle: 'The two measures drawn from the context',
  derivedHorizons:
    'The number of horizons (3 months, 1 year, 3 years) that have an objective gives a level from 0 to 3. The measure counts as soon as you have answered the question, even with “none” three times.',
  derivedMatch:
    'To see how well reasons serve objectives, we take the mean of the table below over all your reasons and all your objectives, each objective counted once. Below {a}: level 0; below {b}: level 1; below {c}: level 2; otherwise, level 3. Without a reason or without an objective, the measure is absent.',
  matchCaption: 'How each reason serves each objective',
  matchValues: { '2': 'serves', '1': 'helps', '0': 'neutral', '-1': 'hinders' } as Record<string, string>,
  matchLegend: '2: the reason serves the objective. 1: it helps. 0: it is neutral. −1: it works against it.',
  matchWhy: 'Why these values',
  reason: 'Reason',
  bandsTitle: 'The words for scores',
  bandsText: 'From {from} to {to}: {name}.',
  profilesTitle: 'The rules of the nine profiles',
  profilesLead:
    'A profile takes a score in each of the five dimensions. A rule about the number of contacts does not apply while the size is unknown.',
  adviceTitle: 'The order of the moves',
  advice: [
    'Each measure under level 3 offers one move: the one that leads to the next level. So there is always one, as long as there is something to gain.',
    'Moves are ranked by their exact gain on the total, before any rounding, all else being equal, weights included. At equal gain, the shorter comes first.',
    'When attention is saturated, that is under {seconds} seconds per contact per year, the gain of moves in {dimensions} is multiplied by {factor} in the ranking.',
    'Without any objective, writing one comes before everything else.',
    'Then three rules apply to the first three moves, one after the other. The first: a move too slow for the size of the network goes behind all the others. It is shown as a direction, without a gain. From {slow} contacts up, that is the case of: {moves}.',
    'The second: the first three come from at least two dimensions. If they are all of one dimension, the third gives way to the first move of another, even a slow one; if there is none, they stay.',
    'The third: high risks are never all left aside. If none of the first three moves is on a measure that a high risk names, the first such move further down takes the third place, or the second if the three would then be of one dimension. The result page says so.',
    'A move may be worded differently, depending on the size of the network, the main objective or an answer: its gain and its place do not change. Every wording is given under its move.',
  ],
  attentionTitle: 'Attention',
  attentionText:
    'Hours a week × 52 ÷ number of contacts: that is the time a year leaves for each. For the bands, the computation takes these values.',
  attentionBand: 'Band',
  attentionValue: 'Value used',
  risksTitle: 'Risks and opportunities',
  risksText:
    'They are read beside the score and never change it. For each, the first row that applies gives the level. When an answer it needs is missing, the most reassuring level is not claimed.',
  lowers: 'The moves that lower it come under: {list}.',
  otherwise: 'In all other cases',
  seconds: 'seconds per contact per year',
  contacts: 'contacts',
  level: 'level of “{name}”',
  ladderTitle: 'The 51 moves',
  ladderLead:
    'All the questions, their possible answers, the points they give and the move that leads from one level to the next.',
  told: 'For {who}',
  toldObjective: '“{objective}”',
  toldNone: 'people without an objective',
  toldRule: 'networks with {rule}',
  slow: 'From {n} contacts up: a direction, with no gain shown.',
  modelTitle: 'The model',
  modelLead:
    'This page describes model {n}. A dated result keeps answers, never scores: if it comes from an earlier model, it is computed anew, and says so.',
  modelLink: 'What has changed',
  points: { one: '{n} point', other: '{n} points' },
  step: 'From level {from} to level {to}',
  sourcesTitle: 'Sources',
  sourcesFold: { one: 'See the source', other: 'See the {n} sources' },
  sourcesLead:
    'Each number cited in the guide or in a move leads here, and each source leads back to the passages and moves that cite it. Facts about LinkedIn change: they are given with their date.',
  confidence: {
    read: 'read directly',
    copy: 'read in a copy',
    secondary: 'secondary source',
  } as Record<string, string>,
  checked: { day: 'consulted on {when}', month: 'consulted in {when}' },
  archive: 'Archived copy',
  citedIn: 'Cited in:',
  creditTitle: 'Where this guide comes from',
  creditText:
    'The guide starts from an article by Mathieu Laferrière, a LinkedIn trainer and speaker from Québec. The original ideas are his; the explanations, the sources, the quiz and the scale are this site’s.',
  creditLink: 'Read the original article (in French)',
} satisfies typeof french;
