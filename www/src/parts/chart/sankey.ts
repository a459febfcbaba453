// <nz-sankey>: one balance as flows: what comes in at the left, what goes out at the right, both as wide as they weigh.
// Two columns around one node need no layout beyond adding up, so it is drawn by hand.
import { html, svg } from 'lit';
import { NzElement, styles } from '../../element';
import { rounded } from '../../format/number';
import { unit as unitText } from '../../format/unit';
import { t } from '../../i18n/texts';
import css from './chart.css?inline';

export interface Flow {
  name: string;
  /** Never below 0. */
  value: number;
  /** `air`: what is emitted. */
  kind: 'in' | 'out' | 'air';
}

const WIDTH = 720;
const HEIGHT = 260;
const NODE = 10;
const GAP = 10;
/** Two lines of words beside a node need so much. */
const WORDS = 32;
const SIDE = 190;
/** Narrower flows are kept as hairlines. */
const HAIR = 1;

export class NzSankey extends NzElement {
  static override styles = styles(css);
  static override properties = { flows: { attribute: false }, unit: {}, label: {} };

  declare flows: readonly Flow[];
  declare unit: string;
  declare label: string;

  override render() {
    const [left, right] = [this.flows.filter(({ kind }) => kind === 'in'), this.flows.filter(({ kind }) => kind !== 'in')];
    const sum = (flows: readonly Flow[]) => flows.reduce((total, { value }) => total + value, 0);
    const heaviest = Math.max(sum(left), sum(right)) || 1;
    const scale = (HEIGHT - GAP * 2) / heaviest;
    const roomsOf = (flows: readonly Flow[]) => flows.map(({ value }) => Math.max(value * scale, WORDS) + GAP);
    const height = (rooms: readonly number[]) => rooms.reduce((total, room) => total + room, 0);
    const tall = Math.max(HEIGHT, height(roomsOf(left)), height(roomsOf(right)));
    const middle = WIDTH / 2 - NODE / 2;
    const top = (tall - heaviest * scale) / 2;
    const side = (flows: readonly Flow[], x: number, inner: number, anchor: 'start' | 'end') => {
      const rooms = roomsOf(flows);
      const free = tall - height(rooms);
      let [y, at] = [free / 2, top + (heaviest - sum(flows)) * scale * 0.5];
      return flows.map((flow, i) => {
        const thick = Math.max(flow.value * scale, HAIR);
        const room = rooms[i] ?? thick;
        const [from, to] = [y + room / 2, at + thick / 2];
        y += room;
        at += thick;
        const [start, end] = anchor === 'end' ? [x + NODE, inner] : [inner + NODE, x];
        const [a, b] = anchor === 'end' ? [from, to] : [to, from];
        const bend = (start + end) / 2;
        const words = `${flow.name} ${rounded(flow.value)} ${unitText(this.unit)}`;
        return svg`<path class="flow ${flow.kind}" d="M${start} ${a}C${bend} ${a} ${bend} ${b} ${end} ${b}" stroke-width=${thick}><title>${words}</title></path>
          <rect class="node" x=${x} y=${from - thick / 2} width=${NODE} height=${thick} />
          <text x=${anchor === 'end' ? x - 6 : x + NODE + 6} y=${from} text-anchor=${anchor}>${short(flow.name)}</text>
          <text class="mut" x=${anchor === 'end' ? x - 6 : x + NODE + 6} y=${from + 14} text-anchor=${anchor}>${rounded(flow.value)}</text>`;
      });
    };
    return html`<div tabindex="0" role="group" aria-label=${this.label}><svg viewBox="0 -8 ${WIDTH} ${tall + 16}" role="img" aria-label=${this.#sentence()}>
      ${side(left, SIDE, middle, 'end')} ${side(right, WIDTH - SIDE - NODE, middle, 'start')}
      <rect class="node" x=${middle} y=${top} width=${NODE} height=${heaviest * scale} />
    </svg></div>`;
  }

  #sentence(): string {
    const one = ({ name, value, kind }: Flow) =>
      `${kind === 'in' ? t('chart-in') : kind === 'out' ? t('chart-out') : t('chart-air')} ${name} ${rounded(value)} ${unitText(this.unit)}`;
    return `${this.label}: ${this.flows.map(one).join(t('list-semicolon'))}`;
  }
}

function short(name: string): string {
  return [...name].length > 12 ? `${[...name].slice(0, 11).join('')}…` : name;
}

customElements.define('nz-sankey', NzSankey);
