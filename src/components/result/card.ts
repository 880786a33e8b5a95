import { mount, unmount } from 'svelte';
import Card from './Card.svelte';

let shown: ReturnType<typeof mount> | undefined;

/** Draws, in the place a profile's page keeps for it, the card that the address carries. */
export function openCard(place: HTMLElement): void {
  if (shown) void unmount(shown);
  shown = mount(Card, { target: place, props: JSON.parse(place.dataset['card'] ?? '{}') });
}
