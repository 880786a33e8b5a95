export { default as Gauges } from './Gauges.svelte';
export { default as NextProfile } from './NextProfile.svelte';
export { default as Paper } from './Paper.svelte';
export { default as ReceivedAnswers } from './ReceivedAnswers.svelte';
