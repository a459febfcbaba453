// <nz-expected>: what plants of this industry have, each with its answer: in the sheet, to be added, or 不涉及 and why.
// Nothing is answered by itself; a file that leaves questions open is told so here and is not stopped.
import { html, nothing } from 'lit';
import type { Change, Description, Expected, Inventory } from '../../core/wire';
import type { OpenDocument } from '../../desk/document';
import { NzElement, styles } from '../../element';
import { named, t } from '../../i18n/texts';
import { titleOf } from '../../parts/notice/facts';
import { state } from '../../icons';
import { toasts } from '../../toasts';
import { added, isStream, notPresent, reopened } from './answers';
import css from './expected.css?inline';
import './expected-texts';

export class NzExpected extends NzElement {
  static override styles = styles(css);
  static override properties = {
    document: { attribute: false },
    description: { attribute: false },
    items: { state: true },
    asked: { state: true },
  };

  declare document: OpenDocument;
  declare description: Partial<Description>;
  declare protected items: readonly Expected[] | null;
  /** The item whose reason is being written. */
  declare protected asked: string | null;
  #saved: Inventory | null = null;
  #tail: Promise<unknown> = Promise.resolve();
  #revision = -1;
  #end: () => void = () => undefined;

  constructor() {
    super();
    this.items = null;
    this.asked = null;
  }

  /** The page may show the sheet before this part has come: what it was given is there only from the first drawing on. */
  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('document')) return;
    this.#end();
    this.#end = this.document.subscribe(() => {
      this.requestUpdate();
      void this.#read();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
  }

  /** Unfolds the list and goes to it. */
  open(): void {
    const list = this.renderRoot.querySelector('details');
    if (!list) return;
    list.open = true;
    list.querySelector('summary')?.focus();
    list.scrollIntoView({ block: 'start' });
  }

  override render() {
    const { items } = this;
    const count = (answer: Expected['answer']) => items?.filter((one) => one.answer === answer).length ?? 0;
    const said = { present: String(count('present')), absent: String(count('not-present')), open: String(count('open')) };
    return html`<details @toggle=${() => void this.#read()}>
      <summary><h2>${t('expected-title')}</h2>${items ? html`<span class="sec">${t('expected-count', said)}</span>` : nothing}</summary>
      <p class="lead sec">${items?.length === 0 ? t('expected-none') : t('expected-lead')}</p>
      <ul>${items?.map((item) => this.#item(item))}</ul>
    </details>`;
  }

  #item(item: Expected) {
    const evidence = named({ zh: item.evidence_zh, en: item.evidence_en });
    return html`<li data-expected=${item.id}>
      <div>
        <b>${named(item)}</b> ${item.usual ? html`<span class="tag">${t('expected-usual')}</span>` : nothing}
        ${evidence ? html`<span class="l2 sm mut">${t('expected-evidence', { evidence })}</span>` : nothing}
      </div>
      <div class="answer">${this.#answer(item)}</div>
    </li>`;
  }

  #answer(item: Expected) {
    switch (item.answer) {
      case 'present':
        return html`${state('ok', t('expected-present'))} ${item.streams.map((id) => this.#stream(id))}`;
      case 'not-present':
        return html`${state('ok', t('expected-absent'))}<span class="sec">${item.reason}</span>
          ${this.document.writable ? this.#act(t('expected-reopen'), item, (saved) => reopened(saved, item.id)) : nothing}`;
      case 'open':
        return html`${state(item.usual ? 'warn' : 'idle', t('expected-open'))}${this.document.writable ? this.#open(item) : nothing}`;
    }
  }

  #stream(id: string) {
    const name = this.#saved?.streams.find((stream) => stream.id === id)?.name ?? id;
    return html`<button class="btn quiet" @click=${() => this.#tell('nz-go', `streams/${id}`)}>${name}</button>`;
  }

  /** Three ways to answer; a reason is asked for in place. */
  #open(item: Expected) {
    const name = html`<span class="vh"> ${named(item)}</span>`;
    if (this.asked === item.id)
      return html`<form @submit=${(event: Event) => this.#write(event, item)}>
        <input type="text" required aria-label=${t('expected-reason')} placeholder=${t('expected-reason')} autocomplete="off" />
        <button class="btn">${t('expected-write')}${name}</button>
        <button class="btn quiet" type="button" @click=${() => (this.asked = null)}>${t('expected-cancel')}</button>
      </form>`;
    const taken = new Set(this.items?.flatMap(({ streams }) => streams));
    const free = this.#saved?.streams.filter(({ id }) => !taken.has(id)) ?? [];
    const sector = this.description.sectors?.find(({ id }) => id === this.#saved?.entity.sector);
    return html`<span class="ways">
      ${
        free.length > 0
          ? html`<select aria-label="${t('expected-is')} ${named(item)}" @change=${(event: Event) => this.#chosen(event, item)}>
              <option value="">${t('expected-is')}</option>
              ${free.map(({ id, name: word }) => html`<option value=${id}>${word}</option>`)}
            </select>`
          : nothing
      }
      ${sector ? this.#act(html`${t('expected-add')}${name}`, item, (saved) => added(saved, sector, item.id, named)) : nothing}
      <button class="btn" @click=${() => this.#ask(item)}>${t('expected-absent')}…${name}</button>
    </span>`;
  }

  #act(word: unknown, item: Expected, edit: (saved: Inventory) => Change[]) {
    return html`<button class="btn" data-act=${item.id} @click=${() => void this.#apply(edit)}>${word}</button>`;
  }

  #ask({ id }: Expected): void {
    this.asked = id;
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus());
  }

  #write(event: Event, { id }: Expected): void {
    event.preventDefault();
    const reason = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    if (reason === '') return;
    this.asked = null;
    void this.#apply((saved) => notPresent(saved, id, reason));
  }

  #chosen({ target }: Event, { id }: Expected): void {
    const { value } = target as HTMLSelectElement;
    if (value) void this.#apply((saved) => isStream(saved, id, value));
  }

  /** Each answer is written into the list as it stands now: another one may just have been given. */
  async #apply(edit: (saved: Inventory) => Change[]): Promise<void> {
    const job = this.#tail.then(async () => {
      const saved = JSON.parse(new TextDecoder().decode(await this.document.bytes())) as Inventory;
      const outcome = await this.document.apply(edit(saved));
      if ('lost' in outcome) toasts.say({ text: t('toast-core-lost') });
      else if (!outcome.answer.entry) toasts.say({ text: outcome.answer.notices.map(titleOf).join(t('list-semicolon')) });
    });
    this.#tail = job.catch(() => undefined);
    await this.#tail;
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** Only while it is open: the list is the second module's and needs the whole document. */
  async #read(): Promise<void> {
    const { revision } = this.document;
    if (!this.renderRoot.querySelector('details')?.open || revision === this.#revision) return;
    this.#revision = revision;
    try {
      const [{ view }, bytes] = await Promise.all([this.document.view({ from: 0, count: 1, breakdown: true }), this.document.bytes()]);
      if (revision !== this.#revision) return;
      this.#saved = JSON.parse(new TextDecoder().decode(bytes)) as Inventory;
      this.items = view?.breakdown?.checklist ?? [];
    } catch {
      // What answers may not have come over the network yet; opening the list again asks again.
      this.#revision = -1;
    }
  }
}

customElements.define('nz-expected', NzExpected);
