// <nz-sankey>: one balance as flows: what comes in at the left, what goes out at the right, both as thick as they weigh.
import { html, nothing, svg } from 'lit';
import { NzElement, styles } from '../../element';
import { rounded } from '../../format/number';
import { unit as unitText } from '../../format/unit';
import { t } from '../../i18n/texts';
import css from './chart.css?inline';
import { short } from './drawing';
import { type Flow, type Laid, laid } from './flows';
import { type Mark, marks } from './marks';
import { Room } from './room';

export class NzSankey extends NzElement {
  static override styles = styles(css);
  static override properties = { flows: { attribute: false }, unit: {}, label: {}, process: {} };

  declare flows: readonly Flow[];
  declare unit: string;
  declare label: string;
  /** What stands in the middle. */
  declare process: string;

  readonly #room = new Room(this);

  override render() {
    const { width } = this.#room;
    const found = laid(this.flows, width, this.#side);
    if (!found) return nothing;
    const { centre, height } = found;
    const size = [width, height] as const;
    return html`<div class="sheet" .style=${`max-width:${width}px`}>
        <svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${this.#sentence()}>
          ${found.flows.map(({ flow, path, thick }) => svg`<path class="flow ${flow.kind}" d=${path} stroke-width=${thick} />`)}
          ${found.flows.map((one) => this.#end(one))}
          <rect class="node" x=${centre.x} y=${centre.y} width=${centre.width} height=${centre.height} />
          <text class="words" x=${centre.x + centre.width / 2} y=${centre.y - 6} text-anchor="middle">${short(this.process, 18)}</text>
        </svg>
        ${marks(found.flows.map((one) => this.#mark(one)), size, t('chart-marks'))}
      </div>`;
  }

  /** Room for words at either side. */
  get #side(): number {
    return this.#room.narrow ? 96 : 170;
  }

  #end({ flow, node }: Laid) {
    const [x, anchor] = flow.kind === 'in' ? [node.x - 6, 'end'] : [node.x + node.width + 6, 'start'];
    const middle = node.y + node.height / 2;
    return svg`<rect class="node" x=${node.x} y=${node.y} width=${node.width} height=${node.height} />
      <text class="words" x=${x} y=${middle - 3} text-anchor=${anchor}>${short(flow.name, this.#room.narrow ? 7 : 13)}</text>
      <text class="words mut" x=${x} y=${middle + 12} text-anchor=${anchor}>${rounded(flow.value)}</text>`;
  }

  /** Over the words and the node of a flow's end. */
  #mark({ flow, node }: Laid): Mark {
    const x = flow.kind === 'in' ? 0 : node.x;
    const tall = Math.max(node.height, 30);
    const route = flow.kind === 'in' ? `${flow.name} → ${this.process}` : `${this.process} → ${flow.name}`;
    const text = `${route} ${rounded(flow.value)} ${unitText(this.unit)}`;
    return { text, number: flow.number, x, y: node.y + node.height / 2 - tall / 2, width: this.#side + node.width, height: tall };
  }

  #sentence(): string {
    const one = ({ name, value, kind }: Flow) =>
      `${kind === 'in' ? t('chart-in') : kind === 'out' ? t('chart-out') : t('chart-air')} ${name} ${rounded(value)} ${unitText(this.unit)}`;
    return `${this.label}: ${this.flows.map(one).join(t('list-semicolon'))}`;
  }
}

customElements.define('nz-sankey', NzSankey);
