// <nz-compare>: 年度比对. Another file of this machine beside this one: totals and classes of both, as each file's own
// choices give them, and what lies between. What the difference is made of is not taken apart yet, and said so.
import { html, nothing } from 'lit';
import type { Description, Total, View } from '../../core/wire';
import { trial } from '../../desk/copy';
import type { OpenDocument } from '../../desk/document';
import { desk } from '../../desk/the-desk';
import { NzElement, styles } from '../../element';
import { rounded, signed } from '../../format/number';
import { period } from '../../format/time';
import { unit as unitText } from '../../format/unit';
import { named, t } from '../../i18n/texts';
import { state } from '../../icons';
import { type Route, settle } from '../../router';
import css from '../results/results.css?inline';
import { scopeOf } from '../inventory/scope';
import './texts';

export class NzCompare extends NzElement {
  static override styles = styles(css);
  static override properties = {
    route: { attribute: false },
    document: { attribute: false },
    description: { attribute: false },
    now: { state: true },
    other: { state: true },
    gone: { state: true },
  };

  declare route: Extract<Route, { view: 'compare' }>;
  declare document: OpenDocument;
  declare description: Partial<Description>;
  declare protected now: View | null;
  declare protected other: View | null;
  declare protected gone: boolean;
  #read = '';

  constructor() {
    super();
    this.now = null;
    this.other = null;
    this.gone = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void desk.list().then(() => this.requestUpdate());
    void this.document.view({ from: 0, count: 1 }).then(({ view }) => (this.now = view ?? null));
  }

  override willUpdate(): void {
    const id = this.route.query['with'] ?? '';
    if (id !== this.#read) void this.#open(id);
  }

  override render() {
    const { now, other } = this;
    if (!now) return html`<p class="mut">${t('inventory-opening')}</p>`;
    const files = desk.cards.filter(({ id, format }) => id !== this.route.id && format.startsWith('nearzero/inventory'));
    return html`<div class="head">
        <h1 tabindex="-1">${t('view-compare')}</h1>
        <p class="sub">${t('compare-lead')}</p>
      </div>
      <section class="panel">
        <div class="pick">
          <label for="with">${t('compare-with')}</label>
          <select id="with" @change=${this.#choose}>
            <option value="">${t('compare-choose')}</option>
            ${files.map(({ id, title }) => html`<option value=${id} ?selected=${id === this.route.query['with']}>${title}</option>`)}
          </select>
        </div>
        ${files.length === 0 ? html`<p class="say">${t('compare-none')} <a href="#/">${t('to-start')}</a></p>` : nothing}
        ${this.gone ? html`<p class="say">${state('bad', t('absent-title'))}</p>` : nothing}
        ${other ? this.#table(now, other) : nothing}
      </section>`;
  }

  #table(now: View, other: View) {
    const ids = [...new Set([...now.classes, ...other.classes].map((one) => one.class))];
    const rows: [string, Total | undefined, Total | undefined, boolean][] = [
      ...now.totals.map((total, i): [string, Total | undefined, Total | undefined, boolean] => [
        i === 0 ? t('total-with-energy') : t('total-without-energy'),
        other.totals.find(({ id }) => id === total.id),
        total,
        true,
      ]),
      ...ids.map((id): [string, Total | undefined, Total | undefined, boolean] => {
        const [before, after] = [other, now].map(({ classes }) => classes.find((one) => one.class === id));
        const name = after ?? before;
        return [name ? named(name) : id, before?.total, after?.total, false];
      }),
    ];
    return html`<div class="scroll" tabindex="0"><table>
        <thead>
          <tr><th>${t('compare-part')}</th><th class="num">${period(other.period)}</th><th class="num">${period(now.period)}</th><th class="num">${t('compare-difference')}</th></tr>
        </thead>
        <tbody>
          ${rows.map(
            ([name, before, after, strong]) => html`<tr class=${strong ? 'strong' : ''}>
              <td>${name}</td><td class="num">${number(before)}</td><td class="num">${number(after)}</td><td class="num">${difference(before, after)}</td>
            </tr>`,
          )}
        </tbody>
      </table></div>
      <div class="say">
        ${[other, now].map((one) => html`<p>${scopeOf(one, this.description).join('　')}</p>`)}
        <p>${t('compare-choices')}</p>
      </div>`;
  }

  #choose({ target }: Event): void {
    const id = (target as HTMLSelectElement).value;
    settle({ ...this.route, query: id ? { with: id } : {} });
  }

  async #open(id: string): Promise<void> {
    this.#read = id;
    const bytes = id ? await desk.copy(id) : null;
    const view = bytes ? await trial(desk.core, bytes, []) : null;
    if (this.#read !== id) return;
    this.other = view;
    this.gone = id !== '' && view === null;
  }
}

function number(total: Total | undefined) {
  if (!total || total.value === null) return html`<span class="lack">${t('number-missing')}</span>`;
  return html`${rounded(total.value)}<span class="u">${unitText(total.unit)}</span>${total.missing > 0 ? html` ${state('warn', t('total-missing', { count: total.missing }))}` : nothing}`;
}

/** Between two numbers only: where one is missing there is no difference. */
function difference(before: Total | undefined, after: Total | undefined) {
  if (!before || !after || before.value === null || after.value === null || before.unit !== after.unit) return html`<span class="mut">—</span>`;
  return signed(after.value - before.value);
}

customElements.define('nz-compare', NzCompare);
