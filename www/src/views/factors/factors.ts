// <nz-factors>: 推导与因子. Where the numbers come from that nobody typed: the library, the enterprise's own measured values,
// and the clauses that can be read in several ways. Which of the three is shown stands in the address.
import { html, nothing } from 'lit';
import type { Change, Description, Factors, Inventory, Notice, Readings } from '../../core/wire';
import { desk } from '../../desk/the-desk';
import type { OpenDocument } from '../../desk/document';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import { titleOf } from '../../parts/notice/facts';
import { type Route, address } from '../../router';
import { toasts } from '../../toasts';
import { shortcut } from '../inventory/shortcuts';
import css from './factors.css?inline';
import './library';
import './own';
import './readings';
import './texts';

const PARTS = ['library', 'own', 'readings'] as const;
type Part = (typeof PARTS)[number];

export class NzFactors extends NzElement {
  static override styles = styles(css);
  static override properties = {
    route: { attribute: false },
    document: { attribute: false },
    description: { attribute: false },
    library: { state: true },
    saved: { state: true },
    notices: { state: true },
    register: { state: true },
  };

  declare route: Extract<Route, { view: 'factors' }>;
  declare document: OpenDocument;
  declare description: Partial<Description>;
  declare protected library: Factors | null;
  declare protected saved: Inventory | null;
  declare protected notices: readonly Notice[];
  declare protected register: Readings | null;
  #revision = -1;
  #registered = -1;
  #end: () => void = () => undefined;

  constructor() {
    super();
    this.library = null;
    this.saved = null;
    this.notices = [];
    this.register = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const keys = (event: KeyboardEvent) => this.#key(event);
    const unsubscribe = this.document.subscribe(() => void this.#read());
    addEventListener('keydown', keys);
    this.#end = () => {
      unsubscribe();
      removeEventListener('keydown', keys);
    };
    void desk.core.call('factors', {}).then(({ factors = [], ranges = [], sources = [] }) => (this.library = { factors, ranges, sources }));
    void this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
    this.#revision = -1;
  }

  override updated(changed: Map<string, unknown>): void {
    if (changed.has('route')) void this.#readings();
  }

  override render() {
    const part = this.#part;
    return html`<div class="head">
        <h1 tabindex="-1">${t('view-factors')}</h1>
        <nav class="seg" aria-label=${t('factors-parts')}>
          ${PARTS.map((one) => html`<a href=${address({ ...this.route, query: one === 'library' ? {} : { part: one } })} aria-current=${one === part ? 'page' : nothing}>${partName(one)}</a>`)}
        </nav>
      </div>
      ${this.#shown(part)}`;
  }

  #shown(part: Part) {
    const { saved, library, register, document } = this;
    const waiting = html`<p class="mut">${t('inventory-opening')}</p>`;
    if (!saved) return waiting;
    switch (part) {
      case 'library':
        return library
          ? html`<nz-library .route=${this.route} .description=${this.description} .library=${library} .saved=${saved}></nz-library>`
          : waiting;
      case 'own':
        return html`<nz-own
          .description=${this.description}
          .saved=${saved}
          .notices=${this.notices}
          ?writable=${document.writable}
          @nz-changes=${this.#changes}
        ></nz-own>`;
      case 'readings':
        return register
          ? html`<nz-readings .register=${register} ?writable=${document.writable} @nz-changes=${this.#changes}></nz-readings>`
          : waiting;
    }
  }

  get #part(): Part {
    return PARTS.find((one) => one === this.route.query['part']) ?? 'library';
  }

  async #read(): Promise<void> {
    this.requestUpdate();
    const { revision } = this.document;
    if (revision === this.#revision) return;
    this.#revision = revision;
    const [bytes, { notices }] = await Promise.all([this.document.bytes(), this.document.view({ from: 0, count: 1 })]);
    if (this.#revision !== revision) return;
    this.saved = JSON.parse(new TextDecoder().decode(bytes)) as Inventory;
    this.notices = notices;
    await this.#readings();
  }

  /** Only while it is shown: every reading is the whole inventory computed anew. */
  async #readings(): Promise<void> {
    const revision = this.#revision;
    if (this.#part !== 'readings' || this.#registered === revision) return;
    this.#registered = revision;
    const { ambiguities, unit } = await this.document.readings();
    if (this.#registered === revision && ambiguities && unit !== undefined) this.register = { ambiguities, unit };
  }

  /** Undo is the document's, except inside a field, where it is the field's. */
  #key(event: KeyboardEvent): void {
    const key = shortcut(event);
    if (!this.document.writable || (key !== 'undo' && key !== 'redo') || event.composedPath()[0] instanceof HTMLInputElement) return;
    event.preventDefault();
    void this.document[key]();
  }

  async #changes({ detail: { changes, why } }: CustomEvent<{ changes: Change[]; why?: string }>): Promise<void> {
    const outcome = await this.document.apply(changes, why);
    if ('lost' in outcome) return toasts.say({ text: t('toast-core-lost') });
    const { entry, notices } = outcome.answer;
    toasts.say({
      text: entry ? t('factors-written') : notices.map(titleOf).join(t('list-semicolon')),
      ...(entry ? { action: { text: t('act-undo'), run: () => void this.document.undo() } } : {}),
    });
  }
}

function partName(part: Part): string {
  switch (part) {
    case 'library':
      return t('factors-library');
    case 'own':
      return t('factors-own');
    case 'readings':
      return t('factors-readings');
  }
}

customElements.define('nz-factors', NzFactors);
