// <nz-begin>: a ledger begins here, in an office of one: a key, a name, and it is there. Or somebody makes a key and hands a card to the office that
// keeps the ledger.
import { html, nothing } from 'lit';
import type { Notice } from '../../core/wire';
import { saveOnce } from '../../desk/save-once';
import { desk } from '../../desk/the-desk';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import { state } from '../../icons';
import '../../parts/notice/notice';
import { cardText } from '../../register/edition';
import { type Suite, signer } from '../../register/signer';
import { front, go } from '../../router';
import { Watch } from '../../watch';
import './act-texts';
import fieldsCss from './fields.css?inline';
import './key';
import css from './roster.css?inline';
import './texts';

const SUITES: readonly Suite[] = ['sha256-ed25519', 'sm3-sm2'];

export class NzBegin extends NzElement {
  static override styles = styles(css + fieldsCss);
  static override properties = { suite: { state: true }, trouble: { state: true }, notices: { state: true }, card: { state: true } };

  declare protected suite: Suite;
  declare protected trouble: string;
  declare protected notices: readonly Notice[];
  declare protected card: string;

  constructor() {
    super();
    this.suite = signer.key?.suite ?? 'sha256-ed25519';
    this.trouble = '';
    this.notices = [];
    this.card = '';
    new Watch(this, signer);
  }

  override render() {
    return html`<div class="head"><p class="sub"><a href="#/">${t('to-start')}</a></p>
        <h1 tabindex="-1">${t('begin-title')}</h1><p class="sec">${t('begin-lead')}</p></div>
      <div class="stack narrow">
        <section class="panel"><header><h2>${t('begin-key')}</h2></header>
          <div class="pad form">
            ${signer.state === 'none' ? this.#suites() : nothing}
            <nz-key .suite=${this.suite}></nz-key>
          </div></section>
        <section class="panel"><header><h2>${t('begin-who')}</h2></header>
          <div class="pad form">
            ${field('org', t('field-org'))} ${field('person', t('roster-person'))}
            <div role="alert">${this.trouble ? html`<p class="said">${state('bad', this.trouble)}</p>` : nothing}${this.notices.map((notice) => html`<nz-notice .notice=${notice}></nz-notice>`)}</div>
          </div></section>
        <section class="panel"><header><h2>${t('begin-ledger')}</h2></header>
          <div class="pad form">
            <p class="sec">${t('begin-ledger-text')}</p>
            ${field('name', t('begin-name'))}
            <p><button class="btn pri" @click=${() => void this.#begin()}>${t('begin-do')}</button></p>
          </div></section>
        <section class="panel"><header><h2>${t('card-title')}</h2></header>
          <div class="pad form">
            <p class="sec">${t('card-text')}</p>
            <p class="ways"><button class="btn" @click=${() => this.#card()}>${t('card-make')}</button></p>
            ${this.card ? html`<textarea readonly rows="3" aria-label=${t('card-title')} .value=${this.card}></textarea><p class="ways"><button class="btn" @click=${() => void saveOnce(t('card-file'), new TextEncoder().encode(`${this.card}\n`))}>${t('card-save')}</button></p>` : nothing}
          </div></section>
      </div>`;
  }

  #suites() {
    return html`<fieldset class="field"><legend>${t('begin-suite')}</legend><div class="radios">
      ${SUITES.map((suite) => html`<label><input type="radio" name="suite" .checked=${this.suite === suite} @change=${() => (this.suite = suite)} /> ${suite === 'sm3-sm2' ? t('suite-sm') : t('suite-ed')}</label>`)}
    </div></fieldset>`;
  }

  #entered(name: string): string {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${name}`)?.value.trim() ?? '';
  }

  /** Whether key, name and organisation are there. */
  #known(): { person: string; org: string } | null {
    const [person, org] = [this.#entered('person'), this.#entered('org')];
    this.notices = [];
    this.trouble = signer.state !== 'ready' ? t('begin-no-key') : person === '' || org === '' ? t('begin-no-name') : '';
    return this.trouble === '' ? { person, org } : null;
  }

  async #begin(): Promise<void> {
    const known = this.#known();
    const name = this.#entered('name');
    if (!known) return;
    if (name === '') return this.#say(t('begin-no-title'));
    // Whoever loses the file of a key that begins a ledger has lost the ledger's only root.
    if (signer.file === '') return this.#say(t('begin-save-first'));
    const begun = await signer.start(name, known.person, known.org);
    if (begun.file === undefined) {
      this.notices = begun.notices;
      return;
    }
    const taken = await desk.takeBytes({ name, bytes: new TextEncoder().encode(begun.file) }, 'made');
    if ('id' in taken) go(front(taken));
    else this.notices = taken.notices;
  }

  #card(): void {
    const known = this.#known();
    const { key } = signer;
    if (known && key) this.card = cardText({ suite: key.suite, public: key.public, ...known });
  }

  #say(words: string): void {
    this.trouble = words;
  }
}

function field(name: string, label: string) {
  return html`<div class="field"><label for=${name}>${label}</label><input id=${name} autocomplete="off" /></div>`;
}

customElements.define('nz-begin', NzBegin);
