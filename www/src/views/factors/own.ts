// <nz-own>: the enterprise's own measured values, with laboratory, method and period. They come before every default and
// enter the inventory as soon as they stand here; each is an edit and undone as one.
import { html, nothing } from 'lit';
import type { Description, Inventory, Notice } from '../../core/wire';
import { NzElement, styles } from '../../element';
import { typed } from '../../format/number';
import { unit as unitText } from '../../format/unit';
import { named, t } from '../../i18n/texts';
import { state } from '../../icons';
import css from './factors.css?inline';
import { PARAMETERS, type Parameter, parameterName } from './parameter';

type Own = NonNullable<Inventory['overlay']>[number];

export class NzOwn extends NzElement {
  static override styles = styles(css);
  static override properties = {
    description: { attribute: false },
    saved: { attribute: false },
    notices: { attribute: false },
    writable: { type: Boolean },
    parameter: { state: true },
    lacks: { state: true },
  };

  declare description: Partial<Description>;
  declare saved: Inventory;
  declare notices: readonly Notice[];
  declare writable: boolean;
  declare protected parameter: Parameter;
  /** What is wrong with the form as sent, by field. */
  declare protected lacks: ReadonlyMap<string, string>;

  constructor() {
    super();
    this.parameter = 'net-calorific-value';
    this.lacks = new Map();
  }

  override render() {
    const own = this.saved.overlay ?? [];
    return html`<section class="panel">
      <header><h2>${t('own-title')}</h2><span class="sm mut">${t('own-lead')}</span></header>
      ${own.length > 0 ? this.#table(own) : html`<p class="say">${t('own-none')}</p>`}
      ${this.writable ? this.#form() : nothing}
    </section>`;
  }

  #table(own: readonly Own[]) {
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${t('own-title')}><table class="wide">
      <thead>
        <tr><th>${t('factors-item')}</th><th>${t('factors-parameter')}</th><th class="num">${t('factors-value')}</th><th>${t('own-laboratory')}</th><th>${t('own-method')}</th><th>${t('own-period')}</th><th>${t('own-use')}</th><th><span class="vh">${t('own-acts')}</span></th></tr>
      </thead>
      <tbody>
        ${own.map(
          (one, i) => html`<tr>
            <td>${this.#item(one.item)}</td>
            <td>${parameterName(one.parameter)}</td>
            <td class="num"><span class="in">${typed(one.value)}</span><span class="u">${unitText(one.unit)}</span></td>
            <td>${one.laboratory}</td>
            <td>${one.method}</td>
            <td class="nw">${covered(one) || t('own-always')}</td>
            <td>${this.#use(one)}</td>
            <td>${this.writable ? html`<button class="btn quiet" @click=${() => this.#tell(own.filter((_, at) => at !== i))}>${t('own-remove')}<span class="vh"> ${this.#item(one.item)} ${parameterName(one.parameter)}</span></button>` : nothing}</td>
          </tr>`,
        )}
      </tbody>
    </table></div>`;
  }

  /** The core says of every field that took an own value which one it was. */
  #use({ value, unit, laboratory, method }: Own) {
    const told = this.notices.filter(({ code, args }) => code === 'own-factor-used' && args['laboratory'] === laboratory && args['method'] === method);
    const count = told.filter(({ args }) => args['found'] === `${value} ${unit}`.trim()).length;
    return count > 0 ? state('ok', t('own-used', { count })) : state('idle', t('own-unused'));
  }

  #form() {
    const units = this.#units();
    return html`<form class="own" novalidate @submit=${this.#add}>
      <h3>${t('own-add')}</h3>
      <div class="fields">
        ${this.#field('item', t('factors-item'), html`<input id="item" list="items" autocomplete="off" aria-describedby="item-lacks" />
          <datalist id="items">${this.description.items?.map((one) => html`<option value=${named(one)}></option>`)}</datalist>`)}
        ${this.#field('parameter', t('factors-parameter'), html`<select id="parameter" @change=${this.#chosen}>
          ${PARAMETERS.map((one) => html`<option value=${one} ?selected=${one === this.parameter}>${parameterName(one)}</option>`)}
        </select>`)}
        ${this.#field('value', t('factors-value'), html`<span class="pair"><input id="value" autocomplete="off" aria-describedby="value-lacks" />
          <select aria-label=${t('table-unit')} id="unit">${units.map((one) => html`<option value=${one}>${unitText(one) || t('table-unit-none')}</option>`)}</select></span>`)}
        ${this.#field('laboratory', t('own-laboratory'), html`<input id="laboratory" autocomplete="off" aria-describedby="laboratory-lacks" />`)}
        ${this.#field('method', t('own-method'), html`<input id="method" autocomplete="off" aria-describedby="method-lacks" />`)}
        ${this.#field('from', t('own-years'), html`<span class="pair"><input id="from" inputmode="numeric" maxlength="4" aria-label=${t('own-from')} aria-describedby="from-lacks" autocomplete="off" />
          – <input id="to" inputmode="numeric" maxlength="4" aria-label=${t('own-to')} autocomplete="off" /></span>`)}
      </div>
      <button class="btn pri">${t('own-write')}</button>
    </form>`;
  }

  #field(id: string, label: string, control: unknown) {
    const lack = this.lacks.get(id);
    return html`<div class="field">
      <label for=${id}>${label}</label>${control}
      <span class="lacks" id="${id}-lacks">${lack ? state('bad', lack) : nothing}</span>
    </div>`;
  }

  /** Units of whatever takes such a value. */
  #units(): string[] {
    const inputs = this.description.methods?.flatMap(({ inputs: all }) => all.flatMap((one) => [one, ...one.fields])) ?? [];
    return [...new Set(inputs.filter((one) => one.default === this.parameter).flatMap((one) => one.units))];
  }

  #item(id: string): string {
    const known = this.description.items?.find((one) => one.id === id);
    return known ? named(known) : id;
  }

  #chosen({ target }: Event): void {
    this.parameter = (target as HTMLSelectElement).value as Parameter;
  }

  #add(event: Event): void {
    event.preventDefault();
    const text = (id: string) => this.renderRoot.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)?.value.trim() ?? '';
    const item = this.description.items?.find(({ id, zh, en }) => [id, zh, en].includes(text('item')))?.id;
    const year = (id: string) => (text(id) === '' ? null : Number(text(id)));
    const [from, to] = [year('from'), year('to')];
    const lacks = new Map<string, string>();
    if (!item) lacks.set('item', t('own-lacks-item'));
    if (!/\d/.test(text('value')) || /[^\d.,=+\-−*×/÷()%eE\s]/.test(text('value'))) lacks.set('value', t('own-lacks-value'));
    for (const id of ['laboratory', 'method']) if (!text(id)) lacks.set(id, t('own-lacks-text'));
    if (![from, to].every((one) => one === null || (one >= 1990 && one <= 2100)) || (from ?? 0) > (to ?? Infinity)) lacks.set('from', t('own-lacks-years'));
    this.lacks = lacks;
    const [first] = lacks.keys();
    if (first || !item) {
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus());
      return;
    }
    const one: Own = { item, parameter: this.parameter, value: text('value'), unit: text('unit'), laboratory: text('laboratory'), method: text('method') };
    this.renderRoot.querySelector('form')?.reset();
    this.#tell([...(this.saved.overlay ?? []), { ...one, ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) }]);
  }

  #tell(overlay: readonly Own[]): void {
    const changes = [{ change: 'set-document', part: { part: 'overlay', overlay: [...overlay] } }];
    this.dispatchEvent(new CustomEvent('nz-changes', { detail: { changes } }));
  }
}

function covered({ from, to }: Own): string {
  if (!from && !to) return '';
  return from === to ? String(from) : `${from ?? ''}–${to ?? ''}`;
}

customElements.define('nz-own', NzOwn);
