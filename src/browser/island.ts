/** Brings an island to life: Astro calls this for each (src/islands.ts). No island changes its properties, nor has no HTML of its own. */
import { createRawSnippet, hydrate, type Component } from 'svelte';

export default (element: HTMLElement) => (component: Component, props: object, slots: Record<string, string>) => {
  if (!element.hasAttribute('ssr')) return;
  const snippets = Object.entries(slots).map(([name, html]) => [
    name === 'default' ? 'children' : name,
    createRawSnippet(() => ({ render: () => `<astro-slot>${html}</astro-slot>` })),
  ]);
  hydrate(component, { target: element, props: { ...props, ...Object.fromEntries(snippets) } });
};
