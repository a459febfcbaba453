// The ledger that was read last stays read: going from the list to a case file and back judges nothing anew.
import type { OpenLedger } from '../../desk/open-ledger';
import { desk } from '../../desk/the-desk';
import { stamp } from '../../format/time';
import { isDay } from '../../format/day';
import type { FileCard } from '../../desk/store';
import { type Book, type Found, read } from '../../register/book';
import type { Days } from '../../register/counting';
import { periodOf } from '../../register/period';
import type { Query } from '../../router';

export interface Shelved {
  card: Readonly<FileCard>;
  ledger: OpenLedger;
  /** The state of the ledger that was read. */
  revision: number;
  book: Book;
  days: Days;
}

let held: { key: string; shelved: Shelved } | undefined;

/** Where the list stood when a case file was opened, and which item that was. */
export const left = { list: '', item: '' };

/** What is shown, in one word: which ledger in which state, as of which days. */
export function stateOf(id: string, revision: number, query: Query): string {
  return [id, revision, stamp(new Date()).slice(0, 10), query['as-of'] ?? '', query['known-at'] ?? '', query['since'] ?? ''].join('|');
}

/** The ledger of an address; `null` where it is not on this machine. */
export async function take(id: string, query: Query): Promise<Shelved | null | Extract<Found, { notices: unknown }>> {
  if (!desk.cards.some((card) => card.id === id)) await desk.list();
  const ledger = await desk.openLedger(id);
  if (!ledger) return null;
  const { card, revision } = ledger;
  const key = stateOf(id, revision, query);
  if (held?.key === key && held.shelved.ledger === ledger) return held.shelved;
  let days: Days = { asOf: '', knownAt: '', since: '' };
  const found = await read(desk.core, ledger, (last) => (days = daysOf(query, card.example, last)));
  if ('notices' in found) return found;
  const shelved = { card, ledger, revision, book: found.book, days };
  held = { key, shelved };
  if (card.rows !== found.book.items.length) void ledger.note({ rows: found.book.items.length }).then(() => desk.list());
  return shelved;
}

/** Today, unless the address says otherwise; an example stands still on its last day. */
function daysOf(query: Query, example: boolean, last: string): Days {
  const today = stamp(new Date()).slice(0, 10);
  const usual = example && last ? last : today;
  const asked = (name: string): string | undefined => (isDay(query[name] ?? '') ? query[name] : undefined);
  const asOf = asked('as-of') ?? usual;
  return { asOf, knownAt: asked('known-at') ?? usual, since: asked('since') ?? periodOf('quarter', asOf).since };
}
