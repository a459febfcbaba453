// <nz-bars>: bars from 0 on, labelled directly: a row each, or upright where they follow one another in time. The picture
// of a table that stands beside it.
import { type Markish, barX, barY, ruleX, ruleY, text, axisX, axisY } from '@observablehq/plot';
import { html, nothing } from 'lit';
import { NzElement, styles } from '../../element';
import { rounded } from '../../format/number';
import { unit as unitText } from '../../format/unit';
import { t } from '../../i18n/texts';
import css from './chart.css?inline';
import { type Drawn, draw, short, wide } from './drawing';
import { type Mark, marks } from './marks';
import { Room } from './room';

export interface Bar {
  name: string;
  /** `null`: there is no number; it is said and not drawn as 0. */
  value: number | null;
  /** The number's id. */
  number: string;
}

interface Placed extends Bar {
  at: number;
  label: string;
  value: number;
}

const ROW = 30;
const TALL = 260;

export class NzBars extends NzElement {
  static override styles = styles(css);
  static override properties = { bars: { attribute: false }, unit: {}, label: {}, upright: { type: Boolean } };

  declare bars: readonly Bar[];
  declare unit: string;
  declare label: string;
  declare upright: boolean;

  readonly #room = new Room(this);

  override render() {
    const { bars } = this;
    if (bars.every(({ value }) => value === null)) return nothing;
    const placed = bars.map((bar, at): Placed => ({ ...bar, at, label: this.#number(bar), value: bar.value ?? 0 }));
    // Months that do not fit beside one another stand below one another.
    const pitch = Math.max(48, ...placed.map(({ label, name }) => Math.max(wide(label), wide(name)) + 10));
    const fits = placed.length * pitch + 16 <= this.#room.width;
    const { drawn, size, over } = this.upright && fits ? this.#columns(placed, pitch) : this.#rows(placed);
    return html`<div class="sheet" .style=${`max-width:${size[0]}px`}>${drawn}${marks(over, size, t('chart-marks'))}</div>`;
  }

  #rows(bars: readonly Placed[]) {
    const room = Math.max(...bars.map(({ label }) => wide(label))) + 14;
    const { width, narrow } = this.#room;
    const most = narrow ? 8 : 20;
    const left = Math.max(...bars.map(({ name }) => wide(short(name, most)))) + 14;
    const size = [width, bars.length * ROW + 8] as const;
    const marksOf: Markish[] = [
      barX(signed(bars, 1), { x: 'value', y: 'at', className: 'bar', insetTop: 4, insetBottom: 4 }),
      barX(signed(bars, -1), { x: 'value', y: 'at', className: 'bar less', insetTop: 4, insetBottom: 4 }),
      ruleX([0], { className: 'axis' }),
      text(bars, { x: ({ value }: Placed) => Math.max(value, 0), y: 'at', text: 'label', dx: 6, textAnchor: 'start', className: 'words' }),
      axisY({ tickSize: 0, label: null, tickPadding: 8, className: 'words', tickFormat: (at: number) => short(bars[at]?.name ?? '', most) }),
    ];
    const drawn = this.#draw(size, { marginLeft: left, marginRight: room, marginTop: 4, marginBottom: 4 }, marksOf, bars, 'y');
    return { drawn, size, over: this.#over(drawn, bars, 'y', ([from, to]) => [from, to]) };
  }

  #columns(bars: readonly Placed[], pitch: number) {
    const size = [Math.max(this.#room.width / 2, bars.length * pitch + 16), TALL] as const;
    const side = { insetLeft: pitch / 6, insetRight: pitch / 6 };
    const marksOf: Markish[] = [
      barY(signed(bars, 1), { y: 'value', x: 'at', className: 'bar', ...side }),
      barY(signed(bars, -1), { y: 'value', x: 'at', className: 'bar less', ...side }),
      ruleY([0], { className: 'axis' }),
      text(bars, { y: ({ value }: Placed) => Math.max(value, 0), x: 'at', text: 'label', dy: -8, className: 'words' }),
      axisX({ tickSize: 0, label: null, tickPadding: 8, className: 'words', anchor: 'bottom', tickFormat: (at: number) => bars[at]?.name ?? '' }),
    ];
    const drawn = this.#draw(size, { marginLeft: 8, marginRight: 8, marginTop: 24, marginBottom: 26 }, marksOf, bars, 'x');
    return { drawn, size, over: this.#over(drawn, bars, 'x', ([from, to]) => [to, from]) };
  }

  #draw([width, height]: readonly [number, number], margins: object, all: Markish[], bars: readonly Placed[], band: 'x' | 'y'): Drawn {
    const values = bars.map(({ value }) => value);
    const measure = { domain: [Math.min(0, ...values), Math.max(0, ...values) || 1], axis: null };
    const places = { type: 'band' as const, domain: bars.map(({ at }) => at), padding: 0, axis: null };
    const scales = band === 'y' ? { x: measure, y: places } : { y: measure, x: places };
    return draw({ width, height, ...margins, ...scales, marks: all }, this.#sentence());
  }

  /** Where each bar lies in the drawing. */
  #over(drawn: Drawn, bars: readonly Placed[], band: 'x' | 'y', ends: (two: [number, number]) => [number, number]): Mark[] {
    const [places, measure] = [drawn.scale(band), drawn.scale(band === 'y' ? 'x' : 'y')];
    if (!places || !measure) return [];
    const thick = places.bandwidth ?? 0;
    return bars.map(({ name, number, label, at, value }) => {
      const two: [number, number] = [measure.apply(Math.min(0, value)), measure.apply(Math.max(0, value))];
      const [from, to] = ends(two);
      const across = places.apply(at) as number;
      const along = to - from;
      const place = band === 'y' ? { x: from, y: across, width: along, height: thick } : { x: across, y: from, width: thick, height: along };
      return { text: `${name} ${label} ${unitText(this.unit)}`, number, ...place };
    });
  }

  #number({ value }: Bar): string {
    return value === null ? t('number-missing') : rounded(value);
  }

  #sentence(): string {
    const parts = this.bars.map((bar) => `${bar.name} ${this.#number(bar)}${bar.value === null ? '' : ` ${unitText(this.unit)}`}`);
    return `${this.label}: ${parts.join(t('list-semicolon'))}`;
  }
}

function signed(bars: readonly Placed[], sign: 1 | -1): Placed[] {
  return bars.filter(({ value }) => (sign > 0 ? value > 0 : value < 0));
}

customElements.define('nz-bars', NzBars);
