import { mount, unmount, type ComponentProps } from 'svelte';
import Code from './Code.svelte';

/** Shows a link as a code, over the page, until the reader closes it. */
export function showCode(props: Omit<ComponentProps<typeof Code>, 'onclose'>): void {
  const shown = mount(Code, { target: document.body, props: { ...props, onclose: () => void unmount(shown) } });
}
