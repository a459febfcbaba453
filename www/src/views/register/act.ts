// <nz-act>: the dialog in which an act is entered and signed. It says what is signed, on what evidence, by what entitlement and what
// follows; no verdict is chosen beforehand. What was typed stays on this machine until it is signed.
import { html, nothing } from 'lit';
import type { Notice } from '../../core/wire';
import { type Draft, draftOf, dropDraft, keepDraft } from '../../desk/originals';
import { NzElement, styles } from '../../element';
import { stamp } from '../../format/time';
import { t } from '../../i18n/texts';
import { state } from '../../icons';
import '../../parts/notice/notice';
import { type Act, files as filesOf } from '../../register/acts';
import { type Lack, compose, entered } from '../../register/acts/compose';
import { type Filled, fill } from '../../register/acts/fill';
import { type Kind, KINDS } from '../../register/acts/kinds';
import { type Me, holderOf } from '../../register/acts/me';
import type { Item } from '../../register/item';
import { personal, protectedClass } from '../../register/personal';
import { signer } from '../../register/signer';
import { toasts } from '../../toasts';
import { Watch } from '../../watch';
import { workingCalendar } from './working-calendar';
import css from './act.css?inline';
import fieldsCss from './fields.css?inline';
import { fields, withValue } from './act-fields';
import { foresight, prepared, taken, words } from './act-prepare';
import { bound, entitlement } from './act-bound';
import './checklists';
import './cite';
import { noteCitations } from './cited';
import { effectWord, fieldWord, kindWord, lackWord } from './act-words';
import { refusal } from './refusals';
import type { Shelved } from './shelf';

export class NzAct extends NzElement {
  static override styles = styles(css + fieldsCss);
  static override properties = {
    shelved: { attribute: false },
    item: { attribute: false },
    kinds: { attribute: false },
    chosen: { state: true },
    draft: { state: true },
    lacks: { state: true },
    refused: { state: true },
    noticed: { state: true },
    busy: { state: true },
  };

  declare shelved: Shelved;
  declare item: Item | null;
  /** What may be signed: one kind, or verdicts to choose from. */
  declare kinds: readonly Kind[];
  declare protected chosen: Kind | null;
  declare protected draft: Draft;
  declare protected lacks: readonly Lack[];
  /** Why it was not taken, in words. */
  declare protected refused: string;
  /** What the core says beforehand: a notice that is too short. */
  declare protected noticed: readonly Notice[];
  declare protected busy: boolean;
  #filled: Filled | null = null;
  #dirty = false;

  constructor() {
    super();
    this.item = null;
    this.kinds = [];
    this.chosen = null;
    this.draft = {};
    this.lacks = [];
    this.refused = '';
    this.noticed = [];
    this.busy = false;
    new Watch(this, signer);
  }

  /** Opens it for these kinds. */
  async open(kinds: readonly Kind[], item: Item | null): Promise<void> {
    this.kinds = kinds;
    this.item = item;
    this.refused = '';
    await this.#choose(kinds.length === 1 ? (kinds[0] ?? null) : null);
    await this.updateComplete;
    this.#dialog?.showModal();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get #me(): Me | null {
    return holderOf(this.shelved.book.newest, signer.state === 'ready' ? signer.key?.public : undefined);
  }

  async #choose(kind: Kind | null): Promise<void> {
    this.chosen = kind;
    this.lacks = [];
    this.noticed = [];
    this.#dirty = false;
    const { book, card } = this.shelved;
    const today = stamp(new Date()).slice(0, 10);
    this.#filled = kind && fill(kind, { item: this.item, items: book.items, classes: (book.newest?.policies ?? []).map((policy) => policy.class), person: this.#me?.person ?? '', today });
    const begun = kind ? await draftOf(card.id, this.#name(kind)).catch(() => undefined) : undefined;
    this.#dirty = begun !== undefined;
    this.draft = { ...this.#filled?.start, ...begun };
    await this.#foresee();
  }

  #name(kind: Kind): string {
    return `${this.item?.id ?? ''}/${kind}`;
  }

  override render() {
    const { book, card } = this.shelved;
    const me = this.#me;
    const [first] = this.kinds;
    if (!first) return nothing;
    const title = this.kinds.length > 1 ? t('act-title-verdict') : kindWord(first);
    return html`<dialog aria-labelledby="act-title" @cancel=${this.#escape}>
      <form method="dialog" novalidate @submit=${(event: Event) => this.#submit(event)}>
        <header><h2 id="act-title">${title}${this.item ? html`　<span class="nw">${this.item.number}</span>` : nothing}</h2>
          <button type="button" class="btn quiet" @click=${() => this.#leave()}>${t('act-close')}</button></header>
        <div class="body">
          ${this.#wrong()}
          ${this.item ? html`<p class="quote">${this.item.text}</p>` : nothing}
          ${this.chosen && this.#filled ? bound(this.#filled.cites, this.item, book, card.id) : nothing}
          ${entitlement(me, this.chosen ?? first, this.item?.class ?? null)}
          ${this.kinds.length > 1 ? this.#verdicts() : nothing}
          ${this.chosen && this.#filled ? this.#form(this.chosen, this.#filled) : nothing}
        </div>
        <footer>
          <p class="sec">${t('act-final')}</p>
          <span><button type="button" class="btn" autofocus @click=${() => this.#leave()}>${t('act-not-now')}</button>
          <button class="btn pri" aria-disabled=${this.busy ? 'true' : 'false'}>${t('act-sign', { person: me?.person ?? '' })}</button></span>
        </footer>
      </form>
    </dialog>`;
  }

  #wrong() {
    if (this.lacks.length === 0 && !this.refused) return nothing;
    return html`<div class="said" role="alert" tabindex="-1">
      ${this.refused ? html`<p>${state('bad', this.refused)}</p>` : nothing}
      ${
        this.lacks.length > 0
          ? html`<p>${t('act-lacks', { count: this.lacks.length })}</p>
              <ul>${this.lacks.map((lack) => html`<li><button type="button" class="btn quiet" @click=${() => this.#to(lack.field)}>${lackWord(this.chosen ?? 'comment', lack)}</button></li>`)}</ul>`
          : nothing
      }
    </div>`;
  }

  #verdicts() {
    return html`<fieldset class="verdicts"><legend>${t('act-verdict')}</legend>
      ${this.kinds.map(
        (kind) => html`<label class=${this.chosen === kind ? 'on' : ''}>
          <input type="radio" name="verdict" .checked=${this.chosen === kind} @change=${() => void this.#choose(kind)} />
          <span><b>${kindWord(kind)}</b><small>${effectWord(kind)}</small></span>
        </label>`,
      )}
    </fieldset>`;
  }

  #form(kind: Kind, filled: Filled) {
    const { book } = this.shelved;
    const form = { kind, book, filled, draft: this.draft, lacks: this.lacks, known: words(book), set: (path: readonly string[], value: unknown) => this.#set(path, value), pick: (path: readonly string[], files: readonly File[]) => void this.#pick(path, files) };
    // Whoever confirms a paper enters nothing of his own.
    const first = filled.choices['confirms']?.find(({ value }) => value === this.draft['confirms'])?.act;
    const all = entered(kind, filled).filter(({ name }) => (name === 'confirms' ? (filled.choices['confirms']?.length ?? 0) > 0 : !first));
    const found = personal(this.draft);
    return html`${kind === 'checklist' ? html`<nz-checklists .take=${(name: string, lines: readonly string[]) => this.#check(name, lines)}></nz-checklists>` : nothing}<div class="form">${fields(form, all)}</div>
      ${first ? html`<p class="sec">${this.#paper(first)}</p>` : nothing}
      ${kind === 'notice_post' ? workingCalendar(book.newest?.calendar, String(this.draft['start'] ?? ''), String(this.draft['end'] ?? '')) : nothing}
      ${this.noticed.map((notice) => html`<nz-notice .notice=${notice}></nz-notice>`)}
      ${found.length > 0 ? html`<p class="personal" role="status">${state('warn', t('act-personal', { names: found.map((name) => fieldWord(kind, name)).join(t('list-comma')) }))}</p>` : nothing}`;
  }

  #paper({ body }: Act): string {
    return t('act-paper-first', { org: String(body['org']), person: String(body['person']), number: String(body['number']), day: String(body['signed']) });
  }

  #set(path: readonly string[], value: unknown): void {
    this.draft = withValue(this.draft, path, value) as Draft;
    this.#dirty = true;
    this.lacks = this.lacks.filter(({ field }) => field !== path.join('.'));
    if (this.chosen) void keepDraft(this.shelved.card.id, this.#name(this.chosen), this.draft).catch(() => undefined);
    if (path[0] === 'start' || path[0] === 'end' || path[0] === 'place') void this.#foresee(path[0]);
  }

  #check(name: string, lines: readonly string[]): void {
    this.#set(['name'], name);
    this.#set(['lines'], lines.join('\n'));
  }

  async #pick(path: readonly string[], chosen: readonly File[]): Promise<void> {
    const files = await taken(this.shelved, chosen);
    const [first] = files;
    if (path.at(-1) === 'files') this.#set(path, [...((this.draft['files'] as readonly unknown[] | undefined) ?? []), ...files]);
    else if (first) this.#set(path, first.digest);
  }

  /** The end of a public notice is computed by the working days of the calendar. */
  async #foresee(entered?: string): Promise<void> {
    if (this.chosen !== 'notice_post' || !this.item) return;
    const before = this.draft;
    const { draft, notices } = await foresight(before, this.item, entered);
    if (this.draft === before) this.draft = draft;
    this.noticed = notices;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const { chosen, item, shelved } = this;
    const me = this.#me;
    if (this.busy) return;
    this.refused = '';
    if (!chosen || !this.#filled) return this.#say(t('act-choose-verdict'));
    if (!me || !signer.key) return this.#say(t('act-no-key'));
    if (!shelved.ledger.writable) return this.#say(t('pen-reading-why'));
    const source = item?.class ?? (typeof this.draft['class'] === 'string' ? this.draft['class'] : null);
    if (personal(this.draft).length > 0 && protectedClass(source ?? '')) return this.#say(t('act-personal-protected'));
    this.busy = true;
    try {
      const draft = await prepared(chosen, this.draft, shelved);
      const composed = compose(chosen, this.#filled, draft);
      if ('lacks' in composed) {
        this.lacks = composed.lacks;
        return this.#say('');
      }
      const at = stamp(new Date());
      const wanted = { public: signer.key.public, at, kind: chosen, body: composed.body, ...(KINDS[chosen].stands !== 'alone' && item ? { item: item.id } : {}) };
      const outcome = await shelved.ledger.act(wanted, (text) => signer.sign('entry', text));
      if ('lost' in outcome) return this.#say(t('act-lost'));
      if ('notices' in outcome) {
        this.noticed = outcome.notices;
        return this.#say(t('act-not-signed'));
      }
      const { kept, entry } = outcome.appended;
      if (!kept || !entry) return this.#say(this.#why(chosen, entry?.verdict ?? '', entry?.reason ?? null, composed.body, me, at, source));
      await dropDraft(shelved.card.id, this.#name(chosen)).catch(() => undefined);
      if (item) await noteCitations(shelved, item, filesOf({ body: composed.body } as Act));
      this.#dialog?.close();
      toasts.say({ text: t('act-signed', { act: kindWord(chosen), number: item?.number ?? '' }) });
      this.dispatchEvent(new CustomEvent('signed', { detail: { id: entry.id, kind: chosen } }));
    } finally {
      this.busy = false;
    }
  }

  #why(kind: Kind, verdict: string, reason: string | null, body: Act['body'], me: Me, at: string, source: string | null): string {
    const act: Act = { id: '', kind, item: null, at, day: at.slice(0, 10), by: me, key: '', seq: 0, edition: me.edition, body, verdict, reason, causes: [], flags: [], stands: false, witnessed: null };
    return t('act-not-taken', { why: refusal(act, { class: source ?? '' }, this.shelved.book) });
  }

  #say(words: string): void {
    this.refused = words;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.said')?.focus());
  }

  #to(field: string): void {
    this.renderRoot.querySelector<HTMLElement>(`#f-${CSS.escape(field)}`)?.focus();
  }

  /** Escape leaves only where nothing was typed. */
  #escape(event: Event): void {
    if (this.#dirty) event.preventDefault();
  }

  #leave(): void {
    this.#dialog?.close();
    if (this.#dirty) toasts.say({ text: t('act-draft-kept') });
  }
}

customElements.define('nz-act', NzAct);
