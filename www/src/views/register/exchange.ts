// <nz-exchange>: 导入与合并. A file from somebody else is looked at before it joins: what is new, what would not be adopted and why, what has to be
// settled, which originals are not here. Nothing is overwritten, nothing is removed. And the way out: this ledger as a file.
import { html, nothing } from 'lit';
import type * as wire from '../../core/wire';
import { kept } from '../../desk/originals';
import { desk } from '../../desk/the-desk';
import { LARGEST } from '../../desk/disk';
import { NzElement, styles } from '../../element';
import { minute } from '../../format/time';
import { t } from '../../i18n/texts';
import { type Tone, state } from '../../icons';
import '../../parts/notice/notice';
import type { Act } from '../../register/acts';
import { type Report, look } from '../../register/exchange';
import type { Item } from '../../register/item';
import { type PublicList, publicList } from '../../register/public-list';
import type { LedgerOpened } from '../../register/wire';
import { type Route, address } from '../../router';
import { toasts } from '../../toasts';
import { registerMany } from '../registry';
import { refusal } from './refusals';
import css from './roster.css?inline';
import { sentence } from './sentences';
import type { Shelved } from './shelf';
import { holderName } from './step-words';
import { grouped, kindOfDeadline, progressWord } from './words';

interface Came {
  file: string;
  bytes: Uint8Array;
  report: Report;
  /** It has joined the ledger. */
  joined: boolean;
}

export class NzExchange extends NzElement {
  static override styles = styles(css);
  static override properties = { route: { attribute: false }, shelved: { attribute: false }, came: { state: true }, notices: { state: true }, trouble: { state: true }, busy: { state: true } };

  declare route: Extract<Route, { view: 'register' }>;
  declare shelved: Shelved;
  declare protected came: Came | null;
  declare protected notices: readonly wire.Notice[];
  declare protected trouble: string;
  declare protected busy: boolean;

  constructor() {
    super();
    this.came = null;
    this.notices = [];
    this.trouble = '';
    this.busy = false;
  }

  override render() {
    const { book } = this.shelved;
    const [internal, secret] = ['internal', 'secret'].map((openness) => book.items.filter((item) => item.openness === openness).length);
    return html`<div class="head">
        <p class="sub"><a href=${address({ ...this.route, page: 'list', detail: null, query: {} })}>${t('view-list')}</a></p>
        <h1 tabindex="-1">${t('view-exchange')}</h1>
      </div>
      <div class="stack">
        <section class="panel"><header><h2>${t('exchange-out')}</h2></header><div class="pad">
          <p class="sec">${t('exchange-out-text')}</p>
          ${(internal ?? 0) + (secret ?? 0) > 0 ? html`<p class="unsaved">${state('warn', t('exchange-unpublished', { internal: internal ?? 0, secret: secret ?? 0 }))}</p>` : nothing}
          <p class="ways"><button class="btn" @click=${() => void this.#out()}>${t('exchange-save')}</button><span class="sm sec">${t('ledger-code')} <span class="mono" title=${book.judged.root}>${grouped(book.judged.root)}</span></span></p>
        </div></section>
        <section class="panel"><header><h2>${t('exchange-in')}</h2></header><div class="pad">
          <p class="sec">${t('exchange-in-text')}</p>
          <p class="ways"><button class="btn ${this.came ? '' : 'pri'}" @click=${() => this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click()}>${t('exchange-choose')}</button></p>
          <input type="file" accept=".register" hidden aria-label=${t('exchange-choose')} @change=${(event: Event) => void this.#chosen(event)} />
          <div role="status">${this.busy ? html`<p class="sec">${t('exchange-looking')}</p>` : nothing}</div>
          <div role="alert">${this.trouble ? html`<p class="said">${state('bad', this.trouble)}</p>` : nothing}${this.notices.map((notice) => html`<nz-notice .notice=${notice}></nz-notice>`)}</div>
        </div></section>
        ${this.came ? this.#report(this.came) : nothing}
        <section class="panel"><header><h2>${t('exchange-list')}</h2></header><div class="pad">
          <p class="sec">${t('exchange-list-text')}</p>
          <p class="ways"><a class="btn" href=${address({ ...this.route, page: 'intake', detail: null, query: {} })}>${t('list-intake')}</a></p>
        </div></section>
        ${this.#public()}
      </div>`;
  }

  /** What may leave for anybody: public items, of each the listed fields. */
  #public() {
    const { book, days } = this.shelved;
    const list = publicList(book.items, { progress: ({ word }) => progressWord(word), deadline: (item) => [item.deadline ?? '', kindOfDeadline(item)].filter(Boolean).join(' ') });
    return html`<section class="panel"><header><h2>${t('public-title')}</h2></header><div class="pad">
      <p class="sec">${t('public-text')}</p>
      <p>${t('public-count', { count: list.rows.length, left: list.left })}</p>
      ${list.held.length > 0 ? html`<p class="unsaved">${state('warn', t('public-held', { numbers: list.held.join(t('list-comma')) }))}</p>` : nothing}
      <p class="ways"><button class="btn" @click=${() => void this.#savePublic(list, days.asOf)}>${t('public-save')}</button></p>
    </div></section>`;
  }

  async #savePublic(list: PublicList, asOf: string): Promise<void> {
    try {
      const { savePublic } = await registerMany();
      await savePublic(list, asOf, this.shelved.book.judged.root);
    } catch {
      this.#say(t('ledger-part-absent'));
    }
  }

  #report({ file, report, joined }: Came) {
    const { adopted, items, known, refused, fell, settle, editions, missing, whole, unread } = report;
    const figure = (tone: Tone, name: string, count: number, note: string) => html`<div>${state(tone, name)}<b>${count}</b><span class="sm sec">${note}</span></div>`;
    return html`<section class="panel">
        <header><h2>${joined ? t('came-joined') : t('came-preview')}</h2><span class="sm sec">${file}</span></header>
        <div class="counts" role="status">
          ${figure('ok', t('came-new'), adopted.length, t('came-new-of', { items: items.length, editions }))}
          ${figure('idle', t('came-known'), known, t('came-known-text'))}
          ${figure(refused.length > 0 ? 'warn' : 'idle', t('came-refused'), refused.length, t('came-refused-text'))}
          ${figure(settle.length > 0 ? 'warn' : 'idle', t('came-settle'), settle.length, t('came-settle-text'))}
          ${figure(missing.length > 0 ? 'info' : 'idle', t('came-missing'), missing.length, t('came-missing-text'))}
        </div>
        ${whole && unread === 0 ? nothing : html`<p class="pad">${state('warn', t('came-not-whole', { count: unread }))}</p>`}
        <div class="pad ways">
          ${
            joined
              ? html`<a class="btn pri" href=${address({ ...this.route, page: 'list', detail: null, query: {} })}>${t('came-to-list')}</a>`
              : html`<button class="btn pri" @click=${() => void this.#join()}>${t('came-join', { count: adopted.length })}</button><button class="btn" @click=${() => (this.came = null)}>${t('came-leave')}</button><span class="sm sec">${t('came-join-text')}</span>`
          }
        </div>
      </section>
      ${refused.length + fell.length > 0 ? this.#refused([...refused, ...fell], report) : nothing}
      ${settle.length > 0 ? this.#settle(settle, report) : nothing}
      ${missing.length > 0 ? this.#missing(report) : nothing}
      ${items.length > 0 ? this.#items(report) : nothing}`;
  }

  /** Each with where, what is asked for, what there is, and who mends it. */
  #refused(acts: readonly Act[], { book }: Report) {
    return html`<section class="panel"><header><h2>${t('came-refused-title', { count: acts.length })}</h2><span class="sm sec">${t('came-refused-kept')}</span></header>
      <div class="pad">${acts.map((act) => {
        const item = book.byId.get(act.item ?? '');
        return html`<div class="refused"><b>${[item?.number, minute(act.at), holderName(act.by)].filter(Boolean).join('　')}</b>
          <p>${sentence(act, book)}</p><p>${refusal(act, { class: item?.class ?? '' }, book)}</p></div>`;
      })}</div></section>`;
  }

  /** What speaks against each other, side by side with both words. */
  #settle(items: readonly Item[], { book }: Report) {
    return html`<section class="panel"><header><h2>${t('came-settle-title', { count: items.length })}</h2></header>
      <div class="pad">${items.map((item) => {
        const sides = item.acts.filter(({ verdict, kind }) => verdict === 'contested' || kind === 'veto' || kind === 'approve');
        return html`<p><b>${item.number}　${item.text}</b></p><p class="sm sec">${t('came-settle-until')}</p>
          <div class="sides">${sides.map((act) => html`<div><b>${holderName(act.by)}</b><small>${minute(act.at)}</small>${sentence(act, book)}</div>`)}</div>`;
      })}</div></section>`;
  }

  #missing({ missing }: Report) {
    return html`<section class="panel"><header><h2>${t('came-missing-title', { count: missing.length })}</h2><span class="sm sec">${t('came-missing-how')}</span></header>
      <ul class="pad">${missing.map(({ name, number, digest }) => html`<li>${number}　${name} <span class="mono" title=${digest}>${grouped(digest)}</span></li>`)}</ul></section>`;
  }

  #items({ items, adopted, book }: Report) {
    return html`<section class="panel"><header><h2>${t('came-items', { count: items.length })}</h2></header>
      <ul class="pad">${items.map(
        (item) => html`<li><b>${item.number}</b>　${item.text}
          <ul>${adopted.filter((act) => (act.item ?? act.id) === item.id).map((act) => html`<li class="sm sec">${minute(act.at)}　${holderName(act.by)}　${sentence(act, book)}</li>`)}</ul></li>`,
      )}</ul></section>`;
  }

  async #out(): Promise<void> {
    const written = await desk.exportLedger(this.shelved.card);
    if (written) toasts.say({ text: t('ledger-saved', { name: written.name }) });
  }

  async #chosen({ target }: Event): Promise<void> {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    this.came = null;
    this.notices = [];
    this.trouble = '';
    if (file.size > LARGEST) return this.#say(t('exchange-too-large', { file: file.name }));
    this.busy = true;
    try {
      await this.#look(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch {
      this.#say(t('exchange-lost', { file: file.name }));
    } finally {
      this.busy = false;
    }
  }

  async #look(file: string, bytes: Uint8Array): Promise<void> {
    const { ledger, book, days, card } = this.shelved;
    const opened: wire.Answer<LedgerOpened> = await desk.core.open<LedgerOpened>(bytes, 'register');
    if (opened.handle === undefined) {
      this.notices = opened.notices;
      return;
    }
    await desk.core.register('close', { handle: opened.handle });
    const looked = await look(ledger, book, bytes, opened as LedgerOpened, days, await kept(card.id));
    if ('notices' in looked) this.notices = looked.notices;
    else this.came = { file, bytes, report: looked.report, joined: false };
  }

  async #join(): Promise<void> {
    const { came } = this;
    const { ledger } = this.shelved;
    if (!came) return;
    if (!ledger.writable) return this.#say(t('pen-reading-why'));
    const taken = await ledger.take(came.bytes);
    if ('lost' in taken || taken.new === undefined) return this.#say(t('exchange-lost', { file: came.file }));
    this.came = { ...came, joined: true };
    toasts.say({ text: t('came-joined-toast', { count: came.report.adopted.length }) });
  }

  #say(words: string): void {
    this.trouble = words;
  }
}

customElements.define('nz-exchange', NzExchange);
