export { default as Effect } from './Effect.svelte';
export { default as Gauges } from './Gauges.svelte';
export { default as MovesHow } from './MovesHow.svelte';
export { default as MoveWhy } from './MoveWhy.svelte';
export { default as NextProfile } from './NextProfile.svelte';
export { default as Paper } from './Paper.svelte';
export { default as PastMoves } from './PastMoves.svelte';
export { default as ReceivedAnswers } from './ReceivedAnswers.svelte';
