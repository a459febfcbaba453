// Who may write: the first page that opens a file holds its lock, later pages read until they take it over.
//
// Taking over asks the holder to finish what it is writing, then takes the lock whether or not it answered;
// a holder that was closed or hangs cannot keep it. Where the browser knows no locks, nothing can be promised.
import { Changing } from '../watch';

/** `writing`: this page holds the pen. `reading`: another page does. `unguarded`: the browser cannot tell. */
export type PenState = 'waiting' | 'writing' | 'reading' | 'unguarded';

interface Message {
  say: 'hand over' | 'finished' | 'written';
  id: string;
}

export interface PenEvents {
  /** Finish every write that has begun. */
  flush(): Promise<void>;
  /** Catch up with what the other page wrote. */
  follow(): Promise<void>;
}

/** How long a holder may take to finish before the pen is taken anyway. */
const GRACE = 1500;

export class Pen extends Changing {
  state: PenState = 'waiting';
  readonly #id: string;
  readonly #events: PenEvents;
  readonly #channel = new BroadcastChannel('nearzero/pen');
  readonly #closed = new AbortController();
  #holding = false;
  #release: () => void = () => undefined;
  #finished: () => void = () => undefined;

  constructor(id: string, events: PenEvents) {
    super();
    this.#id = id;
    this.#events = events;
    this.#channel.onmessage = ({ data }: MessageEvent<Message>) => void this.#hear(data);
  }

  /** Takes the pen if it lies there; otherwise reads, and takes it as soon as the holder is gone. */
  async take(): Promise<void> {
    const locks = locksOf();
    if (!locks) return this.#become('unguarded');
    await new Promise<void>((decided) => {
      locks
        .request(this.#name, { ifAvailable: true }, (lock) => {
          if (lock) return this.#hold(decided);
          this.#become('reading');
          this.#queue(locks);
          return decided();
        })
        .catch(() => {
          if (this.#holding) this.#lost(locks);
          else this.#become('unguarded');
          decided();
        });
    });
  }

  /** 转到本页编辑: afterwards this page writes and the other one reads. */
  async takeOver(): Promise<void> {
    const locks = locksOf();
    if (!locks || this.state !== 'reading') return;
    await new Promise<void>((resolve) => {
      this.#finished = resolve;
      setTimeout(resolve, GRACE);
      this.#say('hand over');
    });
    await new Promise<void>((held) => {
      locks.request(this.#name, { steal: true }, () => this.#hold(held)).catch(() => this.#lost(locks));
    });
  }

  /** Tells reading pages that there is something to follow. */
  written(): void {
    this.#say('written');
  }

  close(): void {
    this.#closed.abort();
    this.#release();
    this.#channel.close();
  }

  get #name(): string {
    return `nearzero/file/${this.#id}`;
  }

  async #hold(held: () => void): Promise<void> {
    if (this.#closed.signal.aborted) return held();
    const released = new Promise<void>((resolve) => (this.#release = resolve));
    this.#holding = true;
    if (this.state === 'reading') await this.#events.follow();
    this.#become('writing');
    held();
    return released;
  }

  /** Waits for the holder to go. */
  #queue(locks: LockManager): void {
    const { signal } = this.#closed;
    locks
      .request(this.#name, { signal }, () => this.#hold(() => undefined))
      .catch(() => this.#lost(locks));
  }

  /** Another page has taken the pen. */
  #lost(locks: LockManager): void {
    if (this.#closed.signal.aborted || !this.#holding) return;
    this.#holding = false;
    this.#become('reading');
    this.#queue(locks);
  }

  async #hear({ say, id }: Message): Promise<void> {
    if (id !== this.#id) return;
    if (say === 'finished') this.#finished();
    if (say === 'written' && this.state === 'reading') await this.#events.follow();
    if (say === 'hand over' && this.state === 'writing') await this.#handOver();
  }

  /** Writes nothing more, so that the other page sees everything; if it takes nothing after all, goes on. */
  async #handOver(): Promise<void> {
    this.#become('reading');
    await this.#events.flush();
    this.#say('finished');
    setTimeout(() => this.#holding && this.#become('writing'), 2 * GRACE);
  }

  #say(say: Message['say']): void {
    this.#channel.postMessage({ say, id: this.#id } satisfies Message);
  }

  #become(state: PenState): void {
    this.state = state;
    this.changed();
  }
}

/** Absent on plain http. */
function locksOf(): LockManager | undefined {
  return (globalThis.navigator as { locks?: LockManager } | undefined)?.locks;
}
