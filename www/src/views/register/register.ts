// <nz-register>: reads the ledger that the address names, then shows its list or a case file; or says that it is not here.
import { html, nothing } from 'lit';
import { desk } from '../../desk/the-desk';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import type { Notice } from '../../core/wire';
import '../../parts/notice/notice';
import type { Route } from '../../router';
import { Watch } from '../../watch';
import './case';
import './list';
import css from './register.css?inline';
import { type Shelved, take } from './shelf';
import './texts';

type RegisterRoute = Extract<Route, { view: 'register' }>;

export class NzRegister extends NzElement {
  static override styles = styles(css);
  static override properties = { route: { attribute: false }, shelved: { state: true }, trouble: { state: true } };

  declare route: RegisterRoute;
  declare protected shelved: Shelved | null;
  declare protected trouble: 'absent' | readonly Notice[] | null;
  #wanted = '';

  constructor() {
    super();
    this.shelved = null;
    this.trouble = null;
    new Watch(this, desk);
  }

  override willUpdate(): void {
    const { id, query } = this.route;
    const wanted = [id, query['as-of'] ?? '', query['known-at'] ?? ''].join('|');
    if (this.#wanted === wanted || id === null) return;
    this.#wanted = wanted;
    void this.#take(id, wanted);
  }

  override render() {
    if (this.trouble === 'absent')
      return html`<div class="gone"><h1>${t('ledger-absent-title')}</h1>
        <p class="sec">${t('ledger-absent-text')}</p>
        <a class="btn" href="#/">${t('to-start')}</a></div>`;
    if (this.trouble)
      return html`<div class="gone"><h1>${t('broken-title')}</h1>
        ${this.trouble.map((notice) => html`<nz-notice .notice=${notice}></nz-notice>`)}
        <a class="btn" href="#/">${t('to-start')}</a></div>`;
    if (this.shelved?.card.id !== this.route.id) return html`<div class="gone"><p class="mut" role="status">${t('ledger-opening')}</p></div>`;
    const { opened } = this.shelved.book;
    return html`${
        opened.whole && opened.unread === 0
          ? nothing
          : html`<div class="unread" role="note"><b>${t('ledger-unread-title')}</b> ${t('ledger-unread-text', { count: opened.unread })}</div>`
      }
      ${
        this.route.page === 'item'
          ? html`<nz-case .route=${this.route} .shelved=${this.shelved}></nz-case>`
          : html`<nz-register-list .route=${this.route} .shelved=${this.shelved}></nz-register-list>`
      }`;
  }

  async #take(id: string, wanted: string): Promise<void> {
    this.trouble = null;
    try {
      const taken = await take(id, this.route.query);
      if (this.#wanted !== wanted) return;
      if (taken === null) this.trouble = 'absent';
      else if ('notices' in taken) this.trouble = taken.notices;
      else this.shelved = taken;
    } catch {
      if (this.#wanted === wanted) this.trouble = [];
    }
  }
}

customElements.define('nz-register', NzRegister);
