/**
 * Pages to read offline are kept for whoever has answers, and followed where they are kept already. What does it (offline.ts) is fetched
 * some time after the page, which is not to wait for it. A mirror that is open asks for it too.
 */
import { marks } from './marks.ts';
import { followStored } from './stored-document.ts';

const { offline } = (document.currentScript as HTMLElement).dataset;

const keep = (): unknown => (marks['stage'] !== 'new' || navigator.serviceWorker?.controller) && import(offline as string);

if (offline) followStored(() => setTimeout(keep, 5000));
