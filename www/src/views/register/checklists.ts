// <nz-checklists>: a checklist that is known, taken as the lines of the act, to be answered one by one.
import { html, nothing } from 'lit';
import { desk } from '../../desk/the-desk';
import { NzElement, styles } from '../../element';
import { named, t } from '../../i18n/texts';
import { state } from '../../icons';
import type { Checklist } from '../../register/wire';
import css from './act.css?inline';
import fieldsCss from './fields.css?inline';

export class NzChecklists extends NzElement {
  static override styles = styles(css + fieldsCss);
  static override properties = { take: { attribute: false }, known: { state: true }, chosen: { state: true } };

  /** What is done with the one that is chosen. */
  declare take: (name: string, lines: readonly string[]) => void;
  declare protected known: readonly Checklist[];
  declare protected chosen: Checklist | undefined;

  constructor() {
    super();
    this.known = [];
    this.chosen = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void desk.core.statistics('checklists', {}).then(({ checklists }) => (this.known = checklists ?? []), () => undefined);
  }

  override render() {
    if (this.known.length === 0) return nothing;
    return html`<div class="field"><label for="known">${t('checklist-known')}</label>
      <select id="known" @change=${({ target }: Event) => this.#choose((target as HTMLSelectElement).value)}>
        <option value="">${t('field-choose')}</option>
        ${this.known.map((one) => html`<option value=${one.id} ?selected=${one.id === this.chosen?.id}>${named(one)}</option>`)}
      </select>
      ${this.chosen?.basis.map((basis) => html`<p class="hint">${state('info', `${named({ zh: basis.note_zh, en: basis.note_en })} （${basis.locator}）`)}</p>`)}</div>`;
  }

  #choose(id: string): void {
    this.chosen = this.known.find((one) => one.id === id);
    if (this.chosen) this.take(named(this.chosen), this.chosen.lines.map((line) => t('checklist-line', { text: named(line) })));
  }
}

customElements.define('nz-checklists', NzChecklists);
