import type { received as french } from './fr.ts';

/** The words of a result that came by a link: somebody else's, as far as the site knows, hence in the third person. */
export const received = {
  title: 'Received result',
  kicker: 'From a link',
  profile: 'Profile: {name}.',
  profileNow: 'Profile, for now: {name}.',
  partial: { one: '{n} answer is missing.', other: '{n} answers are missing.' },
  compare: 'Compare it with mine',
  answer: 'Take the quiz too',
  print: 'Print',
  keep: 'This result is mine: keep it here',
  mine: 'See my own result',
  moves: 'Three moves suggested',
  movesFew: { one: 'One move suggested', other: 'Moves suggested' },
  movesNone: 'No move to suggest',
  answers: 'What was answered',
  tells: 'What the site tells them',
  suggests: 'What the site suggests to them',
  quoted: 'Set in, or in quotation marks: what the site tells this person and suggests to them, as they read it.',
  name: 'Name',
  page: {
    dimensions: 'Five dimensions',
    contentSo:
      'If this network suits them as it is, there is no hurry: this total measures an effort that they are not trying to make.',
    movesLead: 'The three that can raise the total the most in 90 days, from at least two dimensions.',
    movesLeadOneDimension:
      'The three that can raise the total the most in 90 days. All are in {dimension}, the only dimension where these answers leave anything to gain.',
    movesLeadFew: {
      one: 'The only move that these answers call for.',
      other: 'The {n} moves that these answers call for, the most useful first.',
    },
    movesLeadOthers: 'The other moves are ranked by what they would change in the total.',
    movesLeadRisk: 'One move, for “{move},” is here because a risk is high: {risk}. A good total does not cancel it.',
    movesRanked: {
      one: 'One move chosen for what it can change in the total.',
      other: '{n} moves chosen for what they can change in the total.',
    },
    movesLeadSlow: 'A move that is too slow for a network of this size comes after the others: it is a direction.',
    movesLeadSaturated: 'Attention is saturated: moves in {dimensions} count for more in this ranking.',
    because: 'Because they answered: “{answer}”',
    becauseDerived: 'Because their answers add up to: “{answer}”',
    forObjective: 'For their objective',
    gainNote: 'The gain follows today’s calculation, which the objective they choose will change.',
    allDone: 'All their answers are at the highest level. What is left is upkeep, and taking the quiz again in three months.',
    noMovesSoFar:
      'What they have answered is already at the highest level: nothing to gain there. Other moves may come from the questions that still have no definite answer.',
    noMoves: 'It takes an answer about habits or objectives for a first move to be suggested.',
    attentionTitle: 'Attention',
    attentionText:
      'At the middle of the bands chosen, that is {hours} a week and {contacts} contacts, each contact gets {time} a year.',
    attentionSaturated:
      'That is under {n} seconds: attention is saturated. Moves in Ties and Care therefore rank higher in the advice.',
    attentionFine:
      'It is only an average, and nobody shares out their time in equal parts. Above all, it says how many people one can really keep up with.',
    attentionMissing: 'The size of the network or the hours a week are missing to say what each contact gets of a year.',
    risksTitle: 'Risks',
    opportunitiesTitle: 'Opportunities',
    nextMove: 'What brings it nearer:',
    printed: 'A received result, printed on {day}.',
  },
} satisfies typeof french;
