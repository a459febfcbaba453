// <nz-table>: the one table of the page. ARIA grid with one tab stop and two modes, as in spreadsheets: arrows move,
// with Shift they select, typing, F2 or Enter edit. Lines outside the window are not drawn, so that ten thousand cost no
// more than fifty. What is edited, emptied, filled or pasted goes to the owner of the table as one step.
import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { NzElement, styles } from '../../element';
import type { NzEntry } from './entry';
import './entry';
import { HeldKeys, writes } from './held';
import { type Act, type Edge, type Step, moveOf } from './keys';
import type { Block, Cell, Column, Edits, How, Kept, Line, Onward, Pasted, Place } from './model';
import { copied, emptied, filled } from './operations';
import { type BlockAt, type Range, beside, clamp, isOne, rangeOf, same, within } from './place';
import { RowNumbers } from './row-numbers';
import css from './table.css?inline';
import { read, write } from './tsv';
import { Windowed } from './windowed';

/** Blocks a page-down moves. */
const PAGE = 15;

export class NzTable extends NzElement {
  static override styles = styles(css);
  static override properties = {
    label: {},
    columns: { attribute: false },
    count: { type: Number },
    blockAt: { attribute: false },
    known: { attribute: false },
    current: {},
    version: { type: Number },
    here: { state: true },
    anchor: { state: true },
    editing: { state: true },
  };

  declare label: string;
  declare columns: readonly Column[];
  declare count: number;
  /** The block of that number; `null` while it is not known yet. */
  declare blockAt: BlockAt;
  /** Makes these blocks known. */
  declare known: (from: number, count: number) => Promise<unknown>;
  /** The id of the line that the address names. */
  declare current: string | null;
  /** Raised whenever `blockAt` answers something new. */
  declare version: number;
  declare protected here: Place;
  /** Where the selection began; it ends at `here`. */
  declare protected anchor: Place;
  declare protected editing: 'old' | 'fresh' | 'units' | null;
  #windowed = new Windowed(this, () => this.count);
  #rows = new RowNumbers();
  /** The selected cell is marked from the first time on that anybody went to one. */
  #entered = false;
  /** Focus goes to `here` after the next drawing. */
  #reach = false;
  #plain = false;
  /** What an edit begun by a key starts with. */
  #begin = '';
  /** Pressed and not let go: moving over cells selects them. */
  #dragging = false;
  #held = new HeldKeys();

  constructor() {
    super();
    this.label = '';
    this.columns = [];
    this.count = 0;
    this.blockAt = () => null;
    this.known = async () => undefined;
    this.current = null;
    this.version = 0;
    this.here = { block: 0, line: 0, column: 0 };
    this.anchor = this.here;
    this.editing = null;
    this.addEventListener('copy', (event) => this.#copy(event));
    this.addEventListener('cut', (event) => this.#cut(event));
    this.addEventListener('paste', (event) => this.#paste(event));
  }

  /** Goes to a cell, scrolls it into view and focuses it; edits it, if that is wanted. */
  goTo(place: Place, edit = false): void {
    this.#move(place);
    if (edit && this.#cellAt(this.here)?.editor) this.editing = 'old';
  }

  get range(): Range {
    return rangeOf(this.anchor, this.here);
  }

  override render() {
    const { items, before, after } = this.#windowed.window();
    const tracks = this.columns.map(({ width }) => width).join(' ');
    const reachable = items.some(({ index }) => index === this.here.block);
    const blocks = new Map(items.map(({ index }) => [index, this.blockAt(index)] as const));
    for (const [index, block] of blocks) this.#rows.draw(index, block);
    return html`<div
      role="grid"
      aria-label=${this.label}
      aria-multiselectable="true"
      aria-rowcount=${this.#rows.before(this.count)}
      aria-colcount=${this.columns.length}
      tabindex=${reachable ? nothing : 0}
      .style=${`--columns:${tracks}`}
      @keydown=${this.#key}
      @focus=${() => this.#move(this.here)}
      @pointerup=${() => (this.#dragging = false)}
    >
      <div role="rowgroup" class="heads">
        <div role="row" class="line head" aria-rowindex="1">
          ${this.columns.map((column, i) => html`<div role="columnheader" aria-colindex=${i + 1} class="cell ${column.end ? 'end' : ''}">${column.head}</div>`)}
        </div>
      </div>
      <div role="rowgroup" class="body" .style=${`padding-top:${before}px;padding-bottom:${after}px`}>
        ${repeat(
          items,
          ({ index }) => index,
          ({ index }) => html`<div role="none" class="block" data-index=${index} ${ref(this.#windowed.measure)}>
            ${this.#block(index, blocks.get(index) ?? null)}
          </div>`,
        )}
      </div>
    </div>`;
  }

  /** The first drawing is a task of its own: with what stands above it a phone would not answer for a fifth of a second. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await new Promise((done) => setTimeout(done));
    await super.scheduleUpdate();
    this.toggleAttribute('drawn', true);
  }

  override updated(changed: Map<string, unknown>): void {
    if (changed.has('editing') && (this.editing !== null) !== (changed.get('editing') !== null && changed.get('editing') !== undefined))
      this.dispatchEvent(new CustomEvent<boolean>('nz-editing', { detail: this.editing !== null }));
    if (!this.#reach) return;
    const cell = this.renderRoot.querySelector<HTMLElement>('.cell.here');
    if (!cell) return;
    this.#reach = false;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest' });
  }

  #block(index: number, block: Block | null) {
    let row = this.#rows.before(index);
    if (!block)
      return html`<div role="row" class="line wait" aria-rowindex=${row + 1}><div role="gridcell" class="cell">…</div></div>`;
    const next = () => (row += 1);
    return html`${block.lines.map((line, i) => html`${this.#line(line, { block: index, line: i, column: 0 }, next())}${this.#below(line.below, next)}`)}
    ${this.#below(block.below, next)}`;
  }

  #below(content: unknown, next: () => number) {
    return content ? html`<div role="row" class="below" aria-rowindex=${next()}><div role="gridcell" aria-colspan=${this.columns.length}>${content}</div></div>` : nothing;
  }

  #line(line: Line, place: Place, row: number) {
    const on = line.id === this.current;
    return html`<div
      role="row"
      class="line ${line.look} ${on ? 'on' : ''}"
      aria-rowindex=${row}
    >
      ${line.cells.map((cell, column) => this.#cell(cell, { ...place, column }))}
    </div>`;
  }

  #cell(cell: Cell, place: Place) {
    const column = this.columns[place.column];
    const here = same(place, this.here);
    const chosen = this.#entered && within(this.range, place);
    const parts = [
      'cell',
      column?.end ? 'end' : '',
      column?.narrow ?? '',
      cell.look ?? '',
      cell.editor || cell.invoke ? 'acts' : '',
      cell.content === nothing ? 'empty' : '',
      here && this.#entered ? 'here' : '',
      chosen && !isOne(this.range) ? 'in' : '',
    ];
    return html`<div
      role="gridcell"
      aria-colindex=${place.column + 1}
      aria-readonly=${cell.editor ? nothing : 'true'}
      aria-selected=${chosen ? 'true' : 'false'}
      class=${parts.join(' ')}
      tabindex=${here ? 0 : -1}
      @pointerdown=${(event: PointerEvent) => this.#press(place, event)}
      @pointerenter=${(event: PointerEvent) => this.#drag(place, event)}
      @click=${(event: PointerEvent) => this.#click(cell, place, event)}
      @dblclick=${() => cell.editor && (this.editing = 'old')}
    >
      <span>${cell.content}</span>
      ${
        here && this.editing && cell.editor
          ? html`<nz-entry
              .editor=${cell.editor}
              .begin=${this.editing === 'fresh' ? this.#begin : null}
              .list=${this.editing === 'units'}
              @nz-keep=${({ detail }: CustomEvent<Kept>) => this.#keep(cell, detail)}
              @nz-discard=${() => this.#leave('stay')}
            ></nz-entry>`
          : nothing
      }
    </div>`;
  }

  #press(place: Place, { button, pointerType, shiftKey }: PointerEvent): void {
    this.#dragging = button === 0 && pointerType === 'mouse' && !this.editing && !shiftKey;
    if (this.#dragging && !same(place, this.here)) this.#move(place);
  }

  #drag(place: Place, { buttons }: PointerEvent): void {
    if (this.#dragging && buttons === 1 && !same(place, this.here)) this.#move(place, true);
  }

  #click(cell: Cell, place: Place, event: PointerEvent): void {
    if (this.editing && same(place, this.here)) return;
    if (event.shiftKey) return this.#move(place, true);
    // A range that was just drawn with the mouse stays.
    if (!isOne(this.range) && same(place, this.here)) return;
    const again = same(place, this.here) && event.detail > 1;
    this.#move(place);
    if (cell.editor && (again || event.pointerType === 'touch')) this.editing = 'old';
    else if (!cell.editor) cell.invoke?.();
  }

  #key(event: KeyboardEvent): void {
    if (this.#held.take(event)) return;
    if (this.editing || event.defaultPrevented || fromBelow(event)) return;
    const move = moveOf(event);
    if (!move) return;
    if ('step' in move) {
      event.preventDefault();
      void this.#go(move.step, move.extend);
      return;
    }
    if (this.#act(move.act, event)) event.preventDefault();
  }

  /** Answers `true` where the key is used up. */
  #act(act: Act, event: KeyboardEvent): boolean {
    const cell = this.#cellAt(this.here);
    switch (act) {
      case 'type':
        this.#begin = '';
        if (cell?.editor) this.editing = 'fresh';
        return false;
      case 'today':
        this.#begin = today();
        if (cell?.editor && cell.editor.units.length === 0) this.editing = 'fresh';
        return true;
      case 'edit':
        if (cell?.editor) this.editing = 'old';
        else cell?.invoke?.();
        return true;
      case 'units':
        if (cell?.editor?.units.length || cell?.editor?.choices) this.editing = 'units';
        return true;
      case 'empty':
        void this.#together('emptied', () => emptied(this.range, this.blockAt));
        return true;
      case 'fill-down':
        void this.#together('filled', () => filled(this.range, 'down', this.count, this.blockAt));
        return true;
      case 'fill-right':
        void this.#together('filled', () => filled(this.range, 'right', this.count, this.blockAt));
        return true;
      case 'all':
        this.anchor = { block: 0, line: 0, column: 0 };
        this.#move({ block: this.count - 1, line: 0, column: this.columns.length - 1 }, true);
        return true;
      case 'next':
      case 'previous':
        return this.#fillIn(act === 'next' ? 1 : -1);
      case 'plain-paste':
        this.#plain = true;
        return false;
      case 'escape':
        return this.#escape(event);
    }
  }

  /** First the selection goes, then the focus leaves the grid. */
  #escape(event: KeyboardEvent): boolean {
    if (isOne(this.range)) {
      event.stopPropagation();
      this.dispatchEvent(new CustomEvent('nz-leave'));
    } else this.#move(this.here);
    return true;
  }

  async #go(step: Step | Edge, extend: boolean): Promise<void> {
    const { here } = this;
    switch (step) {
      case 'up':
      case 'down':
        return this.#move(beside(here, step === 'up' ? -1 : 1, this.count, this.blockAt), extend);
      case 'left':
        return this.#move({ ...here, column: here.column - 1 }, extend);
      case 'right':
        return this.#move({ ...here, column: here.column + 1 }, extend);
      case 'page-up':
        return this.#move({ ...here, block: here.block - PAGE, line: 0 }, extend);
      case 'page-down':
        return this.#move({ ...here, block: here.block + PAGE, line: 0 }, extend);
      case 'line-start':
        return this.#move({ ...here, column: 0 }, extend);
      case 'line-end':
        return this.#move({ ...here, column: this.columns.length - 1 }, extend);
      case 'start':
        return this.#move({ block: 0, line: 0, column: 0 }, extend);
      case 'end':
        return this.#move({ block: this.count - 1, line: 0, column: this.columns.length - 1 }, extend);
      default:
        return this.#move(await this.#edge(step), extend);
    }
  }

  /** The last filled cell of a run, or the first one of the next run, or the end of the table. */
  async #edge(edge: Edge): Promise<Place> {
    const sideways = edge === 'edge-left' || edge === 'edge-right';
    const by = edge === 'edge-left' || edge === 'edge-up' ? -1 : 1;
    const next = async (place: Place): Promise<Place> => {
      if (sideways) return { ...place, column: clamp(place.column + by, this.columns.length) };
      const on = beside(place, by, this.count, this.blockAt);
      if (!this.blockAt(on.block)) await this.known(on.block, 1);
      return on;
    };
    let at = this.here;
    let on = await next(at);
    const run = this.#isFilled(at) && this.#isFilled(on);
    while (!same(at, on) && (run ? this.#isFilled(on) : !this.#isFilled(on))) [at, on] = [on, await next(on)];
    return run || same(at, on) ? at : on;
  }

  #isFilled(place: Place): boolean {
    const cell = this.#cellAt(place);
    return cell?.editor ? cell.editor.text !== '' : Boolean(cell?.number ?? cell?.words);
  }

  /** The next cell that can be filled in; from the last one the key goes on out of the grid. */
  #fillIn(by: 1 | -1): boolean {
    let at = this.here;
    for (;;) {
      const column = at.column + by;
      if (column >= 0 && column < this.columns.length) at = { ...at, column };
      else {
        const line = beside(at, by, this.count, this.blockAt);
        if (same(line, at)) return false;
        at = { ...line, column: by > 0 ? 0 : this.columns.length - 1 };
      }
      if (!this.blockAt(at.block)) return false;
      if (this.#cellAt(at)?.editor) {
        this.#move(at);
        return true;
      }
    }
  }

  #copy(event: ClipboardEvent): boolean {
    if (this.editing || !this.#entered || fromBelow(event)) return false;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', write(copied(this.range, this.columns, this.blockAt)));
    return true;
  }

  #cut(event: ClipboardEvent): void {
    if (this.#copy(event)) void this.#together('cut', () => emptied(this.range, this.blockAt));
  }

  #paste(event: ClipboardEvent): void {
    const units = !this.#plain;
    this.#plain = false;
    if (this.editing || fromBelow(event)) return;
    const rows = read(event.clipboardData?.getData('text/plain') ?? '').filter((row) => row.some((cell) => cell !== ''));
    if (rows.length === 0) return;
    event.preventDefault();
    const until: Pasted['until'] = (done) => void this.#held.until(done).then((keys) => this.#again(keys));
    this.dispatchEvent(new CustomEvent<Pasted>('nz-paste', { detail: { rows, units, until } }));
  }

  /** What was typed ahead of a paste, as if it were typed now: signs begin an edit, the others go where the focus is. */
  async #again(keys: readonly KeyboardEvent[]): Promise<void> {
    for (const key of keys) {
      if (writes(key) && !this.renderRoot.querySelector('nz-entry')) {
        if (!this.editing) this.#act('type', key);
        this.#begin += key.key;
        continue;
      }
      await this.updateComplete;
      await this.renderRoot.querySelector<NzEntry>('nz-entry')?.updateComplete;
      focused()?.dispatchEvent(new KeyboardEvent(key.type, key));
    }
  }

  /** Several cells change in one step; those not known yet are made known before. */
  async #together(how: How, edits: () => readonly unknown[]): Promise<void> {
    const { from, to } = this.range;
    await this.known(Math.max(0, from.block - 1), to.block - from.block + 2);
    this.#tell(how, edits());
  }

  #tell(how: How, edits: readonly unknown[]): void {
    this.dispatchEvent(new CustomEvent<Edits>('nz-edits', { detail: { how, edits } }));
  }

  #keep({ editor }: Cell, { text, unit, onward }: Kept): void {
    this.#leave(onward);
    if (editor && (text !== editor.text || unit !== editor.unit)) this.#tell('typed', [editor.edit(text, unit)]);
  }

  #leave(onward: Onward): void {
    const held = this.shadowRoot?.activeElement?.localName === 'nz-entry';
    this.editing = null;
    if (onward !== 'stay') void this.#go(onward, false);
    else if (held) this.#move(this.here);
  }

  #move(wanted: Place, extend = false): void {
    const block = clamp(wanted.block, this.count);
    const lines = this.blockAt(block)?.lines.length ?? 1;
    this.#entered = true;
    const place = { block, line: clamp(wanted.line, lines), column: clamp(wanted.column, this.columns.length) };
    const changed = !same(place, this.here);
    const widened = extend || !same(place, this.anchor);
    this.here = place;
    if (!extend) this.anchor = place;
    this.#reach = true;
    this.#windowed.show(block);
    this.requestUpdate();
    if (changed || widened || wanted === this.here) this.dispatchEvent(new CustomEvent<Place>('nz-here', { detail: place }));
  }

  #cellAt({ block, line, column }: Place): Cell | undefined {
    return this.blockAt(block)?.lines[line]?.cells[column];
  }
}

/** From a notice below a line, whose fields and buttons have keys of their own. */
function fromBelow(event: Event): boolean {
  return event.composedPath().some((one) => one instanceof Element && one.classList.contains('below'));
}

function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** The day as the clock of this machine has it. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

customElements.define('nz-table', NzTable);
