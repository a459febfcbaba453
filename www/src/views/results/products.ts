// <nz-products>: products and their output of the year, which totals are divided by. Written as typed.
import { html, nothing } from 'lit';
import type { Inventory } from '../../core/wire';
import type { OpenDocument } from '../../desk/document';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import css from './editor.css?inline';
import { freeId, saved, write } from './saved';
import './texts';

type Product = NonNullable<Inventory['products']>[number];

const UNITS = ['t', '万t', '万Nm3'];

export class NzProducts extends NzElement {
  static override styles = styles(css);
  static override properties = { document: { attribute: false }, rows: { state: true }, lacks: { state: true } };

  declare document: OpenDocument;
  /** While it is edited. */
  declare protected rows: readonly Product[] | null;
  declare protected lacks: boolean;

  constructor() {
    super();
    this.rows = null;
    this.lacks = false;
  }

  override render() {
    if (!this.rows) return this.document.writable ? html`<button class="btn" @click=${() => this.#begin()}>${t('products-edit')}</button>` : nothing;
    return html`<form @submit=${(event: Event) => this.#save(event)}>
      ${this.rows.map((row, i) => this.#row(row, i))}
      <datalist id="units">${UNITS.map((unit) => html`<option value=${unit}></option>`)}</datalist>
      ${this.lacks ? html`<p class="wrong" role="alert">${t('register-lacks')}</p>` : nothing}
      <span class="acts">
        <button class="btn pri">${t('register-save')}</button>
        <button class="btn" type="button" @click=${() => this.#add()}>${t('products-add')}</button>
        <button class="btn quiet" type="button" @click=${() => this.#end()}>${t('register-cancel')}</button>
      </span>
    </form>`;
  }

  #row({ name, amount }: Product, i: number) {
    const put = (edit: (row: Product, text: string) => Product) => (event: Event) => {
      const { value } = event.target as HTMLInputElement;
      this.rows = this.rows?.map((row, at) => (at === i ? edit(row, value) : row)) ?? null;
    };
    return html`<div class="row">
      <label>${t('products-name')}<input type="text" .value=${name} @input=${put((row, text) => ({ ...row, name: text }))} /></label>
      <label>${t('products-amount')}<input type="text" inputmode="decimal" .value=${amount.value} @input=${put((row, value) => ({ ...row, amount: { ...row.amount, value } }))} /></label>
      <label>${t('products-unit')}<input type="text" list="units" .value=${amount.unit ?? ''} @input=${put((row, unit) => ({ ...row, amount: { ...row.amount, unit } }))} /></label>
      <button class="btn quiet" type="button" @click=${() => (this.rows = this.rows?.filter((_, at) => at !== i) ?? null)}>${t('products-drop')}</button>
    </div>`;
  }

  async #begin(): Promise<void> {
    this.rows = (await saved(this.document)).products ?? [];
    if (this.rows.length === 0) this.#add();
    await this.updateComplete;
    this.renderRoot.querySelector('input')?.focus();
  }

  #add(): void {
    const rows = this.rows ?? [];
    this.rows = [...rows, { id: freeId('P', rows.map(({ id }) => id)), name: '', amount: { value: '', unit: 't' } }];
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    const rows = this.rows ?? [];
    this.lacks = rows.some(({ name, amount }) => [name, amount.value, amount.unit ?? ''].some((text) => text.trim() === ''));
    if (this.lacks) return;
    if (await write(this.document, [{ change: 'set-document', part: { part: 'products', products: [...rows] } }])) this.#end();
  }

  #end(): void {
    this.rows = null;
    this.lacks = false;
    void this.updateComplete.then(() => this.renderRoot.querySelector('button')?.focus());
  }
}

customElements.define('nz-products', NzProducts);
