/** On the page that says that there is none: opens the one that a mangled share link meant, without asking the server anything. */
import { recoverAddress } from '../core/links/lost-link.ts';

const { paths, destinations } = JSON.parse(
  document.querySelector<HTMLElement>('[data-lost-link]')?.dataset['lostLink'] ?? '',
) as { paths: string[]; destinations: Parameters<typeof recoverAddress>[3] };
const address = recoverAddress(location.pathname, location.hash, paths, destinations);
// Paths are our own, hence of this origin.
if (address !== undefined) location.replace(address);
