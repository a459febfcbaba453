// <nz-intake>: 导入清单. A list as an office keeps it, from a file or pasted: its columns are proposed and confirmed, what would be registered and
// what would not is shown, and nothing enters the ledger before it is signed.
import { type TemplateResult, html, nothing } from 'lit';
import { saveOnce } from '../../desk/save-once';
import { NzElement, styles } from '../../element';
import { stamp } from '../../format/time';
import { t } from '../../i18n/texts';
import { type Tone, state } from '../../icons';
import { write } from '../../parts/table/tsv';
import { type Me, entitling, holderOf } from '../../register/acts/me';
import type { Act } from '../../register/acts';
import { cells, csv } from '../../register/intake/cells';
import { LARGEST_LIST, decode } from '../../register/intake/file';
import { SEVERAL, TARGETS, type Taken, headRow, heads, proposed } from '../../register/intake/heads';
import { type Layout, type Reading, type Usual, readRows } from '../../register/intake/rows';
import { signer } from '../../register/signer';
import { type Route, address } from '../../router';
import { toasts } from '../../toasts';
import { atMost } from './at-most';
import { Watch } from '../../watch';
import './act-texts';
import { choiceWord, fieldWord } from './act-words';
import fieldsCss from './fields.css?inline';
import css from './intake.css?inline';
import { type List, dropAll, dropLooked, keepLooked, keepUsual, lookedAt } from './intake-draft';
import { type Registered, registerAll } from './intake-sign';
import './intake-texts';
import { faultCells, hintWord, takenWord } from './intake-words';
import { refusal } from './refusals';
import type { Shelved } from './shelf';
import { className, kindOfDeadline } from './words';

/** Rows that are drawn before somebody asks for all. */
const FIRST = 50;
/** Rows that a title and heads may take. */
const ABOVE = 20;

export class NzIntake extends NzElement {
  static override styles = styles(fieldsCss + css);
  static override properties = {
    route: { attribute: false },
    shelved: { attribute: false },
    list: { state: true },
    layout: { state: true },
    usual: { state: true },
    trouble: { state: true },
    whole: { state: true },
    signed: { state: true },
    done: { state: true },
    again: { state: true },
  };

  declare route: Extract<Route, { view: 'register' }>;
  declare shelved: Shelved;
  declare protected list: List | null;
  declare protected layout: Layout | null;
  declare protected usual: Usual;
  declare protected trouble: string;
  /** Every row is drawn. */
  declare protected whole: boolean;
  /** So many of so many are signed; none while nothing is being signed. */
  declare protected signed: { done: number; all: number } | null;
  declare protected done: (Registered & { left: number }) | null;
  /** The list was looked at before, and lay here since. */
  declare protected again: boolean;
  #reading: Reading = { entries: [], rejects: [], known: [] };
  #stop = false;

  constructor() {
    super();
    this.list = null;
    this.layout = null;
    this.usual = { class: '', source: '', batch: '', feedback: stamp(new Date()).slice(0, 10), openness: '', prefix: '' };
    this.trouble = '';
    this.whole = false;
    this.signed = null;
    this.done = null;
    this.again = false;
    new Watch(this, signer);
  }

  override async connectedCallback(): Promise<void> {
    super.connectedCallback();
    const { looked, usual } = await lookedAt(this.shelved.card.id);
    if (this.list) return;
    this.usual = { ...this.usual, ...usual };
    if (looked) Object.assign(this, looked, { again: true });
  }

  override willUpdate(changes: Map<string, unknown>): void {
    const { list, layout } = this;
    if (!['list', 'layout', 'usual', 'shelved'].some((name) => changes.has(name)) || this.signed) return;
    const { items } = this.shelved.book;
    this.#reading = list && layout ? readRows(list.cells, layout, this.usual, { items, classes: this.#classes }) : { entries: [], rejects: [], known: [] };
  }

  get #classes(): readonly string[] {
    return (this.shelved.book.newest?.policies ?? []).map((policy) => policy.class);
  }

  get #me(): Me | null {
    return holderOf(this.shelved.book.newest, signer.state === 'ready' ? signer.key?.public : undefined);
  }

  override render() {
    const { list, layout } = this;
    return html`<div class="head">
        <p class="sub"><a href=${this.#to('list')}>${t('view-list')}</a></p>
        <h1 tabindex="-1">${t('view-intake')}</h1>
      </div>
      <div class="stack">
        ${this.done ? this.#told(this.done) : nothing}
        ${list ? this.#chosen(list) : this.#choose()}
        ${list && layout ? html`${this.#common()}${this.#mapping(list, layout)}${this.#preview()}` : nothing}
      </div>`;
  }

  #choose() {
    return html`<section class="panel"><header><h2>${t('intake-file')}</h2></header><div class="pad form">
      <p class="sec">${t('intake-lead')}</p>
      <p><button class="btn pri" @click=${() => this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click()}>${t('intake-choose')}</button>
        <input type="file" accept=".csv,.txt,.tsv,text/csv" hidden aria-label=${t('intake-choose')} @change=${(event: Event) => void this.#file(event)} /></p>
      <div class="field"><label for="pasted">${t('intake-paste')}</label><textarea id="pasted" rows="5" @input=${(event: Event) => this.#pasted((event.target as HTMLTextAreaElement).value)}></textarea></div>
      <div role="alert">${this.trouble ? html`<p class="said">${state('bad', this.trouble)}</p>` : nothing}</div>
    </div></section>`;
  }

  #chosen({ name, encoding, cells: { rows } }: List) {
    const head = this.layout?.head ?? -1;
    return html`<section class="panel"><header><h2>${t('intake-file')}</h2></header><div class="pad form">
      <p class="line"><span role="status">${t('intake-read', { name, encoding, rows: rows.length })}</span>
        <label>${t('intake-head-row')} <select id="head-row" @change=${({ target }: Event) => this.#headed(Number((target as HTMLSelectElement).value))}>
          ${rows.slice(0, ABOVE).map((row, i) => html`<option value=${i} ?selected=${i === head}>${i + 1}　${row.filter(Boolean).slice(0, 4).join(' · ').slice(0, 40)}</option>`)}
        </select></label>
        <button class="btn" @click=${() => this.#again()}>${t('intake-other')}</button></p>
      ${this.again ? html`<p role="status">${state('info', t('intake-kept'))}</p>` : nothing}
      ${headRow(rows) === null ? html`<p>${state('warn', t('intake-no-head'))}</p>` : nothing}
    </div></section>`;
  }

  #common() {
    const given = (name: keyof Usual, { target }: Event): Usual => ({ ...this.usual, [name]: (target as HTMLInputElement).value.trim() });
    const set = (name: keyof Usual) => (event: Event) => keepUsual(this.shelved.card.id, (this.usual = given(name, event)));
    // Kept at each key; the rows are read again once the field is left.
    const typed = (name: keyof Usual) => (event: Event) => keepUsual(this.shelved.card.id, given(name, event));
    const line = (name: 'source' | 'batch', label: string) => html`<div class="field"><label for="u-${name}">${label}</label><input id="u-${name}" autocomplete="off" .value=${this.usual[name]} @input=${typed(name)} @change=${set(name)} /></div>`;
    return html`<section class="panel"><header><h2>${t('intake-usual')}</h2><span class="sm sec">${t('intake-usual-text')}</span></header><div class="pad usual">
      <div class="field"><label for="u-class">${t('entry-class')}</label><select id="u-class" @change=${set('class')}>
        <option value="" ?selected=${this.usual.class === ''}>${t('intake-by-source')}</option>
        ${this.#classes.map((kind) => html`<option value=${kind} ?selected=${kind === this.usual.class}>${className(kind)}</option>`)}</select></div>
      ${line('source', t('field-source'))}
      ${line('batch', t('field-batch'))}
      <div class="field"><label for="u-feedback">${t('field-feedback')}</label><input id="u-feedback" type="date" .value=${this.usual.feedback} @change=${set('feedback')} /></div>
      <div class="field"><label for="u-prefix">${t('intake-prefix')}</label><input id="u-prefix" autocomplete="off" aria-describedby="u-prefix-hint" .value=${this.usual.prefix} @input=${typed('prefix')} @change=${set('prefix')} /><p class="hint" id="u-prefix-hint">${t('intake-prefix-hint')}</p></div>
      <fieldset class="field"><legend>${t('field-openness')}</legend><div class="radios">
        ${(['public', 'internal', 'secret'] as const).map((value) => html`<label><input type="radio" name="openness" value=${value} .checked=${this.usual.openness === value} @change=${set('openness')} /> ${choiceWord(value)}</label>`)}
      </div></fieldset>
    </div></section>`;
  }

  #mapping({ cells: { rows } }: List, { head, rows: deep, names, taken }: Layout) {
    const samples = rows.slice(head + deep).filter((row) => row.some(Boolean)).slice(0, 3);
    const double = TARGETS.filter((target) => !SEVERAL.has(target) && taken.filter((one) => one === target).length > 1);
    return html`<section class="panel"><header><h2>${t('intake-mapping')}</h2><span class="sm sec">${t('intake-mapping-text')}</span></header>
      ${double.map((target) => html`<p class="pad" role="alert">${state('bad', t('intake-twice', { name: takenWord(target) }))}</p>`)}
      <div class="scroll" tabindex="0" role="group" aria-label=${t('intake-mapping')}><table class="columns">
        <thead><tr><th>${t('intake-column')}</th><th>${t('intake-field')}</th><th>${t('intake-sample')}</th></tr></thead>
        <tbody>${names.map((name, i) => {
          const one = taken[i] ?? 'out';
          return html`<tr class=${one === 'out' || one === 'withheld' ? 'off' : ''}><th scope="row">${name || t('intake-no-name')}</th>
            <td>${
              one === 'withheld'
                ? html`<span class="sec">${takenWord(one)}</span>`
                : html`<select aria-label="${name || t('intake-no-name')} ${t('intake-field')}" @change=${({ target }: Event) => this.#map(i, (target as HTMLSelectElement).value as Taken)}>
                    ${(['out', ...TARGETS] as const).map((target) => html`<option value=${target} ?selected=${target === one}>${takenWord(target)}</option>`)}
                  </select>`
            }</td>
            <td class="sample">${one === 'withheld' ? '—' : samples.map((row) => row[i] ?? '').filter(Boolean).join(' / ').slice(0, 80)}</td></tr>`;
        })}</tbody></table></div>
      <p class="pad sm sec">${t('intake-assign-note')}</p></section>`;
  }

  #preview() {
    const { entries, rejects, known } = this.#reading;
    const hinted = entries.filter(({ hints }) => hints.length > 0).length;
    const figure = (tone: Tone, name: string, count: number, note: string) => html`<div>${state(tone, name)}<b>${count}</b><span class="sm sec">${note}</span></div>`;
    const shown = this.whole ? entries : entries.slice(0, FIRST);
    return html`<section class="panel"><header><h2>${t('intake-preview')}</h2></header>
        <div class="counts" role="status">
          ${figure('ok', t('intake-new'), entries.length, t('intake-new-text'))}
          ${figure(rejects.length > 0 ? 'warn' : 'idle', t('intake-bad'), rejects.length, t('intake-bad-text'))}
          ${figure('idle', t('intake-known'), known.length, t('intake-known-text'))}
          ${figure(hinted > 0 ? 'info' : 'idle', t('intake-hinted'), hinted, t('intake-hinted-text'))}
        </div>
        ${
          entries.length === 0
            ? html`<p class="pad sec">${t('intake-nothing')}</p>`
            : html`<div class="scroll" tabindex="0" role="group" aria-label=${t('intake-preview')}><table class="coming">
                <thead><tr><th class="num">${t('intake-row')}</th><th>${t('field-number')}</th><th>${t('field-problem')}</th><th>${t('ledger-kind')}</th><th>${t('ledger-deadline')}</th><th>${t('ledger-owner')}</th><th>${t('intake-hint')}</th></tr></thead>
                <tbody>${shown.map(({ row, register, assign, hints }) => html`<tr><td class="num">${row}</td><td>${String(register['number'])}</td><td class="text">${String(register['text'])}</td>
                  <td>${String(register['source'])}<small>${className(String(register['class']))}</small></td><td class="nw">${termWords(register)}</td>
                  <td>${String(assign['ownerOrg'] ?? '—')}<small>${String(assign['owner'] ?? '')}</small></td><td>${hints.map((hint) => html`<span class="ln">${state('info', hintWord(hint))}</span>`)}</td></tr>`)}</tbody></table></div>
              ${shown.length < entries.length ? html`<p class="pad"><button class="btn quiet" @click=${() => (this.whole = true)}>${t('intake-all', { count: entries.length })}</button></p>` : nothing}`
        }
        ${entries.length > 0 || this.signed ? html`<div class="pad">${this.#sign()}</div>` : nothing}
      </section>
      ${rejects.length > 0 ? this.#rejects() : nothing}`;
  }

  #sign(): TemplateResult {
    const { entries } = this.#reading;
    if (this.signed) return html`<p class="ways"><progress max=${this.signed.all} value=${this.signed.done}></progress><span role="status">${t('intake-doing', this.signed)}</span><button class="btn" @click=${() => (this.#stop = true)}>${t('intake-stop')}</button></p>`;
    const me = this.#me;
    if (!me) return html`<p class="ways"><a class="btn" href=${this.#to('roster')}>${t('list-to-key')}</a></p>`;
    const barred = [...new Set(entries.map(({ register }) => String(register['class'])))].some((kind) => !entitling(me, 'register', kind, stamp(new Date()).slice(0, 10)));
    const lacking = this.#lacking();
    return html`<div role="alert">${this.trouble ? html`<p class="said">${state('bad', this.trouble)}</p>` : nothing}</div>
      ${barred ? html`<p>${state('warn', t('act-not-entitled', { person: me.person, edition: me.edition }))}</p>` : nothing}
      ${lacking.length > 0 ? html`<p>${state('warn', t('intake-first', { names: lacking.join(t('list-comma')) }))}</p>` : nothing}
      <p class="ways"><button class="btn pri" aria-disabled=${barred ? 'true' : 'false'} @click=${() => void this.#register(barred)}>${t('intake-do', { count: entries.length, person: me.person })}</button><span class="sm sec">${t('intake-final')}</span></p>`;
  }

  /** What the whole list needs and no column says. */
  #lacking(): string[] {
    const { taken = [] } = this.layout ?? {};
    const names = ['source', 'feedback', 'openness'] as const;
    return names.filter((name) => !taken.includes(name) && this.usual[name] === '').map((name) => fieldWord('register', name));
  }

  #rejects() {
    const { rejects } = this.#reading;
    return html`<section class="panel"><header><h2>${t('intake-rejects', { count: rejects.length })}</h2><span class="sm sec">${t('intake-rejects-text')}</span></header>
      <div class="scroll" tabindex="0" role="group" aria-label=${t('intake-rejects', { count: rejects.length })}><table class="rejects">
        <thead><tr>${this.#faultHeads().map((name) => html`<th>${name}</th>`)}</tr></thead>
        <tbody>${this.#faults().map((line) => html`<tr>${line.map((cell, i) => html`<td data-label=${this.#faultHeads()[i] ?? ''} class=${i === 3 ? 'found' : ''}>${cell}</td>`)}</tr>`)}</tbody></table></div>
      <p class="pad ways"><button class="btn" @click=${() => void this.#copy()}>${t('intake-copy')}</button><button class="btn" @click=${() => void saveOnce(t('intake-download-name'), new TextEncoder().encode(csv(this.#sheet())))}>${t('intake-download')}</button></p></section>`;
  }

  #faultHeads(): readonly string[] {
    return [t('intake-row'), t('intake-column'), t('intake-expected'), t('intake-found'), t('intake-mend')];
  }

  #faults(): (readonly string[])[] {
    return this.#reading.rejects.flatMap((reject) => reject.faults.map((fault) => faultCells(reject, fault, this.#classes)));
  }

  /** The rows that were not read under the heads of the list, so that they can be mended and imported as they are; why stands behind them. */
  #sheet(): string[][] {
    const { list, layout } = this;
    const names = (layout?.names ?? []).filter((_, i) => layout?.taken[i] !== 'withheld');
    const rows = this.#reading.rejects.map((reject) => {
      const cellsOf = (list?.cells.rows[reject.row - 1] ?? []).filter((_, i) => layout?.taken[i] !== 'withheld');
      const why = reject.faults.map((fault) => faultCells(reject, fault, this.#classes));
      return [...names.map((_, i) => cellsOf[i] ?? ''), String(reject.row), ...[1, 2, 3, 4].map((i) => why.map((cell) => cell[i] ?? '').join('；'))];
    });
    return [[...names, ...this.#faultHeads()], ...rows];
  }

  async #copy(): Promise<void> {
    await navigator.clipboard.writeText(write(this.#sheet()));
    toasts.say({ text: t('intake-copied', { count: this.#reading.rejects.length }) });
  }

  #told({ done, refused, broken, left }: Registered & { left: number }) {
    const words = broken ? t('intake-not-signed', { done }) : left > 0 ? t('intake-stopped', { done, left }) : t('intake-done', { done });
    const { book } = this.shelved;
    const why = (entry: Registered['refused'][number]['entry']) => refusal({ verdict: entry?.verdict ?? '', reason: entry?.reason ?? null, kind: 'register', edition: null, day: '', by: { person: '', org: '' } } as unknown as Act, { class: '' }, book);
    return html`<section class="panel told"><div class="pad" role="status">
      <p>${state(broken || left > 0 ? 'warn' : 'ok', words)}</p>
      ${refused.length > 0 ? html`<p>${t('intake-done-refused', { count: refused.length })}</p><ul>${refused.map(({ number, entry }) => html`<li>${t('intake-refused', { number, why: why(entry) })}</li>`)}</ul>` : nothing}
      ${done > 0 ? html`<p class="ways"><a class="btn pri" href=${this.#to('list')}>${t('intake-to-list')}</a></p>` : nothing}
    </div></section>`;
  }

  async #file({ target }: Event): Promise<void> {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    if (file.size > LARGEST_LIST) return this.#say(t('intake-large', { name: file.name }));
    const read = decode(new Uint8Array(await file.arrayBuffer()));
    if ('why' in read) return this.#say(this.#unread(read.why, file.name));
    this.#take(file.name, read.encoding, read.text);
  }

  #unread(why: 'large' | 'workbook' | 'encoding', name: string): string {
    if (why === 'large') return t('intake-large', { name });
    return why === 'workbook' ? t('intake-workbook', { name }) : t('intake-encoding', { name });
  }

  #pasted(text: string): void {
    if (!text.trim()) return;
    if (text.length > LARGEST_LIST) return this.#say(t('intake-large', { name: t('intake-pasted') }));
    if (text.includes('\n')) this.#take(t('intake-pasted'), 'UTF-8', text);
  }

  #take(name: string, encoding: string, text: string): void {
    const made = cells(text);
    if ('why' in made) return this.#say(made.why === 'rows' ? t('intake-rows', { found: made.found }) : t('intake-columns', { found: made.found }));
    this.trouble = '';
    this.done = null;
    this.whole = false;
    this.again = false;
    this.list = { name, encoding, cells: made };
    this.#headed(headRow(made.rows) ?? 0);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#head-row')?.focus());
  }

  #headed(head: number): void {
    if (!this.list) return;
    const { names, rows } = heads(this.list.cells.rows, head);
    this.layout = { head, rows, names, taken: proposed(names) };
    keepLooked(this.shelved.card.id, { list: this.list, layout: this.layout });
  }

  #map(place: number, taken: Taken): void {
    if (!this.list || !this.layout) return;
    this.layout = { ...this.layout, taken: this.layout.taken.map((one, i) => (i === place ? taken : one)) };
    keepLooked(this.shelved.card.id, { list: this.list, layout: this.layout });
  }

  #again(): void {
    this.list = null;
    this.layout = null;
    this.done = null;
    this.trouble = '';
    this.again = false;
    dropLooked(this.shelved.card.id);
  }

  async #register(barred: boolean): Promise<void> {
    const { entries, rejects } = this.#reading;
    if (barred || this.signed || this.#lacking().length > 0) return;
    if (!this.shelved.ledger.writable) return this.#say(t('pen-reading-why'));
    this.trouble = '';
    this.done = null;
    this.#stop = false;
    this.signed = { done: 0, all: entries.length };
    try {
      const outcome = await registerAll(this.shelved, entries, { told: atMost((done) => (this.signed = { done, all: entries.length })), stopped: () => this.#stop });
      if ('lost' in outcome) return this.#say(t('intake-lost'));
      this.done = { ...outcome, left: entries.length - outcome.done - outcome.refused.length };
      if (outcome.done === entries.length && rejects.length === 0) dropAll(this.shelved.card.id);
    } catch {
      this.#say(t('intake-lost'));
    } finally {
      this.signed = null;
      this.requestUpdate('shelved');
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
    }
  }

  #say(words: string): void {
    this.trouble = words;
  }

  #to(page: 'list' | 'roster'): string {
    return address({ ...this.route, page, detail: null, query: {} });
  }
}

/** The deadline as it would stand in the list. */
function termWords(register: Readonly<Record<string, unknown>>): string {
  const kind = kindOfDeadline({ deadlineKind: String(register['deadlineKind']) });
  return [String(register['deadline'] ?? ''), kind].filter(Boolean).join('　') || '—';
}

customElements.define('nz-intake', NzIntake);
