// <nz-original>: an original that lies on this machine, looked at in place: a picture as a picture, a text as a text, anything else as a file to be saved.
import { html, nothing } from 'lit';
import type { Original } from '../../desk/originals';
import { saveOnce } from '../../desk/save-once';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import css from './act.css?inline';

/** What a browser shows without running anything in it. */
const PICTURES: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif', 'image/bmp']);

export class NzOriginal extends NzElement {
  static override styles = styles(`${css} img { max-width: 100%; max-height: 70dvh; display: block; } pre { white-space: pre-wrap; font: inherit; font-size: var(--nz-t5); }`);
  static override properties = { name: { state: true }, original: { state: true } };

  declare protected name: string;
  declare protected original: Original | null;
  #address = '';

  constructor() {
    super();
    this.name = '';
    this.original = null;
  }

  async show(name: string, original: Original): Promise<void> {
    this.#forget();
    this.name = name;
    this.original = original;
    if (PICTURES.has(original.type)) this.#address = URL.createObjectURL(new Blob([original.bytes as Uint8Array<ArrayBuffer>], { type: original.type }));
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  override render() {
    const { original, name } = this;
    if (!original) return nothing;
    return html`<dialog aria-labelledby="original" @close=${() => this.#forget()}>
      <form method="dialog">
        <header><h2 id="original">${name}</h2><button class="btn quiet">${t('act-close')}</button></header>
        <div class="body">${
          this.#address
            ? html`<img src=${this.#address} alt=${name} />`
            : original.type.startsWith('text/plain')
              ? html`<pre>${new TextDecoder().decode(original.bytes)}</pre>`
              : html`<p>${t('original-not-shown')}</p>`
        }</div>
        <footer><span><button type="button" class="btn" @click=${() => void saveOnce(original.name, original.bytes)}>${t('original-save')}</button></span></footer>
      </form>
    </dialog>`;
  }

  #forget(): void {
    if (this.#address) URL.revokeObjectURL(this.#address);
    this.#address = '';
  }
}

customElements.define('nz-original', NzOriginal);
