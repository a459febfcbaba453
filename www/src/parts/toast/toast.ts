// <nz-toast>: confirms what was done, for six seconds; stays while the pointer or the focus is on it.
import { html, nothing } from 'lit';
import { NzElement, styles } from '../../element';
import { toasts } from '../../toasts';
import { Watch } from '../../watch';
import css from './toast.css?inline';

const SECONDS = 6;

export class NzToast extends NzElement {
  static override styles = styles(css);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: unknown;

  constructor() {
    super();
    new Watch(this, toasts);
  }

  override render() {
    const toast = toasts.current;
    return html`<div role="status" aria-live="polite" @pointerenter=${this.#hold} @pointerleave=${this.#go} @focusin=${this.#hold} @focusout=${this.#go}>
      ${
        toast
          ? html`<div class="toast"><span>${toast.text}</span>${
              toast.action ? html`<button class="btn quiet" @click=${toast.action.run}>${toast.action.text}</button>` : nothing
            }</div>`
          : nothing
      }
    </div>`;
  }

  override updated(): void {
    if (this.#shown === toasts.current) return;
    this.#shown = toasts.current;
    this.#hold();
    if (this.#shown) this.#go();
  }

  readonly #hold = (): void => clearTimeout(this.#timer);

  readonly #go = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => toasts.clear(), SECONDS * 1000);
  };
}

customElements.define('nz-toast', NzToast);
