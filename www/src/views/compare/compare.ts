// <nz-compare>: 年度比对. Another file of this machine, or a version of this one, beside it: totals, classes, of a version
// the lines that moved and the corrections since. What a difference is made of is not taken apart, and said so.
import { html, nothing } from 'lit';
import type { Description, View } from '../../core/wire';
import type { OpenDocument } from '../../desk/document';
import { desk } from '../../desk/the-desk';
import { NzElement, styles } from '../../element';
import { rounded, signed } from '../../format/number';
import { minute } from '../../format/time';
import { unit as unitText } from '../../format/unit';
import type { Record } from '../../generated/wire';
import { named, t } from '../../i18n/texts';
import { state } from '../../icons';
import '../../parts/derivation/derived';
import '../../parts/figure/figure';
import { type Route, settle } from '../../router';
import { place } from '../../words/place';
import { scopeOf } from '../inventory/scope';
import { Rows } from '../inventory/rows';
import '../report/texts';
import css from '../results/results.css?inline';
import { type Side, VERSION, fixed, here, nameOf, other } from './sides';
import './texts';

export class NzCompare extends NzElement {
  static override styles = styles(css);
  static override properties = {
    route: { attribute: false },
    document: { attribute: false },
    description: { attribute: false },
    now: { state: true },
    record: { state: true },
    side: { state: true },
    gone: { state: true },
  };

  declare route: Extract<Route, { view: 'compare' }>;
  declare document: OpenDocument;
  declare description: Partial<Description>;
  declare protected now: View | null;
  declare protected record: Record | null;
  declare protected side: Side | null;
  declare protected gone: boolean;
  #rows: Rows | undefined;
  #read = '';

  constructor() {
    super();
    this.now = null;
    this.record = null;
    this.side = null;
    this.gone = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#rows = new Rows(this.document);
    void this.#rows.want(0, 1);
    void desk.list().then(() => this.requestUpdate());
    void this.#look();
  }

  override willUpdate(): void {
    const id = this.route.query['with'] ?? '';
    if (id !== this.#read && (!id.startsWith(VERSION) || this.record)) void this.#open(id);
  }

  override render() {
    const { now, side } = this;
    if (!now) return html`<p class="mut">${t('inventory-opening')}</p>`;
    const files = desk.cards.filter(({ id, format }) => id !== this.route.id && format.startsWith('nearzero/inventory'));
    const versions = this.record?.versions ?? [];
    const chosen = this.route.query['with'];
    const why = this.route.query['why'] ?? null;
    return html`<div class="head">
        <h1 tabindex="-1">${t('view-compare')}</h1>
        <p class="sub">${t('compare-lead')}</p>
      </div>
      <div class="work ${why ? 'why' : ''}" @nz-why=${({ target, detail }: CustomEvent<string>) => this.#why(detail, this.#isOther(target))}>
        <section class="panel">
          <div class="pick">
            <label for="with">${t('compare-with')}</label>
            <select id="with" @change=${this.#choose}>
              <option value="">${t('compare-choose')}</option>
              ${versions.map((one) => html`<option value=${VERSION + one.id} ?selected=${chosen === VERSION + one.id}>${nameOf(one)}</option>`)}
              ${files.map(({ id, title }) => html`<option value=${id} ?selected=${id === chosen}>${title}</option>`)}
            </select>
          </div>
          ${files.length + versions.length === 0 ? html`<p class="say">${t('compare-none')} <a href="#/">${t('to-start')}</a></p>` : nothing}
          ${this.gone ? html`<p class="say">${state('bad', t('absent-title'))}</p>` : nothing}
          ${side ? this.#table(side, here(now), now) : nothing}
        </section>
        ${
          why && this.#rows
            ? html`<nz-derived
                .document=${this.document}
                .names=${this.#rows}
                .number=${why}
                .elsewhere=${this.route.query['of'] === 'other' ? (side?.elsewhere ?? null) : null}
                @nz-close=${() => this.#why(null, false)}
              ></nz-derived>`
            : nothing
        }
      </div>`;
  }

  #table(before: Side, after: Side, now: View) {
    const classes = [...new Map([...now.classes, ...(before.view?.classes ?? [])].map((one) => [one.total.id, named(one)]))];
    const lines = before.view ? [] : this.#moved(before, after, now);
    const rows: (readonly [string, string, string])[] = [
      ['total/with_energy', t('total-with-energy'), 'strong'],
      ['total/without_energy', t('total-without-energy'), 'strong'],
      ...classes.map(([id, name]) => [id, name, ''] as const),
    ];
    const row = ([id, name, look]: readonly [string, string, string]) => html`<tr class=${look}>
      <td>${name}</td><td class="num" data-of="other">${this.#number(before, id)}</td><td class="num">${this.#number(after, id)}</td><td class="num">${difference(before, after, id)}</td>
    </tr>`;
    return html`<div class="scroll" tabindex="0"><table>
        <thead>
          <tr><th>${t('compare-part')}</th><th class="num">${before.name}</th><th class="num">${before.view ? after.name : t('compare-now')}</th><th class="num">${t('compare-difference')}</th></tr>
        </thead>
        <tbody>
          ${rows.map(row)}
          ${lines.length > 0 ? html`<tr><th colspan="4" scope="colgroup">${t('compare-moved')}</th></tr>${lines.map(row)}` : nothing}
        </tbody>
      </table></div>
      ${
        before.view
          ? html`<div class="say">
              ${[before.view, now].map((one) => html`<p>${scopeOf(one, this.description).join('　')}</p>`)}
              <p>${t('compare-choices')}</p>
            </div>`
          : this.#corrections()
      }`;
  }

  /** Lines of this document that a version has otherwise, or not at all. */
  #moved(before: Side, after: Side, { rows }: View): (readonly [string, string, string])[] {
    const lines = rows.flatMap((row) => (row.kind === 'class' || !row.result.id.startsWith('line/') ? [] : [[row.result.id, row.name, ''] as const]));
    return lines.filter(([id]) => before.number(id)?.value !== after.number(id)?.value);
  }

  #corrections() {
    const list = this.record?.corrections ?? [];
    if (list.length === 0) return html`<p class="say">${t('compare-uncorrected')}</p>`;
    return html`<p class="say"><b>${t('report-corrections')}</b></p><div class="scroll" tabindex="0"><table>
      <thead><tr><th>${t('report-field')}</th><th>${t('report-first')}</th><th>${t('report-now')}</th><th>${t('report-by')}</th><th>${t('report-why')}</th></tr></thead>
      <tbody>
        ${list.map((one) => html`<tr><td>${(this.#rows && place(one.where, this.#rows)) ?? one.where}</td><td>${one.first}</td><td>${one.now || t('number-missing')}</td><td>${one.by || t('compare-unsigned')} ${minute(one.at)}</td><td>${one.why}</td></tr>`)}
      </tbody>
    </table></div>`;
  }

  /** A number that can be explained opens; one that a version has kept stands as it was. */
  #number(side: Side, id: string) {
    const total = side.number(id);
    if (!total || total.value === null) return html`<span class="lack">${t('number-missing')}</span>`;
    const mark = total.missing > 0 ? html` ${state('warn', t('total-missing', { count: total.missing }))}` : nothing;
    if (!side.view) return html`${rounded(total.value)}<span class="u">${unitText(total.unit)}</span>`;
    return html`<nz-figure .value=${total.value} .unit=${total.unit} .number=${id}></nz-figure>${mark}`;
  }

  #isOther(target: EventTarget | null): boolean {
    const element = target as HTMLElement;
    return element.closest('nz-derived') ? this.route.query['of'] === 'other' : element.closest('[data-of="other"]') !== null;
  }

  #why(number: string | null, of: boolean): void {
    const { why: _why, of: _of, ...rest } = this.route.query;
    settle({ ...this.route, query: { ...rest, ...(number ? { why: number } : {}), ...(number && of ? { of: 'other' } : {}) } });
  }

  #choose({ target }: Event): void {
    const id = (target as HTMLSelectElement).value;
    settle({ ...this.route, query: id ? { with: id } : {} });
  }

  async #look(): Promise<void> {
    const { view } = await this.document.view({ from: 0, count: 500, breakdown: true, record: true }).catch(() => ({ view: undefined }));
    this.record = view?.record ?? null;
    this.now = view ?? (await this.document.view({ from: 0, count: 500 })).view ?? null;
  }

  async #open(id: string): Promise<void> {
    this.#read = id;
    const version = this.record?.versions.find((one) => VERSION + one.id === id);
    const side = version ? fixed(version) : id ? await other(id) : null;
    if (this.#read !== id) return;
    this.side = side;
    this.gone = id !== '' && side === null;
  }
}

/** Between two numbers only: where one is missing there is no difference. */
function difference(before: Side, after: Side, id: string) {
  const [one, two] = [before.number(id), after.number(id)];
  if (!one || !two || one.value === null || two.value === null || one.unit !== two.unit) return html`<span class="mut">—</span>`;
  return signed(two.value - one.value);
}

customElements.define('nz-compare', NzCompare);
