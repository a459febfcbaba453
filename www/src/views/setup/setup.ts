// <nz-setup>: 新建盘查. Whose account, of which year, by which method and defaults. Each choice is explained in a line;
// what changes a total is never chosen beforehand: leaving it open is an answer too, but it has to be given.
import { html, nothing } from 'lit';
import type { Description, Inventory, Notice, Sector } from '../../core/wire';
import { desk } from '../../desk/the-desk';
import { NzElement, styles } from '../../element';
import { isDay, yearOf } from '../../format/day';
import { named, t } from '../../i18n/texts';
import { state } from '../../icons';
import '../../parts/notice/notice';
import { type Route, go, settle } from '../../router';
import { type Answers, type Lack, type Part, choices, empty, from, lacks } from './answers';
import { begin, follow } from './draft';
import { type Option, families, powers, sets } from './options';
import css from './setup.css?inline';
import './texts';

/** So many past years are offered by name; any other period by its two days. */
const YEARS = 5;

export class NzSetup extends NzElement {
  static override styles = styles(css);
  static override properties = {
    route: { attribute: false },
    description: { state: true },
    answers: { state: true },
    lacking: { state: true },
    refused: { state: true },
    last: { state: true },
  };

  declare route: Extract<Route, { view: 'new' }>;
  declare protected description: Partial<Description>;
  declare protected answers: Answers;
  declare protected lacking: readonly Lack[];
  declare protected refused: readonly Notice[];
  /** The document of another year that this one follows. */
  declare protected last: { id: string; document: Inventory } | null;
  #read: string | null = null;

  constructor() {
    super();
    this.description = {};
    this.answers = empty();
    this.lacking = [];
    this.refused = [];
    this.last = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void desk.list().then(() => this.requestUpdate());
    void desk.describe().then((description) => (this.description = description));
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('route') && this.route.from !== this.#read) void this.#readLast(this.route.from);
  }

  override render() {
    const { sectors } = this.description;
    if (!sectors) return html`<p class="mut">${t('inventory-opening')}</p>`;
    return html`<h1 tabindex="-1">${t('setup-title')}</h1>
      <p class="lead">${t('setup-lead')}</p>
      <form class="panel" novalidate @submit=${this.#submit}>
        ${this.#wrong()} ${this.#following()} ${this.#sector(sectors)} ${this.#entity()} ${this.#period()}
        ${this.#radios('family', t('setup-family'), t('setup-family-hint'), families(this.description, this.#chosen))}
        ${this.#radios('electricity', t('setup-power'), t('setup-power-hint'), powers(this.description), this.#region())}
        ${this.#radios('gwp', t('setup-gwp'), t('setup-gwp-hint'), sets(this.description))}
        ${this.#chain()}
        <div class="end">
          <button class="btn pri">${t('setup-make')}</button>
          <a class="btn" href="#/">${t('setup-cancel')}</a>
        </div>
      </form>`;
  }

  #wrong() {
    if (this.lacking.length + this.refused.length === 0) return nothing;
    return html`<div class="wrong" role="alert" tabindex="-1">
      ${this.lacking.length > 0 ? html`<b>${t('setup-lacking', { count: this.lacking.length })}</b>` : nothing}
      <ul>
        ${this.lacking.map(({ part, text }) => html`<li><button type="button" @click=${() => this.#goTo(part)}>${text}</button></li>`)}
      </ul>
      ${this.refused.map((notice) => html`<nz-notice .notice=${notice}></nz-notice>`)}
    </div>`;
  }

  #following() {
    const files = desk.cards.filter(({ format }) => format.startsWith('nearzero/inventory'));
    if (files.length === 0 && !this.last) return nothing;
    const { last } = this;
    return html`<div class="part">
      <div class="name" id="n-from">${t('setup-from')}<small>${t('setup-from-hint')}</small></div>
      <div class="field">
        <select aria-labelledby="n-from" @change=${this.#chooseLast}>
          <option value="">${t('setup-from-none')}</option>
          ${files.map(({ id, title }) => html`<option value=${id} ?selected=${id === this.route.from}>${title}</option>`)}
        </select>
        ${
          last
            ? html`<ul class="brings">
                <li>${state('ok', t('setup-from-brings', { count: last.document.streams.length }))}</li>
                <li>${state('idle', t('setup-from-leaves'))}</li>
              </ul>`
            : nothing
        }
      </div>
    </div>`;
  }

  #sector(sectors: readonly Sector[]) {
    const chosen = this.#chosen;
    const usual = chosen?.streams.filter((stream) => stream.usual).length ?? 0;
    return html`<div class="part">
      <div class="name" id="n-sector">${t('setup-sector')}<small>${t('setup-sector-hint')}</small></div>
      <div class="field">
        <select data-part="sector" aria-labelledby="n-sector" aria-required="true" @change=${this.#set('sector')}>
          <option value="">${t('setup-choose')}</option>
          ${sectors.map((sector) => html`<option value=${sector.id} ?selected=${sector.id === this.answers.sector}>${named(sector)}</option>`)}
        </select>
        ${this.#lack('sector')}
        ${
          chosen
            ? html`<span class="hint">${named({ zh: chosen.note_zh, en: chosen.note_en })}</span>
                ${this.last ? nothing : html`<span class="hint">${t('setup-sector-streams', { usual, others: chosen.streams.length - usual })}</span>`}`
            : html`<span class="hint">${t('setup-sector-only')}</span>`
        }
      </div>
    </div>`;
  }

  #entity() {
    return html`<div class="part">
      <div class="name">${t('setup-entity')}<small>${t('setup-entity-hint')}</small></div>
      <div>
        <div class="field">
          <label for="f-name">${t('setup-name')}</label>
          <input id="f-name" data-part="name" type="text" autocomplete="organization" aria-required="true" .value=${this.answers.name} @input=${this.#set('name')} />
          ${this.#lack('name')}
        </div>
        <div class="field">
          <label for="f-boundary">${t('setup-boundary')}</label>
          <textarea id="f-boundary" .value=${this.answers.boundary} @input=${this.#set('boundary')}></textarea>
          <span class="hint">${t('setup-boundary-hint')}</span>
        </div>
      </div>
    </div>`;
  }

  #period() {
    const { from: first, to } = this.answers;
    const now = new Date().getFullYear();
    const years = Array.from({ length: YEARS }, (_, i) => now - i);
    const whole = years.find((year) => first === `${year}-01-01` && to === `${year}-12-31`);
    return html`<div class="part">
      <div class="name" id="n-period">${t('setup-period')}<small>${t('setup-period-hint')}</small></div>
      <div class="field">
        <div class="days">
          <select data-part="period" aria-labelledby="n-period" aria-required="true" @change=${this.#chooseYear}>
            <option value="">${t('setup-choose-year')}</option>
            ${years.map((year) => html`<option value=${year} ?selected=${year === whole}>${t('setup-year', { year: String(year) })}</option>`)}
          </select>
          <input type="date" aria-label=${t('setup-first-day')} .value=${first} @input=${this.#set('from')} />
          <span aria-hidden="true">–</span>
          <input type="date" aria-label=${t('setup-last-day')} .value=${to} @input=${this.#set('to')} />
        </div>
        ${this.#lack('period')}
      </div>
    </div>`;
  }

  #radios(part: 'family' | 'electricity' | 'gwp', name: string, hint: string, options: readonly Option[], more: unknown = nothing) {
    const given = this.answers[part];
    return html`<fieldset class="part" role="radiogroup" aria-labelledby=${`n-${part}`}>
      <div class="name" id=${`n-${part}`}>${name}<small>${hint}</small></div>
      <div>
        ${options.map(
          (option, i) => html`<label class="radio"
            ><input
              type="radio"
              name=${part}
              data-part=${i === 0 ? part : nothing}
              .checked=${given === option.id}
              @change=${() => this.#answer({ [part]: option.id })}
            /><span>${option.name}${option.tag ? html` <span class="tag">${option.tag}</span>` : nothing}</span>
            ${option.note ? html`<small>${option.note}</small>` : nothing}</label
          >`,
        )}
        ${this.#lack(part)} ${more}
      </div>
    </fieldset>`;
  }

  /** Families that tell regions apart ask for one. */
  #region() {
    const family = this.description.families?.find(({ id }) => id === this.answers.electricity);
    if (!family || family.regions.length < 2) return nothing;
    const regions = this.description.regions ?? [];
    return html`<div class="field">
      <label for="f-region">${t('setup-region')}</label>
      <select id="f-region" data-part="region" aria-required="true" @change=${this.#set('region')}>
        <option value="">${t('setup-choose')}</option>
        ${regions
          .filter(({ id }) => family.regions.includes(id))
          .map((region) => html`<option value=${region.id} ?selected=${region.id === this.answers.region}>${named(region)}</option>`)}
      </select>
      ${this.#lack('region')}
    </div>`;
  }

  #chain() {
    const one = (field: 'prepared_by' | 'reviewed_by' | 'approved_by', word: string) => html`<div class="field">
      <label for=${`f-${field}`}>${word}</label>
      <input id=${`f-${field}`} type="text" autocomplete="off" .value=${this.answers[field]} @input=${this.#set(field)} />
    </div>`;
    return html`<div class="part">
      <div class="name">${t('setup-chain')}<small>${t('setup-chain-hint')}</small></div>
      <div class="chain">
        ${one('prepared_by', t('setup-prepared'))} ${one('reviewed_by', t('setup-reviewed'))} ${one('approved_by', t('setup-approved'))}
      </div>
    </div>`;
  }

  #lack(part: Part) {
    const lack = this.lacking.find((one) => one.part === part);
    return lack ? html`<span class="lacks">${state('bad', lack.text)}</span>` : nothing;
  }

  #set(field: Exclude<keyof Answers, 'family' | 'electricity' | 'gwp'>) {
    return ({ target }: Event) => this.#answer({ [field]: (target as HTMLInputElement).value });
  }

  /** What was lacking is looked at again as soon as it changes; nothing new is called wrong before the next attempt. */
  #answer(given: Partial<Answers>): void {
    this.answers = { ...this.answers, ...given };
    const still = new Set(lacks(this.answers, this.description).map(({ part }) => part));
    this.lacking = this.lacking.filter(({ part }) => still.has(part));
  }

  #chooseYear({ target }: Event): void {
    const year = Number((target as HTMLSelectElement).value);
    if (year) this.#answer(yearOf(year));
  }

  #chooseLast({ target }: Event): void {
    const id = (target as HTMLSelectElement).value || null;
    settle({ view: 'new', from: id });
  }

  async #readLast(id: string | null): Promise<void> {
    this.#read = id;
    const bytes = id ? await desk.copy(id) : null;
    if (this.#read !== id) return;
    this.last = id && bytes ? { id, document: JSON.parse(new TextDecoder().decode(bytes)) as Inventory } : null;
    if (this.last) this.#answer(from(this.last.document));
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    this.refused = [];
    this.lacking = lacks(this.answers, this.description);
    const sector = this.#chosen;
    if (this.lacking.length > 0 || !sector) return this.#showWrong();
    const chosen = choices(this.answers, t('setup-document', { name: this.answers.name.trim(), period: periodWord(this.answers) }));
    const document = this.last ? follow(this.last.document, chosen) : begin(chosen, sector, named);
    const bytes = new TextEncoder().encode(JSON.stringify(document));
    const taken = await desk.takeBytes({ name: document.title, bytes }, 'made');
    if ('id' in taken) return go({ view: 'streams', id: taken.id, line: null, why: null });
    this.refused = taken.notices;
    return this.#showWrong();
  }

  async #showWrong(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.wrong')?.focus();
  }

  #goTo(part: Part): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-part="${part}"]`)?.focus();
  }

  get #chosen(): Sector | undefined {
    return this.description.sectors?.find(({ id }) => id === this.answers.sector);
  }
}

function periodWord({ from: first, to }: Answers): string {
  const year = first.slice(0, 4);
  const whole = isDay(first) && first === `${year}-01-01` && to === `${year}-12-31`;
  return whole ? t('setup-year', { year }) : `${first} – ${to}`;
}

customElements.define('nz-setup', NzSetup);
