// <nz-register-tables>: 上级报表. A table in its superior's own columns and words, filled by the core, with the period before
// beside it; where there is nothing to tell, a zero report. On the screen it is the paper.
import { html, nothing } from 'lit';
import { desk } from '../../desk/the-desk';
import { NzElement, styles } from '../../element';
import { named, t } from '../../i18n/texts';
import { state } from '../../icons';
import { ANSWERS, answerCell } from '../../register/answer';
import { type Column, COLUMNS, cell } from '../../register/columns';
import { type Days, filled } from '../../register/counting';
import type { Item } from '../../register/item';
import { periodBefore, periodOf } from '../../register/period';
import type { FilledTable, SuperiorTable } from '../../register/wire';
import { type Route, settle } from '../../router';
import { toasts } from '../../toasts';
import { PageSheet } from '../report/page-sheet';
import { changed } from './asked';
import './column-texts';
import { ANSWER_WORDS, WORDS } from './column-words';
import { dayFields } from './days';
import { factsOf } from './facts-of';
import { valueWord } from './figure-words';
import css from './paper.css?inline';
import { printedFoot } from './printed';
import type { Shelved } from './shelf';
import './statistics-texts';
import { grouped, lampWord } from './words';

type RegisterRoute = Extract<Route, { view: 'register' }>;
type Row = FilledTable['rows'][number];

export class NzRegisterTables extends NzElement {
  static override styles = styles(css);
  static override properties = { route: { attribute: false }, shelved: { attribute: false }, tables: { state: true }, table: { state: true }, failed: { state: true } };

  declare route: RegisterRoute;
  declare shelved: Shelved;
  declare protected tables: readonly SuperiorTable[];
  declare protected table: FilledTable | null;
  declare protected failed: boolean;
  readonly #sheet = new PageSheet();
  #asked = '';

  constructor() {
    super();
    this.tables = [];
    this.table = null;
    this.failed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    desk.core.statistics('tables', {}).then(({ tables }) => (this.tables = tables ?? []), () => (this.failed = true));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sheet.hide();
    this.#asked = '';
  }

  override willUpdate(): void {
    const chosen = this.#chosen;
    const days = this.#days;
    const key = chosen && days ? [chosen.id, this.shelved.book.counted.root, days.asOf, days.knownAt, days.since].join('|') : '';
    if (!chosen || !days || key === this.#asked) return;
    this.#asked = key;
    void this.#fill(key, chosen, days);
  }

  override updated(): void {
    const { table } = this;
    if (!table) return;
    const wide = table.table.columns.length > 8;
    this.#sheet.show(this.shelved.book.opened.name, '', printedFoot(table.root), wide ? 'A4 landscape' : 'A4 portrait');
  }

  override render() {
    return html`<div class="tools noprint">
        <h1 tabindex="-1">${t('tab-tables')}</h1>
        <p class="sub"><label class="pickone">${t('table-which')} <select @change=${({ target }: Event) => this.#settle({ t: (target as HTMLSelectElement).value })}>
          ${this.tables.map((one) => html`<option value=${one.id} ?selected=${one.id === this.#chosen?.id}>${named(one)}</option>`)}
        </select></label>${dayFields(this.route, this.shelved.days)}</p>
        <p class="do"><button class="btn pri" @click=${() => print()}>${t('count-print')}</button><button class="btn" @click=${() => void this.#copy()}>${t('table-copy')}</button><span class="sm sec">${t('table-hint')}</span></p>
        ${this.failed ? html`<p role="alert">${state('bad', t('quarter-failed'))}</p>` : nothing}
      </div>
      ${this.table ? this.#paper(this.table) : html`<p class="mut" role="status">${t('count-wait')}</p>`}`;
  }

  #paper(filledTable: FilledTable) {
    const { table, as_of: asOf, since, root } = filledTable;
    return html`<article class="paper ${table.columns.length > 8 ? 'wide' : ''}" aria-label=${named(table)}>
      <h2 class="title">${named(table)}</h2>
      <p class="line"><span>${this.shelved.book.opened.name}</span><span>${t('table-as-of', { since, day: asOf })}</span></p>
      ${filledTable.zero ? html`<p class="zero"><b>${t('table-zero')}</b>　${named(table.zero)}</p>` : nothing}
      <div class="scroll" tabindex="0"><table>
        <thead><tr>${table.columns.map((column) => html`<th>${named(column)}</th>`)}</tr></thead>
        <tbody>${this.#rows(filledTable).map(({ row, texts }) => html`<tr class=${row.total ? 'sum' : ''}>${texts.map((text, at) => html`<td class=${isFigure(table, at) ? 'num' : ''}>${text.map((line) => html`<span class="ln">${line}</span>`)}</td>`)}</tr>`)}</tbody>
      </table></div>
      <p class="note">${named(table.note)}</p>
      ${table.basis.some(({ status }) => status === 'our design') ? html`<p class="note noprint">${t('table-own')}</p>` : nothing}
      <p class="signs">${table.signed.map((who) => html`<span>${named(who)}：</span>`)}</p>
      <p class="note">${t('ledger-code')} <span class="mono" data-root=${root}>${grouped(root)}</span></p>
    </article>`;
  }

  /** Rows in the order of the register's numbers; what the core left to the item is read off it. */
  #rows({ table, rows }: FilledTable): { row: Row; texts: readonly (readonly string[])[] }[] {
    const { book, days } = this.shelved;
    const order = new Map(book.items.map(({ id }, at) => [id, at]));
    const itemOf = (row: Row) => (row.item === null ? undefined : book.byId.get(this.#ids[row.item] ?? ''));
    const sorted = [...rows].sort((a, b) => (order.get(itemOf(a)?.id ?? '') ?? 0) - (order.get(itemOf(b)?.id ?? '') ?? 0));
    return sorted.map((row, at) => {
      const item = itemOf(row);
      const texts = table.columns.map((column, place): readonly string[] => {
        const said = row.cells[place]?.text ?? null;
        if (column.show === 'ordinal') return row.total ? [] : [String(at + 1)];
        if (column.show === 'name') return [row.total ? t('count-total') : valueWord(table.rows, row.name)];
        if (said !== null) return [said];
        if (!item) return ['—'];
        if (column.show === 'lamp') return [lampWord(item, days.asOf).word];
        const answer = ANSWERS.find((one) => one === column.show);
        if (answer) return answerCell(item, answer, this.#main(item), ANSWER_WORDS);
        if (column.show === 'progress') return cell(this.#main(item) ?? item, 'progress', WORDS);
        return cell(item, COLUMNS.find((one) => one === column.show) ?? ('remark' satisfies Column), WORDS);
      });
      return { row, texts };
    });
  }

  #main({ main }: Item): Item | undefined {
    return main === null ? undefined : this.shelved.book.byId.get(main);
  }

  get #chosen(): SuperiorTable | undefined {
    return this.tables.find(({ id }) => id === this.route.query['t']) ?? this.tables.find(({ rows }) => rows !== 'item') ?? this.tables[0];
  }

  get #days(): Days | null {
    const chosen = this.#chosen;
    const { asOf, knownAt } = this.shelved.days;
    return chosen ? { asOf, knownAt, since: periodOf(chosen.cadence, asOf).since } : null;
  }

  /** Ids by their places in what was counted for the list: the same ledger on the same days. */
  get #ids(): readonly string[] {
    return this.shelved.book.counted.items.map(({ item }) => item);
  }

  async #fill(key: string, chosen: SuperiorTable, days: Days): Promise<void> {
    const { since, until } = periodBefore(chosen.cadence, days.asOf);
    const compares = chosen.columns.some(({ of }) => of !== 'now');
    this.failed = false;
    try {
      const answer = await filled(desk.core, factsOf(this.shelved), chosen.id, days, compares ? { asOf: until, knownAt: until, since } : null);
      if (this.#asked !== key) return;
      if (answer.rows) this.table = answer as FilledTable;
      else this.failed = true;
    } catch {
      if (this.#asked === key) this.failed = true;
    }
  }

  async #copy(): Promise<void> {
    const { table } = this;
    if (!table) return;
    const flat = (text: string) => text.replaceAll(/[\t\n]/g, ' ');
    const lines = [table.table.columns.map((column) => named(column)), ...this.#rows(table).map(({ texts }) => texts.map((text) => text.join('；')))];
    await navigator.clipboard.writeText(lines.map((line) => line.map(flat).join('\t')).join('\n'));
    toasts.say({ text: t('ledger-copied', { count: lines.length }) });
  }

  #settle(changes: Readonly<Record<string, string | null>>): void {
    settle({ ...this.route, query: changed(this.route.query, changes) });
  }
}

/** Figures stand right, words left. */
function isFigure({ rows, columns }: SuperiorTable, at: number): boolean {
  const show = columns[at]?.show ?? '';
  return rows !== 'item' && show !== 'name' && show !== 'ordinal';
}

customElements.define('nz-register-tables', NzRegisterTables);
