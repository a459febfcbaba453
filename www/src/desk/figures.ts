// Figures of the inventories on this machine, whether they lie open or not: what an item of a register may cite.
import type { Total } from '../core/wire';
import { withCopy } from './copy';
import type { Desk } from './desk';
import { isLedger } from './ledger';
import type { FileCard } from './store';

/** A total of a class, or of the whole. */
export type Figure = Total & { name?: { zh: string; en: string } };

export function inventories({ cards }: Pick<Desk, 'cards'>): FileCard[] {
  return cards.filter((card) => !isLedger(card));
}

/** Of the inventory with this id; none where it is not here or cannot be read. */
export async function figuresOf(desk: Pick<Desk, 'core' | 'copy'>, id: string): Promise<readonly Figure[]> {
  const bytes = await desk.copy(id);
  if (!bytes) return [];
  const view = await withCopy(desk.core, bytes, async (handle) => (await desk.core.call('view', { handle, query: { from: 0, count: 1 } })).view ?? null);
  return view ? [...view.totals, ...view.classes.map(({ zh, en, total }) => ({ ...total, name: { zh, en } }))] : [];
}
