// The one desk of the page: the real core, the storage of this browser.
import { CoreHost } from '../core/host';
import { Desk } from './desk';
import { Store } from './store';

export const desk = new Desk(new CoreHost(), new Store());
