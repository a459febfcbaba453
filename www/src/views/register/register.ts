// <nz-register>: reads the ledger that the address names, then shows the page of it that is asked for; or says that it is not here.
// What has to be known before anything else stands above: it is not saved, another page edits it, its file came in incomplete.
import { html, nothing } from 'lit';
import { desk } from '../../desk/the-desk';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import type { Notice } from '../../core/wire';
import '../../parts/notice/notice';
import { entitling, holderOf } from '../../register/acts/me';
import { signer } from '../../register/signer';
import { stamp } from '../../format/time';
import { type RegisterPage, type Route, address, go } from '../../router';
import { Watch } from '../../watch';
import './act';
import type { NzAct } from './act';
import './act-texts';
import { kindWord } from './act-words';
import './begin';
import './case';
import './exchange';
import './list';
import './roster';
import './signoff';
import { strips } from './strips';
import css from './register.css?inline';
import { type Shelved, stateOf, take } from './shelf';
import { TABS, tabs } from './tabs';
import './texts';

type RegisterRoute = Extract<Route, { view: 'register' }>;

/** Milliseconds after which a page looks whether another day has begun. */
const EVERY = 60_000;

export class NzRegister extends NzElement {
  static override styles = styles(css);
  static override properties = { route: { attribute: false }, shelved: { state: true }, trouble: { state: true }, loaded: { state: true } };

  declare route: RegisterRoute;
  declare protected shelved: Shelved | null;
  declare protected trouble: 'absent' | readonly Notice[] | null;
  /** Pages that are there. */
  declare protected loaded: ReadonlySet<string>;
  #wanted = '';
  #clock: ReturnType<typeof setInterval> | undefined;
  /** An item that was registered just now, to be shown when the ledger has been read with it. */
  #new = '';

  constructor() {
    super();
    this.shelved = null;
    this.trouble = null;
    this.loaded = new Set();
    new Watch(this, desk, signer);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A page that was left open over night shows the new day when somebody comes back to it.
    addEventListener('focus', this.#back);
    // On the wall of a meeting room nobody comes back to it.
    this.#clock = setInterval(this.#back, EVERY);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('focus', this.#back);
    clearInterval(this.#clock);
  }

  readonly #back = () => this.requestUpdate();

  override willUpdate(): void {
    this.#follow();
    const { id, query } = this.route;
    const revision = desk.ledger?.card.id === id ? desk.ledger.revision : 0;
    const wanted = id === null ? '' : stateOf(id, revision, query);
    if (this.#wanted === wanted || id === null) return;
    this.#wanted = wanted;
    void this.#take(id, wanted);
  }

  override render() {
    if (this.route.id === null) return html`<nz-begin></nz-begin>`;
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
    return html`${strips(this.shelved.ledger)}${
        opened.whole && opened.unread === 0
          ? nothing
          : html`<div class="unread" role="note"><b>${t('ledger-unread-title')}</b> ${t('ledger-unread-text', { count: opened.unread })}</div>`
      }
      ${TABS.some(({ page }) => page === this.route.page) && this.route.page !== 'wall' ? tabs(this.route) : nothing}
      ${this.#page(this.shelved)}`;
  }

  #page(shelved: Shelved) {
    const { route } = this;
    switch (route.page) {
      case 'item':
        return html`<nz-case .route=${route} .shelved=${shelved}></nz-case>`;
      case 'roster':
        return html`<nz-roster .route=${route} .shelved=${shelved}></nz-roster>`;
      case 'import':
        return html`<nz-exchange .route=${route} .shelved=${shelved}></nz-exchange>`;
      case 'signoff':
        return html`<nz-signoff .route=${route} .shelved=${shelved}></nz-signoff>`;
      case 'list':
        return html`<nz-register-list .route=${route} .shelved=${shelved}><span slot="acts">${this.#enter(shelved)}</span></nz-register-list>
          <nz-act .shelved=${shelved} @signed=${(event: CustomEvent<{ id: string; kind: string }>) => this.#signed(event.detail)}></nz-act>`;
      default:
        return this.#tab(shelved, route.page);
    }
  }

  /** A page that is not there yet is fetched. */
  #tab(shelved: Shelved, wanted: RegisterPage) {
    const tab = TABS.find(({ page }) => page === wanted);
    if (!tab) return nothing;
    const { page, load, show } = tab;
    if (!load || this.loaded.has(page)) return show?.(this.route, shelved) ?? nothing;
    load().then(
      () => (this.loaded = new Set([...this.loaded, page])),
      () => (this.trouble = []),
    );
    return html`<p class="mut gone" role="status">${t('ledger-opening')}</p>`;
  }

  /** What stands on no item: a new one is registered, a post handed over. */
  #enter({ book }: Shelved) {
    const { route } = this;
    const me = holderOf(book.newest, signer.state === 'ready' ? signer.key?.public : undefined);
    if (!me) return html`<a class="btn" href=${address({ ...route, page: 'roster', detail: null, query: {} })}>${t('list-to-key')}</a>`;
    const today = stamp(new Date()).slice(0, 10);
    const may = (['register', 'handover', 'checklist'] as const).filter((kind) => entitling(me, kind, null, today));
    const list = entitling(me, 'register', null, today) ? html`<a class="btn" href=${address({ ...route, page: 'intake', detail: null, query: {} })}>${t('list-intake')}</a> ` : nothing;
    return html`${list}${may.map((kind, i) => html`<button class="btn ${i === 0 ? 'pri' : ''}" @click=${() => void this.renderRoot.querySelector<NzAct>('nz-act')?.open([kind], null)}>${t('case-act', { act: kindWord(kind) })}</button> `)}`;
  }

  #signed({ id, kind }: { id: string; kind: string }): void {
    if (kind === 'register') this.#new = id;
    this.#follow();
  }

  /** By its number, where no other item has the same. */
  #follow(): void {
    const { items = [], byId } = this.shelved?.book ?? {};
    const item = byId?.get(this.#new);
    if (!item) return;
    this.#new = '';
    const detail = items.filter(({ number }) => number === item.number).length === 1 ? item.number : item.id;
    go({ ...this.route, page: 'item', detail, query: {} });
  }

  async #take(id: string, wanted: string): Promise<void> {
    this.trouble = null;
    try {
      const taken = await take(id, this.route.query);
      if (this.#wanted !== wanted) return;
      if (taken === null) this.trouble = 'absent';
      else if ('notices' in taken) this.trouble = taken.notices;
      else this.shelved = taken;
      // Opening it brought it to the desk, whose state has its number from now on.
      if (taken && 'ledger' in taken) this.#wanted = stateOf(id, taken.revision, this.route.query);
    } catch {
      if (this.#wanted === wanted) this.trouble = [];
    }
  }
}

customElements.define('nz-register', NzRegister);
