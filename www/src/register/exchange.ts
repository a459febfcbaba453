// What a file of somebody else would bring: looked at in a copy first, so that nothing joins the ledger before it is accepted. Counts, acts that
// would not be adopted and why, what would have to be settled, and originals that are not here.
import type * as wire from '../core/wire';
import type { OpenLedger } from '../desk/open-ledger';
import { type Act, files } from './acts';
import { type Book, gathered } from './book';
import type { Days } from './counting';
import type { Item } from './item';
import type { LedgerOpened, Merged } from './wire';

export interface Report {
  /** The ledger as it would be. */
  book: Book;
  /** Acts that would be new and in force, by kind. */
  adopted: readonly Act[];
  /** Items that they concern. */
  items: readonly Item[];
  known: number;
  refused: readonly Act[];
  /** Acts that were in force here and would not be any more. */
  fell: readonly Act[];
  /** Items on which acts speak against each other, which they did not before. */
  settle: readonly Item[];
  editions: number;
  /** Files that new acts name and whose originals are not on this machine, by item. */
  missing: readonly { digest: string; name: string; number: string }[];
  /** Whether the last line of the file says that it is complete; lines that could not be read. */
  whole: boolean;
  unread: number;
}

/** `other`: the notices say why the file does not belong here. */
export type Looked = { report: Report } | { notices: readonly wire.Notice[] };

export async function look(ledger: OpenLedger, before: Book, bytes: Uint8Array, opened: Pick<LedgerOpened, 'whole' | 'unread' | 'count'>, days: Days, here: ReadonlySet<string>): Promise<Looked> {
  const looked = await ledger.trial(bytes, async (handle, merged): Promise<Looked> => {
    if (merged.new === undefined) return { notices: merged.notices };
    const book = await gathered(ledger.core, (verb, args) => ledger.within(handle, verb, args), before.opened, () => days);
    return 'notices' in book ? book : { report: reported(before, book.book, merged as Merged, opened, here) };
  });
  return looked ?? { notices: [] };
}

function reported(before: Book, book: Book, { new: came, fell }: Merged, { whole, unread, count }: Pick<LedgerOpened, 'whole' | 'unread' | 'count'>, here: ReadonlySet<string>): Report {
  const fresh = new Set(came);
  const lost = new Set(fell.map(({ id }) => id));
  const acts = book.acts.filter(({ id }) => fresh.has(id));
  const adopted = acts.filter(({ stands }) => stands);
  const contested = (item: Item) => item.state === 'contested' || item.state === 'reexamine';
  const had = new Map(before.rosters.map(({ id }) => [id, true]));
  const editions = book.rosters.filter(({ id }) => !had.has(id)).length;
  const concerned = new Set(adopted.map((act) => act.item ?? act.id));
  return {
    book,
    adopted,
    items: book.items.filter(({ id }) => concerned.has(id)),
    known: Math.max(0, count - came.length - editions),
    refused: acts.filter(({ stands, verdict }) => !stands && verdict !== 'contested'),
    fell: book.acts.filter(({ id }) => lost.has(id)),
    settle: book.items.filter((item) => contested(item) && !before.items.some((old) => old.id === item.id && contested(old))),
    editions,
    missing: missing(adopted, book, here),
    whole,
    unread,
  };
}

function missing(acts: readonly Act[], book: Book, here: ReadonlySet<string>): Report['missing'] {
  const all = new Map<string, { digest: string; name: string; number: string }>();
  for (const act of acts)
    for (const { digest, name } of files(act)) if (!here.has(digest)) all.set(digest, { digest, name, number: book.byId.get(act.item ?? '')?.number ?? '' });
  return [...all.values()];
}
