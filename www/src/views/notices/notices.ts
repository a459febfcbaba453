// <nz-notices>: 提示. Everything that waits, grouped by who can mend it, in the same words as in place; each leads to its
// field, and most are mended right here.
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Description, Notice } from '../../core/wire';
import type { OpenDocument } from '../../desk/document';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import { titleOf } from '../../parts/notice/facts';
import { state } from '../../icons';
import '../../parts/notice/notice';
import type { Edits } from '../../parts/table/model';
import { type Route, address, enterprisePage } from '../../router';
import { toasts } from '../../toasts';
import { nothingWaits } from '../../words/nothing';
import { mendOf } from '../../words/mends';
import { place, shownAt } from '../../words/place';
import { type Doing, blockOf } from '../inventory/blocks';
import { type Field, editorOf, fieldAt } from '../inventory/field';
import { Rows } from '../inventory/rows';
import { shortcut } from '../inventory/shortcuts';
import './mending';
import css from './notices.css?inline';
import { WHO, type Who, whoMends, whoWord } from './who';

/** So many of a group are drawn; the rest is counted. */
const MOST = 50;

export class NzNotices extends NzElement {
  static override styles = styles(css);
  static override properties = {
    route: { attribute: false },
    document: { attribute: false },
    description: { attribute: false },
    fields: { state: true },
  };

  declare route: Extract<Route, { view: 'notices' }>;
  declare document: OpenDocument;
  declare description: Partial<Description>;
  /** The field of each place that a notice names. By place: the next look brings the same notices anew, and what is being typed must stand. */
  declare protected fields: ReadonlyMap<string, Field>;
  #found: readonly Notice[] = [];
  #rows: Rows | undefined;
  #revision = -1;
  #walked = -1;
  #end: (() => void)[] = [];

  constructor() {
    super();
    this.fields = new Map();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const rows = new Rows(this.document);
    this.#rows = rows;
    const keys = (event: KeyboardEvent) => this.#key(event);
    addEventListener('keydown', keys);
    this.#end = [
      this.document.subscribe(() => this.#changed()),
      rows.subscribe(() => this.#learned()),
      () => rows.stop(),
      () => removeEventListener('keydown', keys),
    ];
    void rows.want(0, 1);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const end of this.#end) end();
  }

  override updated(changed: Map<string, unknown>): void {
    if (changed.has('description')) this.#rows?.describe(this.description);
  }

  override render() {
    const rows = this.#rows;
    if (!rows?.view) return html`<p class="mut">${t('inventory-opening')}</p>`;
    const groups = WHO.map((who) => [who, rows.notices.filter((notice) => whoMends(notice) === who)] as const);
    const waiting = rows.notices.some(({ severity }) => severity !== 'hint');
    return html`<div class="head">
        <div>
          <h1 tabindex="-1">${t('view-notices')}</h1>
          <p class="lead">${t('notices-lead')}</p>
        </div>
      </div>
      ${
        waiting
          ? nothing
          : html`<section class="panel none">${state(rows.checks === 'done' ? 'ok' : 'idle', nothingWaits(rows.checks))}
              <p class="ways"><a href=${address(enterprisePage('results', this.route.id))}>${t('notices-to-results')}</a></p></section>`
      }
      ${groups.map(([who, notices]) => (notices.length > 0 ? this.#group(who, notices, rows) : nothing))}`;
  }

  #group(who: Who, notices: readonly Notice[], rows: Rows) {
    const { name, what } = whoWord(who);
    return html`<section class="panel" aria-label=${name} @nz-edits=${({ detail }: CustomEvent<Edits>) => this.#mend(detail)}>
      <header><h2>${name} ${notices.length}</h2><span class="sm mut">${what}</span></header>
      ${repeat(notices.slice(0, MOST), ({ code, where }, at) => `${code} ${where} ${notices.findIndex((one) => one.code === code && one.where === where) === at ? '' : at}`, (notice) => this.#one(notice, rows))}
      ${notices.length > MOST ? html`<p class="more mut">${t('notices-more', { count: notices.length - MOST })}</p>` : nothing}
    </section>`;
  }

  #one(notice: Notice, rows: Rows) {
    const field = this.fields.get(shownAt(notice));
    const said = place(shownAt(notice), rows);
    const { writable } = this.document;
    // Of hints only one asks for something: which of two units was meant.
    const mendable = writable && (notice.severity !== 'hint' || notice.code === 'unit-suspect');
    return html`<div class="one">
      <nz-notice .notice=${notice} .place=${said}></nz-notice>
      <div class="ways">
        ${writable && mendOf(notice) === 'reason' ? html`<nz-form-reason .document=${this.document} .where=${notice.where}></nz-form-reason>` : nothing}
        ${
          mendable
            ? html`<nz-mend
                .notice=${notice}
                .editor=${field ? editorOf(field, blockOf(field.row, rows, this.#doing())) : null}
                .description=${this.description}
                .sector=${rows.view?.entity.sector}
                ?power=${field?.row.kind === 'stream' && field.row.item === 'electricity'}
              ></nz-mend>`
            : nothing
        }
        ${this.#there(notice, said)}
      </div>
    </div>`;
  }

  /** The way to where it stands in the sheet. */
  #there(notice: Notice, said: string | null) {
    const mend = mendOf(notice);
    const word = mend === 'expected' ? t('notice-answer') : mend === 'form' ? t('notice-import-again') : this.fields.has(shownAt(notice)) ? t('notices-there') : null;
    if (word === null) return nothing;
    const there = address({ view: 'streams', id: this.route.id, line: shownAt(notice), why: null });
    return html`<a href=${there}>${word}<span class="vh"> ${said}</span></a>`;
  }

  /** A field is looked for with everything unfolded; nothing is done from here but edits. */
  #doing(): Doing {
    return {
      writable: true,
      document: this.document,
      description: this.description,
      apply: () => undefined,
      why: () => undefined,
      unfold: () => undefined,
      isUnfolded: () => true,
    };
  }

  async #mend({ edits }: Edits): Promise<void> {
    const outcome = await this.#rows?.apply(edits);
    if (!outcome) return;
    if ('lost' in outcome) return toasts.say({ text: t('toast-core-lost') });
    const { answer } = outcome;
    toasts.say({
      text: answer.entry ? t('notices-mended') : answer.notices.map(titleOf).join(t('list-semicolon')),
      ...(answer.entry ? { action: { text: t('act-undo'), run: () => void this.document.undo() } } : {}),
    });
  }

  #changed(): void {
    this.requestUpdate();
    if (this.#revision === this.document.revision) return;
    this.#revision = this.document.revision;
    void this.#rows?.refresh();
  }

  #learned(): void {
    const { view, notices } = this.#rows ?? {};
    this.requestUpdate();
    if (!view || !notices) return;
    const count = (severity: Notice['severity']) => notices.filter((notice) => notice.severity === severity).length;
    void this.document.note({ title: view.title, errors: count('error'), warnings: count('warning'), rows: view.stream_count });
    void this.#find(notices);
  }

  async #find(notices: readonly Notice[]): Promise<void> {
    const rows = this.#rows;
    if (!rows || notices === this.#found) return;
    this.#found = notices;
    const drawn = WHO.flatMap((who) => notices.filter((notice) => whoMends(notice) === who).slice(0, MOST));
    const fields = new Map<string, Field>();
    for (const notice of drawn) {
      const field = await fieldAt(rows, shownAt(notice));
      if (field) fields.set(shownAt(notice), field);
    }
    this.fields = fields;
  }

  /** F8 walks the list here as it walks the rows of the grid. */
  #key(event: KeyboardEvent): void {
    const key = shortcut(event);
    const step = key === 'next-notice' ? 1 : key === 'previous-notice' ? -1 : 0;
    const all = [...this.renderRoot.querySelectorAll<HTMLElement>('nz-notice')];
    if (step === 0 || all.length === 0) return;
    event.preventDefault();
    this.#walked = (this.#walked + step + all.length) % all.length;
    const notice = all[this.#walked];
    notice?.scrollIntoView({ block: 'center' });
    notice?.focus();
  }
}

customElements.define('nz-notices', NzNotices);
