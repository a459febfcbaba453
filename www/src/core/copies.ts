// What the second module holds of the documents that are open in the first: a copy, opened when something is first asked
// of it, which then follows the journal entry by entry.
import type * as wire from './wire';

/** The few things a copy is kept up with. */
export interface Between {
  save(handle: number): Promise<Uint8Array>;
  open(bytes: Uint8Array): Promise<wire.Answer<wire.Opened>>;
  replay(handle: number, entries: wire.JournalEntry[]): Promise<wire.Answer<{ replayed: number }>>;
  close(handle: number): Promise<unknown>;
}

interface Copy {
  /** Its handle in the second module. */
  there: Promise<number>;
  /** What has been written into the original since. An entry that it knows already is passed over by the core. */
  behind: wire.JournalEntry[];
}

/** No document has it; whoever asks of it is told that the document is not open. */
const NONE = 0;

export class Copies {
  readonly #between: Between;
  /** By the handle of the original. */
  readonly #copies = new Map<number, Copy>();

  constructor(between: Between) {
    this.#between = between;
  }

  /** The handle of an up-to-date copy. */
  of(handle: number): Promise<number> {
    const known = this.#copies.get(handle);
    const copy = known ?? { there: this.#open(handle), behind: [] };
    copy.there = copy.there.then((there) => this.#follow(handle, copy, there));
    this.#copies.set(handle, copy);
    // One that could not be made is made anew when it is asked for again.
    copy.there.catch(() => this.#copies.get(handle) === copy && this.#copies.delete(handle));
    return copy.there;
  }

  /** The original has these entries more. */
  note(handle: number, entries: readonly wire.JournalEntry[]): void {
    this.#copies.get(handle)?.behind.push(...entries);
  }

  /** The original is closed. */
  async drop(handle: number): Promise<void> {
    const copy = this.#copies.get(handle);
    this.#copies.delete(handle);
    if (copy) await this.#between.close(await copy.there);
  }

  async #open(handle: number): Promise<number> {
    const opened = await this.#between.open(await this.#between.save(handle));
    return opened.handle ?? NONE;
  }

  async #follow(handle: number, copy: Copy, there: number): Promise<number> {
    const entries = copy.behind.splice(0);
    if (entries.length === 0) return there;
    const answer = await this.#between.replay(there, entries);
    if (answer.replayed !== undefined) return there;
    await this.#between.close(there);
    return this.#open(handle);
  }
}
