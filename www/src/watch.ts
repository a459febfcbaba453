// A thing that changes, and an element that redraws when it does.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Changing {
  readonly #listeners = new Set<() => void>();

  /** Calls `listener` after every change, until the answer is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Redraws its element whenever one of `things` changes. */
export class Watch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #things: readonly Changing[];
  #end: (() => void)[] = [];

  constructor(host: ReactiveControllerHost, ...things: Changing[]) {
    this.#host = host;
    this.#things = things;
    host.addController(this);
  }

  hostConnected(): void {
    this.#end = this.#things.map((thing) => thing.subscribe(() => this.#host.requestUpdate()));
  }

  hostDisconnected(): void {
    for (const end of this.#end) end();
  }
}
