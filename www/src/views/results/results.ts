// <nz-results>: 核算结果. The same lines added up as a report asks for: by class, gas, month, facility, per tonne of
// product, under every electricity basis. All numbers are the core's and open into their derivation.
import { type TemplateResult, html, nothing } from 'lit';
import type { Account, Breakdown, Description, Row, Total, View } from '../../core/wire';
import { trialDerivation } from '../../desk/copy';
import type { OpenDocument } from '../../desk/document';
import { desk } from '../../desk/the-desk';
import { NzElement, styles } from '../../element';
import { rounded } from '../../format/number';
import { unit as unitText } from '../../format/unit';
import { named, t } from '../../i18n/texts';
import { state } from '../../icons';
import '../../parts/derivation/derived';
import type { Elsewhere } from '../../parts/derivation/derived';
import '../../parts/figure/figure';
import { type Route, address, enterprisePage, settle } from '../../router';
import { Rows } from '../inventory/rows';
import { scopeOf } from '../inventory/scope';
import { charts } from '../registry';
import { type Balance, balances, rowsOf } from './balance';
import { type Basis, bases } from './bases';
import './cited';
import './facilities';
import './products';
import css from './results.css?inline';
import './texts';

/** Parts that can be looked at as a chart or as a table. */
type Part = 'classes' | 'months' | 'balance';
const PARTS: readonly Part[] = ['classes', 'months', 'balance'];

export class NzResults extends NzElement {
  static override styles = styles(css);
  static override properties = {
    route: { attribute: false },
    document: { attribute: false },
    description: { attribute: false },
    view: { state: true },
    bases: { state: true },
    balances: { state: true },
    drawn: { state: true },
  };

  declare route: Extract<Route, { view: 'results' }>;
  declare document: OpenDocument;
  declare description: Partial<Description>;
  declare protected view: View | null;
  declare protected bases: readonly Basis[];
  declare protected balances: readonly Balance[];
  /** The charts are there; before that, and where they cannot be had, the tables stand. */
  declare protected drawn: boolean;
  #rows: Rows | undefined;
  #revision = -1;
  #end: () => void = () => undefined;

  constructor() {
    super();
    this.view = null;
    this.bases = [];
    this.balances = [];
    this.drawn = false;
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

  override updated(): void {
    if (this.drawn || !this.view || !PARTS.some((part) => this.#wants(part) === 'chart')) return;
    charts().then(
      () => (this.drawn = true),
      () => undefined,
    );
  }

  override render() {
    const { view } = this;
    const sums = view?.breakdown;
    if (!view || !sums) return html`<p class="mut">${t('inventory-opening')}</p>`;
    return html`<div class="head">
        <h1 tabindex="-1">${t('view-results')}</h1>
        <p class="sub">${scopeOf(view, this.description).map((part) => html`<span>${part}</span>`)}</p>
      </div>
      <div class="work ${this.#query('why') ? 'why' : ''}" @nz-why=${(event: CustomEvent<string>) => this.#asked(event)}>
        <div class="stack">
          ${this.#totals(sums)} <nz-cited-by .document=${this.document} .names=${(id: string) => this.#nameOf(id, view)}></nz-cited-by> ${this.#bases(view)} ${this.#classes(sums)} ${this.#months(sums)} ${this.#balances()}
          ${this.#facilities(sums)} ${this.#intensities(sums)}
        </div>
        ${
          this.#query('why') && this.#rows
            ? html`<nz-derived
                .document=${this.document}
                .names=${this.#rows}
                .number=${this.#query('why')}
                .elsewhere=${this.#elsewhere()}
                @nz-close=${() => this.#why(null)}
              ></nz-derived>`
            : nothing
        }
      </div>`;
  }

  #nameOf(id: string, view: View): string {
    const one = view.classes.find(({ total }) => total.id === id);
    return one ? named(one) : accountName({ id } as Account);
  }

  #totals(sums: Breakdown) {
    return this.#accounts(t('results-totals'), sums.totals, t('results-totals-both'));
  }

  /** Accounts as rows, a column for each gas and one for all together. */
  #accounts(title: string, accounts: readonly Account[], hint = '', acts: unknown = nothing, below: unknown = nothing) {
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
      </table></div>${below}`,
      acts,
    );
  }

  #bases(view: View) {
    const rows = this.bases.map(({ family, region, view: shown }) => {
      const chosen = family === view.settings.electricity_family;
      const about = this.description.families?.find(({ id }) => id === family);
      const place = this.description.regions?.find(({ id }) => id === region);
      const energy = shown?.classes.filter(({ class: id }) => this.#isEnergy(view, id)) ?? [];
      return html`<tr class=${chosen ? 'chosen' : ''} data-under=${chosen ? nothing : family}>
        <td>${about ? named(about) : family}${place ? html` <span class="mut">${named(place)}</span>` : nothing}${chosen ? html` <span class="tag">${t('results-chosen')}</span>` : nothing}</td>
        ${energy.map(({ total }) => html`<td class="num">${figure(total)}</td>`)}
        <td class="num strong">${shown ? figure(shown.totals[0]) : html`<span class="lack">${t('number-missing')}</span>`}</td>
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
    const bars = sums.classes.map((one) => bar(named(one), one));
    if (this.#shows('classes') === 'table') return this.#accounts(t('results-classes'), sums.classes, '', this.#switch('classes'));
    return panel(t('results-classes'), unitText(unit), html`<nz-bars .bars=${bars} .unit=${unit} .label=${t('results-classes')}></nz-bars>`, this.#switch('classes'));
  }

  #months(sums: Breakdown) {
    const title = t('results-months');
    if (sums.months.length === 0) return panel(title, '', html`<p class="say">${t('results-months-none')} <a href=${address(enterprisePage('streams', this.route.id))}>${t('view-streams')}</a></p>`);
    const hint = sums.split_by_days ? t('results-months-split') : '';
    if (this.#shows('months') === 'table') return this.#accounts(title, sums.months, hint, this.#switch('months'));
    const bars = sums.months.map((one) => bar(accountName(one), one));
    return panel(title, hint, html`<nz-bars upright .bars=${bars} unit="tCO2" .label=${title}></nz-bars>`, this.#switch('months'));
  }

  #balances() {
    return this.balances.map(({ name, flows, unit }) => {
      const title = t('results-balance', { name });
      if (!flows) return panel(title, unit, html`<p class="say">${t('results-balance-none')}</p>`);
      if (this.#shows('balance') === 'chart')
        return panel(title, unit, html`<nz-sankey .flows=${flows} .process=${name} .unit=${unit} .label=${title}></nz-sankey>`, this.#switch('balance'));
      const side = (kind: string) => (kind === 'in' ? t('side-inputs') : kind === 'out' ? t('side-outputs') : t('chart-air'));
      return panel(
        title,
        unit,
        html`<div class="scroll" tabindex="0"><table>
          <thead><tr><th>${t('results-side')}</th><th>${t('column-source')}</th><th class="num">${unit}</th></tr></thead>
          <tbody>${flows.map((flow) => html`<tr><td>${side(flow.kind)}</td><td>${flow.name}</td><td class="num"><nz-figure bare .value=${flow.value} .unit=${unit} .number=${flow.number}></nz-figure></td></tr>`)}</tbody>
        </table></div>`,
        this.#switch('balance'),
      );
    });
  }

  #facilities({ facilities }: Breakdown) {
    const edit = html`<nz-facilities .document=${this.document}></nz-facilities>`;
    const title = t('results-facilities');
    if (facilities.length === 0) return panel(title, '', html`<p class="say">${t('results-facilities-none')}</p>${edit}`);
    return html`${this.#accounts(title, facilities, '', nothing, edit)}`;
  }

  #intensities({ intensities }: Breakdown) {
    const edit = html`<nz-products .document=${this.document}></nz-products>`;
    if (intensities.length === 0) return panel(t('results-intensity'), '', html`<p class="say">${t('results-intensity-none')}</p>${edit}`);
    return panel(
      t('results-intensity'),
      '',
      html`<div class="scroll" tabindex="0"><table>
        <thead><tr><th>${t('results-product')}</th><th>${t('results-of')}</th><th class="num">${t('results-intensity')}</th></tr></thead>
        <tbody>
          ${intensities.map(
            ({ id, name, of, value, unit }) => html`<tr>
              <td>${name}</td><td>${of.startsWith('total/with_energy') ? t('total-with-energy') : t('total-without-energy')}</td>
              <td class="num"><nz-figure .shown=${value === null ? undefined : rounded(value, 4)} .value=${value} .unit=${unit} .number=${id}></nz-figure></td>
            </tr>`,
          )}
        </tbody>
      </table></div>${edit}`,
    );
  }

  #switch(part: Part): TemplateResult {
    const shown = this.#shows(part);
    const one = (kind: 'chart' | 'table', word: string) =>
      html`<button aria-pressed=${shown === kind ? 'true' : 'false'} @click=${() => this.#show(part, kind)}>${word}</button>`;
    return html`<span class="seg" role="group" aria-label=${t('results-shown-as')}>${one('chart', t('results-chart'))}${one('table', t('results-table'))}</span>`;
  }

  /** Chart or table stands in the address, so that a copied line shows the same. */
  #wants(part: Part): 'chart' | 'table' {
    return (this.route.query['table'] ?? '').split(',').includes(part) ? 'table' : 'chart';
  }

  #shows(part: Part): 'chart' | 'table' {
    return this.drawn ? this.#wants(part) : 'table';
  }

  #show(part: Part, kind: 'chart' | 'table'): void {
    const others = (this.route.query['table'] ?? '').split(',').filter((one) => one !== '' && one !== part);
    const table = [...others, ...(kind === 'table' ? [part] : [])].join(',');
    const { table: _table, ...rest } = this.route.query;
    settle({ ...this.route, query: table ? { ...rest, table } : rest });
  }

  #query(name: string): string | null {
    return this.route.query[name] ?? null;
  }

  /** A number of a row that is computed under another basis is explained under it. */
  #asked({ target, detail }: CustomEvent<string>): void {
    this.#why(detail, (target as HTMLElement).closest<HTMLElement>('[data-under]')?.dataset['under'] ?? this.#within(target));
  }

  /** A part of a derivation belongs to the same basis as the derivation. */
  #within(target: EventTarget | null): string | null {
    return (target as HTMLElement).closest('nz-derived') ? this.#query('under') : null;
  }

  #why(number: string | null, under: string | null = null): void {
    const { why: _why, under: _under, ...rest } = this.route.query;
    settle({ ...this.route, query: { ...rest, ...(number ? { why: number } : {}), ...(number && under ? { under } : {}) } });
  }

  #elsewhere(): Elsewhere | null {
    const basis = this.bases.find(({ family }) => family === this.#query('under'));
    if (!basis) return null;
    if (this.#under?.basis !== basis) {
      const about = this.description.families?.find(({ id }) => id === basis.family);
      const explain = async (id: string) => trialDerivation(desk.core, await this.document.bytes(), basis.changes, id);
      this.#under = { basis, elsewhere: { name: t('results-under', { basis: about ? named(about) : basis.family }), explain } };
    }
    return this.#under.elsewhere;
  }
  #under: { basis: Basis; elsewhere: Elsewhere } | null = null;

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
    this.balances = await balances(this.document, await rowsOf(this.document, view.rows as Row[], view.row_count));
    const found: Basis[] = [];
    for await (const basis of bases(this.document, this.description, view)) {
      if (revision !== this.#revision) return;
      found.push(basis);
      this.bases = [...found];
    }
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

/** Bars show CO2, the gas that every class of these industries has; the table beside has them all. */
function bar(name: string, account: Account): { name: string; value: number | null; number: string } {
  const total = account.gases.find((gas) => gas.unit === 'tCO2');
  return { name, value: total?.value ?? null, number: total?.id ?? account.id };
}

function standing(total: Total | undefined) {
  if (!total || total.status === 'missing') return state('warn', t('number-missing'));
  if (total.status === 'withheld') return state('bad', t('total-withheld'));
  return total.missing > 0 ? state('warn', t('total-missing', { count: total.missing })) : state('ok', t('results-whole'));
}

customElements.define('nz-results', NzResults);
