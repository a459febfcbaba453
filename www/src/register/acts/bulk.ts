// Acts on many items at once, each a signature of its own on its own item; a letter is one for all of them. Verdicts on work are not among
// them: whoever gives one has looked at that work. What cannot be done on an item is said for that item.
import type { Draft } from '../../desk/originals';
import type { Item } from '../item';
import { compose, type Composed } from './compose';
import { batchable, fill, type Where } from './fill';
import type { Kind } from './kinds';
import { type Me, entitling } from './me';
import { offers } from './offer';
import { standing } from './standing';

export const BULK = ['assign', 'remind', 'letter', 'accept', 'review', 'supervise', 'comment', 'batch_sign_off'] as const satisfies readonly Kind[];
export type BulkKind = (typeof BULK)[number];

/** Kinds of which one act names all the items. */
export function forAll(kind: BulkKind): boolean {
  return kind === 'letter' || kind === 'batch_sign_off';
}

export type Bar = 'post' | 'separation' | 'org' | 'unpublished' | 'merged' | 'state' | 'batch';

export interface Candidate {
  item: Item;
  /** Why it cannot be done on this item; none where it can. */
  bar: Bar | null;
  /** It is done already, and would be done anew: nobody does so by oversight. */
  again: boolean;
}

export function candidate(kind: BulkKind, item: Item, me: Me, today: string): Candidate {
  const bar = barOf(kind, item, me, today);
  return { item, bar, again: bar === null && kind === 'assign' && standing(item).assigns.length > 0 };
}

function barOf(kind: BulkKind, item: Item, me: Me, today: string): Bar | null {
  if (!entitling(me, kind, item.class, today)) return 'post';
  const batch = kind === 'batch_sign_off';
  if (batch && item.policy?.batch !== true) return 'batch';
  const offer = offers(item, me, today).find(({ kinds }) => (kinds as readonly Kind[]).includes(batch ? 'sign_off' : kind));
  if (!offer) return item.state === 'merged' ? 'merged' : 'state';
  return offer.barred ?? (batch && !batchable(item) ? 'state' : null);
}

/** Kinds that somebody may sign at all. */
export function bulkKinds(me: Me, today: string): BulkKind[] {
  return BULK.filter((kind) => entitling(me, kind, null, today));
}

/** The act on one item: what was entered for all goes before what the list or an earlier act says of this one. */
export function composed(kind: BulkKind, item: Item, entered: Draft, own: Draft, where: Omit<Where, 'item'>): Composed {
  const filled = fill(kind, { ...where, item });
  const common = Object.fromEntries(Object.entries(entered).filter(([, value]) => value !== '' && value !== null && value !== undefined));
  return compose(kind, filled, { ...filled.start, ...own, ...common });
}
