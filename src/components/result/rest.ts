/** What the result's page fetches once its first parts are shown. */
export { default as Details } from './Details.svelte';
export { default as ToolList } from './ToolList.svelte';
