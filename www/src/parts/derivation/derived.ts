// <nz-derived>: the derivation of the number that the address asks for, beside the view; follows the document. Closing it
// gives the focus back to the number that opened it.
import { html, nothing } from 'lit';
import type { Derivation } from '../../core/wire';
import type { OpenDocument } from '../../desk/document';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import type { Names } from '../../words/names';
import './derivation';
import css from './derived.css?inline';

/** Another document to ask than the open one: this one under other choices, or another file. */
export interface Elsewhere {
  /** Whose number it is, in words. */
  name: string;
  explain(number: string): Promise<Derivation | null>;
}

export class NzDerived extends NzElement {
  static override styles = styles(css);
  static override properties = {
    document: { attribute: false },
    names: { attribute: false },
    number: {},
    elsewhere: { attribute: false },
    derivation: { state: true },
    lost: { state: true },
  };

  declare document: OpenDocument;
  declare names: Names;
  declare number: string | null;
  declare elsewhere: Elsewhere | null;
  declare protected derivation: Derivation | null;
  /** The number was asked for, and there is none of that name. */
  declare protected lost: boolean;
  #end: () => void = () => undefined;
  #asked = '';
  #inside = false;
  #from: HTMLElement | null = null;

  constructor() {
    super();
    this.number = null;
    this.elsewhere = null;
    this.derivation = null;
    this.lost = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const ends = this.document.subscribe(() => void this.#explain());
    const key = (event: KeyboardEvent) => this.#key(event);
    addEventListener('keydown', key);
    this.#end = () => {
      ends();
      removeEventListener('keydown', key);
    };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('number') && this.number && !this.#from) this.#from = focused();
    if (changed.has('number') || changed.has('elsewhere')) void this.#explain();
  }

  override render() {
    if (!this.number || (!this.derivation && !this.lost)) return nothing;
    const { derivation } = this;
    return html`<aside aria-label=${t('derivation-title')}>
      ${this.elsewhere ? html`<p class="under">${this.elsewhere.name}</p>` : nothing}
      ${
        derivation
          ? html`<nz-derivation .derivation=${derivation} .names=${this.names} @nz-close=${() => this.#close()}></nz-derivation>`
          : html`<p class="under">${t('derivation-lost', { number: this.number })} <button class="btn quiet" @click=${() => this.#close()}>${t('derivation-close')}</button></p>`
      }
    </aside>`;
  }

  /** What was opened from inside has taken the place of the button that opened it. */
  override updated(changed: Map<string, unknown>): void {
    if (!changed.has('derivation') || !this.#inside) return;
    this.#inside = false;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('nz-derivation')?.focus());
  }

  /** Esc closes, unless it belongs to a field. */
  #key(event: KeyboardEvent): void {
    const within = event.composedPath()[0];
    const field = within instanceof HTMLElement && within.matches('input, textarea, select');
    if (event.key === 'Escape' && this.number && !field && !event.defaultPrevented) this.#close();
  }

  #close(): void {
    this.dispatchEvent(new CustomEvent('nz-close'));
    this.#from?.focus();
    this.#from = null;
  }

  async #explain(): Promise<void> {
    const { number, elsewhere } = this;
    const ticket = `${number}@${this.document.revision}@${elsewhere?.name ?? ''}`;
    if (ticket === this.#asked) return;
    this.#asked = ticket;
    this.#inside = this.renderRoot.querySelector('aside')?.contains(this.shadowRoot?.activeElement ?? null) ?? false;
    const found = number ? await this.#answer(number, elsewhere).catch(() => null) : null;
    if (ticket !== this.#asked) return;
    this.derivation = found;
    this.lost = number !== null && found === null;
    // What could not be had now may be there when it is asked for again.
    if (this.lost) this.#asked = '';
  }

  async #answer(number: string, elsewhere: Elsewhere | null): Promise<Derivation | null> {
    if (elsewhere) return elsewhere.explain(number);
    return (await this.document.explain(number)).derivation ?? null;
  }
}

/** What has the focus, however deep it lies. */
function focused(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement && element !== document.body ? element : null;
}

customElements.define('nz-derived', NzDerived);
