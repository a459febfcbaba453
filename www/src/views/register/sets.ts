// What a figure or a tab opens: items by the statistics of the core, or by what the list itself knows.
import type { Holder } from '../../register/acts';
import type { Book } from '../../register/book';
import { type Item, done } from '../../register/item';
import { periodOf } from '../../register/period';

/** The figures of the statistics, as the core names them. */
export const FIGURES = [
  'due', 'closed', 'completed', 'on-schedule', 'behind', 'not-started', 'finished', 'stock', 'expired', 'on-time-witnessed', 'on-time-stated', 'on-time', 'overdue', 'extended',
  'rebounded', 'ever-closed', 'unsettled', 'red', 'yellow', 'green', 'new', 'newly-closed', 'expired-since', 'witnessed-since', 'stated-since', 'overdue-since',
] as const;
export type FigureName = (typeof FIGURES)[number];

export const SETS = [...FIGURES, 'mine', 'quarter', 'refused', 'flagged', 'left-out'] as const;
export type SetName = (typeof SETS)[number];

/** Items are named by their places. */
export function placed({ counted }: Book, places: readonly number[]): string[] {
  return places.flatMap((place) => counted.items[place]?.item ?? []);
}

/** The places that a figure holds. */
export function placesOf({ counted }: Book, name: FigureName): readonly number[] {
  return counted.figures.find(({ figure }) => figure === name)?.items ?? [];
}

/** Sets are asked for at every drawing, and of ten thousand items: each is made once of a book. */
const made = new WeakMap<Book, Map<SetName, ReadonlySet<string>>>();

/** The ids that a set holds. `me`: whose tasks are `mine`; nobody's where no key is unlocked. */
export function idsOf(book: Book, name: SetName, me: Holder | null = null): ReadonlySet<string> {
  if (name === 'mine') return gathered(book, name, me);
  const known = made.get(book) ?? new Map<SetName, ReadonlySet<string>>();
  made.set(book, known);
  const ids = known.get(name) ?? gathered(book, name, me);
  known.set(name, ids);
  return ids;
}

function gathered(book: Book, name: SetName, me: Holder | null): ReadonlySet<string> {
  const { counted, items } = book;
  const those = (which: (item: Item) => boolean) => items.filter(which).map(({ id }) => id);
  switch (name) {
    case 'mine':
      return new Set(those(({ step }) => me !== null && step.who.some((who) => isMe(who, me))));
    case 'quarter': {
      const { since, until } = periodOf('quarter', counted.as_of);
      return new Set(those(({ deadline, state }) => deadline !== null && since <= deadline && deadline <= until && !done(state)));
    }
    case 'refused':
      return new Set(those(({ acts }) => acts.some(({ stands }) => !stands)));
    case 'flagged':
      return new Set(those(({ flags }) => flags.length > 0));
    case 'left-out':
      return new Set(placed(book, counted.left_out));
    default:
      return new Set(placed(book, placesOf(book, name)));
  }
}

/** A step may wait for anybody of a unit. */
function isMe({ person, org }: Holder, me: Holder): boolean {
  return (person === '' || person === me.person) && (org === '' || org === me.org);
}

/** A part of a set: items that have one value of a field, or that were open at the end of a month. */
export interface Part {
  by: string;
  of: string;
}

export function idsOfPart(book: Book, { by, of }: Part): ReadonlySet<string> {
  const { groups, stock } = book.counted;
  const month = by === 'month' ? stock.find(({ day }) => day === of) : undefined;
  const group = month ?? groups.find((one) => one.by === by)?.groups.find(({ name }) => name === of);
  return new Set(placed(book, group?.items ?? []));
}
