// <nz-register-forms>: forms to print. On the screen it is the paper; every sheet carries the check codes of its item and of the register.
import { html, nothing } from 'lit';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import type { Act } from '../../register/acts';
import { COLUMNS, type Column, cell } from '../../register/columns';
import type { Item } from '../../register/item';
import { matches, nested, parse, sorted } from '../../register/query';
import { type Route, address, settle } from '../../router';
import { PageSheet } from '../report/page-sheet';
import './act-texts';
import { changed } from './asked';
import './column-texts';
import { WORDS, columnWord } from './column-words';
import { ACT_FORMS, actsFor } from './forms-acts';
import { type ItemForm, cover, extension, notice, opinion, plan, request } from './forms-item';
import css from './paper.css?inline';
import { printedFoot } from './printed';
import type { Shelved } from './shelf';
import './statistics-texts';
import { stepWord, whoWord } from './step-words';
import { className, grouped, lampWord, progressWord, stateWord } from './words';

type RegisterRoute = Extract<Route, { view: 'register' }>;

/** Forms of the whole list, in columns; forms of one item. */
const LISTS = {
  problems: ['number', 'source', 'text', 'target', 'measures', 'owner-org', 'sponsor', 'deadline', 'acceptor'],
  ledger: ['number', 'upper', 'source', 'batch', 'feedback', 'text', 'pollution', 'point', 'owner-org', 'owner', 'sponsor', 'lead-unit', 'acceptor', 'deadline', 'milestones', 'progress', 'word', 'notice', 'signed', 'filed'],
} as const satisfies Record<string, readonly Column[]>;
const ITEMS: Readonly<Record<'plan' | 'request' | 'opinion' | 'notice' | 'extension' | 'cover', ItemForm>> = { plan, request, opinion, notice, extension, cover };
const FORMS = ['problems', 'plan', 'request', 'opinion', 'notice', 'extension', 'ledger', 'cover', 'letter', 'handover', 'checklist'] as const;
type Form = (typeof FORMS)[number];

export class NzRegisterForms extends NzElement {
  static override styles = styles(css);
  static override properties = { route: { attribute: false }, shelved: { attribute: false } };

  declare route: RegisterRoute;
  declare shelved: Shelved;
  readonly #sheet = new PageSheet();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sheet.hide();
  }

  override updated(): void {
    const { book } = this.shelved;
    const item = this.#item;
    const { root } = book.counted;
    const foot = this.#isList || this.#ofAct || !item ? printedFoot(root) : printedFoot(item.id, t('form-foot-code', { item: grouped(item.id), ledger: grouped(root) }));
    const size = this.#form === 'ledger' ? 'A3 landscape' : this.#form === 'problems' ? 'A4 landscape' : 'A4 portrait';
    this.#sheet.show(book.opened.name, this.shelved.card.example ? t('form-example') : '', foot, size);
  }

  override render() {
    const { book } = this.shelved;
    const item = this.#item;
    return html`<div class="tools noprint">
        <h1 tabindex="-1">${t('tab-forms')}</h1>
        <p class="sub">
          <label class="pickone">${t('form-which')} <select @change=${({ target }: Event) => this.#settle({ form: (target as HTMLSelectElement).value })}>${FORMS.map((form) => html`<option value=${form} ?selected=${form === this.#form}>${formWord(form)}</option>`)}</select></label>
          ${
            this.#ofAct
              ? html`<label class="pickone">${t('form-act-which')} <select @change=${({ target }: Event) => this.#settle({ act: (target as HTMLSelectElement).value })}>${this.#acts.map((act) => html`<option value=${act.id} ?selected=${act === this.#act}>${this.#actName(act)}</option>`)}</select></label>`
              : this.#isList
              ? html`<label class="pickone">${t('ledger-source')} <select @change=${({ target }: Event) => this.#settle({ q: (target as HTMLSelectElement).value })}><option value="">${t('ledger-all')}</option>${[...new Set(book.items.map(({ source }) => source))].map((source) => html`<option value=${`来源:"${source}"`} ?selected=${this.route.query['q'] === `来源:"${source}"`}>${source}</option>`)}</select></label>${this.#form === 'ledger' ? html`<span class="seg" role="group" aria-label=${t('form-columns')}><button aria-pressed=${this.#all ? 'false' : 'true'} @click=${() => this.#settle({ cols: null })}>${t('form-columns-usual')}</button><button aria-pressed=${this.#all ? 'true' : 'false'} @click=${() => this.#settle({ cols: 'all' })}>${t('form-columns-all')}</button></span>` : nothing}`
              : html`<label class="pickone">${t('form-item')} <select @change=${({ target }: Event) => this.#settle({ item: (target as HTMLSelectElement).value })}>${book.items.map(({ id, number, text }) => html`<option value=${id} ?selected=${id === item?.id}>${number} ${[...text].slice(0, 24).join('')}</option>`)}</select></label>`
          }
        </p>
        <p class="do"><button class="btn pri" @click=${() => print()}>${t('count-print')}</button><span class="sm sec">${t('form-hint')}</span></p>
      </div>
      ${this.#ofAct ? this.#written(this.#ofAct) : this.#isList ? this.#listed() : item ? this.#single(item) : nothing}`;
  }

  #single(item: Item) {
    const form = this.#form as keyof typeof ITEMS;
    return html`<article class="paper" aria-label=${formWord(form)}>
      <h2 class="title">${formWord(form)}</h2>
      ${ITEMS[form](item, this.shelved)}
      ${form === 'notice' ? nothing : html`<p class="note">${t('form-codes')} <span class="mono">${grouped(item.id)}</span>　${t('ledger-code')} <span class="mono">${grouped(this.shelved.book.counted.root)}</span>　${t('form-seal')}</p>`}
    </article>`;
  }

  #written(form: keyof typeof ACT_FORMS) {
    const { book, days } = this.shelved;
    const act = this.#act;
    if (!act) return html`<p class="zero">${t('form-act-none', { form: formWord(form) })} <a href=${address({ ...this.route, page: 'list', detail: null, query: {} })}>${t('view-list')}</a></p>`;
    return html`<article class="paper" aria-label=${formWord(form)}>
      <h2 class="title">${form === 'letter' ? String(act.body['form']) : formWord(form)}</h2>
      ${ACT_FORMS[form](act, book, days.asOf)}
      <p class="note">${t('form-act-code')} <span class="mono">${grouped(act.id)}</span>　${t('ledger-code')} <span class="mono">${grouped(book.counted.root)}</span>　${t('form-seal')}</p>
    </article>`;
  }

  /** By what it is, its number, whom it went to. */
  #actName({ day, body }: Act): string {
    return [day, body['form'], body['number'], body['to'], body['name']].filter(Boolean).join(' ');
  }

  #listed() {
    const columns: readonly Column[] = this.#all ? COLUMNS : LISTS[this.#form as keyof typeof LISTS];
    const { book, days } = this.shelved;
    const rows = nested(sorted(this.#found(), 'number'));
    return html`<article class="paper wide" aria-label=${formWord(this.#form)}>
      <h2 class="title">${formWord(this.#form)}</h2>
      <p class="line"><span>${book.opened.name}</span><span>${t('form-listed', { count: rows.length, day: days.asOf })}</span></p>
      <div class="scroll" tabindex="0"><table>
        <thead><tr><th>${t('case-ordinal')}</th>${columns.map((column) => html`<th>${columnWord(column)}</th>`)}</tr></thead>
        <tbody>${rows.map(({ item, depth }, at) => html`<tr><td class="num">${at + 1}</td>${columns.map((column) => html`<td class=${column === 'number' || column === 'deadline' ? 'key' : ''}>${depth > 0 && column === 'number' ? '└ ' : ''}${cell(item, column, WORDS).map((line) => html`<span class="ln">${line}</span>`)}</td>`)}</tr>`)}</tbody>
      </table></div>
      <p class="note">${t('ledger-code')} <span class="mono">${grouped(book.counted.root)}</span></p>
    </article>`;
  }

  #found(): readonly Item[] {
    const { book, days } = this.shelved;
    const query = parse(this.route.query['q'] ?? '');
    const named = { class: className, state: stateWord, word: progressWord, lamp: (item: Item) => lampWord(item, days.asOf).word, next: (item: Item) => `${stepWord(item)} ${whoWord(item.step)}` };
    return book.items.filter((item) => matches(item, query, named));
  }

  get #form(): Form {
    return FORMS.find((form) => form === this.route.query['form']) ?? 'problems';
  }

  /** Every column of the union, for the screen and for whoever copies it. */
  get #all(): boolean {
    return this.#form === 'ledger' && this.route.query['cols'] === 'all';
  }

  get #ofAct(): keyof typeof ACT_FORMS | null {
    return this.#form === 'letter' || this.#form === 'handover' || this.#form === 'checklist' ? this.#form : null;
  }

  get #acts(): readonly Act[] {
    return this.#ofAct ? actsFor(this.#ofAct, this.shelved.book.acts) : [];
  }

  /** The one that is asked for, else the last. */
  get #act(): Act | undefined {
    return this.#acts.find(({ id }) => id === this.route.query['act']) ?? this.#acts[0];
  }

  get #isList(): boolean {
    return this.#form in LISTS;
  }

  /** By its id or its number; else the first. */
  get #item(): Item | undefined {
    const { items, byId } = this.shelved.book;
    const { item } = this.route.query;
    return byId.get(item ?? '') ?? items.find(({ number }) => number === item) ?? items[0];
  }

  #settle(changes: Readonly<Record<string, string | null>>): void {
    settle({ ...this.route, query: changed(this.route.query, changes) });
  }
}

function formWord(form: Form): string {
  switch (form) {
    case 'problems':
      return t('form-problems');
    case 'plan':
      return t('form-plan');
    case 'request':
      return t('form-request');
    case 'opinion':
      return t('form-opinion');
    case 'notice':
      return t('form-notice');
    case 'extension':
      return t('form-extension');
    case 'ledger':
      return t('form-ledger');
    case 'cover':
      return t('form-cover');
    case 'letter':
      return t('form-letter');
    case 'handover':
      return t('do-handover');
    case 'checklist':
      return t('do-checklist');
  }
}

customElements.define('nz-register-forms', NzRegisterForms);
