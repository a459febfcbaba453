// Fetches what is not there yet, right after the start, and says how far it is. Then the cable can be pulled.
// First everything that files are opened and edited with; the mark `usable` ends what is called the first load. Then what
// a verifier asks, which nobody waits for.
import { desk } from './desk/the-desk';
import { EXAMPLES } from './examples';
import { VIEWS } from './views/registry';
import { Changing } from './watch';

class Offline extends Changing {
  readonly total = Object.keys(VIEWS).length + Object.keys(EXAMPLES).length + 2;
  done = 0;
  failed = false;

  get ready(): boolean {
    return this.done === this.total;
  }

  async start(): Promise<void> {
    const parts = [() => desk.core.ready(), ...Object.values(VIEWS), ...Object.values(EXAMPLES)];
    await Promise.all(parts.map((part) => this.#count(part)));
    if (!this.failed) performance.mark('usable');
    await this.#count(() => desk.describe());
    if (this.ready) document.documentElement.dataset['ready'] = 'all';
  }

  async #count(part: () => Promise<unknown>): Promise<void> {
    try {
      await part();
      this.done += 1;
    } catch {
      this.failed = true;
    }
    this.changed();
  }
}

export const offline = new Offline();
