// What was entered for many items and is not signed yet stays on this machine, one for each kind of act. It is offered again whichever items are
// selected then, so it holds only what somebody typed: to whom a letter goes follows from the items unless it was typed too.
import { type Draft, draftOf, dropDraft, keepDraft } from '../../desk/originals';
import type { BulkKind } from '../../register/acts/bulk';

export interface Begun {
  fields: Draft;
  /** Of the letter that goes with an assignment. */
  letter: Draft;
}

const NOTHING: Begun = { fields: {}, letter: {} };
const name = (kind: BulkKind): string => `bulk/${kind}`;

export async function begunOf(ledger: string, kind: BulkKind): Promise<Begun> {
  const found = await draftOf(ledger, name(kind)).catch(() => undefined);
  return { ...NOTHING, ...found };
}

export function keepBegun(ledger: string, kind: BulkKind, begun: Begun): void {
  void keepDraft(ledger, name(kind), { ...begun }).catch(() => undefined);
}

export async function dropBegun(ledger: string, kind: BulkKind): Promise<void> {
  await dropDraft(ledger, name(kind)).catch(() => undefined);
}

export function isBegun({ fields, letter }: Begun): boolean {
  return Object.keys(fields).length > 0 || Object.keys(letter).length > 0;
}
