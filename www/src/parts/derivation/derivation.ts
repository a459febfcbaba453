// <nz-derivation>: how one number came about: result, formula, numbers put in, steps, where each comes from and how it
// was found, what matters most, who changed what. Nothing is rounded away: every number shows all its digits on hover.
import { type TemplateResult, html, nothing } from 'lit';
import type { Derivation, DerivedInput } from '../../core/wire';
import { NzElement, styles } from '../../element';
import { exact, rounded, typed } from '../../format/number';
import { minute } from '../../format/time';
import { unit as unitText } from '../../format/unit';
import { named, t } from '../../i18n/texts';
import { state } from '../../icons';
import { address, parse } from '../../router';
import { changes, written } from '../../words/changes';
import { checked, checkedHow, matched } from '../../words/found';
import { withNames } from '../../words/ids';
import type { Names } from '../../words/names';
import css from './derivation.css?inline';
import { published, readingRow, readingSaid } from './published';
import { readings } from './readings';
import './texts';
import { grouped, stepName, symbols, title } from './words';

/** So many inputs are named as those that matter most. */
const WEIGHTIEST = 3;

export class NzDerivation extends NzElement {
  static override styles = styles(css);
  static override properties = { derivation: { attribute: false }, names: { attribute: false } };

  declare derivation: Derivation;
  declare names: Names;

  override render() {
    const { derivation: d } = this;
    return html`<header>
        <h2 tabindex="-1">${t('derivation-title')}</h2>
        <span class="acts">
          <button class="btn quiet" @click=${this.#close}>${t('derivation-close')}</button>
        </span>
      </header>
      <p class="sec">${title(d.id, named(d))}</p>
      <p class="res">${this.#result()}</p>
      ${d.reportable ? nothing : html`<p>${state('bad', t('derivation-not-reportable'))}</p>`}
      ${this.#section(t('derivation-formula'), d.equation && this.#formula())}
      ${this.#section(t('derivation-substituted'), d.substituted && html`<p class="eqn">= ${grouped(d.substituted)}</p>`)}
      ${this.#section(t('derivation-steps'), d.steps.length > 0 && this.#steps())}
      ${this.#section(t('derivation-parts'), d.parts.length > 0 && this.#parts())}
      ${this.#section(t('derivation-inputs'), d.inputs.length > 0 && this.#inputs())}
      ${this.#section(t('derivation-published'), d.published.length > 0 && published(d.published))}
      ${this.#section(t('derivation-sensitivity'), d.inputs.length > 0 && this.#weightiest())}
      ${this.#section(t('derivation-readings'), readings(d, register()))}
      ${this.#section(t('derivation-history'), this.#history())}`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  #section(word: string, content: TemplateResult | false | '') {
    return content ? html`<section><h3>${word}</h3>${content}</section>` : nothing;
  }

  #result() {
    const { value, unit } = this.derivation;
    return value === null
      ? html`<span class="lack">${t('number-missing')}</span>`
      : html`<span title=${exact(value)}>${rounded(value)}</span><span class="u">${unitText(unit)}</span>
          <span class="all">${t('number-unrounded')} ${exact(value)} ${unitText(unit)}</span>`;
  }

  #formula() {
    const { equation, clause_zh: zh, clause_en: en } = this.derivation;
    const clause = named({ zh, en });
    return html`<p class="eqn">${symbols(equation)}</p>${clause ? html`<p class="sm mut">${clause}</p>` : nothing}`;
  }

  #steps() {
    return html`<ol class="steps">
      ${this.derivation.steps.map(
        ({ name, expression, value, unit }) => html`<li>
          <span>${stepName(name, this.names)}</span>
          <span class="num" title=${exact(value)}>${rounded(value, 4)}<span class="u">${unitText(unit)}</span></span>
          <span class="ex">${grouped(expression)}</span>
        </li>`,
      )}
    </ol>`;
  }

  #parts() {
    return html`<ul class="rows">
      ${this.derivation.parts.map(
        ({ id, name, value, unit, reportable }) => html`<li>
          <button class="part" @click=${() => this.#why(id)}>${title(id, name)}</button>
          <span class="v">${
            value === null
              ? html`<span class="lack">${t('number-missing')}</span>`
              : html`<span title=${exact(value)}>${rounded(value)}</span><span class="u">${unitText(unit)}</span>`
          }</span>
          ${reportable || value === null ? nothing : html`<small>${state('bad', t('derivation-not-reportable'))}</small>`}
        </li>`,
      )}
    </ul>`;
  }

  #inputs() {
    return html`<ul class="rows">${this.derivation.inputs.map((input) => this.#input(input))}</ul>`;
  }

  #input(input: DerivedInput) {
    const name = this.#name(input);
    const { library } = input;
    if (input.reading && !library) return readingRow(name, input, input.reading);
    if (!library)
      return html`<li>
        <span>${name}</span>
        <span class="v in">${input.written ? written(input.written) : exact(input.value)}</span>
        <small>${t('derivation-entered', { value: `${exact(input.value)} ${unitText(input.unit)}` })}</small>
      </li>`;
    const { tone, word } = checked(library.status);
    const note = withNames(named({ zh: library.note_zh, en: library.note_en }));
    return html`<li>
      <span>${name}</span>
      <span class="v" title=${`${exact(input.value)} ${unitText(input.unit)}`}
        >${typed(library.printed)}<span class="u">${unitText(library.unit)}</span></span
      >
      <small
        >${state(tone, word)} · ${named({ zh: library.source_zh, en: library.source_en })} · ${named({ zh: library.locator_zh, en: library.locator_en })}
        <br />${checkedHow(library.status)} · ${matched(library.how)}${note ? html` · ${note}` : nothing}${input.reading ? readingSaid(input.reading) : nothing}</small
      >
    </li>`;
  }

  #weightiest() {
    const { inputs, unit } = this.derivation;
    const first = inputs
      .filter(({ sensitivity }) => sensitivity.per_percent !== 0)
      .sort((a, b) => Math.abs(b.sensitivity.per_percent) - Math.abs(a.sensitivity.per_percent))
      .slice(0, WEIGHTIEST);
    return html`<ul class="rows">
      ${first.map((input) => {
        const { per_percent, percent } = input.sensitivity;
        const share = percent === null ? '' : ` (${rounded(Math.abs(percent))} %)`;
        const effect = `${rounded(Math.abs(per_percent))} ${unitText(unit)}${share}`;
        return html`<li><span>${t('derivation-per-percent', { name: this.#name(input) })}</span><b class="v">${effect}</b></li>`;
      })}
    </ul>`;
  }

  #history() {
    const { history } = this.derivation;
    if (history.length === 0) return html`<p class="mut sm">${t('derivation-no-history')}</p>`;
    return html`<ul class="rows">
      ${history.map(
        (entry) => html`<li>
          <span>${entry.undoes ? t('history-undo') : ''}${entry.redoes ? t('history-redo') : ''}${changes(entry, this.names)}</span>
          <small>${minute(entry.at)} · ${entry.by || t('history-unsigned')}${entry.why ? html`<br />${t('history-why', { why: entry.why })}` : nothing}</small>
        </li>`,
      )}
    </ul>`;
  }

  /** Where several streams enter one number, the stream says which carbon content is meant. */
  #name(input: DerivedInput): string {
    const several = new Set(this.derivation.inputs.map(({ stream }) => stream)).size > 1;
    return several && input.stream ? `${this.names.stream(input.stream).name} · ${named(input)}` : named(input);
  }

  #why(id: string): void {
    this.dispatchEvent(new CustomEvent('nz-why', { bubbles: true, composed: true, detail: id }));
  }

  #close(): void {
    this.dispatchEvent(new CustomEvent('nz-close'));
  }
}

/** Where readings are chosen: beside the file that is open. */
function register(): string {
  const here = parse(location.hash);
  return 'id' in here && here.id !== null ? address({ view: 'factors', id: here.id, query: { part: 'readings' } }) : '';
}

customElements.define('nz-derivation', NzDerivation);
