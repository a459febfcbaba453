// Places of a table and the ranges between two of them: lines in the order of the screen, columns side by side.
import type { Block, Line, Place } from './model';

export interface Range {
  /** The corner that comes first, line and column each for itself. */
  from: Place;
  to: Place;
}

export type BlockAt = (index: number) => Block | null;

export function same(a: Place, b: Place): boolean {
  return a.block === b.block && a.line === b.line && a.column === b.column;
}

export function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}

export function rangeOf(a: Place, b: Place): Range {
  const [first, last] = before(a, b) ? [a, b] : [b, a];
  const [left, right] = [Math.min(a.column, b.column), Math.max(a.column, b.column)];
  return { from: { ...first, column: left }, to: { ...last, column: right } };
}

export function within({ from, to }: Range, place: Place): boolean {
  return !before(place, from) && !before(to, place) && place.column >= from.column && place.column <= to.column;
}

export function isOne({ from, to }: Range): boolean {
  return same(from, to);
}

/** True where the line of `a` stands above the line of `b`. */
function before(a: Place, b: Place): boolean {
  return a.block === b.block ? a.line < b.line : a.block < b.block;
}

/** The lines of a range, top to bottom; what is not known yet is left out. */
export function linesIn({ from, to }: Range, blockAt: BlockAt): { block: number; line: number; cells: Line['cells'] }[] {
  const found = [];
  for (let block = from.block; block <= to.block; block += 1) {
    const lines = blockAt(block)?.lines ?? [];
    const first = block === from.block ? from.line : 0;
    const last = block === to.block ? to.line : lines.length - 1;
    for (let line = first; line <= last; line += 1) {
      const one = lines[line];
      if (one) found.push({ block, line, cells: one.cells });
    }
  }
  return found;
}

/** One line up or down, through the lines of a block before the next block; the same place at either end. */
export function beside(place: Place, step: 1 | -1, count: number, blockAt: BlockAt): Place {
  const line = place.line + step;
  const lines = blockAt(place.block)?.lines.length ?? 1;
  if (line >= 0 && line < lines) return { ...place, line };
  const block = place.block + step;
  if (block < 0 || block >= count) return place;
  const next = blockAt(block)?.lines.length ?? 1;
  return { ...place, block, line: step > 0 ? 0 : next - 1 };
}
