// <nz-curve>: a line over time from 0 on, a point each, labelled directly where there is room. The picture of a table that
// stands beside it.
import { axisX, axisY, dot, gridY, lineY, ruleY, text } from '@observablehq/plot';
import { html, nothing } from 'lit';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import css from './chart.css?inline';
import { draw } from './drawing';
import { type Mark, marks } from './marks';
import { Room } from './room';

export interface Point {
  /** A day. */
  name: string;
  value: number;
  /** What opens behind it; `null`: nothing. */
  number: string | null;
}

interface Placed extends Point {
  at: number;
}

const TALL = 240;
const MARGIN = { top: 22, right: 26, bottom: 26, left: 40 };
/** Pixels that a label of a point wants. */
const LABEL = 40;

export class NzCurve extends NzElement {
  static override styles = styles(css);
  static override properties = { points: { attribute: false }, unit: {}, label: {} };

  declare points: readonly Point[];
  declare unit: string;
  declare label: string;
  readonly #room = new Room(this);

  override render() {
    const { width } = this.#room;
    if (this.points.length === 0) return nothing;
    const placed = this.points.map((point, at): Placed => ({ ...point, at }));
    const last = placed.length - 1;
    const inner = width - MARGIN.left - MARGIN.right;
    const every = Math.max(1, Math.ceil((placed.length * LABEL) / inner));
    // The last one always; the others counted back from it.
    const told = placed.filter(({ at }) => (last - at) % every === 0);
    const most = Math.max(1, ...placed.map(({ value }) => value));
    const [x, y] = [(at: number) => MARGIN.left + (last === 0 ? inner / 2 : (at / last) * inner), (value: number) => TALL - MARGIN.bottom - (value / most) * (TALL - MARGIN.bottom - MARGIN.top)];
    const drawn = draw(
      {
        width,
        height: TALL,
        marginTop: MARGIN.top,
        marginRight: MARGIN.right,
        marginBottom: MARGIN.bottom,
        marginLeft: MARGIN.left,
        x: { domain: last === 0 ? [-1, 1] : [0, last], axis: null },
        y: { domain: [0, most], axis: null },
        marks: [
          gridY({ className: 'grid', ticks: 4 }),
          axisY({ ticks: 4, tickSize: 0, label: null, className: 'words', tickFormat: (value: number) => (Number.isInteger(value) ? String(value) : '') }),
          axisX(told.map(({ at }) => at), { tickSize: 0, label: null, className: 'words', tickFormat: (at: number) => short(placed[at]?.name ?? '', at === last) }),
          ruleY([0], { className: 'axis' }),
          lineY(placed, { x: 'at', y: 'value', className: 'line', stroke: 'currentColor', strokeWidth: 1.8 }),
          dot(placed, { x: 'at', y: 'value', r: 3, className: 'point', fill: 'currentColor' }),
          text(told, { x: 'at', y: 'value', text: ({ value }: Placed) => String(value), dy: -11, className: 'words' }),
        ],
      },
      `${this.label}: ${placed.map(({ name, value }) => `${name} ${value} ${this.unit}`).join(t('list-semicolon'))}`,
    );
    const over = placed.map(({ name, value, number, at }): Mark => ({ text: `${name} ${value} ${this.unit}`, number, x: x(at) - 6, y: y(value) - 6, width: 12, height: 12 }));
    return html`<div class="sheet" .style=${`max-width:${width}px`}>${drawn}${marks(over, [width, TALL], t('chart-marks'))}</div>`;
  }
}

/** A month; the last day, which need not end one, with its date. */
function short(day: string, whole: boolean): string {
  return whole ? day.slice(5) : day.slice(5, 7) === '01' ? day.slice(0, 7) : day.slice(5, 7);
}

customElements.define('nz-curve', NzCurve);
