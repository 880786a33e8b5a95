/** Where our last page handed the answers on in the address, fetches what takes them (own-answers.ts). */
import { ownSearch } from '../core/document/key.ts';

if (location.search === ownSearch) void import((document.currentScript as HTMLElement).dataset['own'] as string);
