// What the ledger of a view states on other days than those that are shown: of the period before, of a past quarter.
import type { Facts } from '../../register/counting';
import type { Shelved } from './shelf';

export function factsOf({ ledger }: Shelved): Facts {
  return (asOf, knownAt) => ledger.ask('facts', { as_of: asOf, known_at: knownAt });
}
