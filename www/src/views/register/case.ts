// <nz-case>: 一案一档. What it is, where it stands, what is missing, who must act; what was done, refused acts with their reason.
import { html, nothing } from 'lit';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import { state } from '../../icons';
import type { Act } from '../../register/acts';
import { conditions } from '../../register/conditions';
import { holderOf } from '../../register/acts/me';
import { type Offer, offers } from '../../register/acts/offer';
import type { Kind } from '../../register/acts/kinds';
import type { Item } from '../../register/item';
import { type Route, address } from '../../router';
import { signer } from '../../register/signer';
import { stamp } from '../../format/time';
import { Watch } from '../../watch';
import './act';
import type { NzAct } from './act';
import { barredWord } from './act-bound';
import { kindWord, roleWord } from './act-words';
import css from './case.css?inline';
import { conditionList } from './condition-words';
import './evidence';
import { facts } from './facts';
import { copyable } from '../../parts/code/code';
import { progress } from './marks';
import { rail } from './rail';
import { refusal } from './refusals';
import { sentence } from './sentences';
import { type Shelved, left } from './shelf';
import './short-notice';
import { holderName, stepWord, waits } from './step-words';
import { workingCalendar } from './working-calendar';
import { flagWord, grouped, lampAndDays, stateWord } from './words';

type RegisterRoute = Extract<Route, { view: 'register' }>;

export class NzCase extends NzElement {
  static override styles = styles(css);
  static override properties = { route: { attribute: false }, shelved: { attribute: false }, outdated: { state: true } };

  declare route: RegisterRoute;
  declare shelved: Shelved;
  /** The item whose cited figures have changed since. */
  declare protected outdated: string;

  constructor() {
    super();
    this.outdated = '';
    new Watch(this, signer);
  }

  override render() {
    const { book } = this.shelved;
    const detail = this.route.detail ?? '';
    const item = book.items.find(({ number }) => number === detail) ?? book.byId.get(detail);
    if (item) left.item = item.id;
    const list = address({ ...this.route, page: 'list', detail: null, query: {} });
    const back = left.list.startsWith(list) ? left.list : list;
    if (!item)
      return html`<h1 tabindex="-1">${t('case-absent-title')}</h1>
        <p class="sec">${t('case-absent-text', { number: detail, ledger: book.opened.name })}</p>
        <p><a class="btn" href=${back}>${t('view-list')}</a></p>`;
    return html`<div class="head">
        <p class="sub"><a href=${back}>${t('view-list')}</a><span>${item.number}</span><span>${t('ledger-round', { round: item.round })}</span><span>${stateWord(item.state)}</span></p>
        <h1 tabindex="-1">${item.text}</h1>
      </div>
      ${item.state === 'merged' ? nothing : rail(item)}
      <div class="case">
        <aside class="stack">${this.#next(item)} ${this.#conditions(item)} ${this.#code(item)}</aside>
        <div class="stack">
          ${this.#problem(item)} ${this.#measures(item)}
          <nz-evidence @nz-cited=${({ detail }: CustomEvent<boolean>) => (this.outdated = detail ? item.id : '')} .item=${item} .shelved=${this.shelved} .to=${(number: string) => this.#to(number)}></nz-evidence>
          ${this.#history(item)}
        </div>
      </div>
      <nz-act .shelved=${this.shelved}></nz-act>`;
  }

  #next(item: Item) {
    const { step } = item;
    const over = step.kind === 'none';
    return html`<section class="panel next">
      <header><h2>${over ? t('case-next') : stepWord(item)}</h2></header>
      <div class="pad">
        ${over ? html`<p>${t('case-next-nothing')}</p>` : nothing}
        ${
          !waits(step.kind)
            ? this.#main(item)
            : html`<h3>${t('case-who')}</h3>
                <ul>
                  ${step.who.length > 0 ? step.who.map((who) => html`<li>${holderName(who)}</li>`) : html`<li>${t('ledger-who-nobody')}</li>`}
                </ul>`
        }
        ${this.#mine(item)}
      </div>
    </section>`;
  }

  /** An item that was joined says where its answer stands, and how far that is. */
  #main(item: Item) {
    const main = item.main === null ? undefined : this.shelved.book.byId.get(item.main);
    if (!main) return nothing;
    const { signed, filed } = main.course;
    return html`<p>${t('case-main', { number: item.number })} <a href=${this.#to(main.number)}>${main.number}</a></p>
      <p class="sec">${t('case-main-state', { state: stateWord(main.state), day: (filed ?? signed)?.day ?? '' })}</p>`;
  }

  /** What whoever holds the key may sign here; and why something has to be left to somebody else. */
  #mine(item: Item) {
    const roster = address({ ...this.route, page: 'roster', detail: null, query: {} });
    if (signer.state !== 'ready') return html`<p class="mine noprint sm">${t('case-no-key')} <a href=${roster}>${t('case-to-key')}</a></p>`;
    const { book } = this.shelved;
    const today = stamp(new Date()).slice(0, 10);
    const me = holderOf(book.newest, signer.key?.public);
    if (!me) return html`<p class="mine noprint sm">${t('me-not-listed', { edition: book.newest?.n ?? 0 })} <a href=${roster}>${t('view-roster')}</a></p>`;
    const all = offers(item, me, today);
    const [first, rest] = [all.filter(({ next }) => next), all.filter(({ next }) => !next)];
    return html`<div class="mine noprint">
      <p class="sm">${t('case-me', { org: me.org, person: me.person, posts: me.posts.map(({ role }) => roleWord(role)).join(t('list-comma')) })}</p>
      <div class="ways">${first.map((offer) => this.#offer(offer, item, 'pri'))}</div>
      ${first.map(({ barred, kinds }) => (barred ? html`<p class="sm sec">${t('case-barred', { act: kinds.map(kindWord).join(t('list-comma')), why: barredWord(barred, item, me) })}</p>` : nothing))}
      ${rest.length > 0 ? html`<details><summary>${t('case-other-acts')}</summary><div class="ways">${rest.map((offer) => this.#offer(offer, item, ''))}</div></details>` : nothing}
    </div>`;
  }

  #offer({ kinds, barred }: Offer, item: Item, look: string) {
    if (barred) return nothing;
    const [only] = kinds;
    const word = kinds.length === 1 && only ? kindWord(only) : t('case-verdict', { acts: kinds.map(kindWord).join(t('case-or')) });
    return html`<button class="btn ${look}" @click=${() => void this.#act(kinds, item)}>${t('case-act', { act: word })}</button>`;
  }

  async #act(kinds: readonly Kind[], item: Item): Promise<void> {
    await this.renderRoot.querySelector<NzAct>('nz-act')?.open(kinds, item);
  }

  #conditions(item: Item) {
    const all = conditions(item, this.shelved.book.items, this.shelved.book.newest, this.shelved.days.asOf);
    if (all.length === 0 || item.state === 'merged' || item.state === 'unfounded') return nothing;
    const met = all.filter((one) => one.met === true).length;
    return html`<section class="panel">
      <header><h2>${t('case-conditions')}</h2><span class="sm sec">${t('case-conditions-met', { part: met, whole: all.length })}</span></header>
      ${conditionList(all)}
    </section>`;
  }

  #code(item: Item) {
    const { counted } = this.shelved.book;
    return html`<section class="panel pad sm">
      <p>${t('case-code')} ${copyable(item.id, 16)}</p>
      <p>${t('ledger-code')} ${copyable(counted.root, 16)}</p>
      <p class="sec">${t('case-code-text')}</p>
    </section>`;
  }

  #problem(item: Item) {
    const { asOf } = this.shelved.days;
    const lamp = lampAndDays(item, asOf);
    const register = item.acts.find(({ kind }) => kind === 'register');
    const origin = { source: [item.source, item.batch].filter(Boolean).join(' '), feedback: item.feedback, code: grouped(String(register?.body['original'] ?? '')) };
    return html`<section class="panel">
      <header>
        <h2>${t('case-problem')}</h2>
        <span class="marks"><span class="pill ${lamp.tone}">${state(lamp.tone, lamp.word)}</span>${progress(item.word)}
          ${item.course.hung ? html`<span class="tag">${t('ledger-hung')}</span>` : nothing}${item.flags.map((flag) => html`<span class="tag flag">${flagWord(flag)}</span>`)}${this.outdated === item.id ? html`<span class="tag flag">${t('case-cited-changed')}</span>` : nothing}</span>
      </header>
      <div class="pad">
        <p class="quote">${item.text} <span class="mut">${t('case-origin', origin)}</span></p>
        ${facts(item, this.shelved.book, (number) => this.#to(number))}
      </div>
    </section>`;
  }

  /** 五落实 of a major hazard, as its plan names them. */
  #five({ course }: Item) {
    const five = course.plan?.body['five'] as Readonly<Record<string, string>> | null | undefined;
    if (!five) return nothing;
    const names: readonly (readonly [string, string])[] = [
      ['responsibility', t('case-five-responsibility')],
      ['measures', t('case-five-measures')],
      ['funds', t('case-five-funds')],
      ['deadline', t('case-five-deadline')],
      ['contingency', t('case-five-contingency')],
    ];
    return html`<div class="pad"><h3>${t('case-five')}</h3>
      <dl class="facts five">${names.map(([field, name]) => html`<div><dt>${name}</dt><dd>${five[field] || html`<span class="lack">${t('case-not-yet')}</span>`}</dd></div>`)}</dl></div>`;
  }

  #measures(item: Item) {
    const { course, policy } = item;
    const { measures } = course;
    const done = measures.filter((one) => one.done).length;
    return html`<section class="panel">
      <header><h2>${t('case-measures')}</h2>${
        measures.length > 0 ? html`<span class="sm sec">${t('case-measures-done', { part: done, whole: measures.length })}</span>` : nothing
      }</header>
      ${
        measures.length === 0
          ? html`<p class="pad sec">${policy?.plan === false ? t('case-measures-none') : t('case-measures-wanted')}</p>`
          : html`<table class="measures">
              <thead><tr><th>${t('case-ordinal')}</th><th>${t('case-measure')}</th><th>${t('case-measure-owner')}</th><th>${t('case-due')}</th><th>${t('case-done')}</th><th>${t('ledger-progress')}</th><th class="num">${t('case-files')}</th></tr></thead>
              <tbody>
                ${measures.map(
                  (one) => html`<tr>
                    <td class="mut">${one.n}</td>
                    <td>${one.what}<small>${t('case-standard', { text: one.standard })}</small>${one.stop ? html`<small>${t('case-permanent')}</small>` : nothing}</td>
                    <td>${one.owner || '—'}</td>
                    <td class="nw">${one.due}</td>
                    <td class="nw">${one.done ? String(one.done.body['done'] ?? one.done.day) : '—'}</td>
                    <td>${progress(one.done ? 'completed' : one.due < this.shelved.days.asOf ? 'behind' : 'on-schedule')}</td>
                    <td class="num">${t('case-count', { count: one.files })}</td>
                  </tr>`,
                )}
              </tbody>
            </table>`
      }
      ${this.#five(item)}
    </section>`;
  }

  #history(item: Item) {
    const refused = item.acts.filter(({ stands }) => !stands).length;
    return html`<section class="panel">
      <header><h2>${t('case-history')}</h2>${refused > 0 ? html`<span class="sm sec">${t('case-history-refused', { count: refused })}</span>` : nothing}</header>
      <ol class="history pad">
        ${item.acts.toReversed().map((act) => this.#done(act, item))}
      </ol>
    </section>`;
  }

  #done(act: Act, item: Item) {
    const { book } = this.shelved;
    return html`<li>
      <time datetime=${act.at} title=${act.witnessed ? t('case-proved', { day: act.witnessed.slice(0, 10) }) : nothing}>${act.at.slice(5, 16).replace('T', ' ')}</time>
      <div class=${act.stands ? '' : 'not'}>
        <span class="by">${holderName(act.by)}</span> ${sentence(act, book)}
        ${act.stands ? nothing : html`<p><b>${t('case-not-taken')}</b> ${refusal(act, item, book)}</p>`}
        ${act.kind === 'notice_post' ? workingCalendar(book.newest?.calendar, String(act.body['start'] ?? ''), String(act.body['end'] ?? '')) : nothing}
        ${act.reason === 'notice-short' ? html`<nz-short-notice .act=${act} .item=${item}></nz-short-notice>` : nothing}
      </div>
    </li>`;
  }

  #to(number: string): string {
    return address({ ...this.route, detail: number });
  }
}

customElements.define('nz-case', NzCase);
