import { mount, unmount, type ComponentProps } from 'svelte';
import Code from './Code.svelte';

/** Mounts the dialog that shows a link as a QR code; unmounts it when it closes. */
export function showCode(props: Omit<ComponentProps<typeof Code>, 'onclose'>): void {
  const shown = mount(Code, { target: document.body, props: { ...props, onclose: () => void unmount(shown) } });
}
