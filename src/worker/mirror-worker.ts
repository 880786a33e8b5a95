/**
 * The mirror's worker, as the page starts it. It has nothing that another file needs: the bundler would have those import it, and
 * WebKit does not know a worker's entry again when it is imported. It would run twice, with two states and two answers.
 */
import './block-network.ts';

const early: MessageEvent[] = [];
const keep = (event: MessageEvent) => early.push(event);
addEventListener('message', keep);

void import('./mirror.ts').then(
  ({ onRequest }) => {
    removeEventListener('message', keep);
    addEventListener('message', onRequest);
    early.forEach(onRequest);
  },
  // As if this file had not come itself: the page is told by `onerror`.
  (error: unknown) =>
    setTimeout(() => {
      throw error;
    }),
);
