// <nz-figure>: a computed number, rounded. Hover or focus shows the unrounded one, a click its derivation.
import { html, nothing } from 'lit';
import { NzElement, styles } from '../../element';
import { exact, rounded } from '../../format/number';
import { unit as unitText } from '../../format/unit';
import { t } from '../../i18n/texts';
import css from './figure.css?inline';

export class NzFigure extends NzElement {
  static override styles = styles(css);
  static override properties = { value: { attribute: false }, unit: {}, number: {}, bare: { type: Boolean }, shown: { attribute: false } };

  declare value: number | null;
  declare unit: string;
  /** The number's id, for its derivation. */
  declare number: string;
  /** The unit stands elsewhere. */
  declare bare: boolean;
  /** As it is shown, where that is not two decimals. */
  declare shown: string | undefined;

  override render() {
    if (this.value === null) return html`<span class="lack">${t('number-missing')}</span>`;
    const all = `${exact(this.value)} ${unitText(this.unit)}`;
    return html`<button @click=${this.#ask} aria-describedby="all"
        >${this.shown ?? rounded(this.value)}${this.bare ? nothing : html`<span class="u">${unitText(this.unit)}</span>`}</button
      ><span class="all" id="all" role="tooltip">${t('number-unrounded')} ${all}</span>`;
  }

  #ask(): void {
    this.dispatchEvent(new CustomEvent<string>('nz-why', { bubbles: true, composed: true, detail: this.number }));
  }
}

customElements.define('nz-figure', NzFigure);
