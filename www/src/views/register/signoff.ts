// <nz-signoff>: 销号. What waits for whoever sits here, what waits for others, what is in public notice; and the batch that the rules of general
// hazards allow, every item listed.
import { html } from 'lit';
import { NzElement, styles } from '../../element';
import { stamp } from '../../format/time';
import { t } from '../../i18n/texts';
import { batchable } from '../../register/acts/fill';
import { entitling, holderOf } from '../../register/acts/me';
import { offers } from '../../register/acts/offer';
import { type Item, done } from '../../register/item';
import { signer } from '../../register/signer';
import { type Route, address } from '../../router';
import { Watch } from '../../watch';
import './act';
import type { NzAct } from './act';
import { kindWord } from './act-words';
import css from './roster.css?inline';
import type { Shelved } from './shelf';
import { stepWord, whoWord } from './step-words';

export class NzSignoff extends NzElement {
  static override styles = styles(css);
  static override properties = { route: { attribute: false }, shelved: { attribute: false } };

  declare route: Extract<Route, { view: 'register' }>;
  declare shelved: Shelved;

  constructor() {
    super();
    new Watch(this, signer);
  }

  override render() {
    const { book } = this.shelved;
    const today = stamp(new Date()).slice(0, 10);
    const me = holderOf(book.newest, signer.state === 'ready' ? signer.key?.public : undefined);
    const open = book.items.filter(({ state }) => !done(state) || state === 'closed');
    const mine = open.filter((item) => offers(item, me, today).some(({ next, barred }) => next && barred === null));
    const ready = book.items.filter(batchable);
    const batch = me !== null && ready.some((item) => entitling(me, 'batch_sign_off', item.class, today));
    const noticed = open.filter(({ state }) => state === 'in_notice');
    const others = open.filter((item) => !mine.includes(item) && !noticed.includes(item) && WAITING.has(item.state));
    return html`<div class="head">
        <p class="sub"><a href=${address({ ...this.route, page: 'list', detail: null, query: {} })}>${t('view-list')}</a></p>
        <h1 tabindex="-1">${t('view-signoff')}</h1>
        ${me ? html`<p class="sec">${t('signoff-me', { org: me.org, person: me.person })}</p>` : html`<p class="sec">${t('signoff-no-key')} <a href=${address({ ...this.route, page: 'roster', detail: null, query: {} })}>${t('view-roster')}</a></p>`}
      </div>
      <div class="stack">
        ${this.#panel(t('signoff-mine'), mine, (item) => offers(item, me, today).filter(({ next }) => next).flatMap(({ kinds }) => kinds.map(kindWord)).join(t('list-comma')))}
        <section class="panel"><header><h2>${t('signoff-batch')}</h2><span class="sm sec">${t('signoff-batch-text')}</span></header>
          <div class="pad">${
            ready.length === 0
              ? html`<p class="sec">${t('signoff-batch-none')}</p>`
              : html`<ul>${ready.map((item) => html`<li>${this.#link(item)}</li>`)}</ul>
                  <p class="ways">${batch ? html`<button class="btn pri" @click=${() => void this.#act?.open(['batch_sign_off'], null)}>${t('signoff-batch-do')}</button>` : html`<span class="sec">${t('signoff-batch-not-you')}</span>`}</p>`
          }</div></section>
        ${this.#panel(t('signoff-noticed'), noticed, stepWord)}
        ${this.#panel(t('signoff-others'), others, (item) => `${stepWord(item)}　${whoWord(item.step)}`)}
      </div>
      <nz-act .shelved=${this.shelved}></nz-act>`;
  }

  #panel(title: string, items: readonly Item[], note: (item: Item) => string) {
    return html`<section class="panel"><header><h2>${title}</h2><span class="sm sec">${t('signoff-count', { count: items.length })}</span></header>
      <div class="pad">${items.length === 0 ? html`<p class="sec">${t('signoff-none')}</p>` : html`<ul>${items.map((item) => html`<li>${this.#link(item)}<small>${note(item)}</small></li>`)}</ul>`}</div></section>`;
  }

  #link(item: Item) {
    return html`<a href=${address({ ...this.route, page: 'item', detail: item.number, query: {} })}>${item.number}</a>　${item.text}`;
  }

  get #act(): NzAct | null {
    return this.renderRoot.querySelector('nz-act');
  }
}

/** States in which an item waits for a verdict. */
const WAITING: ReadonlySet<string> = new Set(['submitted', 'inspected', 'reviewed', 'notice_over', 'closed', 'contested', 'reexamine']);

customElements.define('nz-signoff', NzSignoff);
