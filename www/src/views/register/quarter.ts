// <nz-register-quarter>: 每季度调度, one page for the meeting: how the quarter went, what is red, what is decided.
import { html, nothing } from 'lit';
import { desk } from '../../desk/the-desk';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import { state } from '../../icons';
import { progressOf } from '../../register/columns';
import { type Days, counted } from '../../register/counting';
import type { Item } from '../../register/item';
import { periodBefore, quarterName, quarterNamed } from '../../register/period';
import type { Counted } from '../../register/wire';
import { type Query, type Route, address, settle } from '../../router';
import { charts } from '../registry';
import { PageSheet } from '../report/page-sheet';
import { changed } from './asked';
import { factsOf } from './facts-of';
import { fieldWord, figureWord, valueWord } from './figure-words';
import css from './quarter.css?inline';
import type { FigureName, SetName } from './sets';
import { printedFoot } from './printed';
import type { Shelved } from './shelf';
import './statistics-texts';
import { stepWord } from './step-words';
import { grouped, lampAndDays } from './words';

type RegisterRoute = Extract<Route, { view: 'register' }>;

const COLUMNS: readonly (FigureName | 'completed-rate')[] = ['due', 'completed', 'closed', 'completed-rate', 'stock', 'expired-since', 'witnessed-since', 'stated-since', 'overdue-since'];
const FIELDS = ['source', 'owner', 'sponsor', 'class'] as const;
/** Of the red items the most pressing; the meeting has an hour. */
const MOST = 8;
/** Lines for what is decided. */
const LINES = 4;
/** A year of months. */
const MONTHS = 13;
/** Quarters that can be chosen, the latest first. */
const QUARTERS = 8;

export class NzRegisterQuarter extends NzElement {
  static override styles = styles(css);
  static override properties = { route: { attribute: false }, shelved: { attribute: false }, now: { state: true }, past: { state: true }, drawn: { state: true }, failed: { state: true } };

  declare route: RegisterRoute;
  declare shelved: Shelved;
  declare protected now: Counted | null;
  /** The quarter before, as it was known at its end. */
  declare protected past: Counted | null;
  declare protected drawn: boolean;
  declare protected failed: boolean;
  readonly #sheet = new PageSheet();
  #asked = '';

  constructor() {
    super();
    this.now = null;
    this.past = null;
    this.drawn = false;
    this.failed = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sheet.hide();
  }

  override willUpdate(): void {
    const { book } = this.shelved;
    const days = this.#days;
    const key = [book.counted.root, days.asOf, days.knownAt, days.since].join('|');
    if (key === this.#asked) return;
    this.#asked = key;
    void this.#count(key, days);
  }

  override updated(): void {
    const { book } = this.shelved;
    if (!this.drawn) charts().then(() => (this.drawn = true), () => undefined);
    const { asOf } = this.#days;
    this.#sheet.show(t('quarter-foot', { name: book.opened.name, day: asOf }), '', printedFoot(this.now?.root ?? book.counted.root));
  }

  override render() {
    const { book } = this.shelved;
    const { now } = this;
    const { asOf, knownAt } = this.#days;
    return html`<div class="head">
        <div>
          <h1 tabindex="-1">${this.#title}</h1>
          <p class="sub"><span>${book.opened.name}</span><span>${t('quarter-as-of', { day: asOf, known: knownAt })}</span></p>
        </div>
        <div class="acts noprint">
          <label class="pickone">${t('quarter-quarter')} <select @change=${({ target }: Event) => this.#settle({ q: (target as HTMLSelectElement).value })}>${this.#quarters().map((name) => html`<option value=${name} ?selected=${name === this.#quarter}>${quarterWord(name)}</option>`)}</select></label>
          <button class="btn pri" @click=${() => print()}>${t('quarter-print')}</button>
        </div>
      </div>
      ${this.failed ? html`<p class="say" role="alert">${state('bad', t('quarter-failed'))}</p>` : now ? html`${this.#table(now)}<div class="two"><div>${this.#red(now)} ${this.#decisions()}</div><div>${this.#stock(now)} ${this.#moved(now)}</div></div>${this.#foot(now)}` : html`<p class="mut" role="status">${t('count-wait')}</p>`}`;
  }

  #table(now: Counted) {
    const groups = now.groups.find(({ by }) => by === this.#by) ?? now.groups[0];
    if (!groups) return nothing;
    const { by } = groups;
    const place = (name: FigureName) => now.figures.findIndex(({ figure }) => figure === name);
    const closedThen = (name: string) => this.#then(by, name, 'closed');
    return html`<section class="panel">
      <header><h2>${t('quarter-by', { field: fieldWord(by) })}</h2>
        <span class="seg noprint" role="group" aria-label=${t('count-breakdown')}>${FIELDS.map((field) => html`<button aria-pressed=${field === by ? 'true' : 'false'} @click=${() => this.#settle({ by: field })}>${fieldWord(field)}</button>`)}</span></header>
      <div class="scroll" tabindex="0"><table>
        <thead><tr><th>${fieldWord(by)}</th>${COLUMNS.map((name) => html`<th class="num">${name === 'completed-rate' ? t('count-rate-percent') : name.endsWith('-since') ? sinceWord(name) : figureWord(name)}</th>${name === 'closed' ? html`<th class="num">${t('quarter-closed-before')}</th>` : nothing}`)}</tr></thead>
        <tbody>
          ${groups.groups.map(
            (group) => html`<tr><th scope="row">${valueWord(by, group.name)}</th>${COLUMNS.map((name) =>
              name === 'completed-rate'
                ? html`<td class="num"><b>${group.rates[now.rates.findIndex(({ rate }) => rate === name)] ?? '—'}</b></td>`
                : html`<td class="num">${this.#link(group.counts[place(name)] ?? 0, name, { by, of: group.name })}</td>${name === 'closed' ? html`<td class="num sec">${closedThen(group.name)}</td>` : nothing}`,
            )}</tr>`,
          )}
          <tr class="sum"><th scope="row">${t('count-total')}</th>${COLUMNS.map((name) =>
            name === 'completed-rate'
              ? html`<td class="num">${now.rates.find(({ rate }) => rate === name)?.percent ?? '—'}</td>`
              : html`<td class="num">${this.#link(count(now, name), name)}</td>${name === 'closed' ? html`<td class="num sec">${this.past ? count(this.past, 'closed') : '—'}</td>` : nothing}`,
          )}</tr>
        </tbody>
      </table></div>
    </section>`;
  }

  #red(now: Counted) {
    const { book, days } = this.shelved;
    const red = items(now, 'red').flatMap((id) => book.byId.get(id) ?? []);
    const pressing = [...red].sort((a, b) => ((a.deadline ?? '9') < (b.deadline ?? '9') ? -1 : 1)).slice(0, MOST);
    return html`<section class="panel">
      <header><h2>${t('quarter-red')}</h2><span class="sm mut">${red.length > pressing.length ? t('quarter-red-first', { all: red.length, shown: pressing.length }) : ''}</span><a class="noprint all" href=${this.#to('red')}>${t('quarter-red-all', { count: red.length })}</a></header>
      ${
        red.length === 0
          ? html`<p class="pad sec">${t('quarter-red-none')}</p>`
          : html`<ul class="red">${pressing.map((item) => {
              const lamp = lampAndDays(item, days.asOf);
              return html`<li>
                <p><span class="no">${item.number}</span> <a href=${address({ ...this.route, page: 'item', detail: item.number, query: {} })}>${item.text}</a> <span class="lamp">${state(lamp.tone, lamp.word)}</span></p>
                <p class="sec">${said(item)}</p>
              </li>`;
            })}</ul>`
      }
    </section>`;
  }

  /** Lines for the pen: what the meeting decides is signed afterwards, item by item. */
  #decisions() {
    return html`<section class="panel">
      <header><h2>${t('quarter-decided')}</h2><span class="sm mut">${t('quarter-decided-hint')}</span></header>
      <ol class="decisions">${Array.from({ length: LINES }, () => html`<li><span class="who">${t('quarter-decided-who')}</span><span class="day">${t('quarter-decided-day')}</span></li>`)}</ol>
    </section>`;
  }

  #stock(now: Counted) {
    const recent = now.stock.slice(-MONTHS);
    return html`<section class="panel">
      <header><h2>${t('ledger-stock')}</h2><span class="sm mut">${t('quarter-stock-hint')}</span></header>
      ${
        this.drawn
          ? html`<nz-curve .points=${recent.map(({ day, items: open }) => ({ name: day, value: open.length, number: null }))} unit=${t('count-items')} label=${t('count-stock')}></nz-curve>`
          : html`<table><tbody>${recent.map(({ day, items: open }) => html`<tr><td>${day}</td><td class="num">${open.length}</td></tr>`)}</tbody></table>`
      }
    </section>`;
  }

  /** Against the quarter before, each with its own figures. */
  #moved(now: Counted) {
    const names = ['due', 'finished', 'stock', 'overdue', 'extended', 'rebounded', 'unsettled'] as const;
    return html`<section class="panel">
      <header><h2>${t('quarter-moved')}</h2><span class="sm mut">${this.past ? t('quarter-moved-hint', { day: this.past.as_of }) : ''}</span></header>
      <table>
        <thead><tr><th><span class="vh">${t('quarter-figure')}</span></th><th class="num">${t('quarter-this')}</th><th class="num">${t('quarter-last')}</th></tr></thead>
        <tbody>${names.map((name) => html`<tr><th scope="row">${figureWord(name)}</th><td class="num">${this.#link(count(now, name), name)}</td><td class="num sec">${this.past ? count(this.past, name) : '—'}</td></tr>`)}
          ${['completed-rate', 'on-time-rate'].map((name) => html`<tr><th scope="row">${name === 'completed-rate' ? t('ledger-completed-rate') : t('count-on-time-rate')}</th><td class="num">${percent(now, name)}</td><td class="num sec">${this.past ? percent(this.past, name) : '—'}</td></tr>`)}</tbody>
      </table>
    </section>`;
  }

  #foot(now: Counted) {
    return html`<p class="foot"><span>${t('quarter-rule')}</span><span>${t('ledger-code')} <span class="mono" title=${now.root}>${grouped(now.root)}</span></span></p>`;
  }

  #then(by: string, name: string, figure: FigureName): number | string {
    const { past: before } = this;
    const group = before?.groups.find((one) => one.by === by)?.groups.find((one) => one.name === name);
    if (!before) return '—';
    return group?.counts[before.figures.findIndex((one) => one.figure === figure)] ?? 0;
  }

  get #quarter(): string {
    const { q } = this.route.query;
    return q !== undefined && quarterNamed(q) ? q : quarterName(this.shelved.days.asOf);
  }

  /** A quarter that is over is looked at on its last day; the one that runs, on the day looked at. */
  get #days(): Days {
    const { asOf, knownAt } = this.shelved.days;
    const { since, until } = quarterNamed(this.#quarter) ?? { since: asOf, until: asOf };
    return { asOf: until < asOf ? until : asOf, knownAt, since };
  }

  get #by(): string {
    return this.route.query['by'] ?? 'source';
  }

  get #title(): string {
    return t('quarter-title', { year: this.#quarter.slice(0, 4), quarter: Number(this.#quarter.slice(-1)) });
  }

  #quarters(): string[] {
    const all: string[] = [];
    for (let day = this.shelved.days.asOf; all.length < QUARTERS; day = periodBefore('quarter', day).until) all.push(quarterName(day));
    return all.includes(this.#quarter) ? all : [this.#quarter, ...all];
  }

  async #count(key: string, days: Days): Promise<void> {
    const { shelved } = this;
    const facts = factsOf(shelved);
    const { since, until } = periodBefore('quarter', days.since);
    const same = shelved.days.asOf === days.asOf && shelved.days.since === days.since;
    this.failed = false;
    this.past = null;
    try {
      const now = same ? shelved.book.counted : await counted(desk.core, facts, days);
      if (this.#asked !== key) return;
      if (now.figures) this.now = now as Counted;
      else this.failed = true;
      const before = await counted(desk.core, facts, { asOf: until, knownAt: until, since });
      if (this.#asked === key && before.figures) this.past = before as Counted;
    } catch {
      if (this.#asked === key) this.failed = this.now === null;
    }
  }

  #link(number: number, set: SetName, part: Query = {}) {
    return number === 0 ? number : html`<a href=${this.#to(set, part)}>${number}</a>`;
  }

  #to(set: SetName, part: Query = {}): string {
    const { asOf, knownAt, since } = this.#days;
    return address({ ...this.route, page: 'list', detail: null, query: { 'as-of': asOf, 'known-at': knownAt, since, in: set, ...part } });
  }

  #settle(changes: Readonly<Record<string, string | null>>): void {
    settle({ ...this.route, query: changed(this.route.query, changes) });
  }
}

function items(of: Counted, name: FigureName): string[] {
  const places = of.figures.find(({ figure }) => figure === name)?.items ?? [];
  return places.flatMap((place) => of.items[place]?.item ?? []);
}

function count(of: Counted, name: FigureName): number {
  return of.figures.find(({ figure }) => figure === name)?.items.length ?? 0;
}

function percent(of: Counted, name: string): string {
  const rate = of.rates.find((one) => one.rate === name);
  return rate?.percent === null || rate === undefined ? '—' : `${rate.percent} %（${rate.part}/${rate.whole}）`;
}

/** Who, for whom, how far it is or what comes next: one sentence. */
function said(item: Item): string {
  return [item.ownerOrg, item.sponsor ? t('quarter-sponsor', { person: item.sponsor }) : '', progressOf(item) || stepWord(item)].filter(Boolean).join(t('list-semicolon'));
}

function sinceWord(name: FigureName): string {
  switch (name) {
    case 'expired-since':
      return t('quarter-expired');
    case 'witnessed-since':
      return t('count-witnessed');
    case 'stated-since':
      return t('count-stated');
    default:
      return t('quarter-overdue');
  }
}

function quarterWord(name: string): string {
  return t('quarter-name', { year: name.slice(0, 4), quarter: Number(name.slice(-1)) });
}

customElements.define('nz-register-quarter', NzRegisterQuarter);
