// <nz-facilities>: the facilities that the enterprise tells apart, and which source belongs to which.
import { html, nothing } from 'lit';
import type { Inventory } from '../../core/wire';
import type { OpenDocument } from '../../desk/document';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import css from './editor.css?inline';
import { freeId, saved, write } from './saved';
import './texts';

type Facility = NonNullable<Inventory['facilities']>[number];

export class NzFacilities extends NzElement {
  static override styles = styles(css);
  static override properties = { document: { attribute: false }, inventory: { state: true }, facilities: { state: true }, of: { state: true } };

  declare document: OpenDocument;
  /** While it is edited: the document as it stood. */
  declare protected inventory: Inventory | null;
  declare protected facilities: readonly Facility[];
  /** Source to facility; empty for none. */
  declare protected of: Readonly<Record<string, string>>;

  constructor() {
    super();
    this.inventory = null;
    this.facilities = [];
    this.of = {};
  }

  override render() {
    const { inventory } = this;
    if (!inventory) return this.document.writable ? html`<button class="btn" @click=${() => this.#begin()}>${t('facilities-edit')}</button>` : nothing;
    return html`<form @submit=${(event: Event) => this.#save(event)}>
      <label>${t('facilities-names')}<textarea @input=${(event: Event) => this.#name(event)}>${inventory.facilities?.map(({ name }) => name).join('\n') ?? ''}</textarea></label>
      ${this.facilities.length > 0 ? html`<div class="of" role="group" aria-label=${t('facilities-of')}>${inventory.sources.map((source) => this.#source(source.id, source.name))}</div>` : nothing}
      <span class="acts">
        <button class="btn pri">${t('register-save')}</button>
        <button class="btn quiet" type="button" @click=${() => this.#end()}>${t('register-cancel')}</button>
      </span>
    </form>`;
  }

  #source(id: string, name: string) {
    const chosen = this.of[id] ?? '';
    return html`<span>${name}</span>
      <select aria-label="${t('facilities-of')} ${name}" @change=${({ target }: Event) => (this.of = { ...this.of, [id]: (target as HTMLSelectElement).value })}>
        <option value="" ?selected=${chosen === ''}>${t('facilities-without')}</option>
        ${this.facilities.map((one) => html`<option value=${one.id} ?selected=${chosen === one.id}>${one.name}</option>`)}
      </select>`;
  }

  async #begin(): Promise<void> {
    const inventory = await saved(this.document);
    this.facilities = inventory.facilities ?? [];
    this.of = Object.fromEntries(inventory.sources.map(({ id, facility }) => [id, facility ?? '']));
    this.inventory = inventory;
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.focus();
  }

  /** A line keeps the id that it had: by its name, else by its place. */
  #name({ target }: Event): void {
    const names = [...new Set((target as HTMLTextAreaElement).value.split('\n').map((line) => line.trim()).filter(Boolean))];
    const before = this.inventory?.facilities ?? [];
    const taken = before.map(({ id }) => id);
    const kept = names.map((name) => before.find((one) => one.name === name)?.id ?? null);
    this.facilities = names.map((name, i) => {
      const place = before[i]?.id;
      const id = kept[i] ?? (place && !kept.includes(place) ? place : freeId('F', taken));
      taken.push(id);
      return { id, name };
    });
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    const { inventory } = this;
    if (!inventory) return;
    const known = new Set(this.facilities.map(({ id }) => id));
    const sources = inventory.sources.map(({ facility: _facility, ...source }) => {
      const facility = this.of[source.id];
      return facility && known.has(facility) ? { ...source, facility } : source;
    });
    const done = await write(this.document, [
      { change: 'set-document', part: { part: 'facilities', facilities: [...this.facilities] } },
      { change: 'set-document', part: { part: 'sources', sources } },
    ]);
    if (done) this.#end();
  }

  #end(): void {
    this.inventory = null;
    void this.updateComplete.then(() => this.renderRoot.querySelector('button')?.focus());
  }
}

customElements.define('nz-facilities', NzFacilities);
