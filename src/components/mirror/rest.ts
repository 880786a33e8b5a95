/** What the mirror shows besides its first answer. */
export { default as Rest } from './Rest.svelte';
export { default as Terms } from './Terms.svelte';
export { default as Whom } from './Whom.svelte';
export { atStake } from '../../stores/lists.ts';
export { confirmDialog } from '../../browser/dialog.ts';
