// <nz-results>: 核算结果. The same lines added up as a report asks for: by class, gas, month, facility, per tonne of
// product, under every electricity basis. All numbers are the core's and open into their derivation.
import { type TemplateResult, html, nothing } from 'lit';
import type { Account, Breakdown, Derivation, Description, Row, Total, View } from '../../core/wire';
import type { OpenDocument } from '../../desk/document';
import { NzElement, styles } from '../../element';
import { rounded } from '../../format/number';
import { unit as unitText } from '../../format/unit';
import { named, t } from '../../i18n/texts';
import { state } from '../../icons';
import '../../parts/chart/bars';
import '../../parts/chart/sankey';
import '../../parts/derivation/derivation';
import '../../parts/figure/figure';
import { type Route, settle } from '../../router';
import { Rows } from '../inventory/rows';
import { scopeOf } from '../inventory/scope';
import { type Balance, balances } from './balance';
import { type Basis, bases } from './bases';
import css from './results.css?inline';
import './texts';

/** Parts that can be looked at as a chart or as a table. */
type Part = 'classes' | 'months' | 'balance';

export class NzResults extends NzElement {
  static override styles = styles(css);
  static override properties = {
    route: { attribute: false },
    document: { attribute: false },
    description: { attribute: false },
    view: { state: true },
    bases: { state: true },
    balances: { state: true },
    derivation: { state: true },
  };

  declare route: Extract<Route, { view: 'results' }>;
  declare document: OpenDocument;
  declare description: Partial<Description>;
  declare protected view: View | null;
  declare protected bases: readonly Basis[];
  declare protected balances: readonly Balance[];
  declare protected derivation: Derivation | null;
  #rows: Rows | undefined;
  #revision = -1;
  #end: () => void = () => undefined;

  constructor() {
    super();
    this.view = null;
    this.bases = [];
    this.balances = [];
    this.derivation = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#rows = new Rows(this.document);
    this.#end = this.document.subscribe(() => void this.#read());
    void this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
    this.#revision = -2;
  }

  override updated(changed: Map<string, unknown>): void {
    if (changed.has('route')) void this.#explain();
  }

  override render() {
    const { view } = this;
    const sums = view?.breakdown;
    if (!view || !sums) return html`<p class="mut">${t('inventory-opening')}</p>`;
    return html`<div class="head">
        <h1 tabindex="-1">${t('view-results')}</h1>
        <p class="sub">${scopeOf(view, this.description).map((part) => html`<span>${part}</span>`)}</p>
      </div>
      <div class="work ${this.derivation ? 'why' : ''}" @nz-why=${({ detail }: CustomEvent<string>) => this.#why(detail)}>
        <div class="stack">
          ${this.#totals(sums)} ${this.#bases(view)} ${this.#classes(sums)} ${this.#months(sums)} ${this.#balances()}
          ${sums.facilities.length > 1 ? this.#accounts(t('results-facilities'), sums.facilities) : nothing} ${this.#intensities(sums)}
        </div>
        ${
          this.derivation && this.#rows
            ? html`<aside aria-label=${t('derivation-title')}>
                <nz-derivation .derivation=${this.derivation} .names=${this.#rows} @nz-close=${() => this.#why(null)}></nz-derivation>
              </aside>`
            : nothing
        }
      </div>`;
  }

  #totals(sums: Breakdown) {
    return this.#accounts(t('results-totals'), sums.totals, t('results-totals-both'));
  }

  /** Accounts as rows, a column for each gas and one for all together. */
  #accounts(title: string, accounts: readonly Account[], hint = '', acts: unknown = nothing) {
    const gases = [...new Set(accounts.flatMap((account) => account.gases.map(({ unit }) => unit)))];
    const together = gases.length > 1 || accounts.some(({ co2e }) => co2e.value !== null && gases[0] !== 'tCO2');
    return panel(
      title,
      hint,
      html`<div class="scroll" tabindex="0"><table>
        <thead>
          <tr><th>${t('results-part')}</th>${gases.map((unit) => html`<th class="num">${unitText(unit)}</th>`)}${together ? html`<th class="num">tCO₂e</th>` : nothing}<th>${t('results-standing')}</th></tr>
        </thead>
        <tbody>
          ${accounts.map(
            (account) => html`<tr class=${account.id.startsWith('total') ? 'strong' : ''}>
              <td>${accountName(account)}</td>
              ${gases.map((unit) => html`<td class="num">${figure(account.gases.find((gas) => gas.unit === unit))}</td>`)}
              ${together ? html`<td class="num">${figure(account.co2e)}</td>` : nothing}
              <td>${standing(account.gases[0] ?? account.co2e)}</td>
            </tr>`,
          )}
        </tbody>
      </table></div>`,
      acts,
    );
  }

  #bases(view: View) {
    const rows = this.bases.map(({ family, region, view: shown }) => {
      const chosen = family === view.settings.electricity_family;
      const about = this.description.families?.find(({ id }) => id === family);
      const place = this.description.regions?.find(({ id }) => id === region);
      const energy = shown?.classes.filter(({ class: id }) => this.#isEnergy(view, id)) ?? [];
      return html`<tr class=${chosen ? 'chosen' : ''}>
        <td>${about ? named(about) : family}${place ? html` <span class="mut">${named(place)}</span>` : nothing}${chosen ? html` <span class="tag">${t('results-chosen')}</span>` : nothing}</td>
        ${energy.map(({ total }) => html`<td class="num">${plain(total)}</td>`)}
        <td class="num strong">${plain(shown?.totals[0])}</td>
        <td>${standing(shown?.totals[0])}</td>
      </tr>`;
    });
    const energy = view.classes.filter(({ class: id }) => this.#isEnergy(view, id));
    return panel(
      t('results-bases'),
      t('results-bases-hint'),
      rows.length > 0
        ? html`<div class="scroll" tabindex="0"><table>
            <thead>
              <tr><th>${t('results-basis')}</th>${energy.map((one) => html`<th class="num">${named(one)} tCO₂</th>`)}<th class="num">${t('total-with-energy')} tCO₂</th><th>${t('results-standing')}</th></tr>
            </thead>
            <tbody>${rows}</tbody>
          </table></div>`
        : html`<p class="say">${t('results-bases-none')}</p>`,
    );
  }

  #classes(sums: Breakdown) {
    const unit = 'tCO2';
    const bars = sums.classes.map((one) => ({ name: named(one), value: one.gases.find((gas) => gas.unit === unit)?.value ?? null }));
    const shown = this.#shows('classes');
    if (shown === 'table') return this.#accounts(t('results-classes'), sums.classes, '', this.#switch('classes'));
    return panel(t('results-classes'), unitText(unit), html`<nz-bars .bars=${bars} .unit=${unit} .label=${t('results-classes')}></nz-bars>`, this.#switch('classes'));
  }

  #months(sums: Breakdown) {
    const title = t('results-months');
    if (sums.months.length === 0) return panel(title, '', html`<p class="say">${t('results-months-none')}</p>`);
    const hint = sums.split_by_days ? t('results-months-split') : '';
    if (this.#shows('months') === 'table') return this.#accounts(title, sums.months, hint, this.#switch('months'));
    const bars = sums.months.map((one) => ({ name: one.id.replace('month/', ''), value: one.gases.find((gas) => gas.unit === 'tCO2')?.value ?? null }));
    return panel(title, hint, html`<nz-bars .bars=${bars} unit="tCO2" .label=${title}></nz-bars>`, this.#switch('months'));
  }

  #balances() {
    return this.balances.map(({ name, flows, unit }) => {
      const title = t('results-balance', { name });
      if (!flows) return panel(title, unit, html`<p class="say">${t('results-balance-none')}</p>`);
      if (this.#shows('balance') === 'chart')
        return panel(title, unit, html`<nz-sankey .flows=${flows} .unit=${unit} .label=${title}></nz-sankey>`, this.#switch('balance'));
      const side = (kind: string) => (kind === 'in' ? t('side-inputs') : kind === 'out' ? t('side-outputs') : t('chart-air'));
      return panel(
        title,
        unit,
        html`<table>
          <thead><tr><th>${t('results-side')}</th><th>${t('column-source')}</th><th class="num">${unit}</th></tr></thead>
          <tbody>${flows.map((flow) => html`<tr><td>${side(flow.kind)}</td><td>${flow.name}</td><td class="num">${rounded(flow.value)}</td></tr>`)}</tbody>
        </table>`,
        this.#switch('balance'),
      );
    });
  }

  #intensities({ intensities }: Breakdown) {
    if (intensities.length === 0) return panel(t('results-intensity'), '', html`<p class="say">${t('results-intensity-none')}</p>`);
    return panel(
      t('results-intensity'),
      '',
      html`<table>
        <thead><tr><th>${t('results-product')}</th><th>${t('results-of')}</th><th class="num">${t('results-intensity')}</th></tr></thead>
        <tbody>
          ${intensities.map(
            ({ name, of, value, unit }) => html`<tr>
              <td>${name}</td><td>${of === 'total/with_energy' ? t('total-with-energy') : t('total-without-energy')}</td>
              <td class="num">${value === null ? html`<span class="lack">${t('number-missing')}</span>` : html`${rounded(value, 4)}<span class="u">${unitText(unit)}</span>`}</td>
            </tr>`,
          )}
        </tbody>
      </table>`,
    );
  }

  #switch(part: Part): TemplateResult {
    const shown = this.#shows(part);
    const one = (kind: 'chart' | 'table', word: string) =>
      html`<button aria-pressed=${shown === kind ? 'true' : 'false'} @click=${() => this.#show(part, kind)}>${word}</button>`;
    return html`<span class="seg" role="group" aria-label=${t('results-shown-as')}>${one('chart', t('results-chart'))}${one('table', t('results-table'))}</span>`;
  }

  /** Chart or table stands in the address, so that a copied line shows the same. */
  #shows(part: Part): 'chart' | 'table' {
    return (this.route.query['table'] ?? '').split(',').includes(part) ? 'table' : 'chart';
  }

  #show(part: Part, kind: 'chart' | 'table'): void {
    const others = (this.route.query['table'] ?? '').split(',').filter((one) => one !== '' && one !== part);
    const table = [...others, ...(kind === 'table' ? [part] : [])].join(',');
    const { table: _table, ...rest } = this.route.query;
    settle({ ...this.route, query: table ? { ...rest, table } : rest });
  }

  #why(number: string | null): void {
    const { why: _why, ...rest } = this.route.query;
    settle({ ...this.route, query: number ? { ...rest, why: number } : rest });
  }

  async #explain(): Promise<void> {
    const why = this.route.query['why'] ?? null;
    const answer = why ? await this.document.explain(why) : null;
    if (why === (this.route.query['why'] ?? null)) this.derivation = answer?.derivation ?? null;
  }

  #isEnergy({ entity }: View, id: string): boolean {
    const sector = this.description.sectors?.find((one) => one.id === entity.sector);
    return sector?.classes.some((one) => one.id === id && one.energy) ?? false;
  }

  async #read(): Promise<void> {
    const { revision } = this.document;
    if (revision === this.#revision) return;
    this.#revision = revision;
    const answer = await this.document.view({ from: 0, count: 500, breakdown: true }).catch(() => null);
    if (revision !== this.#revision) return;
    const view = answer?.view;
    // What sums up may not have come over the network yet; the next change asks again.
    if (!view) {
      this.#revision = -1;
      return;
    }
    this.view = view;
    void this.#rows?.want(0, 1);
    this.balances = await balances(this.document, view.rows as Row[]);
    const found: Basis[] = [];
    for await (const basis of bases(this.document, this.description, view)) {
      if (revision !== this.#revision) return;
      found.push(basis);
      this.bases = [...found];
    }
    void this.#explain();
  }
}

function panel(title: string, hint: string, content: unknown, acts: unknown = nothing) {
  return html`<section class="panel"><header><h2>${title}</h2><span class="sm mut">${hint}</span>${acts}</header>${content}</section>`;
}

function accountName(account: Account): string {
  if (account.id === 'total/with_energy') return t('total-with-energy');
  if (account.id === 'total/without_energy') return t('total-without-energy');
  if (account.id.startsWith('month/')) return account.id.slice('month/'.length);
  return named(account);
}

function figure(total: Total | undefined) {
  if (!total) return html`<span class="mut">—</span>`;
  return html`<nz-figure bare .value=${total.value} .unit=${total.unit} .number=${total.id}></nz-figure>`;
}

/** A number of a trial: it belongs to no number of this document. */
function plain(total: Total | undefined) {
  if (!total || total.value === null) return html`<span class="lack">${t('number-missing')}</span>`;
  return rounded(total.value);
}

function standing(total: Total | undefined) {
  if (!total || total.status === 'missing') return state('warn', t('number-missing'));
  if (total.status === 'withheld') return state('bad', t('total-withheld'));
  return total.missing > 0 ? state('warn', t('total-missing', { count: total.missing })) : state('ok', t('results-whole'));
}

customElements.define('nz-results', NzResults);
