// <nz-key>: the key of whoever sits here. Make one under a passphrase and save its file, or choose the file and unlock it. Nothing of it stays in
// the browser.
import { html, nothing } from 'lit';
import type { Notice } from '../../core/wire';
import { saveOnce } from '../../desk/save-once';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import { state } from '../../icons';
import '../../parts/notice/notice';
import { type Suite, signer } from '../../register/signer';
import { Watch } from '../../watch';
import fieldsCss from './fields.css?inline';
import css from './roster.css?inline';
import { grouped } from './words';

/** FORMAT: a passphrase has at least so many characters. */
const LEAST = 8;

export class NzKey extends NzElement {
  static override styles = styles(css + fieldsCss);
  static override properties = { suite: { attribute: false }, notices: { state: true }, trouble: { state: true }, making: { state: true }, busy: { state: true } };

  /** The suite of the ledger. */
  declare suite: Suite;
  declare protected notices: readonly Notice[];
  declare protected trouble: string;
  declare protected making: boolean;
  declare protected busy: boolean;

  constructor() {
    super();
    this.suite = 'sha256-ed25519';
    this.notices = [];
    this.trouble = '';
    this.making = false;
    this.busy = false;
    new Watch(this, signer);
  }

  override render() {
    return html`${this.#body()}
      <div role="alert">${this.trouble ? html`<p class="said">${state('bad', this.trouble)}</p>` : nothing}${this.notices.map((notice) => html`<nz-notice .notice=${notice}></nz-notice>`)}</div>
      <div role="status">${this.busy ? html`<p class="sec">${t('key-busy')}</p>` : nothing}</div>`;
  }

  #body() {
    const { key } = signer;
    if (key && key.suite !== this.suite) return html`<p>${state('warn', t('key-other-suite'))}</p>${this.#away()}`;
    switch (signer.state) {
      case 'ready':
        return html`<p>${state('ok', t('key-ready'))}　<span class="mono" title=${key?.public ?? ''}>${grouped(key?.public ?? '')}</span></p>
          ${signer.file === '' ? html`<p class="unsaved">${state('warn', t('key-not-saved'))}</p>` : nothing}
          <p class="ways"><button class="btn ${signer.file === '' ? 'pri' : ''}" @click=${() => void this.#save()}>${t('key-save')}</button>${this.#away()}</p>`;
      case 'locked':
        return html`<form @submit=${(event: Event) => this.#unlock(event)}>
          <p>${t('key-locked', { file: signer.file })}</p>
          <div class="field"><label for="pass">${t('key-passphrase')}</label><input id="pass" type="password" autocomplete="off" /></div>
          <p class="ways"><button class="btn pri">${t('key-unlock')}</button>${this.#away()}</p>
        </form>`;
      case 'none':
        return this.making ? this.#new() : this.#choose();
    }
  }

  #choose() {
    return html`<p class="sec">${t('key-none')}</p>
      <p class="ways">
        <button class="btn pri" @click=${() => this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click()}>${t('key-file-choose')}</button>
        <button class="btn" @click=${() => (this.making = true)}>${t('key-make')}</button>
      </p>
      <input type="file" hidden aria-label=${t('key-file-choose')} @change=${(event: Event) => void this.#chosen(event)} />`;
  }

  #new() {
    return html`<form @submit=${(event: Event) => void this.#make(event)}>
      <p class="sec">${t('key-make-text')}</p>
      <div class="field"><label for="one">${t('key-passphrase-new')}</label><input id="one" type="password" autocomplete="new-password" /><p class="hint">${t('key-passphrase-hint')}</p></div>
      <div class="field"><label for="two">${t('key-passphrase-again')}</label><input id="two" type="password" autocomplete="new-password" /></div>
      <p class="ways"><button class="btn pri">${t('key-make-do')}</button><button type="button" class="btn" @click=${() => (this.making = false)}>${t('key-not-now')}</button></p>
    </form>`;
  }

  #away() {
    return html`<button type="button" class="btn" @click=${() => void signer.lock()}>${t('key-lock')}</button>`;
  }

  async #chosen({ target }: Event): Promise<void> {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    // A key file is small; anything else is not even read.
    if (!file || file.size > 65_536) return this.#wrong(file ? t('key-not-a-file', { file: file.name }) : '');
    await this.#try(async () => signer.open(file.name, new Uint8Array(await file.arrayBuffer())));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('#pass')?.focus();
  }

  async #unlock(event: Event): Promise<void> {
    event.preventDefault();
    const given = this.#taken('#pass');
    await this.#try(() => signer.unlock(given));
  }

  async #make(event: Event): Promise<void> {
    event.preventDefault();
    const [one, two] = [this.#taken('#one'), this.#taken('#two')];
    if ([...one].length < LEAST) return this.#wrong(t('key-short'));
    if (one !== two) return this.#wrong(t('key-differ'));
    await this.#try(() => signer.make(this.suite, one));
    this.making = false;
  }

  /** What was typed, which does not stay in the field. */
  #taken(field: string): string {
    const input = this.renderRoot.querySelector<HTMLInputElement>(field);
    const typed = input?.value ?? '';
    if (input) input.value = '';
    return typed;
  }

  async #save(): Promise<void> {
    const name = await saveOnce(t('key-file-name', { code: signer.key?.public.slice(0, 8) ?? '' }), await signer.saved());
    if (name) signer.named(name);
  }

  async #try(work: () => Promise<readonly Notice[]>): Promise<void> {
    this.#wrong('');
    this.busy = true;
    try {
      this.notices = await work();
    } catch {
      this.#wrong(t('key-lost'));
    } finally {
      this.busy = false;
    }
  }

  #wrong(words: string): void {
    this.trouble = words;
    this.notices = [];
  }
}

customElements.define('nz-key', NzKey);
