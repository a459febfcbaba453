// <nz-cited-by>: which items of registers on this machine cite figures of this inventory, so that whoever changes one knows who relies on it.
import { html, nothing } from 'lit';
import type { OpenDocument } from '../../desk/document';
import { type Cited, citationsOf } from '../../desk/originals';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import { address } from '../../router';
import css from './results.css?inline';
import './texts';

export class NzCitedBy extends NzElement {
  static override styles = styles(css);
  static override properties = { document: { attribute: false }, names: { attribute: false }, cited: { state: true } };

  declare document: OpenDocument;
  /** What a number is called. */
  declare names: (figure: string) => string;
  declare protected cited: readonly Cited[];

  constructor() {
    super();
    this.cited = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { id, title } = this.document.card;
    void citationsOf(id, title).then((cited) => (this.cited = cited), () => undefined);
  }

  override updated(): void {
    this.hidden = this.cited.length === 0;
  }

  override render() {
    if (this.cited.length === 0) return nothing;
    return html`<section class="panel"><header><h2>${t('results-cited')}</h2><span class="sm sec">${t('results-cited-hint')}</span></header>
      <table><tbody>${this.cited.map(
        ({ ledger, number, item, figure }) => html`<tr><td>${this.names(figure)}</td><td><a href=${address({ view: 'register', id: ledger, page: 'item', detail: number || item, query: {} })}>${number}</a></td></tr>`,
      )}</tbody></table></section>`;
  }
}

customElements.define('nz-cited-by', NzCitedBy);
