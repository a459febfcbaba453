// <nz-field-help>: help at the selected field: what it is, on which bill or form its figure stands, what the defaults say.
// It stays open and follows the selection, as the derivation does.
import { html, nothing } from 'lit';
import type { Description, Factors, Settings, StreamInput, StreamRow } from '../../core/wire';
import { desk } from '../../desk/the-desk';
import { NzElement, styles } from '../../element';
import { unit as unitText } from '../../format/unit';
import { named, t } from '../../i18n/texts';
import { state } from '../../icons';
import { address } from '../../router';
import { checked } from '../../words/found';
import { type Here, inputAt } from './bar';
import { AMOUNT, FACTOR, NAME, RESULT } from './columns';
import css from './field-help.css?inline';
import { type FieldWords, amountWords, inputWords } from './field-words';
import './field-texts';
import type { Rows } from './rows';

type Factor = Factors['factors'][number];

const EVIDENCE = 6;

export class NzFieldHelp extends NzElement {
  static override styles = styles(css);
  static override properties = {
    here: { attribute: false },
    rows: { attribute: false },
    version: { type: Number },
    file: {},
    description: { attribute: false },
    defaults: { state: true },
  };

  declare here: Here;
  declare rows: Rows;
  declare version: number;
  declare file: string;
  declare description: Partial<Description>;
  /** What the library has of the item that was asked for last. */
  declare protected defaults: { item: string; factors: readonly Factor[] } | null;
  #asked = '';

  constructor() {
    super();
    this.defaults = null;
  }

  override willUpdate(): void {
    const item = this.#item();
    if (item && item !== this.#asked) void this.#ask(item);
  }

  override render() {
    const { here } = this;
    return html`<header>
        <h2>${t('field-title')}</h2>
        <button class="btn quiet" @click=${() => this.dispatchEvent(new CustomEvent('nz-close'))}>${t('derivation-close')}</button>
      </header>
      <div aria-live="polite">${here?.row.kind === 'stream' ? this.#stream(here.row) : html`<p>${here ? t('field-class') : t('field-nothing')}</p>`}</div>`;
  }

  #stream(row: StreamRow) {
    const input = this.here ? inputAt(row, this.here) : undefined;
    const equation = input ? this.#equation(row, input) : '';
    const { name, what, where } = input ? this.#ofInput(row, input) : this.#ofColumn(row);
    const evidence = this.#evidence(row);
    return html`<p class="sec">${row.ordinal}　${row.name} · ${name}</p>
      <h3>${t('field-what')}</h3>
      <p>${what}</p>
      ${equation ? html`<p class="mut">${equation}</p>` : nothing}
      ${where ? html`<h3>${t('field-where')}</h3><p>${where}</p>` : nothing}
      ${evidence ? html`<p class="mut">${t('field-evidence', { evidence })}</p>` : nothing}
      ${input ? this.#defaults(row, input) : nothing}
      ${this.here?.place.column === AMOUNT && !input ? html`<h3>${t('field-defaults')}</h3><p>${t('field-no-default')}</p>` : nothing}`;
  }

  #ofColumn(row: StreamRow): FieldWords & { name: string } {
    const note = this.here?.line?.endsWith('/note');
    switch (this.here?.place.column) {
      case NAME:
        return { name: t('column-source'), what: t('field-name'), where: '' };
      case AMOUNT:
        return { name: t('column-amount'), ...amountWords(row) };
      case FACTOR:
        return { name: t('column-factor'), what: t('field-factors'), where: '' };
      case RESULT:
        return { name: t('column-result'), what: t('field-result'), where: '' };
      case EVIDENCE:
        return note ? { name: t('detail-note'), what: t('field-note'), where: '' } : { name: t('column-evidence'), what: t('field-evidence-what'), where: '' };
      default:
        return { name: t('column-status'), what: t('field-status'), where: '' };
    }
  }

  #ofInput(row: StreamRow, input: StreamInput): FieldWords & { name: string } {
    const { what, where } = inputWords(input.name, row);
    return { name: named(input), what: what || t('field-input', { name: named(input) }), where };
  }

  /** Where it stands in the equation of its method. */
  #equation({ method }: StreamRow, { symbol }: StreamInput): string {
    const known = this.description.methods?.find(({ id }) => id === method);
    return known ? t('field-equation', { symbol, equation: known.equation }) : '';
  }

  /** Every family's value for this material, the one in use marked; and that a laboratory's comes first. */
  #defaults(row: StreamRow, input: StreamInput) {
    const parameter = this.#parameter(row, input);
    if (!parameter) return nothing;
    const rows = this.defaults?.item === this.#item() ? this.#latest(parameter, row) : [];
    const query = { part: 'library', item: this.#itemId() };
    const there = address({ view: 'factors', id: this.file, query });
    return html`<h3>${t('field-defaults')}</h3>
      ${
        rows.length > 0
          ? html`<ul>
              ${rows.map((factor) => {
                const { tone, word } = checked(factor.status);
                return html`<li class=${this.#used(factor) ? 'used' : ''}>
                  <span>${this.#family(factor.family)}${factor.from ? ` · ${factor.from}` : ''}${this.#used(factor) ? html` <span class="tag">${t('field-default-used')}</span>` : nothing}</span>
                  <span class="v">${factor.printed}<span class="u">${unitText(factor.unit)}</span></span>
                  <small>${state(tone, word)} · ${named({ zh: factor.locator_zh, en: factor.locator_en })}</small>
                </li>`;
              })}
            </ul>`
          : html`<p>${t('field-default-none')}</p>`
      }
      ${row.method.includes('electricity') ? nothing : html`<p class="mut">${t('field-default-own')}</p>`}
      ${rows.length > 0 ? html`<p><a href=${there}>${t('field-all-factors')}</a></p>` : nothing}`;
  }

  /** Of each family the newest year, and of the regions the document's own. */
  #latest(parameter: string, row: StreamRow): Factor[] {
    const region = this.#settings?.electricity_region;
    const grid = row.method.includes('electricity');
    const of = this.defaults?.factors.filter((one) => one.parameter === parameter && (!grid || !one.region || one.region === 'CN' || one.region === region)) ?? [];
    const families = [...new Set(of.map(({ family }) => family))];
    return families.flatMap((family) => of.filter((one) => one.family === family).sort((a, b) => (b.from ?? 0) - (a.from ?? 0)).slice(0, 1));
  }

  #used({ family }: Factor): boolean {
    const settings = this.#settings;
    return family === settings?.family || family === settings?.electricity_family;
  }

  get #settings(): Settings | undefined {
    return this.rows.view?.settings;
  }

  #parameter(row: StreamRow, input: StreamInput): string | null {
    const inputs = this.description.methods?.find(({ id }) => id === row.method)?.inputs ?? [];
    return inputs.flatMap((one) => [one, ...one.fields]).find(({ name }) => name === input.name)?.default ?? null;
  }

  #item(): string {
    const { row } = this.here ?? {};
    if (row?.kind !== 'stream') return '';
    return row.item ?? (row.method.includes('electricity') ? 'electricity' : '');
  }

  #itemId(): string {
    return this.defaults?.factors[0]?.item ?? '';
  }

  /** What a verifier wants to see of such a stream, by the sector's list. */
  #evidence(row: StreamRow): string {
    const expected = this.rows.detail(row.id)?.expected;
    const sector = this.description.sectors?.find(({ id }) => id === this.rows.view?.entity.sector);
    const found = sector?.streams.find(({ id }) => id === expected);
    return found ? named({ zh: found.evidence_zh, en: found.evidence_en }) : '';
  }

  #family(id: string): string {
    const known = this.description.families?.find((one) => one.id === id);
    return known ? named(known) : id;
  }

  async #ask(item: string): Promise<void> {
    this.#asked = item;
    const { factors = [] } = await desk.core.call('factors', { item }).catch(() => ({ factors: [] }));
    if (this.#asked === item) this.defaults = { item, factors };
  }
}

customElements.define('nz-field-help', NzFieldHelp);
