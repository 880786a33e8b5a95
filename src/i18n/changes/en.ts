import type { changes as french } from './fr.ts';

/** The words of the page that says what has changed, around what is written in src/content/changes.yaml. */
export const changes = {
  title: 'What has changed',
  description: 'The changes to the guide, the quiz and the model behind the scores, newest first, each with its date.',
  lead: 'This site changes. Here is how: in its texts, in the model behind the scores and in what you can do with it.',
  model:
    'A model is a set of questions, weights and rules. Today’s is model {n}. Your answers, your dated results and shared links carry over from one model to the next: scores are computed anew, and the result says what difference that makes.',
  method: 'How the score is calculated',
  kinds: { content: 'Texts.', model: 'Model {n}.', site: 'Site.' },
} satisfies typeof french;
