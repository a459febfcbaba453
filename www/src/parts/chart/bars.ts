// <nz-bars>: a bar a row, from 0 on, labelled directly. The picture of a table that stands beside it; drawn by hand,
// because a bar is a rectangle and a library of charts is larger than the page.
import { html, nothing, svg } from 'lit';
import { NzElement, styles } from '../../element';
import { rounded } from '../../format/number';
import { unit as unitText } from '../../format/unit';
import { t } from '../../i18n/texts';
import css from './chart.css?inline';

export interface Bar {
  name: string;
  /** `null`: there is no number; it is said and not drawn as 0. */
  value: number | null;
}

const ROW = 26;
const WIDTH = 640;
const LABEL = 170;
const VALUE = 120;

export class NzBars extends NzElement {
  static override styles = styles(css);
  static override properties = { bars: { attribute: false }, unit: {}, label: {} };

  declare bars: readonly Bar[];
  declare unit: string;
  declare label: string;

  override render() {
    const { bars } = this;
    const known = bars.flatMap(({ value }) => (value === null ? [] : [value]));
    if (known.length === 0) return nothing;
    const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)];
    const span = most - least || 1;
    const at = (value: number) => LABEL + ((value - least) / span) * (WIDTH - LABEL - VALUE);
    const height = bars.length * ROW + 4;
    return html`<div tabindex="0" role="group" aria-label=${this.label}><svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label=${this.#sentence()}>
      ${bars.map(({ name, value }, i) => {
        const y = i * ROW + 4;
        const [from, to] = value === null ? [at(0), at(0)] : [Math.min(at(0), at(value)), Math.max(at(0), at(value))];
        return svg`<text x=${LABEL - 8} y=${y + 14} text-anchor="end">${short(name)}</text>
          <rect class="bar ${value !== null && value < 0 ? 'less' : ''}" x=${from} y=${y + 2} width=${Math.max(to - from, value === null ? 0 : 1)} height=${ROW - 10} />
          <text class=${value === null ? 'mut' : ''} x=${to + 6} y=${y + 14}>${value === null ? t('number-missing') : rounded(value)}</text>`;
      })}
      <line class="axis" x1=${at(0)} x2=${at(0)} y1="0" y2=${height} />
    </svg></div>`;
  }

  #sentence(): string {
    const parts = this.bars.map(({ name, value }) => `${name} ${value === null ? t('number-missing') : `${rounded(value)} ${unitText(this.unit)}`}`);
    return `${this.label}: ${parts.join(t('list-semicolon'))}`;
  }
}

/** The table beside has the whole name. */
function short(name: string): string {
  return [...name].length > 13 ? `${[...name].slice(0, 12).join('')}…` : name;
}

customElements.define('nz-bars', NzBars);
