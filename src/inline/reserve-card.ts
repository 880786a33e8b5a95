/** Before the first paint of a profile's page, leaves the example out where the address carries a card: no layout shift, no flash. */
import { fragmentKind } from '../core/links/fragment.ts';

if (fragmentKind(location.hash) === 'card') document.documentElement.dataset['card'] = 'reserved';
