import type { notFound as french } from './fr.ts';

/** The words of the page for an address that leads nowhere. */
export const notFound = {
  title: 'This page does not exist',
  description: 'The address you asked for leads to no page of this site.',
  text: 'The address may have been copied wrong. What you are looking for is probably one step from here.',
} satisfies typeof french;
