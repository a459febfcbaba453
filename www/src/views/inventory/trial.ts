// <nz-trial>: 试算. Another number in place of one that went into the derivation, and what the totals would be then.
// Nothing is written unless somebody takes it over; Esc leaves it, wherever the focus is.
import { html, nothing } from 'lit';
import type { Change, Derivation, DerivedInput, View } from '../../core/wire';
import { trial } from '../../desk/copy';
import { desk } from '../../desk/the-desk';
import { NzElement, styles } from '../../element';
import { rounded, signed, typed } from '../../format/number';
import { unit as unitText } from '../../format/unit';
import { named, t } from '../../i18n/texts';
import { trying } from '../../trying';
import css from './trial.css?inline';
import type { Rows } from './rows';

interface Tried {
  what: string;
  change: Change;
  before: View;
  after: View;
}

export class NzTrial extends NzElement {
  static override styles = styles(css);
  static override properties = { derivation: { attribute: false }, rows: { attribute: false }, version: { type: Number }, chosen: { state: true }, tried: { state: true }, refused: { state: true } };

  declare derivation: Derivation;
  declare rows: Rows;
  /** Whatever changes in the document ends a trial. */
  declare version: number;
  declare protected chosen: number;
  declare protected tried: Tried | null;
  declare protected refused: boolean;

  constructor() {
    super();
    this.chosen = 0;
    this.tried = null;
    this.refused = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#key, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#key, true);
    trying.set(false);
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('version') || (changed.has('derivation') && changed.get('derivation') !== undefined)) this.tried = null;
    if (changed.has('derivation')) this.chosen = 0;
  }

  override updated(): void {
    trying.set(this.tried !== null);
  }

  override render() {
    const inputs = this.#inputs();
    const input = inputs[this.chosen];
    if (!input) return nothing;
    return html`<section>
      <h3>${t('trial')}</h3>
      <p class="mut">${t('trial-text')}</p>
      <form @submit=${(event: Event) => this.#asked(event, input)}>
        <label>${t('trial-which')} <select @change=${({ target }: Event) => (this.chosen = Number((target as HTMLSelectElement).value))}>
          ${inputs.map((one, i) => html`<option value=${i} ?selected=${i === this.chosen}>${this.#name(one)}</option>`)}
        </select></label>
        <label>${t('trial-instead', { now: `${shown(input)} ${unitText(unitOf(input))}` })} <input type="text" inputmode="decimal" required /></label>
        <button class="btn">${t('trial')}</button>
      </form>
      <div role="status">${this.refused ? t('trial-refused') : this.tried ? this.#told(this.tried) : nothing}</div>
    </section>`;
  }

  #told({ what, before, after, change }: Tried) {
    return html`<p><b>${what}</b></p>
      <ul>
        ${after.totals.map((total) => {
          const was = before.totals.find(({ id }) => id === total.id)?.value ?? null;
          const name = total.id === 'total/with_energy' ? t('total-with-energy') : t('total-without-energy');
          return html`<li data-total=${total.id}><span>${name}</span><span class="v">${end(was)} → <b>${end(total.value)}</b><span class="u">${unitText(total.unit)}</span>${was !== null && total.value !== null ? html` (${signed(total.value - was)})` : nothing}</span></li>`;
        })}
      </ul>
      <p class="do">
        <button class="btn" ?hidden=${!desk.current?.writable} @click=${() => void this.#take(change)}>${t('trial-take')}</button>
        <button class="btn quiet" @click=${() => (this.tried = null)}>${t('trial-leave')} <kbd>Esc</kbd></button>
      </p>`;
  }

  /** What one field of the document holds; a reading or several days are no one number. */
  #inputs(): readonly DerivedInput[] {
    return this.derivation.inputs.filter((input) => this.#change(input, { value: '1' }) !== null);
  }

  #change({ stream, name, where }: DerivedInput, value: { value: string; unit?: string }): Change | null {
    if (!stream) return null;
    if (where === `streams/${stream}/inputs/${name}`) return { change: 'set-input', stream, input: name, value };
    return this.rows.row(stream)?.entries === 1 && where.startsWith(`streams/${stream}/activity`) ? { change: 'set-amount', stream, entry: 0, amount: value } : null;
  }

  #name(input: DerivedInput): string {
    const stream = input.stream ? `${this.rows.stream(input.stream).name} · ` : '';
    return `${stream}${named(input)}`;
  }

  async #asked(event: Event, input: DerivedInput): Promise<void> {
    event.preventDefault();
    const value = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    const unit = unitOf(input);
    const change = this.#change(input, { value, unit });
    const { current } = desk;
    if (!change || !current || !value) return;
    const bytes = await current.bytes();
    const [before, after] = [await trial(desk.core, bytes, []), await trial(desk.core, bytes, [change])];
    this.refused = after === null;
    this.tried = before && after && { what: t('trial-what', { name: this.#name(input), value: `${typed(value)} ${unitText(unit)}` }), change, before, after };
  }

  async #take(change: Change): Promise<void> {
    this.tried = null;
    await this.rows.apply([change]);
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || !this.tried) return;
    event.preventDefault();
    event.stopPropagation();
    this.tried = null;
  };
}

/** As it was typed, or as the library prints it. */
function shown({ written, library, value }: DerivedInput): string {
  return typed(written?.value ?? library?.printed ?? String(value));
}

function unitOf({ written, library, unit }: DerivedInput): string {
  return written?.unit ?? library?.unit ?? unit;
}

function end(value: number | null): string {
  return value === null ? t('number-missing') : rounded(value);
}

customElements.define('nz-trial', NzTrial);
