// What the ledger of a view states on other days than those that are shown: of the period before, of a past quarter.
import type { CoreHost } from '../../core/host';
import { desk } from '../../desk/the-desk';
import type { Facts } from '../../register/counting';
import type { LedgerOpened } from '../../register/wire';
import type { Shelved } from './shelf';

export function factsOf({ card }: Shelved, core: CoreHost = desk.core): Facts {
  return async (asOf, knownAt) => {
    const bytes = (await desk.copy(card.id)) ?? new Uint8Array();
    const { handle, ...refused } = await core.open<LedgerOpened>(bytes, 'register');
    if (handle === undefined) return { stamp: refused.stamp, status: refused.status, notices: refused.notices };
    try {
      return await core.register('facts', { handle, as_of: asOf, known_at: knownAt });
    } finally {
      await core.register('close', { handle }).catch(() => undefined);
    }
  };
}
