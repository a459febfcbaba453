// <nz-register-statistics>: 统计. Every figure is the core's, is of two days, and opens the items that it is made of.
import { html, nothing } from 'lit';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import { state } from '../../icons';
import type { Counted } from '../../register/wire';
import { type Route, address, settle } from '../../router';
import { charts } from '../registry';
import { changed } from './asked';
import { type Query } from '../../router';
import { dayFields, daysAsked } from './days';
import { fieldWord, figureWord, rateWord, valueWord } from './figure-words';
import { type FigureName, type SetName, placesOf } from './sets';
import type { Shelved } from './shelf';
import css from './statistics.css?inline';
import './statistics-texts';
import { verdictWord } from './verdict-words';
import { grouped } from './words';

type RegisterRoute = Extract<Route, { view: 'register' }>;
type Groups = Counted['groups'][number];

/** Columns of the breakdown, with the rate of completion after the progress words. */
const COLUMNS: readonly (FigureName | 'completed-rate')[] = [
  'due', 'completed', 'closed', 'completed-rate', 'stock', 'expired', 'on-time-witnessed', 'on-time-stated', 'overdue', 'extended', 'rebounded', 'unsettled',
];

export class NzRegisterStatistics extends NzElement {
  static override styles = styles(css);
  static override properties = { route: { attribute: false }, shelved: { attribute: false }, drawn: { state: true } };

  declare route: RegisterRoute;
  declare shelved: Shelved;
  /** The charts are there; before that, and where they cannot be had, the table stands. */
  declare protected drawn: boolean;

  constructor() {
    super();
    this.drawn = false;
  }

  override updated(): void {
    if (this.drawn || this.route.query['stock'] === 'table') return;
    charts().then(
      () => (this.drawn = true),
      () => undefined,
    );
  }

  override render() {
    const { book, days } = this.shelved;
    const { counted } = book;
    return html`<div class="head">
        <div>
          <h1 tabindex="-1">${t('tab-statistics')}</h1>
          <p class="sub"><span>${book.opened.name}</span>${dayFields(this.route, days, true)}</p>
        </div>
        <div class="acts noprint"><button class="btn" @click=${() => print()}>${t('count-print')}</button></div>
      </div>
      <p class="sm sec">${t('count-hint')}</p>
      <div class="panels">${this.#progress()} ${this.#deadlines()} ${this.#period()} ${this.#rest()}</div>
      ${this.#breakdown()} ${this.#stock()}
      <p class="sm sec code">${t('ledger-code')} <span class="mono" title=${counted.root}>${grouped(counted.root)}</span>　${t('count-entries', { count: counted.count })}</p>`;
  }

  /** Five words that share the items out: their sum is the total, or it is said. */
  #progress() {
    const words = this.#groups('word');
    return panel(t('count-progress'), [
      this.#figure('due'),
      ...(['closed', 'completed', 'on-schedule', 'behind', 'not-started'] as const).map((name) => this.#figure(name, 'part')),
      foot(words, this.#count('due')),
      this.#rate('completed-rate'),
      this.#rate('closed-rate'),
    ]);
  }

  #deadlines() {
    // Where nobody witnesses, nothing is proved: that is no rate of nought.
    const witnessed = this.shelved.book.judged.complete.length > 0;
    return panel(t('count-deadlines'), [
      this.#figure('expired'),
      witnessed ? this.#figure('on-time-witnessed', 'part') : line(figureWord('on-time-witnessed'), t('count-no-witness'), 'part'),
      this.#figure('on-time-stated', 'part'),
      this.#figure('overdue', 'part'),
      witnessed ? this.#rate('on-time-witnessed-rate') : nothing,
      this.#rate('on-time-rate'),
      this.#figure('extended'),
    ]);
  }

  #period() {
    const { since, asOf } = this.shelved.days;
    return panel(t('count-period', { since, until: asOf }), [
      this.#figure('new'),
      this.#figure('newly-closed'),
      this.#figure('expired-since'),
      this.#figure('witnessed-since', 'part'),
      this.#figure('stated-since', 'part'),
      this.#figure('overdue-since', 'part'),
    ]);
  }

  #rest() {
    const { counted } = this.shelved.book;
    const { days, items } = counted.days_to_close;
    const apart = Object.entries(counted.not_in_force);
    return panel(t('count-rest'), [
      this.#figure('red'),
      this.#figure('yellow'),
      this.#figure('green'),
      this.#figure('stock'),
      this.#figure('rebounded'),
      this.#rate('rebounded-rate'),
      this.#figure('unsettled'),
      html`<tr><th scope="row">${t('count-left-out')}</th><td class="num"><a href=${this.#to('left-out')}>${counted.left_out.length}</a></td></tr>`,
      line(t('count-days'), items === 0 ? '—' : t('count-days-of', { days: Math.round(days / items), items })),
      ...apart.map(([verdict, count]) => html`<tr><th scope="row">${t('count-not-in-force', { verdict: verdictWord(verdict) })}</th><td class="num"><a href=${this.#to('refused')}>${count}</a></td></tr>`),
    ]);
  }

  #breakdown() {
    const { counted } = this.shelved.book;
    const by = counted.groups.find((one) => one.by === this.route.query['by']) ?? counted.groups[0];
    if (!by) return nothing;
    return html`<section class="panel">
      <header>
        <h2>${t('count-breakdown')}</h2>
        <span class="seg noprint" role="group" aria-label=${t('count-breakdown')}
          >${counted.groups.map((one) => html`<button aria-pressed=${one === by ? 'true' : 'false'} @click=${() => this.#settle({ by: one.by })}>${fieldWord(one.by)}</button>`)}</span
        >
      </header>
      <div class="scroll" tabindex="0">
        <table class="parts">
          <thead><tr><th>${fieldWord(by.by)}</th>${COLUMNS.map((name) => html`<th class="num">${name === 'completed-rate' ? t('count-rate-percent') : figureWord(name)}</th>`)}</tr></thead>
          <tbody>
            ${by.groups.map((group) => html`<tr><th scope="row">${valueWord(by.by, group.name)}</th>${COLUMNS.map((name) => this.#cell(by.by, group, name))}</tr>`)}
            <tr class="sum"><th scope="row">${t('count-total')}</th>${COLUMNS.map((name) => this.#total(name))}</tr>
          </tbody>
        </table>
      </div>
      <p class="say">${feet(by, this.#count('due'))}</p>
    </section>`;
  }

  #cell(by: string, group: Groups['groups'][number], name: FigureName | 'completed-rate') {
    const { figures, rates } = this.shelved.book.counted;
    if (name === 'completed-rate') return html`<td class="num">${group.rates[rates.findIndex(({ rate }) => rate === name)] ?? '—'}</td>`;
    const count = group.counts[figures.findIndex(({ figure }) => figure === name)] ?? 0;
    return html`<td class="num">${count === 0 ? count : html`<a href=${this.#to(name, { by, of: group.name })}>${count}</a>`}</td>`;
  }

  #total(name: FigureName | 'completed-rate') {
    if (name === 'completed-rate') return html`<td class="num">${this.shelved.book.counted.rates.find(({ rate }) => rate === name)?.percent ?? '—'}</td>`;
    return html`<td class="num"><a href=${this.#to(name)}>${this.#count(name)}</a></td>`;
  }

  #stock() {
    const { stock } = this.shelved.book.counted;
    const shown = this.drawn && this.route.query['stock'] !== 'table' ? 'chart' : 'table';
    const one = (kind: 'chart' | 'table', word: string) =>
      html`<button aria-pressed=${shown === kind ? 'true' : 'false'} @click=${() => this.#settle({ stock: kind === 'table' ? kind : null })}>${word}</button>`;
    const points = stock.map(({ day, items }) => ({ name: day, value: items.length, number: day }));
    return html`<section class="panel">
      <header>
        <h2>${t('count-stock')}</h2><span class="sm mut">${t('count-stock-hint')}</span>
        <span class="seg noprint" role="group" aria-label=${t('count-stock')}>${one('chart', t('count-chart'))}${one('table', t('count-table'))}</span>
      </header>
      ${
        shown === 'chart'
          ? html`<nz-curve .points=${points} unit=${t('count-items')} label=${t('count-stock')} @nz-why=${({ detail }: CustomEvent<string>) => (location.hash = this.#to('due', { by: 'month', of: detail }))}></nz-curve>`
          : html`<div class="scroll" tabindex="0"><table class="months">
              <thead><tr><th>${t('count-month-end')}</th><th class="num">${t('count-open')}</th></tr></thead>
              <tbody>${stock.map(({ day, items }) => html`<tr><td>${day}</td><td class="num"><a href=${this.#to('due', { by: 'month', of: day })}>${items.length}</a></td></tr>`)}</tbody>
            </table></div>`
      }
    </section>`;
  }

  #figure(name: FigureName, kind = '') {
    return html`<tr class=${kind}><th scope="row">${figureWord(name)}</th><td class="num"><a href=${this.#to(name)}>${this.#count(name)}</a></td></tr>`;
  }

  /** Never without its two counts. */
  #rate(name: string) {
    const rate = this.shelved.book.counted.rates.find((one) => one.rate === name);
    if (!rate) return nothing;
    const { part, whole, percent } = rate;
    return html`<tr class="rate"><th scope="row">${rateWord(name)}</th><td class="num">${percent === null ? '—' : `${percent} %`}<small>${part}/${whole}</small></td></tr>`;
  }

  #count(name: FigureName): number {
    return placesOf(this.shelved.book, name).length;
  }

  #groups(by: string): Groups | undefined {
    return this.shelved.book.counted.groups.find((one) => one.by === by);
  }

  /** The list of the items behind a figure, on the same days. */
  #to(set: SetName, part: Query = {}): string {
    return address({ ...this.route, page: 'list', detail: null, query: { ...daysAsked(this.route), ...(set === 'due' && part['by'] === 'month' ? {} : { in: set }), ...part } });
  }

  #settle(changes: Readonly<Record<string, string | null>>): void {
    settle({ ...this.route, query: changed(this.route.query, changes) });
  }
}

function panel(title: string, rows: readonly unknown[]) {
  return html`<section class="panel"><header><h2>${title}</h2></header><table class="figures"><tbody>${rows}</tbody></table></section>`;
}

function line(word: string, said: string, kind = '') {
  return html`<tr class=${kind}><th scope="row">${word}</th><td class="num">${said}</td></tr>`;
}

function foot(groups: Groups | undefined, total: number) {
  return groups ? html`<tr class="foot"><td colspan="2">${feet(groups, total)}</td></tr>` : nothing;
}

/** Cross-footing: what does not add up is said and left as it is. */
function feet({ sum, several, fits }: Groups, total: number) {
  if (!fits) return state('warn', t('count-feet-apart', { sum, total }));
  return state('ok', several ? t('count-feet-several', { sum, total }) : t('count-feet', { sum, total }));
}

customElements.define('nz-register-statistics', NzRegisterStatistics);
