/** Reserves the place of the card that the address carries, before the first paint of a profile's page: no layout shift. */
import { fragmentKind } from '../core/links/fragment.ts';

if (fragmentKind(location.hash) === 'card') document.documentElement.dataset['reserved'] = '';
