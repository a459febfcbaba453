// How wide a chart may be: as its place is, between a phone and a column of a page.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const LEAST = 280;
/** The column of a desktop's page; a wider flow is harder to follow, not easier. */
const MOST = 1180;

export class Room implements ReactiveController {
  width = MOST;
  readonly #watch: ResizeObserver;
  readonly #host: Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#watch = new ResizeObserver(([entry]) => {
      const width = Math.round(Math.min(MOST, Math.max(LEAST, entry?.contentRect.width ?? MOST)));
      if (width === this.width) return;
      this.width = width;
      host.requestUpdate();
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
  }

  /** On a phone names and margins are shorter. */
  get narrow(): boolean {
    return this.width < 520;
  }
}
