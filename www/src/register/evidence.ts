// The files that were signed for an item, by digest, and whether one of them stands at another item too.
import { type Act, type File, files } from './acts';
import type { Item } from './item';

export interface Piece extends File {
  act: Act;
  /** Numbers of other items that hold the same file. */
  also: readonly string[];
}

export function pieces(item: Item, items: readonly Item[]): Piece[] {
  const elsewhere = new Map<string, Set<string>>();
  for (const other of items) {
    if (other.id === item.id) continue;
    for (const act of other.acts) {
      if (act.stands) for (const { digest } of files(act)) elsewhere.set(digest, new Set([...(elsewhere.get(digest) ?? []), other.number]));
    }
  }
  return item.acts.filter(({ stands }) => stands).flatMap((act) => files(act).map((file) => ({ ...file, act, also: [...(elsewhere.get(file.digest) ?? [])] })));
}

export type Compared =
  | { found: 'same'; file: string; name: string }
  | { found: 'other'; file: string; name: string; expected: string; digest: string }
  | { found: 'unknown'; file: string; digest: string };

/** What a chosen file is: one that was signed, another under the name of one, or neither. */
export function compare(file: string, digest: string, all: readonly Piece[]): Compared {
  const same = all.find((piece) => piece.digest === digest);
  if (same) return { found: 'same', file, name: same.name };
  const named = all.find(({ name }) => name === file);
  return named ? { found: 'other', file, name: named.name, expected: named.digest, digest } : { found: 'unknown', file, digest };
}
