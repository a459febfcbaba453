// Which blocks of a table are drawn: those in the window of the page and a few around it. Heights are measured.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Heights } from './heights';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** The height of a block that has not been drawn yet; measured once it is. */
const GUESS = 33;
const AROUND = 12;
/** A printed sheet has no window: everything is drawn, up to this many. */
const PRINTED = 5000;

export interface Drawn {
  items: readonly number[];
  before: number;
  after: number;
}

export class Windowed implements ReactiveController {
  readonly #host: Host;
  readonly #count: () => number;
  readonly #heights = new Heights(GUESS);
  /** How far down the page the table begins. */
  #margin = 0;
  #printing = false;
  #end: (() => void)[] = [];
  #shown = '';

  constructor(host: Host, count: () => number) {
    this.#host = host;
    this.#count = count;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    const page = new ResizeObserver(() => this.#place());
    page.observe(document.body);
    // A block may grow without a drawing of the table: the figures in it draw themselves.
    const blocks = new ResizeObserver(() => this.#measure());
    void host.updateComplete.then(() => [...host.renderRoot.querySelectorAll('.body')].map((body) => blocks.observe(body)));
    const print = (printing: boolean) => () => {
      this.#printing = printing;
      host.requestUpdate();
      void host.updateComplete;
    };
    this.#end = [
      () => page.disconnect(),
      () => blocks.disconnect(),
      listening('scroll', () => this.#moved(), { passive: true }),
      listening('resize', () => this.#moved()),
      listening('beforeprint', print(true)),
      listening('afterprint', print(false)),
    ];
  }

  hostDisconnected(): void {
    for (const end of this.#end) end();
  }

  hostUpdate(): void {
    this.#heights.resize(this.#count());
  }

  hostUpdated(): void {
    this.#measure();
    this.#place();
    this.#tell();
  }

  window(): Drawn {
    if (this.#printing) return { items: numbers(0, Math.min(this.#count(), PRINTED)), before: 0, after: 0 };
    const [from, to] = this.#span();
    const [before, end, all] = [from, to, this.#count()].map((index) => this.#heights.start(index)) as [number, number, number];
    return { items: numbers(from, to), before, after: all - end };
  }

  /** Scrolls so far that this block is drawn. */
  show(index: number): void {
    const [from, to] = this.#span();
    if (index >= from && index < to) return;
    const middle = (this.#heights.start(index) + this.#heights.start(index + 1)) / 2;
    scrollTo({ top: this.#margin + middle - innerHeight / 2 });
  }

  /** The first block that is drawn, and the first one after it that is not. */
  #span(): [number, number] {
    const top = scrollY - this.#margin;
    const first = this.#heights.at(top);
    const last = this.#heights.at(top + innerHeight);
    return [Math.max(0, first - AROUND), Math.min(this.#count(), last + 1 + AROUND)];
  }

  #moved(): void {
    if (this.#span().join('-') !== this.#shown) this.#host.requestUpdate();
  }

  /** What grows above the window must not push down what is being read. */
  #measure(): void {
    if (this.#printing) return;
    let [grown, above] = [0, 0];
    for (const block of this.#host.renderRoot.querySelectorAll<HTMLElement>('.block')) {
      const index = Number(block.dataset['index']);
      const { height, bottom } = block.getBoundingClientRect();
      const by = this.#heights.measured(index, height);
      grown += Math.abs(by);
      if (bottom < 0) above += by;
    }
    if (grown === 0) return;
    this.#host.requestUpdate();
    if (above !== 0) scrollBy({ top: above });
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
    const [from, to] = this.#span();
    const shown = `${from}-${to}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#host.dispatchEvent(new CustomEvent('nz-window', { detail: { from, count: to - from } }));
  }
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

function listening(name: string, listener: () => void, options: AddEventListenerOptions = {}): () => void {
  addEventListener(name, listener, options);
  return () => removeEventListener(name, listener);
}
