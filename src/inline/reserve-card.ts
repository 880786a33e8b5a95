/** Makes room, before the first paint of a profile's page, for the card that the address carries: no layout shift. */
import { fragmentKind } from '../core/links/fragment.ts';

if (fragmentKind(location.hash) === 'card') document.documentElement.dataset['room'] = '';
