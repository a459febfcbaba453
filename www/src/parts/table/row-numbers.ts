// The numbers of rows that a screen reader is told: a block counts as many as it has lines and notices. A block that was
// never drawn counts as one, for nobody has opened it.
import type { Block } from './model';

export class RowNumbers {
  /** Rows of a block beyond its first, of those that have more. */
  readonly #more = new Map<number, number>();

  draw(index: number, block: Block | null): void {
    const more = block ? rowsOf(block) - 1 : 0;
    if (more > 0) this.#more.set(index, more);
    else this.#more.delete(index);
  }

  /** Rows before this block, the head among them. */
  before(index: number): number {
    let rows = index + 1;
    for (const [block, more] of this.#more) if (block < index) rows += more;
    return rows;
  }
}

function rowsOf({ lines, below }: Block): number {
  return lines.length + lines.filter((line) => line.below).length + (below ? 1 : 0);
}
