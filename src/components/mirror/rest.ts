/** What the mirror shows besides its first answer. */
export { default as Rest } from './Rest.svelte';
export { default as Terms } from './Terms.svelte';
export { default as Whom } from './Whom.svelte';
export { default as OwnFile } from './OwnFile.svelte';
export { mayForget } from './leave.ts';
export { holdDrops } from '../../browser/dropped-files.ts';
export { loadOtherWay } from '../site/offer.ts';
