// <nz-roster>: 岗位授权清单. Whose key this is and which posts it holds; who holds which post, by which edition; the next edition, written from
// what changes, signed by those who may; people added by their card, leaving with everything they signed in force.
import { html, nothing } from 'lit';
import { type Draft, draftOf, dropDraft, keepDraft } from '../../desk/originals';
import { NzElement, styles } from '../../element';
import { stamp } from '../../format/time';
import { t } from '../../i18n/texts';
import { state } from '../../icons';
import type { Edition, Policy } from '../../register/acts';
import { type Change, type Key, editionLine, following, leaving, pending, whole } from '../../register/edition';
import { holderOf, holds } from '../../register/acts/me';
import { signer } from '../../register/signer';
import { type Route, address } from '../../router';
import { toasts } from '../../toasts';
import { Watch } from '../../watch';
import { roleWord } from './act-words';
import fieldsCss from './fields.css?inline';
import './key';
import './policies';
import './newcomer';
import css from './roster.css?inline';
import type { Shelved } from './shelf';
import { className, grouped } from './words';

const NAME = 'roster';

export class NzRoster extends NzElement {
  static override styles = styles(css + fieldsCss);
  static override properties = { route: { attribute: false }, shelved: { attribute: false }, change: { state: true }, trouble: { state: true } };

  declare route: Extract<Route, { view: 'register' }>;
  declare shelved: Shelved;
  /** What the next edition changes; none where nobody has begun one. */
  declare protected change: (Change & { of?: string }) | null;
  declare protected trouble: string;

  constructor() {
    super();
    this.change = null;
    this.trouble = '';
    new Watch(this, signer);
  }

  override async connectedCallback(): Promise<void> {
    super.connectedCallback();
    const begun = (await draftOf(this.shelved.card.id, NAME).catch(() => undefined)) as (Change & { of?: string }) | undefined;
    if (begun && begun.of === this.shelved.book.newest?.id) this.change = begun;
  }

  override willUpdate(changes: Map<string, unknown>): void {
    // What was begun on an older edition does not follow the newest one.
    if (changes.has('shelved') && this.change && this.change.of !== this.shelved.book.newest?.id) this.#drop();
  }

  override render() {
    const { book, ledger } = this.shelved;
    const { newest } = book;
    const root = newest !== undefined && whole(newest).rootKeys.includes(signer.state === 'ready' ? (signer.key?.public ?? '') : '');
    return html`<div class="head">
        <p class="sub"><a href=${address({ ...this.route, page: 'list', detail: null, query: {} })}>${t('view-list')}</a></p>
        <h1 tabindex="-1">${t('view-roster')}</h1>
        <p class="sec">${t('roster-lead')}</p>
      </div>
      <div role="alert">${this.trouble ? html`<p class="said">${state('bad', this.trouble)}</p>` : nothing}</div>
      <div class="two">
        <div class="stack">
          ${newest ? this.#people(newest, root && ledger.writable) : html`<section class="panel pad">${t('roster-none')}</section>`}
          ${root && newest ? html`<nz-newcomer .edition=${newest} .change=${this.change ?? {}} .suite=${book.judged.suite} @add=${(event: CustomEvent<Key>) => this.#add(newest, event.detail)}></nz-newcomer>` : nothing}
          ${newest ? html`<nz-policies .edition=${newest} .change=${this.change ?? {}} .may=${root} @policies=${(event: CustomEvent<readonly Policy[]>) => this.#put({ policies: event.detail })}></nz-policies>` : nothing}
        </div>
        <aside class="stack">
          <section class="panel"><header><h2>${t('key-title')}</h2></header><div class="pad"><nz-key .suite=${book.judged.suite}></nz-key></div></section>
          ${this.#me(newest)} ${this.#next(newest)} ${this.#pending()} ${this.#editions()}
        </aside>
      </div>`;
  }

  #me(newest: Edition | undefined) {
    if (signer.state !== 'ready') return nothing;
    const me = holderOf(newest, signer.key?.public);
    const today = stamp(new Date()).slice(0, 10);
    return html`<section class="panel"><header><h2>${t('me-title')}</h2></header>
      <div class="pad">
        ${
          me
            ? html`<p><b>${me.org}　${me.person}</b></p>
                <ul>${me.posts.map((post) => html`<li>${holds(post, today, null) ? state('ok', postWord(post)) : state('idle', postWord(post))}</li>`)}</ul>`
            : html`<p>${state('warn', t('me-not-listed', { edition: newest?.n ?? 0 }))}</p>`
        }
      </div></section>`;
  }

  #people(newest: Edition, may: boolean) {
    const keys = this.change?.keys ?? newest.keys;
    const today = stamp(new Date()).slice(0, 10);
    const put = (changed: Key) => this.#put({ keys: keys.map((key) => (key.pub === changed.pub ? changed : key)) });
    return html`<section class="panel">
      <header><h2>${t('roster-edition', { n: newest.n })}</h2><span class="sm sec">${newest.at.slice(0, 10)}　${t('roster-people', { count: newest.keys.length })}</span></header>
      <table class="people">
        <thead><tr><th>${t('field-org')}</th><th>${t('roster-person')}</th><th>${t('roster-posts')}</th><th>${t('roster-key')}</th>${may ? html`<th><span class="vh">${t('roster-acts')}</span></th>` : nothing}</tr></thead>
        <tbody>
          ${[...keys]
            .sort((a, b) => (a.org + a.person < b.org + b.person ? -1 : 1))
            .map(
              (key) => html`<tr class=${newest.keys.some(({ pub }) => pub === key.pub) ? '' : 'new'}>
                <td>${key.org}</td>
                <td>${key.person}${whole(newest).rootKeys.includes(key.pub) ? html`<small>${t('roster-root')}</small>` : nothing}</td>
                <td>${key.roles.map(
                  (post, i) => html`<div class="post ${holds(post, today, null) ? '' : 'past'}">${postWord(post)}${
                    may && post.to === null ? html` <button class="btn quiet" @click=${() => put({ ...key, roles: key.roles.map((one, j) => (i === j ? { ...one, to: today } : one)) })}>${t('roster-end-post', { post: roleWord(post.role) })}</button>` : nothing
                  }</div>`,
                )}</td>
                <td><span class="mono nw" title=${key.pub}>${grouped(key.pub)}</span></td>
                ${may ? html`<td class="num"><button class="btn quiet" @click=${() => this.#leave(newest, key)}>${t('roster-leaves', { person: key.person })}</button></td>` : nothing}
              </tr>`,
            )}
        </tbody>
      </table>
    </section>`;
  }

  /** What the next edition will change, before it is signed. */
  #next(newest: Edition | undefined) {
    const { change } = this;
    if (!newest || !change) return nothing;
    const changes = [...changesOf(newest, change)];
    if (changes.length === 0) return nothing;
    const needed = whole(newest).rootThreshold;
    return html`<section class="panel next"><header><h2>${t('roster-next', { n: newest.n + 1 })}</h2></header>
      <div class="pad">
        <ul class="changes">${changes.map((words) => html`<li>${words}</li>`)}</ul>
        <p class="sm sec">${needed > 1 ? t('roster-next-several', { count: needed }) : t('roster-next-text')}</p>
        <p class="ways"><button class="btn pri" @click=${() => void this.#sign(newest)}>${t('roster-sign')}</button><button class="btn" @click=${() => this.#drop()}>${t('roster-drop')}</button></p>
      </div></section>`;
  }

  #pending() {
    const { book } = this.shelved;
    const waiting = pending(book.rosters, book.judged.rosters);
    if (waiting.length === 0) return nothing;
    return html`<section class="panel"><header><h2>${t('roster-pending')}</h2></header>
      <ul class="pad">${waiting.map(({ id, text }) => {
        const edition = book.editions.get(id);
        return html`<li>${t('roster-pending-one', { n: edition?.n ?? 0, day: edition?.at.slice(0, 10) ?? '' })} <span class="mono" title=${id}>${grouped(id)}</span>
          ${edition && book.newest ? html`<ul class="changes">${[...changesOf(book.newest, edition)].map((words) => html`<li>${words}</li>`)}</ul>` : nothing}
          ${signer.state === 'ready' ? html`<button class="btn" @click=${() => void this.#offer(text)}>${t('roster-cosign')}</button>` : nothing}</li>`;
      })}</ul></section>`;
  }

  #editions() {
    const { book } = this.shelved;
    const standing = new Set(book.judged.rosters.filter(({ verdict }) => verdict === 'effective').map(({ id }) => id));
    const all = [...book.editions.values()].filter(({ id }) => standing.has(id)).sort((a, b) => b.n - a.n);
    return html`<section class="panel"><header><h2>${t('roster-editions')}</h2></header>
      <ul class="pad sm">${all.map((edition) => html`<li>${t('roster-edition', { n: edition.n })}　${edition.at.slice(0, 16).replace('T', ' ')}　${t('roster-people', { count: edition.keys.length })}　<span class="mono" title=${edition.id}>${grouped(edition.id)}</span></li>`)}</ul></section>`;
  }

  #add(newest: Edition, key: Key): void {
    const keys = this.change?.keys ?? newest.keys;
    this.#put({ keys: [...keys.filter(({ pub }) => pub !== key.pub), key] });
  }

  /** Everything that was signed so far stays in force: the edition names the last act of the key. */
  #leave(newest: Edition, { pub }: Key): void {
    const { book } = this.shelved;
    const kid = book.kids.get(pub);
    const before = { ...newest, ...this.change } as Edition;
    if (!kid || !newest.keys.some((key) => key.pub === pub)) return this.#put({ keys: before.keys.filter((key) => key.pub !== pub) });
    const last = book.acts.filter((act) => act.key === kid).reduce<{ id: string; seq: number } | null>((latest, { id, seq }) => (latest === null || seq > latest.seq ? { id, seq } : latest), null);
    const change = leaving(before, pub, kid, last, 'left');
    if (change.rootKeys?.length === 0) return this.#say(t('roster-last-root'));
    this.#put(change);
  }

  #put(change: Change): void {
    this.trouble = '';
    this.change = { ...this.change, ...change, of: this.shelved.book.newest?.id ?? '' };
    void keepDraft(this.shelved.card.id, NAME, this.change as Draft).catch(() => undefined);
  }

  #drop(): void {
    this.change = null;
    void dropDraft(this.shelved.card.id, NAME).catch(() => undefined);
  }

  async #sign(newest: Edition): Promise<void> {
    const { book } = this.shelved;
    const level = book.judged.rosters.filter(({ n, verdict }) => n === newest.n && verdict === 'effective').map(({ id }) => id);
    if (await this.#offer(following(newest, level, stamp(new Date()), this.change ?? {}))) this.#drop();
  }

  /** Signs the text of an edition and takes it in; whether it was. */
  async #offer(text: string): Promise<boolean> {
    const { signature, notices } = await signer.sign('roster', text);
    if (signature === undefined) {
      this.#say(notices[0]?.code === 'key-locked' ? t('act-no-key') : t('act-not-signed'));
      return false;
    }
    const verdict = await this.shelved.ledger.edition(editionLine(signer.key?.public ?? '', signature, text));
    if (verdict === 'refused') this.#say(t('roster-refused'));
    else toasts.say({ text: verdict === 'effective' ? t('roster-signed') : t('roster-signed-waits') });
    return verdict !== 'refused';
  }

  #say(words: string): void {
    this.trouble = words;
  }
}

/** A post with its classes and days. */
export function postWord({ role, classes, from, to }: Key['roles'][number]): string {
  const args = { role: roleWord(role), classes: classes.map(className).join(t('list-comma')), from, to: to ?? '' };
  const word = classes.length > 0 ? t('post-of', args) : t('post-all', args);
  return to === null ? word : t('post-until', { post: word, to });
}

/** In words, what is other than in the newest edition. */
function* changesOf(newest: Edition, change: Pick<Change, 'keys' | 'policies'>): Generator<string> {
  const keys = change.keys ?? newest.keys;
  for (const { pub, org, person, roles } of keys) {
    const before = newest.keys.find((key) => key.pub === pub);
    if (!before) yield t('change-joins', { org, person, posts: roles.map(postWord).join(t('list-comma')) });
    else if (JSON.stringify(before.roles) !== JSON.stringify(roles)) yield t('change-posts', { org, person, posts: roles.map(postWord).join(t('list-comma')) });
  }
  for (const { pub, org, person } of newest.keys) if (!keys.some((key) => key.pub === pub)) yield t('change-leaves', { org, person });
  for (const policy of change.policies ?? []) {
    const before = newest.policies.find((one) => one.class === policy.class);
    if (JSON.stringify(before) !== JSON.stringify(policy)) yield t('change-policy', { name: className(policy.class) });
  }
}

customElements.define('nz-roster', NzRoster);
