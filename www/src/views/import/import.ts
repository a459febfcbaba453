// <nz-import>: a statistics form 205-1 or 205-2 above the sheet: what was recognised, what has to be pointed at, what
// would change; or why nothing of it is taken, by row and column. Confirmed, it is one step and undone as one.
import { html, nothing } from 'lit';
import type { Answer, Imported, Inventory, Notice } from '../../core/wire';
import type { OpenDocument } from '../../desk/document';
import { NzElement, styles } from '../../element';
import { typed } from '../../format/number';
import { period } from '../../format/time';
import { unit as unitText } from '../../format/unit';
import { t } from '../../i18n/texts';
import { state } from '../../icons';
import '../../parts/notice/notice';
import { hex } from '../../format/hex';
import type { FormSource } from './form-source';
import css from './import.css?inline';
import { type Decision, decided, edit, fillable, only, proposed, withoutForm } from './plan';
import './texts';

/** The core reads no larger form; a file that is larger is not even handed to it. */
const LARGEST = 1 << 20;

export class NzImport extends NzElement {
  static override styles = styles(css);
  static override properties = {
    document: { attribute: false },
    source: { attribute: false },
    answer: { state: true },
    decisions: { state: true },
    refused: { state: true },
    forms: { state: true },
  };

  declare document: OpenDocument;
  declare source: FormSource;
  declare protected answer: Answer<Imported> | null;
  declare protected decisions: readonly Decision[];
  /** What the core said against the confirmed edit. */
  declare protected refused: readonly Notice[];
  /** The forms that the document has already. */
  declare protected forms: readonly Imported['form'][];
  #name = '';

  constructor() {
    super();
    this.answer = null;
    this.decisions = [];
    this.refused = [];
    this.forms = [];
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('source') && this.source.bytes) void this.#read(this.source.name, this.source.bytes);
  }

  override firstUpdated(): void {
    this.#focus();
    void this.#known();
  }

  override render() {
    const { answer } = this;
    return html`<section aria-label=${t('import-title')} @keydown=${this.#key}>${answer ? this.#answered(answer) : this.#choose()}</section>`;
  }

  /** No form yet: a file is asked for, or one is being read. */
  #choose() {
    return html`<h2 tabindex="-1">${t('import-title')}</h2>
      <p class="sec">${this.source.bytes ? t('import-reading', { name: this.source.name }) : t('import-lead')}</p>
      ${this.forms.length > 0 ? html`<ul>${this.forms.map((form, i) => this.#form(form, i))}</ul>` : nothing}
      <div class="do">${this.#file('pri')} ${this.#close(t('import-close'))}</div>`;
  }

  /** A form of the document, which can be taken out again: an edit like any other. */
  #form({ form, file, period: span }: Imported['form'], i: number) {
    return html`<li>
      ${t('import-has', { form, period: period(span), file: file ?? '' })}
      <button class="btn quiet" @click=${() => this.#remove(i)}>${t('import-remove')}<span class="vh"> ${form} ${period(span)}</span></button>
    </li>`;
  }

  #answered(answer: Answer<Imported>) {
    const { form, notices } = answer;
    const told = [...notices, ...this.refused];
    if (!form) return this.#rejected(told);
    const asked = this.decisions.filter(({ streams }) => streams.length === 0);
    const known = this.decisions.length - asked.length;
    const kept = form.rows.filter(({ code }) => !this.decisions.some(({ proposal }) => proposal.code === code));
    const fills = this.decisions.filter(({ fill }) => fill).length;
    return html`<div class="said" role="status">
        <h2 tabindex="-1">${t('import-form', { form: form.form })}</h2>
        <span>${this.#name} · ${answer.encoding} · ${period(form.period)}</span>
        ${state('ok', t('import-known', { count: known }))}
        ${asked.length > 0 ? state('warn', t('import-asked', { count: asked.length })) : nothing}
        ${answer.replaces ? state('info', t('import-replaces')) : nothing}
        ${kept.length > 0 ? state('idle', t('import-kept', { count: kept.length, names: kept.map(({ name }) => name).join(t('list-comma')) })) : nothing}
      </div>
      ${told.map((notice) => html`<nz-notice .notice=${notice} .place=${this.#place(notice)}></nz-notice>`)}
      ${this.decisions.length > 0 ? this.#table() : nothing}
      <div class="do">
        <button class="btn pri" @click=${this.#take}>${fills > 0 ? t('import-take-fill', { count: fills }) : t('import-take')}</button>
        ${this.#close(t('import-discard'))}
      </div>`;
  }

  #rejected(told: readonly Notice[]) {
    return html`<div class="said" role="status">
        <h2 tabindex="-1">${t('import-rejected', { count: told.length })}</h2>
        <span>${t('import-nothing-taken', { name: this.#name })}</span>
      </div>
      ${told.map((notice) => html`<nz-notice .notice=${notice} .place=${this.#place(notice)}></nz-notice>`)}
      <div class="do">${this.#file('')} ${this.#close(t('import-close'))}</div>`;
  }

  #table() {
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${t('import-mapping')}><table>
      <thead>
        <tr><th>${t('import-row')}</th><th class="num">${t('import-figure')}</th><th>${t('import-stream')}</th><th>${t('import-effect')}</th></tr>
      </thead>
      <tbody>${this.decisions.map((decision, i) => this.#decision(decision, i))}</tbody>
    </table></div>`;
  }

  #decision(decision: Decision, i: number) {
    const { proposal, streams } = decision;
    const { code, name, column, written, choices } = proposal;
    const several = proposal.streams.length > 1 ? proposal.streams : null;
    const chosen = streams.join(' ');
    const nameOf = (id: string) => choices.find(({ stream }) => stream === id)?.name ?? id;
    return html`<tr>
      <td>${name} <span class="mut sm">${code === name ? '' : code}</span></td>
      <td class="num"><span class="l2 sm mut">${column}</span><span class="in">${typed(written.value)}</span><span class="u">${unitText(written.unit ?? '')}</span></td>
      <td>
        <select aria-label="${t('import-stream')} ${name}" @change=${(event: Event) => this.#point(i, event)}>
          <option value="" ?selected=${chosen === ''}>${t('import-none')}</option>
          ${several ? html`<option value=${several.join(' ')} ?selected=${chosen === several.join(' ')}>${t('import-together', { names: several.map(nameOf).join(' + ') })}</option>` : nothing}
          ${choices.map(({ stream, name: word }) => html`<option value=${stream} ?selected=${chosen === stream}>${word}</option>`)}
        </select>
      </td>
      <td>${this.#effect(decision, i)}</td>
    </tr>`;
  }

  /** What the figure does to the sheet: nothing, or the old amount becomes the new one where that is ticked. */
  #effect(decision: Decision, i: number) {
    const { proposal, streams, fill } = decision;
    if (streams.length === 0) return state('warn', proposal.choices.length > 0 ? t('import-point') : t('import-no-stream'));
    const choice = only(decision);
    if (!choice) return state('idle', t('import-sum'));
    if (choice.same) return state('ok', t('import-same'));
    if (!fillable(decision)) return state('idle', choice.entries > 1 ? t('import-months', { count: choice.entries }) : t('import-compare'));
    const { now } = choice;
    return html`<label class="fill">
      <input type="checkbox" .checked=${fill} @change=${(event: Event) => this.#fill(i, (event.target as HTMLInputElement).checked)} />
      <span>${now ? t('import-overwrite') : t('import-fill')}</span>
      <span class="mut">${now ? html`${typed(now.value)}<span class="u">${unitText(now.unit ?? '')}</span>` : t('number-missing')}</span>
      <span aria-hidden="true">→</span>
      <span class="in">${typed(proposal.written.value)}<span class="u">${unitText(proposal.written.unit ?? '')}</span></span>
    </label>`;
  }

  #file(look: string) {
    return html`<label class="btn ${look}">
      ${t('import-choose')}
      <input class="vh" type="file" accept=".csv,.txt,text/csv,text/plain" @change=${this.#picked} />
    </label>`;
  }

  #close(word: string) {
    return html`<button class="btn quiet" @click=${() => this.#tell('nz-discard')}>${word}</button>`;
  }

  /** `form.csv:6:E` is row 6, column E of that file. */
  #place({ where }: Notice): string {
    const [, row, column] = /[:/](\d+)(?::([A-Z]+))?$/.exec(where) ?? [];
    if (!row) return this.#name;
    return column ? t('import-place', { name: this.#name, row, column }) : t('import-place-row', { name: this.#name, row });
  }

  async #picked({ target }: Event): Promise<void> {
    const file = (target as HTMLInputElement).files?.[0];
    if (!file) return;
    if (file.size <= LARGEST) return this.#read(file.name, new Uint8Array(await file.arrayBuffer()));
    this.#name = file.name;
    const args = { expected: `<= ${LARGEST} B`, found: `${file.size} B` };
    this.answer = { stamp: { version: '', data: '' }, status: 'failure', notices: [{ code: 'too-large', severity: 'error', where: '', args }] };
  }

  async #read(name: string, bytes: Uint8Array): Promise<void> {
    this.#name = name;
    this.refused = [];
    const answer = await this.document.importForm(name, hex(bytes));
    const { form, proposals } = answer;
    this.decisions = form && proposals ? proposed(answer as Imported) : [];
    // What was pasted and is no form is an ordinary table after all.
    if (!form && this.source.bytes === bytes && answer.notices[0]?.code === 'form-unknown') return this.#tell('nz-no-form');
    this.answer = answer;
    await this.updateComplete;
    this.#focus();
  }

  #focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  #decide(i: number, decision: Decision): void {
    // A stream takes the figure of one row only.
    const taken = decision.fill ? only(decision)?.stream : undefined;
    const freed = (one: Decision) => (taken !== undefined && one.fill && only(one)?.stream === taken ? { ...one, fill: false } : one);
    this.decisions = this.decisions.map((one, at) => (at === i ? decision : freed(one)));
  }

  #point(i: number, { target }: Event): void {
    const streams = (target as HTMLSelectElement).value.split(' ').filter(Boolean);
    const known = this.decisions[i];
    if (known) this.#decide(i, decided(known.proposal, streams));
  }

  #fill(i: number, fill: boolean): void {
    const known = this.decisions[i];
    if (known) this.#decide(i, { ...known, fill });
  }

  async #take(): Promise<void> {
    const { answer } = this;
    if (!answer?.edit || !answer.form) return;
    const outcome = await this.document.apply(edit(answer as Imported, this.decisions), answer.edit.why ?? undefined);
    if ('lost' in outcome) this.#tell('nz-taken', t('toast-core-lost'));
    else if (outcome.answer.entry) this.#tell('nz-taken', t('import-done', { form: answer.form.form }));
    else this.refused = outcome.answer.notices;
  }

  async #known(): Promise<void> {
    const { forms = [] } = JSON.parse(new TextDecoder().decode(await this.document.bytes())) as Inventory;
    this.forms = forms;
  }

  async #remove(i: number): Promise<void> {
    const outcome = await this.document.apply([withoutForm(this.forms, i)]);
    if ('answer' in outcome && outcome.answer.entry) this.#tell('nz-taken', t('import-removed'));
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#tell('nz-discard');
  }

  #tell(name: string, detail?: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

customElements.define('nz-import', NzImport);
