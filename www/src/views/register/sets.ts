// What a figure or a tab opens: items by the statistics of the core, or by what the list itself knows.
import type { Book } from '../../register/book';
import { type Item, done } from '../../register/item';

export const SETS = ['due', 'completed', 'closed', 'rate', 'stock', 'overdue', 'extended', 'rebounded', 'unsettled', 'red', 'yellow', 'green', 'quarter', 'refused', 'flagged'] as const;
export type SetName = (typeof SETS)[number];

/** The ids that a set holds. */
export function idsOf({ counted, items }: Book, name: SetName): ReadonlySet<string> {
  const word = (code: string) => counted.words.find((group) => group.name === code)?.items ?? [];
  const those = (which: (item: Item) => boolean) => items.filter(which).map(({ id }) => id);
  switch (name) {
    case 'due':
      return new Set(counted.due);
    case 'completed':
      return new Set(word('completed'));
    case 'closed':
      return new Set(word('closed'));
    case 'rate':
      return new Set([...word('closed'), ...word('completed')]);
    case 'stock':
      return new Set(counted.stock.at(-1)?.items ?? []);
    case 'overdue':
      return new Set(counted.overdue.map(({ item }) => item));
    case 'extended':
      return new Set(counted.extended.map(({ item }) => item));
    case 'rebounded':
      return new Set(counted.rebounded);
    case 'unsettled':
      return new Set(counted.unsettled);
    case 'red':
    case 'yellow':
    case 'green':
      return new Set(those(({ lamp }) => lamp === name));
    case 'quarter': {
      const [from, to] = quarterOf(counted.as_of);
      return new Set(those(({ deadline, state }) => deadline !== null && from <= deadline && deadline <= to && !done(state)));
    }
    case 'refused':
      return new Set(those(({ acts }) => acts.some(({ stands }) => !stands)));
    case 'flagged':
      return new Set(those(({ flags }) => flags.length > 0));
  }
}

/** First and last day of the quarter that a day lies in. */
export function quarterOf(day: string): [string, string] {
  const year = day.slice(0, 4);
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  const two = (month: number) => String(month).padStart(2, '0');
  return [`${year}-${two(first)}-01`, `${year}-${two(first + 2)}-31`];
}
