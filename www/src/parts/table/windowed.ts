// Which blocks of a table are drawn: those in the window of the page and a few around it. Heights are measured.
import {
  Virtualizer,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  windowScroll,
} from '@tanstack/virtual-core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** The height of a block that has not been drawn yet, unless its table knows better; measured once it is. */
const GUESS = 33;
const AROUND = 12;
/** A printed sheet has no window: everything is drawn, up to this many. */
const PRINTED = 5000;

export interface Drawn {
  items: readonly { index: number }[];
  before: number;
  after: number;
}

export class Windowed implements ReactiveController {
  readonly #host: Host;
  readonly #count: () => number;
  readonly #guess: number;
  readonly #virtual: Virtualizer<Window, HTMLElement>;
  #margin = 0;
  #printing = false;
  #end: (() => void)[] = [];
  #shown = '';

  constructor(host: Host, count: () => number, guess = GUESS) {
    this.#host = host;
    this.#count = count;
    this.#guess = guess;
    this.#virtual = new Virtualizer<Window, HTMLElement>(this.#options());
    host.addController(this);
  }

  /** Every drawn block comes here to be measured. */
  readonly measure = (block: Element | undefined): void => {
    if (block) this.#virtual.measureElement(block as HTMLElement);
  };

  hostConnected(): void {
    const page = new ResizeObserver(() => this.#place());
    page.observe(document.body);
    const print = (printing: boolean) => () => {
      this.#printing = printing;
      this.#host.requestUpdate();
      void this.#host.updateComplete;
    };
    const [before, after] = [print(true), print(false)];
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    this.#end = [
      this.#virtual._didMount(),
      () => page.disconnect(),
      () => removeEventListener('beforeprint', before),
      () => removeEventListener('afterprint', after),
    ];
  }

  hostDisconnected(): void {
    for (const end of this.#end) end();
  }

  hostUpdate(): void {
    this.#virtual.setOptions(this.#options());
  }

  hostUpdated(): void {
    this.#virtual._willUpdate();
    this.#place();
    this.#tell();
  }

  window(): Drawn {
    if (this.#printing) {
      const items = Array.from({ length: Math.min(this.#count(), PRINTED) }, (_, index) => ({ index }));
      return { items, before: 0, after: 0 };
    }
    const items = this.#virtual.getVirtualItems();
    const before = (items[0]?.start ?? this.#margin) - this.#margin;
    const end = (items.at(-1)?.end ?? this.#margin) - this.#margin;
    return { items, before, after: this.#virtual.getTotalSize() - end };
  }

  /** Scrolls so far that this block is drawn. */
  show(index: number): void {
    const drawn = this.#virtual.getVirtualItems();
    if (drawn.some((item) => item.index === index)) return;
    this.#virtual.scrollToIndex(index, { align: 'center' });
  }

  /** The table may have moved down the page since it was last drawn. */
  #place(): void {
    const margin = this.#host.getBoundingClientRect().top + scrollY;
    if (Math.abs(margin - this.#margin) < 1) return;
    this.#margin = margin;
    this.#host.requestUpdate();
  }

  /** Says which blocks are wanted, so that those not known yet can be asked for. */
  #tell(): void {
    const { items } = this.window();
    const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
    const shown = `${first}-${last}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#host.dispatchEvent(new CustomEvent('nz-window', { detail: { from: first, count: last - first + 1 } }));
  }

  #options() {
    return {
      count: this.#count(),
      getScrollElement: () => window,
      estimateSize: () => this.#guess,
      overscan: AROUND,
      scrollMargin: this.#margin,
      measureElement,
      observeElementRect: observeWindowRect,
      observeElementOffset: observeWindowOffset,
      scrollToFn: windowScroll,
      onChange: () => this.#host.requestUpdate(),
    };
  }
}
