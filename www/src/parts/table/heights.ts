// Where the blocks of a table begin and end: by their measured heights, and by a guess where none has been drawn yet.

export class Heights {
  readonly #guess: number;
  #heights = new Float64Array(0);
  /** `#starts[i]` is where block i begins, the last one where everything ends. */
  #starts = new Float64Array(1);
  /** From this block on the starts are out of date. */
  #stale = 0;

  constructor(guess: number) {
    this.#guess = guess;
  }

  /** A block keeps its height by its number. */
  resize(count: number): void {
    const before = this.#heights;
    if (before.length === count) return;
    this.#heights = new Float64Array(count).fill(this.#guess);
    this.#heights.set(before.subarray(0, count));
    const starts = new Float64Array(count + 1);
    starts.set(this.#starts.subarray(0, count + 1));
    this.#starts = starts;
    this.#stale = Math.min(this.#stale, before.length, count);
  }

  /** Answers by how much the block is higher than was thought. */
  measured(index: number, height: number): number {
    const by = height - (this.#heights[index] ?? height);
    if (by === 0) return 0;
    this.#heights[index] = height;
    this.#stale = Math.min(this.#stale, index);
    return by;
  }

  /** Where block `index` begins; behind the last block, where everything ends. */
  start(index: number): number {
    for (; this.#stale < this.#heights.length; this.#stale += 1)
      this.#starts[this.#stale + 1] = (this.#starts[this.#stale] ?? 0) + (this.#heights[this.#stale] ?? 0);
    return this.#starts[Math.min(index, this.#heights.length)] ?? 0;
  }

  /** The block at that height; the first or the last one where there is none. */
  at(offset: number): number {
    let [low, high] = [0, this.#heights.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
