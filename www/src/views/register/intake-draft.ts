// A list that is looked at stays on this machine, with what its columns are taken for, until it is registered or another one is chosen; so does
// what holds for the whole list, apart from it, for that is written at each key. A column about whoever informed the office is not kept.
import { draftOf, dropDraft, keepDraft } from '../../desk/originals';
import type { Cells } from '../../register/intake/cells';
import type { Layout, Usual } from '../../register/intake/rows';

export interface List {
  name: string;
  encoding: string;
  cells: Cells;
}

export interface Looked {
  list: List;
  layout: Layout;
}

const LOOKED = 'intake';
const USUAL = 'intake/usual';

export async function lookedAt(ledger: string): Promise<{ looked: Looked | undefined; usual: Partial<Usual> }> {
  const [looked, usual] = await Promise.all([LOOKED, USUAL].map((name) => draftOf(ledger, name).catch(() => undefined)));
  return { looked: looked as Looked | undefined, usual: usual ?? {} };
}

/** Before any column is understood nobody can tell which one names a person, and nothing is kept. */
export function keepLooked(ledger: string, { list, layout }: Looked): void {
  if (layout.taken.every((one) => one === 'out' || one === 'withheld')) return;
  const first = layout.head + layout.rows;
  const rows = list.cells.rows.map((row, at) => (at < first ? row : row.map((cell, i) => (layout.taken[i] === 'withheld' ? '' : cell))));
  void keepDraft(ledger, LOOKED, { list: { ...list, cells: { ...list.cells, rows } }, layout }).catch(() => undefined);
}

export function keepUsual(ledger: string, usual: Usual): void {
  void keepDraft(ledger, USUAL, { ...usual }).catch(() => undefined);
}

export function dropLooked(ledger: string): void {
  void dropDraft(ledger, LOOKED).catch(() => undefined);
}

export function dropAll(ledger: string): void {
  dropLooked(ledger);
  void dropDraft(ledger, USUAL).catch(() => undefined);
}
