// The ledger that was read last stays read: going from the list to a case file and back judges nothing anew.
import { desk } from '../../desk/the-desk';
import { stamp } from '../../format/time';
import { isDay } from '../../format/day';
import type { FileCard } from '../../desk/store';
import { type Book, type Days, type Found, read } from '../../register/book';
import type { Query } from '../../router';

export interface Shelved {
  card: FileCard;
  book: Book;
  days: Days;
}

let held: { key: string; shelved: Shelved } | undefined;

/** Where the list stood when a case file was opened, and which item that was. */
export const left = { list: '', item: '' };

/** The ledger of an address; `null` where it is not on this machine. */
export async function take(id: string, query: Query): Promise<Shelved | null | Extract<Found, { notices: unknown }>> {
  if (!desk.cards.some((card) => card.id === id)) await desk.list();
  const card = desk.cards.find((one) => one.id === id);
  const bytes = card && (await desk.copy(id));
  if (!card || !bytes) return null;
  const key = [id, card.size, query['as-of'] ?? '', query['known-at'] ?? ''].join('|');
  if (held?.key === key) return held.shelved;
  let days: Days = { asOf: '', knownAt: '' };
  const found = await read(desk.core, bytes, (last) => (days = daysOf(query, card.example, last)));
  if ('notices' in found) return found;
  const shelved = { card, book: found.book, days };
  held = { key, shelved };
  return shelved;
}

/** Today, unless the address says otherwise; an example stands still on its last day. */
function daysOf(query: Query, example: boolean, last: string): Days {
  const today = stamp(new Date()).slice(0, 10);
  const usual = example && last ? last : today;
  const asked = (name: string): string | undefined => (isDay(query[name] ?? '') ? query[name] : undefined);
  const asOf = asked('as-of') ?? usual;
  return { asOf, knownAt: asked('known-at') ?? usual };
}
