import { globSync, readFileSync } from 'node:fs';
import { compile } from 'svelte/compiler';
import { expect, test } from 'vitest';

/**
 * Parts of Svelte's runtime that no component needs, by what brings them. The runtime is shared: what one component uses, every page
 * with an island carries.
 */
const needless: Record<string, string> = {
  prop: 'a default value in $props(), or $bindable(): let the caller give the value, or a function',
  spread_props: '{...spread} on a component: name the properties',
  rest_props: '...rest in $props(): name the properties',
  attribute_effect: '{...spread} on an element: name the attributes',
  clsx: 'class={…}: write class:name={…}, or class="…"',
  set_style: 'style:name={…}: write a class, or an attribute of SVG',
  to_array: '[a, b] taken apart in the markup or in $derived: take it by its place',
  bind_value: 'bind:value: give value={…} and oninput',
  bind_checked: 'bind:checked: give checked={…} and onchange',
  bind_group: 'bind:group: give checked={…} and onchange',
  init_select: 'value={…} on a <select>: as in figures/Choice.svelte',
  html: '{@html …}',
  await: '{#await …}',
  element: '<svelte:element>',
  boundary: '<svelte:boundary>',
  transition: 'transition:',
  animation: 'animate:',
};

test.each(globSync('src/**/*.svelte'))('%s makes no page carry a part of Svelte that it alone would use', (file) => {
  const { code } = compile(readFileSync(file, 'utf8'), { filename: file, generate: 'client' }).js;
  expect(Object.keys(needless).flatMap((name) => (code.includes(`$.${name}(`) ? needless[name] : []))).toEqual([]);
});
