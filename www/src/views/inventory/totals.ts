// <nz-totals>: two totals always, with and without purchased energy; the classes; what waits. A change says what moved it.
import { html, nothing } from 'lit';
import type { Moved, Notice, Total, View } from '../../core/wire';
import { NzElement, styles } from '../../element';
import { rounded, signed } from '../../format/number';
import { unit as unitText } from '../../format/unit';
import { named, t } from '../../i18n/texts';
import { state } from '../../icons';
import '../../parts/figure/figure';
import css from './totals.css?inline';

export interface Delta {
  moved: readonly Moved[];
  /** What moved it: 净购入电力 7,020 → 7,200 万kWh. */
  cause: string;
}

const FIRST = 'total/with_energy';

export class NzTotals extends NzElement {
  static override styles = styles(css);
  static override properties = {
    view: { attribute: false },
    notices: { attribute: false },
    delta: { attribute: false },
  };

  declare view: View;
  declare notices: readonly Notice[];
  declare delta: Delta | null;

  override render() {
    const [first, second] = this.view.totals;
    return html`<dl>
      ${first ? this.#total(first, t('total-with-energy'), true) : nothing}
      ${second ? this.#total(second, t('total-without-energy')) : nothing}
      ${this.view.classes.map((one) => this.#total(one.total, named(one)))}
      ${this.#waiting()}
    </dl>`;
  }

  /** A total that changed gets a tint for a second; nothing counts up. */
  override updated(changed: Map<string, unknown>): void {
    if (!changed.has('delta') || !this.delta || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const soft = getComputedStyle(this).getPropertyValue('--nz-selected');
    for (const { id } of this.delta.moved)
      this.renderRoot.querySelector(`[data-total="${id}"]`)?.animate([{ background: soft }, {}], 1000);
  }

  #total(total: Total, name: string, first = false) {
    return html`<div class=${first ? 'first' : ''} data-total=${total.id}>
      <dt>${name} <span class="mut">${unitText(total.unit)}</span></dt>
      <dd class="v"><nz-figure bare .value=${total.value} .unit=${total.unit} .number=${total.id}></nz-figure></dd>
      <dd class="d">${this.#standing(total)}${first ? html`<span aria-live="polite">${this.#moved()}</span>` : nothing}</dd>
    </div>`;
  }

  /** Missing parts are named, never hidden in the sum. */
  #standing({ status, missing }: Total) {
    if (status === 'withheld') return html`${state('bad', t('total-withheld'))} `;
    if (missing > 0) return html`${state('warn', t('total-missing', { count: missing }))} `;
    return nothing;
  }

  #moved() {
    if (!this.delta) return '';
    const main = this.delta.moved.find(({ id }) => id === FIRST) ?? this.delta.moved[0];
    if (!main) return t('total-unmoved', { cause: this.delta.cause });
    return t('total-moved', { delta: step(main), cause: this.delta.cause });
  }

  #waiting() {
    const count = (severity: Notice['severity']) => this.notices.filter((notice) => notice.severity === severity).length;
    const [errors, warnings] = [count('error'), count('warning')];
    return html`<div>
      <dt>${t('waiting')}</dt>
      <dd class="w">
        ${errors > 0 ? this.#walk(state('bad', t('waiting-errors', { count: errors }))) : nothing}
        ${warnings > 0 ? this.#walk(state('warn', t('waiting-warnings', { count: warnings }))) : nothing}
        ${errors + warnings === 0 ? state('ok', t('waiting-nothing')) : nothing}
      </dd>
    </div>`;
  }

  #walk(content: unknown) {
    return html`<button class="walk" @click=${() => this.dispatchEvent(new CustomEvent('nz-walk'))}>${content}</button>`;
  }
}

/** How far a number moved; where one end is missing, both ends are said instead. */
function step({ before, after, by }: Moved): string {
  if (by !== null) return signed(by);
  const end = (value: number | null) => (value === null ? t('number-missing') : rounded(value));
  return `${end(before)} → ${end(after)}`;
}

customElements.define('nz-totals', NzTotals);
