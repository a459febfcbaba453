// <nz-register-list>: 整改清单. What must be done first, and by whom. Filters, order and days are in the address.
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ref } from 'lit/directives/ref.js';
import { desk } from '../../desk/the-desk';
import { NzElement, styles } from '../../element';
import { isDay } from '../../format/day';
import { t } from '../../i18n/texts';
import { state } from '../../icons';
import { Windowed } from '../../parts/table/windowed';
import type { Item } from '../../register/item';
import { holderOf } from '../../register/acts/me';
import { type Named, type Placed, SORTS, matches, nested, sorted } from '../../register/query';
import type { BulkKind } from '../../register/acts/bulk';
import { signer } from '../../register/signer';
import { type Query, type Route, address, go, settle } from '../../router';
import { toasts } from '../../toasts';
import { Watch } from '../../watch';
import { registerMany } from '../registry';
import { type Asked, asked, changed, withField } from './asked';
import type { NzBulk } from './bulk';
import { figures } from './figures';
import { foot, noHit } from './foot';
import { type Kept, drop, keep, kept } from './kept';
import css from './list.css?inline';
import { asText, heads, row } from './row';
import { picked } from './picked';
import { NONE, type Picking, allOf, stretched, toggled } from './picking';
import { type SetName, idsOf, idsOfPart } from './sets';
import { type Shelved, left } from './shelf';
import { stepWord, whoWord } from './step-words';
import { className, lampWord, progressWord, stateWord } from './words';
import { sortWord } from './sort-words';
import { fieldWord, valueWord } from './figure-words';
import './statistics-texts';

type RegisterRoute = Extract<Route, { view: 'register' }>;

/** About as high as a row of two lines. */
const TWO_LINES = 53;

export class NzRegisterList extends NzElement {
  static override styles = styles(css);
  static override properties = { route: { attribute: false }, shelved: { attribute: false }, here: { state: true }, picking: { state: true }, bulk: { state: true } };

  declare route: RegisterRoute;
  declare shelved: Shelved;
  /** The row that the keys move. */
  declare protected here: number;
  declare protected picking: Picking;
  /** What is done with many items is there. */
  declare protected bulk: boolean;
  #rows: readonly Placed[] = [];
  /** The keys have begun to move: the first one only shows where one is. */
  #walking = false;
  #numbers = new Map<string, number>();
  readonly #windowed = new Windowed(this, () => this.#rows.length, TWO_LINES);
  #end: () => void = () => undefined;

  constructor() {
    super();
    this.here = 0;
    this.picking = NONE;
    this.bulk = false;
    new Watch(this, signer);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const keys = (event: KeyboardEvent) => this.#key(event);
    addEventListener('keydown', keys);
    this.#end = () => removeEventListener('keydown', keys);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
  }

  override willUpdate(changes: Map<string, unknown>): void {
    if (changes.has('shelved')) this.#numbers = countNumbers(this.shelved.book.items);
    if (changes.has('shelved') || changes.has('route')) this.#find();
  }

  override firstUpdated(): void {
    const place = this.#rows.findIndex(({ item }) => item.id === left.item);
    // After the page has gone to the head of the new view.
    if (place >= 0) requestAnimationFrame(() => this.#focus(place));
  }

  override updated(): void {
    left.list = address(this.route);
  }

  override render() {
    const { book, days } = this.shelved;
    const wanted = asked(this.route.query);
    const { before, after, items } = this.#windowed.window();
    const found = this.#rows.length;
    return html`<div class="head">
        <div>
          <h1 tabindex="-1">${t('view-list')}</h1>
          <p class="sub"><span>${book.opened.name}</span>${this.#day('as-of', t('ledger-as-of'), days.asOf)}${this.#day('known-at', t('ledger-known-at'), days.knownAt)}</p>
        </div>
        <div class="acts noprint"><slot name="acts"></slot><button class="btn" aria-pressed=${this.route.query['measures'] === '1' ? 'true' : 'false'} @click=${() => this.#settle({ measures: this.route.query['measures'] === '1' ? null : '1' })}>${t('ledger-measures')}</button><a class="btn" href=${address({ ...this.route, page: 'forms', query: changed({}, { form: 'ledger', cols: 'all', q: this.route.query['q'] ?? null }) })}>${t('ledger-columns')}</a><button class="btn" @click=${() => void this.#save()}>${t('ledger-save')}</button></div>
      </div>
      ${days.asOf >= book.last ? nothing : html`<p class="sm mut">${t('ledger-out-of-sync')}</p>`}
      ${figures(book, wanted.set, (set) => this.#to({ in: set }))}
      ${
        book.items.length === 0
          ? html`<section class="panel none"><h2>${t('ledger-empty')}</h2><p>${t('ledger-empty-text')}</p></section>`
          : html`<section class="panel">
              ${this.#tabs(wanted)} ${this.#tools(wanted)}
              <div role="grid" class="grid" aria-label=${t('ledger-table')} aria-rowcount=${found + 1} aria-multiselectable="true" @click=${this.#clicked}>
                <div role="rowgroup" class="heads">${heads(this.#state(), () => this.#all())}</div>
                ${found === 0 ? nothing : html`<div role="rowgroup" .style=${`padding-top:${before}px;padding-bottom:${after}px`}>${this.#drawn(items)}</div>`}
              </div>
              ${found === 0 ? noHit(wanted, (changes) => this.#to(changes)) : nothing}
              ${this.picking.ids.size > 0 ? picked({ items: this.#picked, hidden: this.#hidden, found, route: this.route, shelved: this.shelved, onAll: () => this.#all(), onNone: () => (this.picking = NONE), onCopy: () => void this.#copy(), onAct: (kind) => void this.#act(kind) }) : nothing}
              ${foot(book, { all: this.#known().length, found, from: (items[0]?.index ?? 0) + 1, to: (items.at(-1)?.index ?? 0) + 1 })}
            </section>`
      }
      ${this.bulk ? html`<nz-bulk .route=${this.route} .shelved=${this.shelved} @bulked=${(event: CustomEvent<readonly string[]>) => this.#bulked(event.detail)} @left=${() => this.#left()}></nz-bulk>` : nothing}`;
  }

  #drawn(drawn: readonly { index: number }[]) {
    const { asOf } = this.shelved.days;
    return repeat(
      drawn.flatMap(({ index }) => {
        const placed = this.#rows[index];
        return placed ? [{ index, placed }] : [];
      }),
      ({ placed }) => placed.item.id,
      ({ index, placed }) => html`<div role="none" data-index=${index} ${ref(this.#windowed.measure)}>
        ${row(placed, {
          place: index,
          here: index === this.here,
          picked: this.picking.ids.has(placed.item.id),
          asOf,
          href: this.#case(placed.item),
          measures: this.route.query['measures'] === '1',
          onPick: (event) => this.#pick(index, event.shiftKey),
        })}
      </div>`,
    );
  }

  #tabs({ set, written }: Asked) {
    const { book } = this.shelved;
    const names: readonly (readonly [SetName | null, unknown])[] = [
      [null, t('ledger-all')],
      ...(this.#me ? ([['mine', t('ledger-mine')]] as const) : []),
      ['red', state('bad', t('ledger-red'))],
      ['yellow', state('warn', t('ledger-yellow'))],
      ['green', state('ok', t('ledger-green'))],
      ['quarter', t('ledger-quarter')],
      ['unsettled', t('ledger-unsettled')],
      ['refused', t('ledger-refused')],
      ['flagged', t('ledger-flagged')],
    ];
    const own = kept();
    const isOwn = (one: Kept) => one.q === written && one.in === (set ?? '');
    return html`<nav class="counts" aria-label=${t('ledger-tabs')}>
      ${names.map(([name, word]) => {
        const count = name === null ? this.#known().length : idsOf(book, name, this.#me).size;
        const current = set === name && !own.some(isOwn) ? 'true' : 'false';
        return html`<a href=${this.#to({ in: name })} aria-current=${current}>${word} <b>${count}</b></a>`;
      })}
      ${own.map(
        (one) => html`<span class="own"
          ><a href=${this.#to({ q: one.q, in: one.in, sort: one.sort })} aria-current=${isOwn(one) ? 'true' : 'false'}>${one.q || one.in}</a
          ><button class="btn quiet" aria-label=${t('ledger-drop', { name: one.q || one.in })} @click=${() => this.#dropped(one)}>✕</button></span
        >`,
      )}
    </nav>`;
  }

  #tools({ written, sort, words, set, part }: Asked) {
    const names = choices(this.shelved.book.items);
    return html`<div class="tools noprint">
        <label class="find"><span class="vh">${t('ledger-search')}</span
          ><input type="search" .value=${written} placeholder=${t('ledger-search-hint')} @input=${this.#searched} /><kbd>/</kbd></label>
        ${this.#choice(t('ledger-source'), '来源', written, names.source)}
        ${this.#choice(t('ledger-unit'), '单位', written, names.unit)}
        ${this.#choice(t('ledger-sponsor'), '包保', written, names.sponsor)}
        <label class="pickone">${t('ledger-sort')}
          <select @change=${(event: Event) => this.#settle({ sort: chosen(event) === 'urgent' ? null : chosen(event) })}>
            ${SORTS.map((name) => html`<option value=${name} ?selected=${name === sort}>${sortWord(name)}</option>`)}
          </select></label>
        ${part ? html`<a class="tag part" href=${this.#to({ by: null, of: null })}>${t('ledger-part', { field: fieldWord(part.by), value: valueWord(part.by, part.of) })} ✕</a>` : nothing}
        ${written || set ? html`<button class="btn quiet" @click=${this.#keep}>${t('ledger-keep')}</button>` : nothing}
      </div>
      ${words.unknown.length > 0 ? html`<p class="unknown" role="status">${t('ledger-search-unknown', { names: words.unknown.join('、') })}</p>` : nothing}`;
  }

  #choice(label: string, field: string, written: string, names: readonly string[]) {
    const now = new RegExp(`${field}\\s*[:：]\\s*(?:"([^"]*)"|(\\S+))`, 'u').exec(written);
    const value = now?.[1] ?? now?.[2] ?? '';
    return html`<label class="pickone">${label}
      <select @change=${(event: Event) => this.#settle({ q: withField(written, field, chosen(event)) })}>
        <option value="">${t('ledger-any')}</option>
        ${names.map((name) => html`<option value=${name} ?selected=${name === value}>${name}</option>`)}
      </select></label>`;
  }

  #day(name: string, label: string, day: string) {
    return html`<label class="day">${label} <input type="date" .value=${day} @change=${(event: Event) => this.#dayed(name, chosen(event))} /></label>`;
  }

  #dayed(name: string, day: string): void {
    if (isDay(day)) this.#settle({ [name]: day });
  }

  #find(): void {
    const { book, days } = this.shelved;
    const { set, part, words, sort } = asked(this.route.query);
    const named: Named = { class: className, state: stateWord, word: progressWord, lamp: (item) => lampWord(item, days.asOf).word, next: (item) => `${stepWord(item)} ${whoWord(item.step)}` };
    const within = set === null ? null : idsOf(book, set, this.#me);
    const shared = part === null ? null : idsOfPart(book, part);
    const those = this.#known().filter((item) => (within === null || within.has(item.id)) && (shared === null || shared.has(item.id)) && matches(item, words, named));
    this.#rows = nested(sorted(those, sort));
    const last = Math.max(0, this.#rows.length - 1);
    if (this.here > last) this.here = last;
  }

  /** Whose tasks are mine. */
  get #me() {
    return signer.state === 'ready' ? holderOf(this.shelved.book.newest, signer.key?.public) : null;
  }

  /** On a day that somebody asked for, what was not registered by then is left out. */
  #known(): readonly Item[] {
    const { items } = this.shelved.book;
    const { 'as-of': asOf, 'known-at': knownAt } = this.route.query;
    return asOf === undefined && knownAt === undefined ? items : items.filter(({ word }) => word !== null);
  }

  #searched({ target }: Event): void {
    this.#settle({ q: (target as HTMLInputElement).value });
  }

  readonly #keep = (): void => {
    keep(this.route.query);
    this.requestUpdate();
  };

  #dropped(one: Kept): void {
    drop(one);
    this.requestUpdate();
  }

  #pick(place: number, stretch = false): void {
    const item = this.#rows[place]?.item;
    if (!item) return;
    this.picking = stretch ? stretched(this.picking, this.#ids, this.here, place) : toggled(this.picking, item.id, place);
  }

  #all(): void {
    this.picking = allOf(this.picking, this.#ids);
  }

  get #ids(): readonly string[] {
    return this.#rows.map(({ item }) => item.id);
  }

  /** How much of what is shown is selected. */
  #state(): 'all' | 'some' | 'none' {
    if (this.picking.ids.size === 0) return 'none';
    const count = this.#rows.reduce((sum, { item }) => sum + Number(this.picking.ids.has(item.id)), 0);
    return count === 0 ? 'none' : count === this.#rows.length ? 'all' : 'some';
  }

  /** In the order of the list; what the filter hides comes last. */
  get #picked(): readonly Item[] {
    const { ids } = this.picking;
    const shown = this.#rows.flatMap(({ item }) => (ids.has(item.id) ? [item] : []));
    const there = new Set(shown);
    return [...shown, ...this.shelved.book.items.filter((item) => ids.has(item.id) && !there.has(item))];
  }

  get #hidden(): number {
    const shown = new Set(this.#ids);
    return [...this.picking.ids].filter((id) => !shown.has(id)).length;
  }

  async #act(kind: BulkKind): Promise<void> {
    try {
      await registerMany();
    } catch {
      return toasts.say({ text: t('ledger-part-absent') });
    }
    this.bulk = true;
    await this.updateComplete;
    await this.renderRoot.querySelector<NzBulk>('nz-bulk')?.open(kind, this.#picked);
  }

  #bulked(done: readonly string[]): void {
    const gone = new Set(done);
    this.picking = { ids: new Set([...this.picking.ids].filter((id) => !gone.has(id))), anchor: null };
  }

  /** The button that opened the dialog is gone once nothing is selected any more: the row is what one comes back to. */
  #left(): void {
    const focused = this.shadowRoot?.activeElement ?? null;
    if (focused === null || focused.matches('nz-bulk')) this.#focus(Math.max(this.here, 0));
  }

  #clicked({ target }: Event): void {
    const line = (target as Element).closest<HTMLElement>('[data-place]');
    if (line) this.here = Number(line.dataset['place']);
  }

  #key(event: KeyboardEvent): void {
    // A dialog has its own keys.
    if (event.isComposing || event.altKey || event.composedPath().some((one) => one instanceof HTMLDialogElement)) return;
    const focused = this.shadowRoot?.activeElement;
    const typing = focused instanceof HTMLInputElement && focused.type !== 'checkbox';
    if (typing || focused instanceof HTMLSelectElement) {
      if (event.key === 'Escape' && typing) this.#focus(this.here);
      return;
    }
    if (event.ctrlKey || event.metaKey) {
      if (event.key !== 'a' || !this.#among(event)) return;
      event.preventDefault();
      return this.#all();
    }
    switch (event.key) {
      case '/':
        this.renderRoot.querySelector<HTMLInputElement>('input[type=search]')?.focus();
        break;
      case 'ArrowDown':
      case 'j':
        this.#walk(this.here + (this.#walking ? 1 : 0), event.shiftKey);
        break;
      case 'ArrowUp':
      case 'k':
        this.#walk(this.here - 1, event.shiftKey);
        break;
      case 'Home':
        this.#focus(0);
        break;
      case 'End':
        this.#focus(this.#rows.length - 1);
        break;
      case ' ':
        if (!this.#among(event)) return;
        this.#pick(this.here);
        break;
      case 'x':
        this.#pick(this.here);
        break;
      case 'Escape':
        if (this.picking.ids.size === 0) return;
        this.picking = NONE;
        break;
      case 'Enter': {
        const item = this.#rows[this.here]?.item;
        if (!item || !this.#onRow()) return;
        go(this.#route(item));
        break;
      }
      default:
        return;
    }
    event.preventDefault();
  }

  /** With Shift what is passed is selected. */
  #walk(place: number, stretch: boolean): void {
    const to = Math.min(Math.max(place, 0), this.#rows.length - 1);
    if (stretch) this.picking = stretched(this.picking, this.#ids, this.here, to);
    else if (this.picking.anchor) this.picking = { ...this.picking, anchor: null };
    this.#focus(to);
  }

  /** The keys are among the rows; a control has its own use of Space. */
  #among(event: KeyboardEvent): boolean {
    const [target] = event.composedPath();
    return this.#walking && !(target instanceof Element && target.matches('a, button, input, select, textarea, summary'));
  }

  #onRow(): boolean {
    return Boolean(this.shadowRoot?.activeElement?.matches('.row'));
  }

  #focus(place: number): void {
    const wanted = Math.min(Math.max(place, 0), this.#rows.length - 1);
    if (wanted < 0) return;
    this.#walking = true;
    this.here = wanted;
    this.#windowed.show(wanted);
    void this.updateComplete.then(() => requestAnimationFrame(() => this.renderRoot.querySelector<HTMLElement>(`[data-place="${wanted}"]`)?.focus()));
  }

  async #copy(): Promise<void> {
    const lines = this.#picked.map((item) => asText({ item, depth: 0 }, this.shelved.days.asOf));
    await navigator.clipboard.writeText(lines.join('\n'));
    toasts.say({ text: t('ledger-copied', { count: lines.length }) });
  }

  async #save(): Promise<void> {
    const written = await desk.exportLedger(this.shelved.card);
    if (written) toasts.say({ text: t('ledger-saved', { name: written.name }) });
  }

  #to(changes: Readonly<Record<string, string | null>>): string {
    return address({ ...this.route, query: changed(this.route.query, changes) });
  }

  #settle(changes: Readonly<Record<string, string | null>>): void {
    settle({ ...this.route, query: changed(this.route.query, changes) });
  }

  #case(item: Item): string {
    return address(this.#route(item));
  }

  /** By its number; where a number stands twice, by its id. */
  #route(item: Item): Route {
    const detail = this.#numbers.get(item.number) === 1 ? item.number : item.id;
    const { 'as-of': asOf, 'known-at': knownAt } = this.route.query;
    const query: Query = changed({}, { 'as-of': asOf ?? null, 'known-at': knownAt ?? null });
    return { ...this.route, page: 'item', detail, query };
  }
}

function countNumbers(items: readonly Item[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { number } of items) numbers.set(number, (numbers.get(number) ?? 0) + 1);
  return numbers;
}

/** Names that occur, gathered once of a book: they stand in a list that is drawn at every key. */
type Choices = Readonly<Record<'source' | 'unit' | 'sponsor', readonly string[]>>;
const choicesOf = new WeakMap<readonly Item[], Choices>();
/** One for all: `localeCompare` makes a new one each time. */
const COLLATOR = new Intl.Collator('zh');

function choices(items: readonly Item[]): Choices {
  const known = choicesOf.get(items);
  if (known) return known;
  const names = (of: (item: Item) => string) => [...new Set(items.map(of).filter(Boolean))].sort(COLLATOR.compare);
  const made = { source: names(({ source }) => source), unit: names(({ ownerOrg }) => ownerOrg), sponsor: names(({ sponsor }) => sponsor) };
  choicesOf.set(items, made);
  return made;
}

function chosen({ target }: Event): string {
  return (target as HTMLInputElement | HTMLSelectElement).value;
}

customElements.define('nz-register-list', NzRegisterList);
