// <nz-table>: the one table of the page. ARIA grid with one tab stop and two modes, as in spreadsheets: arrows move,
// typing, F2 or Enter edit. Lines outside the window are not drawn, so that ten thousand cost no more than fifty.
import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { NzElement, styles } from '../../element';
import './entry';
import { type Move, moveOf } from './keys';
import type { Block, Cell, Column, Kept, Line, Onward, Place } from './model';
import css from './table.css?inline';
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
    current: {},
    version: { type: Number },
    here: { state: true },
    editing: { state: true },
  };

  declare label: string;
  declare columns: readonly Column[];
  declare count: number;
  /** The block of that number; `null` while it is not known yet. */
  declare blockAt: (index: number) => Block | null;
  /** The id of the line that the address names. */
  declare current: string | null;
  /** Raised whenever `blockAt` answers something new. */
  declare version: number;
  declare protected here: Place;
  declare protected editing: 'old' | 'fresh' | null;
  #windowed = new Windowed(this, () => this.count);
  /** The selected cell is marked from the first time on that anybody went to one. */
  #entered = false;
  /** Focus goes to `here` after the next drawing. */
  #reach = false;

  constructor() {
    super();
    this.label = '';
    this.columns = [];
    this.count = 0;
    this.blockAt = () => null;
    this.current = null;
    this.version = 0;
    this.here = { block: 0, line: 0, column: 0 };
    this.editing = null;
  }

  /** Goes to a cell, scrolls it into view and focuses it; edits it, if that is wanted. */
  goTo(place: Place, edit = false): void {
    this.#move(place);
    if (edit && this.#cellAt(this.here)?.editor) this.#edit('old');
  }

  override render() {
    const { items, before, after } = this.#windowed.window();
    const tracks = this.columns.map(({ width }) => width).join(' ');
    const reachable = items.some(({ index }) => index === this.here.block);
    return html`<div
      role="grid"
      aria-label=${this.label}
      aria-rowcount=${this.count + 1}
      aria-colcount=${this.columns.length}
      tabindex=${reachable ? nothing : 0}
      .style=${`--columns:${tracks}`}
      @keydown=${this.#key}
      @focus=${() => this.#move(this.here)}
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
            ${this.#block(index)}
          </div>`,
        )}
      </div>
    </div>`;
  }

  override updated(): void {
    if (!this.#reach) return;
    const cell = this.renderRoot.querySelector<HTMLElement>('.cell.here');
    if (!cell) return;
    this.#reach = false;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest' });
  }

  #block(index: number) {
    const block = this.blockAt(index);
    if (!block)
      return html`<div role="row" class="line wait" aria-rowindex=${index + 2}><div role="gridcell" class="cell">…</div></div>`;
    return html`${block.lines.map((line, i) => this.#line(line, { block: index, line: i, column: 0 }))}
    ${block.below ? html`<div role="row" class="below"><div role="gridcell" aria-colspan=${this.columns.length}>${block.below}</div></div>` : nothing}`;
  }

  #line(line: Line, place: Place) {
    const on = line.id === this.current;
    return html`<div
      role="row"
      class="line ${line.look} ${on ? 'on' : ''}"
      aria-rowindex=${place.line === 0 ? place.block + 2 : nothing}
      aria-selected=${on ? 'true' : nothing}
    >
      ${line.cells.map((cell, column) => this.#cell(cell, { ...place, column }))}
    </div>`;
  }

  #cell(cell: Cell, place: Place) {
    const column = this.columns[place.column];
    const here = same(place, this.here);
    const parts = [
      'cell',
      column?.end ? 'end' : '',
      column?.narrow ?? '',
      cell.look ?? '',
      cell.editor || cell.invoke ? 'acts' : '',
      cell.content === nothing ? 'empty' : '',
      here && this.#entered ? 'here' : '',
    ];
    return html`<div
      role="gridcell"
      aria-colindex=${place.column + 1}
      aria-readonly=${cell.editor ? nothing : 'true'}
      class=${parts.join(' ')}
      tabindex=${here ? 0 : -1}
      @click=${(event: PointerEvent) => this.#click(cell, place, event)}
      @dblclick=${() => cell.editor && this.#edit('old')}
    >
      <span>${cell.content}</span>
      ${
        here && this.editing && cell.editor
          ? html`<nz-entry
              .editor=${cell.editor}
              .fresh=${this.editing === 'fresh'}
              @nz-keep=${({ detail }: CustomEvent<Kept>) => this.#keep(cell, detail)}
              @nz-discard=${() => this.#leave('stay')}
            ></nz-entry>`
          : nothing
      }
    </div>`;
  }

  #click(cell: Cell, place: Place, event: PointerEvent): void {
    if (this.editing && same(place, this.here)) return;
    const again = same(place, this.here);
    this.#move(place);
    if (cell.editor && (again || event.pointerType === 'touch')) this.#edit('old');
    else if (!cell.editor) cell.invoke?.();
  }

  #key(event: KeyboardEvent): void {
    if (this.editing || event.defaultPrevented) return;
    const target = event.composedPath()[0] as HTMLElement;
    if (target.closest('.below')) return;
    const move = moveOf(event);
    if (!move) return;
    if (move !== 'type') event.preventDefault();
    this.#do(move);
  }

  #do(move: Move): void {
    const cell = this.#cellAt(this.here);
    switch (move) {
      case 'type':
        return cell?.editor && this.#edit('fresh');
      case 'edit':
        return cell?.editor ? this.#edit('old') : cell?.invoke?.();
      case 'empty':
        return cell?.editor?.text ? cell.editor.keep('', cell.editor.unit) : undefined;
      case 'up':
      case 'down':
        return this.#move(this.#beside(this.here, move === 'up' ? -1 : 1));
      case 'left':
        return this.#move({ ...this.here, column: this.here.column - 1 });
      case 'right':
        return this.#move({ ...this.here, column: this.here.column + 1 });
      case 'page-up':
        return this.#move({ ...this.here, block: this.here.block - PAGE, line: 0 });
      case 'page-down':
        return this.#move({ ...this.here, block: this.here.block + PAGE, line: 0 });
      case 'line-start':
        return this.#move({ ...this.here, column: 0 });
      case 'line-end':
        return this.#move({ ...this.here, column: this.columns.length - 1 });
      case 'start':
        return this.#move({ block: 0, line: 0, column: 0 });
      case 'end':
        return this.#move({ block: this.count - 1, line: 0, column: this.columns.length - 1 });
    }
  }

  #edit(editing: 'old' | 'fresh'): void {
    this.editing = editing;
  }

  #keep(cell: Cell, { text, unit, onward }: Kept): void {
    const { editor } = cell;
    this.#leave(onward);
    if (editor && (text !== editor.text || unit !== editor.unit)) editor.keep(text, unit);
  }

  #leave(onward: Onward): void {
    const held = this.shadowRoot?.activeElement?.localName === 'nz-entry';
    this.editing = null;
    if (onward !== 'stay') this.#do(onward);
    else if (held) this.#move(this.here);
  }

  #move(wanted: Place): void {
    const block = clamp(wanted.block, this.count);
    const lines = this.blockAt(block)?.lines.length ?? 1;
    this.#entered = true;
    const place = { block, line: clamp(wanted.line, lines), column: clamp(wanted.column, this.columns.length) };
    const changed = !same(place, this.here);
    this.here = place;
    this.#reach = true;
    this.#windowed.show(block);
    this.requestUpdate();
    if (changed || wanted === this.here) this.dispatchEvent(new CustomEvent<Place>('nz-here', { detail: place }));
  }

  /** One line up or down, through the lines of a block before the next block. */
  #beside(place: Place, step: 1 | -1): Place {
    const line = place.line + step;
    const lines = this.blockAt(place.block)?.lines.length ?? 1;
    if (line >= 0 && line < lines) return { ...place, line };
    const block = place.block + step;
    if (block < 0 || block >= this.count) return place;
    const next = this.blockAt(block)?.lines.length ?? 1;
    return { ...place, block, line: step > 0 ? 0 : next - 1 };
  }

  #cellAt({ block, line, column }: Place): Cell | undefined {
    return this.blockAt(block)?.lines[line]?.cells[column];
  }
}

function same(a: Place, b: Place): boolean {
  return a.block === b.block && a.line === b.line && a.column === b.column;
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}

customElements.define('nz-table', NzTable);
