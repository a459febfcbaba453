// <nz-cite>: a figure of an inventory on this machine, taken among the papers of an act 引用核算数据.
import { html, nothing } from 'lit';
import type { Figure } from '../../desk/figures';
import { figuresOf, inventories } from '../../desk/figures';
import { desk } from '../../desk/the-desk';
import { NzElement, styles } from '../../element';
import { rounded } from '../../format/number';
import { unit } from '../../format/unit';
import { named, t } from '../../i18n/texts';
import { MEDIA, written } from '../../register/citation';
import css from './act.css?inline';
import fieldsCss from './fields.css?inline';

export class NzCite extends NzElement {
  static override styles = styles(css + fieldsCss);
  static override properties = { take: { attribute: false }, document: { state: true }, figures: { state: true } };

  /** What is done with the paper that is made of the figure. */
  declare take: (file: File) => void;
  declare protected document: string;
  declare protected figures: readonly Figure[] | null;

  constructor() {
    super();
    this.document = '';
    this.figures = [];
  }

  override render() {
    const all = inventories(desk);
    if (all.length === 0) return nothing;
    const having = (this.figures ?? []).filter(({ value }) => value !== null);
    return html`<details class="cite"><summary>${t('cite-begin')}</summary>
      <label class="field">${t('cite-document')} <select @change=${({ target }: Event) => void this.#choose((target as HTMLSelectElement).value)}>
        <option value="">${t('field-choose')}</option>
        ${all.map(({ id, title }) => html`<option value=${id} ?selected=${id === this.document}>${title}</option>`)}
      </select></label>
      ${
        this.document === ''
          ? nothing
          : this.figures === null
            ? html`<p class="sec" role="status">${t('count-wait-short')}</p>`
            : having.length === 0
              ? html`<p class="sec" role="status">${t('cite-none')}</p>`
              : html`<ul class="ways">${having.map((figure) => html`<li><button type="button" class="btn" @click=${() => this.#taken(figure)}>${nameOf(figure)} ${rounded(figure.value ?? 0)} ${unit(figure.unit)}</button></li>`)}</ul>`
      }
    </details>`;
  }

  async #choose(id: string): Promise<void> {
    this.document = id;
    this.figures = null;
    const figures = await figuresOf(desk, id).catch(() => []);
    if (this.document === id) this.figures = figures;
  }

  #taken(figure: Figure): void {
    const card = inventories(desk).find(({ id }) => id === this.document);
    if (!card || figure.value === null) return;
    const name = nameOf(figure);
    const text = written({ document: card.id, title: card.title, figure: figure.id, name, value: figure.value, unit: figure.unit });
    this.take(new File([text], `${t('cite-file', { title: card.title, name, value: rounded(figure.value), unit: figure.unit })}.json`, { type: MEDIA }));
    this.renderRoot.querySelector('details')?.removeAttribute('open');
  }
}

export function nameOf(figure: Figure): string {
  if (figure.name) return named(figure.name);
  return figure.id === 'total/with_energy' ? t('total-with-energy') : t('total-without-energy');
}

customElements.define('nz-cite', NzCite);
