export { decodeComplete } from '../../core/links/decode-answers.ts';
export { default as LinkFault } from './LinkFault.svelte';
export { default as Received } from './Received.svelte';
export { default as ReceivedAnswers } from './ReceivedAnswers.svelte';
export { default as ReceivedMoves } from './ReceivedMoves.svelte';
