// <nz-readings>: 口径登记. Every clause that can be read in several ways: where it stands, how it can be read, which reading
// is taken and why, what each other one would make of this inventory, in tonnes, or which data it lacks; chosen here, taken back
// here, and no number that a person typed is touched.
import { html, nothing } from 'lit';
import type { Change, Readings } from '../../core/wire';
import { NzElement, styles } from '../../element';
import { rounded, signed } from '../../format/number';
import { unit as unitText } from '../../format/unit';
import { named, t } from '../../i18n/texts';
import { state } from '../../icons';
import css from './factors.css?inline';

type Ambiguity = Readings['ambiguities'][number];
type Reading = Ambiguity['readings'][number];

export class NzReadings extends NzElement {
  static override styles = styles(css);
  static override properties = { register: { attribute: false }, writable: { type: Boolean }, asked: { state: true } };

  declare register: Readings;
  declare writable: boolean;
  /** The reading whose reason is being written, `ambiguity/reading`. */
  declare protected asked: string | null;

  constructor() {
    super();
    this.asked = null;
  }

  override render() {
    const { ambiguities } = this.register;
    const concerned = ambiguities.filter((one) => one.concerned);
    const others = ambiguities.filter((one) => !one.concerned);
    return html`<p class="lead">${t('readings-lead')}</p>
      <div class="stack">${concerned.map((one) => this.#one(one))}</div>
      ${others.length > 0 ? html`<details><summary><h2>${t('readings-others', { count: others.length })}</h2></summary><div class="stack">${others.map((one) => this.#one(one))}</div></details>` : nothing}`;
  }

  #one(one: Ambiguity) {
    return html`<section class="panel" data-ambiguity=${one.id}>
      <header><h2>${named(one)}</h2><span class="sm mut">${named({ zh: one.clause_zh, en: one.clause_en })}</span></header>
      <div class="scroll" tabindex="0" role="group" aria-label=${named(one)}><table class="readings">
        <thead>
          <tr><th>${t('readings-reading')}</th><th>${t('readings-standing')}</th><th class="num">${t('readings-total')}</th><th class="num">${t('readings-difference')}</th><th><span class="vh">${t('own-acts')}</span></th></tr>
        </thead>
        <tbody>${one.readings.map((reading) => this.#reading(one, reading))}</tbody>
      </table></div>
      <p class="say">
        ${t('readings-why', { reason: named({ zh: one.reason_zh, en: one.reason_en }) })}
        ${one.chosen_because ? html`<br />${t('readings-chosen', { reason: one.chosen_because })}` : nothing}
      </p>
      ${one.withdrawal ? this.#withdrawal(one, one.withdrawal) : nothing}
    </section>`;
  }

  /** A choice is taken back without a word: whatever stood before stands again. */
  #withdrawal(one: Ambiguity, { difference, changes }: NonNullable<Ambiguity['withdrawal']>) {
    const effect = difference === null ? '' : `${signed(difference)} ${unitText(this.register.unit)}`;
    return html`<p class="say back">
      ${t('readings-withdraw-effect', { effect: effect || t('number-missing') })}
      ${this.writable ? html`<button class="btn" data-withdraw=${one.id} @click=${() => this.#change(changes, '')}>${t('readings-withdraw')}<span class="vh"> ${named(one)}</span></button>` : nothing}
    </p>`;
  }

  #reading(one: Ambiguity, reading: Reading) {
    const { unit } = this.register;
    const key = `${one.id}/${reading.id}`;
    const number = (value: number | null, text: (value: number) => string) =>
      value === null ? html`<span class="mut">—</span>` : html`${text(value)}<span class="u">${unitText(unit)}</span>`;
    return html`<tr class=${reading.taken ? 'chosen' : ''}>
      <td>${named(reading)} ${reading.default ? html`<span class="tag">${t('readings-default')}</span>` : nothing}${this.#beside(reading)}</td>
      <td>${this.#standing(one, reading)}</td>
      <td class="num">${number(reading.total, rounded)}${reading.missing > 0 ? html` ${state('warn', t('total-missing', { count: reading.missing }))}` : nothing}</td>
      <td class="num">${number(reading.difference, signed)}</td>
      <td>${this.writable && reading.changes.length > 0 && !reading.taken ? this.#act(key, reading) : nothing}</td>
    </tr>`;
  }

  /** Which data it lacks, and whose typed value stands against it. */
  #beside(reading: Reading) {
    const list = (names: readonly string[]) => names.join(t('list-comma'));
    const needs = named({ zh: reading.needs_zh, en: reading.needs_en });
    return html`${needs ? html`<span class="l2">${t('readings-needs', { needs, streams: list(reading.lacking) })}</span>` : nothing}
      ${reading.typed.length > 0 ? html`<span class="l2">${t('readings-typed', { streams: list(reading.typed) })}</span>` : nothing}`;
  }

  #standing(one: Ambiguity, { taken, changes }: Reading) {
    if (taken) return state('ok', t('readings-taken'));
    if (!one.concerned) return state('idle', t('readings-not-here'));
    return changes.length > 0 ? state('idle', t('readings-other')) : state('idle', t('readings-by-hand'));
  }

  /** A choice is made with its reason, which stays in the record. */
  #act(key: string, reading: Reading) {
    if (this.asked !== key) {
      return html`<button class="btn" data-reading=${key} @click=${() => this.#ask(key)}>
        ${t('readings-take')}<span class="vh"> ${named(reading)}</span>
      </button>`;
    }
    return html`<form class="because" @submit=${(event: Event) => this.#take(event, reading)}>
      <input type="text" aria-label=${t('readings-reason')} placeholder=${t('readings-reason')} autocomplete="off" />
      <button class="btn">${t('readings-confirm')}<span class="vh"> ${named(reading)}</span></button>
      <button class="btn quiet" type="button" @click=${() => (this.asked = null)}>${t('readings-cancel')}</button>
    </form>`;
  }

  #ask(key: string): void {
    this.asked = key;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.because input')?.focus());
  }

  #take(event: Event, { changes }: Reading): void {
    event.preventDefault();
    const why = this.renderRoot.querySelector<HTMLInputElement>('.because input')?.value.trim() ?? '';
    this.asked = null;
    this.#change(changes.map((change) => because(change, why)), why);
  }

  #change(changes: readonly Change[], why: string): void {
    this.dispatchEvent(new CustomEvent('nz-changes', { detail: { changes, why } }));
  }
}

/** A chosen reading keeps its reason beside it; the one that was just chosen stands last. */
export function because(change: Change, why: string): Change {
  if (change.change !== 'set-document' || change.part.part !== 'readings' || !why) return change;
  const { readings } = change.part;
  const last = readings.length - 1;
  return { ...change, part: { ...change.part, readings: readings.map((one, i) => (i === last ? { ...one, reason: why } : one)) } };
}

customElements.define('nz-readings', NzReadings);
