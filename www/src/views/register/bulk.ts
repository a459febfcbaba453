// <nz-bulk>: one kind of act on the items that were selected in the list. What can be done and what cannot is said item by item before anything is
// signed; an assignment may go out with one letter 交办函 that names them all.
import { html, nothing } from 'lit';
import { type Draft, draftOf } from '../../desk/originals';
import { NzElement, styles } from '../../element';
import { stamp } from '../../format/time';
import { t } from '../../i18n/texts';
import { state } from '../../icons';
import type { Act } from '../../register/acts';
import { type BulkKind, type Candidate, candidate, composed, forAll } from '../../register/acts/bulk';
import { type Lack, compose, entered } from '../../register/acts/compose';
import { type Filled, fill } from '../../register/acts/fill';
import type { Kind } from '../../register/acts/kinds';
import { type Me, holderOf } from '../../register/acts/me';
import { ascending } from '../../register/canonical';
import type { Item } from '../../register/item';
import { ASSIGNING, naming } from '../../register/letter';
import { personal, protectedClass } from '../../register/personal';
import { signer } from '../../register/signer';
import { type Route, address } from '../../router';
import { toasts } from '../../toasts';
import { Watch } from '../../watch';
import css from './act.css?inline';
import { atMost } from './at-most';
import { barredWord, entitlement } from './act-bound';
import { fields, withValue } from './act-fields';
import { words } from './act-prepare';
import './act-texts';
import { fieldWord, kindWord, lackWord } from './act-words';
import bulkCss from './bulk.css?inline';
import { type Begun, begunOf, dropBegun, isBegun, keepBegun } from './bulk-draft';
import { type Body, type Judgement, type Ready, type Signed, signAll, signOne } from './bulk-sign';
import './bulk-texts';
import fieldsCss from './fields.css?inline';
import { refusal } from './refusals';
import type { Shelved } from './shelf';
import { stateWord } from './words';

/** As many as one batch sign-off holds (FORMAT.md section 5). */
const MOST = 500;

/** A letter on no item: what it needs is entered. */
const LETTER: Filled = fill('letter', { item: null, items: [], classes: [], person: '', today: '' });

export class NzBulk extends NzElement {
  static override styles = styles(css + fieldsCss + bulkCss);
  static override properties = {
    route: { attribute: false },
    shelved: { attribute: false },
    kind: { state: true },
    all: { state: true },
    ticked: { state: true },
    draft: { state: true },
    letter: { state: true },
    lacks: { state: true },
    short: { state: true },
    said: { state: true },
    signing: { state: true },
    signed: { state: true },
    again: { state: true },
  };

  declare route: Extract<Route, { view: 'register' }>;
  declare shelved: Shelved;
  declare protected kind: BulkKind | null;
  declare protected all: readonly Candidate[];
  declare protected ticked: ReadonlySet<string>;
  declare protected draft: Draft;
  /** What is entered of the letter that goes with an assignment; none where none goes. */
  declare protected letter: Draft | null;
  declare protected lacks: readonly Lack[];
  /** What an item lacks, in words. */
  declare protected short: readonly string[];
  declare protected said: string;
  declare protected signing: { done: number; all: number } | null;
  declare protected signed: Signed | null;
  /** What is entered was entered before, perhaps for other items. */
  declare protected again: boolean;
  #own: ReadonlyMap<string, Draft> = new Map();
  #begun: Begun = { fields: {}, letter: {} };

  constructor() {
    super();
    this.kind = null;
    this.#reset();
    new Watch(this, signer);
  }

  #reset(): void {
    this.all = [];
    this.ticked = new Set();
    this.draft = {};
    this.letter = null;
    this.lacks = [];
    this.short = [];
    this.said = '';
    this.signing = null;
    this.signed = null;
    this.again = false;
    this.#begun = { fields: {}, letter: {} };
  }

  /** Opens it for these items. */
  async open(kind: BulkKind, items: readonly Item[]): Promise<void> {
    const me = this.#me;
    if (!me) return;
    this.#reset();
    this.kind = kind;
    this.all = items.map((item) => (items.length > MOST ? { item, bar: 'state', again: false } : candidate(kind, item, me, this.#today)));
    this.ticked = new Set(this.all.filter(({ bar, again }) => bar === null && !again).map(({ item }) => item.id));
    this.#own = new Map(await Promise.all(items.slice(0, MOST).map(async ({ id }) => [id, (await draftOf(this.shelved.card.id, `${id}/${kind}`).catch(() => undefined)) ?? {}] as const)));
    this.#begun = await begunOf(this.shelved.card.id, kind);
    this.again = isBegun(this.#begun);
    this.draft = this.#begun.fields;
    if (kind === 'assign') this.letter = this.#letterBegun();
    await this.updateComplete;
    this.#dialog?.showModal();
  }

  /** The unit, where all that are ticked have one. */
  #to(): string {
    const orgs = new Set(this.all.filter(({ item }) => this.ticked.has(item.id)).map(({ item }) => String(this.#own.get(item.id)?.['ownerOrg'] ?? item.ownerOrg)));
    const [only] = orgs;
    return orgs.size === 1 && only ? only : ASSIGNING.to;
  }

  #letterBegun(): Draft {
    return { ...ASSIGNING, to: this.#to(), ...this.#begun.letter };
  }

  /** Something was typed: Escape alone does not leave it. */
  get #dirty(): boolean {
    return isBegun(this.#begun);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get #me(): Me | null {
    return holderOf(this.shelved.book.newest, signer.state === 'ready' ? signer.key?.public : undefined);
  }

  get #today(): string {
    return stamp(new Date()).slice(0, 10);
  }

  get #where() {
    return { items: this.shelved.book.items, classes: [], person: this.#me?.person ?? '', today: this.#today };
  }

  override render() {
    const { kind } = this;
    if (!kind) return nothing;
    return html`<dialog aria-labelledby="bulk-title" @cancel=${(event: Event) => (this.signing || (this.#dirty && !this.signed)) && event.preventDefault()} @close=${() => this.dispatchEvent(new CustomEvent('left'))}>
      <form method="dialog" novalidate @submit=${(event: Event) => this.#submit(event, kind)}>
        <header><h2 id="bulk-title">${t('bulk-title', { act: kindWord(kind), count: this.all.length })}</h2><button type="button" class="btn quiet" @click=${() => this.#leave()}>${t('act-close')}</button></header>
        <div class="body">${this.signed ? this.#told(this.signed, kind) : this.#asked(kind)}</div>
        ${this.signed ? html`<footer><span><button type="button" class="btn pri" autofocus @click=${() => this.#leave()}>${t('act-close')}</button></span></footer>` : this.#foot()}
      </form>
    </dialog>`;
  }

  #foot() {
    if (this.all.length > MOST) return html`<footer><span><button type="button" class="btn pri" autofocus @click=${() => this.#leave()}>${t('act-close')}</button></span></footer>`;
    return html`<footer><p class="sec" role="status">${this.signing ? t('bulk-doing', this.signing) : t('act-final')}</p>
      <span><button type="button" class="btn" autofocus @click=${() => this.#leave()}>${t('act-not-now')}</button>
      <button class="btn pri" aria-disabled=${this.signing ? 'true' : 'false'}>${t('bulk-do', { count: this.ticked.size, person: this.#me?.person ?? '' })}</button></span></footer>`;
  }

  #asked(kind: BulkKind) {
    if (this.all.length > MOST) return html`<p>${state('warn', t('bulk-most', { count: this.all.length, most: MOST }))}</p>`;
    const can = this.all.filter(({ bar }) => bar === null);
    const cannot = this.all.filter(({ bar }) => bar !== null);
    return html`${this.#wrong(kind)}
      ${can.length > 0 ? html`<section class="items"><h3>${t('bulk-can', { count: can.length })}</h3><ul class="pick">${can.map((one) => this.#candidate(one))}</ul></section>` : nothing}
      ${cannot.length > 0 ? html`<section class="items"><h3>${t('bulk-cannot', { count: cannot.length })}</h3><ul>${cannot.map((one) => html`<li>${this.#name(one.item)}<small>${state('warn', this.#barred(one))}</small></li>`)}</ul></section>` : nothing}
      ${entitlement(this.#me, kind, null)}
      ${this.again && can.length > 0 ? html`<p class="again" role="status">${state('info', t('bulk-kept'))} <button type="button" class="btn quiet" @click=${() => this.#clear(kind)}>${t('bulk-clear')}</button></p>` : nothing}
      ${can.length > 0 ? this.#form(kind) : nothing}`;
  }

  #candidate({ item, again }: Candidate) {
    const own = ['ownerOrg', 'owner', 'leadUnit', 'sponsor', 'acceptor'].flatMap((name) => {
      const said = this.#own.get(item.id)?.[name];
      return said ? [`${fieldWord('assign', name)} ${String(said)}`] : [];
    });
    return html`<li><label><input type="checkbox" .checked=${this.ticked.has(item.id)} @change=${() => this.#tick(item.id)} /><span>${this.#name(item)}
      ${again ? html`<small>${state('warn', t('bulk-again', { org: item.ownerOrg, person: item.owner }))}</small>` : nothing}
      ${this.kind === 'assign' && own.length > 0 ? html`<small>${t('bulk-own', { words: own.join(t('list-comma')) })}</small>` : nothing}</span></label></li>`;
  }

  #name({ number, text }: Item) {
    return html`<b class="nw">${number}</b> <span class="what">${text}</span>`;
  }

  #barred({ item, bar }: Candidate): string {
    const me = this.#me;
    switch (bar) {
      case 'separation':
      case 'org':
      case 'unpublished':
        return me ? barredWord(bar, item, me) : '';
      case 'merged':
        return t('bulk-bar-merged');
      case 'batch':
        return t('bulk-bar-batch');
      case 'state':
        return t('bulk-bar-state', { state: stateWord(item.state) });
      default:
        return t('bulk-bar-post');
    }
  }

  #form(kind: BulkKind) {
    const filled = this.#filled(kind);
    if (!filled) return nothing;
    const shown = entered(kind, filled);
    return html`${shown.length > 0 ? html`${kind === 'assign' ? html`<p class="sec">${t('bulk-fill-text')}</p>` : nothing}<div class="form ${kind === 'assign' ? 'group' : ''}">${fields(this.#fields(kind, filled, this.draft, (fields) => (this.#begun = { ...this.#begun, fields: (this.draft = fields) })), shown)}</div>` : nothing}
      ${
        kind === 'assign'
          ? html`<fieldset class="with"><legend><label><input type="checkbox" .checked=${this.letter !== null} @change=${(event: Event) => this.#withLetter((event.target as HTMLInputElement).checked)} /> ${t('bulk-letter')}</label></legend>
              ${this.letter ? html`<div class="form">${fields(this.#fields('letter', LETTER, this.letter, (letter, name) => this.#write(letter, name)), entered('letter', LETTER))}</div>` : nothing}</fieldset>`
          : nothing
      }`;
  }

  /** The form of the kind: that of any one of the items, begun with nothing. */
  #filled(kind: BulkKind): Filled | null {
    if (kind === 'batch_sign_off') return null;
    if (kind === 'letter') return LETTER;
    const item = this.all.find(({ bar }) => bar === null)?.item;
    return item ? fill(kind, { ...this.#where, item }) : null;
  }

  #fields(kind: Kind, filled: Filled, draft: Draft, keep: (draft: Draft, name: string) => void) {
    const set = (path: readonly string[], value: unknown): void => {
      const [name = ''] = path;
      keep(withValue(draft, path, value) as Draft, name);
      if (this.kind) keepBegun(this.shelved.card.id, this.kind, this.#begun);
      this.lacks = this.lacks.filter(({ field }) => field !== path.join('.'));
    };
    return { kind, book: this.shelved.book, filled, draft, lacks: this.lacks, known: words(this.shelved.book), set, pick: () => undefined };
  }

  #write(letter: Draft, name: string): void {
    this.letter = letter;
    this.#begun = { ...this.#begun, letter: { ...this.#begun.letter, [name]: letter[name] } };
  }

  #clear(kind: BulkKind): void {
    this.#begun = { fields: {}, letter: {} };
    this.again = false;
    this.draft = {};
    if (this.letter) this.letter = this.#letterBegun();
    void dropBegun(this.shelved.card.id, kind);
  }

  #wrong(kind: BulkKind) {
    if (!this.said && this.short.length === 0 && this.lacks.length === 0) return nothing;
    const form: Kind = kind === 'assign' ? 'letter' : kind;
    return html`<div class="said" role="alert" tabindex="-1">${this.said ? html`<p>${state('bad', this.said)}</p>` : nothing}
      <ul>${this.short.map((line) => html`<li>${line}</li>`)}${this.lacks.map((lack) => html`<li><button type="button" class="btn quiet" @click=${() => this.renderRoot.querySelector<HTMLElement>(`#f-${CSS.escape(lack.field)}`)?.focus()}>${lackWord(form, lack)}</button></li>`)}</ul></div>`;
  }

  #told({ done, refused, broken, letter }: Signed, kind: BulkKind) {
    return html`${broken ? html`<p>${state('warn', t('bulk-broken', { done: done.length }))}</p>` : nothing}
      ${done.length > 0 ? html`<p>${state('ok', t('bulk-done', { act: kindWord(kind), count: done.length }))}</p>` : nothing}
      ${typeof letter === 'string' ? html`<p>${state('ok', this.#letterWords(done.length))} <a class="btn" href=${address({ ...this.route, page: 'forms', detail: null, query: { form: 'letter', act: letter } })} @click=${() => this.#leave()}>${t('bulk-print')}</a></p>` : nothing}
      ${letter !== null && typeof letter !== 'string' ? html`<p>${state('warn', t('bulk-letter-failed', { why: this.#why('letter', letter, '') }))}</p>` : nothing}
      ${refused.length > 0 ? html`<section class="items"><h3>${t('bulk-refused', { count: refused.length })}</h3><ul>${refused.map(({ item, why }) => html`<li>${t('bulk-line', { number: item.number, why: this.#why(kind, why, item.class) })}</li>`)}</ul></section>` : nothing}`;
  }

  #letterWords(count: number): string {
    const { form, number } = this.letter ?? this.draft;
    return t('bulk-letter-signed', { form: String(form ?? ''), number: String(number ?? ''), count });
  }

  #why(kind: Kind, { verdict, reason }: Judgement, source: string): string {
    const me = this.#me;
    const act: Act = { id: '', kind, item: null, at: '', day: this.#today, by: me ?? { person: '', org: '' }, key: '', seq: 0, edition: me?.edition ?? null, body: {}, verdict, reason, causes: [], flags: [], stands: false, witnessed: null };
    return refusal(act, { class: source }, this.shelved.book);
  }

  #tick(id: string): void {
    const ticked = new Set(this.ticked);
    if (!ticked.delete(id)) ticked.add(id);
    this.ticked = ticked;
  }

  #withLetter(on: boolean): void {
    this.letter = on ? this.#letterBegun() : null;
  }

  async #submit(event: Event, kind: BulkKind): Promise<void> {
    event.preventDefault();
    if (this.signing || this.signed || this.all.length > MOST) return;
    const items = this.all.flatMap(({ item }) => (this.ticked.has(item.id) ? [item] : []));
    const trouble = this.#trouble(items);
    if (trouble) return this.#say(trouble);
    const made = forAll(kind) ? this.#one(kind, items) : this.#each(kind, items);
    if (!made) return this.#say('');
    this.said = '';
    this.signing = { done: 0, all: items.length };
    try {
      const signed = await made();
      if ('lost' in signed) return this.#say(t('act-lost'));
      this.signed = signed;
      if (!signed.broken && signed.refused.length === 0 && (signed.letter === null || typeof signed.letter === 'string')) await this.#done(kind);
      this.dispatchEvent(new CustomEvent('bulked', { detail: signed.done.map(({ id }) => id) }));
    } catch {
      this.#say(t('act-lost'));
    } finally {
      this.signing = null;
    }
  }

  /** Where something was not taken, what was entered is there for the next time. */
  async #done(kind: BulkKind): Promise<void> {
    this.#begun = { fields: {}, letter: {} };
    await dropBegun(this.shelved.card.id, kind);
  }

  #trouble(items: readonly Item[]): string {
    if (!this.#me || !signer.key) return t('act-no-key');
    if (!this.shelved.ledger.writable) return t('pen-reading-why');
    if (items.length === 0) return t('bulk-none');
    const named = personal({ ...this.draft, ...this.letter });
    return named.length > 0 && items.some((item) => protectedClass(item.class)) ? t('act-personal-protected') : '';
  }

  /** An act on each item, and the letter that may go with them; nothing where something lacks. */
  #each(kind: BulkKind, items: readonly Item[]): (() => Promise<Signed | { lost: true }>) | null {
    const ready: Ready[] = [];
    const short = new Map<string, string[]>();
    for (const item of items) {
      const made = composed(kind, item, this.draft, this.#own.get(item.id) ?? {}, this.#where);
      if ('body' in made) ready.push({ item, body: made.body });
      else {
        const names = made.lacks.map(({ field }) => fieldWord(kind, field.split('.')[0] ?? field)).join(t('list-comma'));
        short.set(names, [...(short.get(names) ?? []), item.number]);
      }
    }
    this.short = [...short].map(([names, numbers]) => t('bulk-lack', { names, numbers: numbers.join(t('list-comma')) }));
    const letter = this.letter && this.#letterOf(this.letter, items);
    if (short.size > 0 || (this.letter && !letter)) return null;
    const made = this.letter && letter ? { letter: (named: readonly Item[]): Body => ({ ...letter, text: naming(String(this.letter?.['text'] ?? '').trim(), named) }) } : {};
    return () => signAll(this.shelved, { kind, all: ready, ...made, told: atMost((done) => (this.signing = { done, all: ready.length })) });
  }

  #one(kind: BulkKind, items: readonly Item[]): (() => Promise<Signed | { lost: true }>) | null {
    this.short = [];
    const body = kind === 'letter' ? this.#letterOf(this.draft, items) : { submissions: ascending(items.flatMap(({ course }) => course.submit?.id ?? [])) };
    return body && (() => signOne(this.shelved, kind, body, items));
  }

  /** The letter that names these items; what lacks in it is told. */
  #letterOf(draft: Draft, items: readonly Item[]): Body | null {
    const text = String(draft['text'] ?? '').trim();
    const made = compose('letter', LETTER, { ...draft, text: text && naming(text, items) });
    this.lacks = 'lacks' in made ? made.lacks : [];
    if (this.lacks.some(({ field, why }) => field === 'text' && why === 'long')) {
      this.lacks = [];
      this.short = [...this.short, t('bulk-too-many')];
    }
    return 'body' in made ? made.body : null;
  }

  #say(said: string): void {
    this.said = said;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.said')?.focus());
  }

  #leave(): void {
    if (this.signing) return;
    this.#dialog?.close();
    if (this.#dirty) toasts.say({ text: t('act-draft-kept') });
  }
}

customElements.define('nz-bulk', NzBulk);
