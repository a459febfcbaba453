// <nz-opening>: opens the file that the address names, then shows the page that was asked for; or says that the file is
// not on this machine.
import { html, nothing } from 'lit';
import type { Description } from '../../core/wire';
import { desk } from '../../desk/the-desk';
import type { OpenDocument } from '../../desk/document';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import type { EnterprisePage, Route } from '../../router';
import { atRest } from '../../rest';
import { learnIds } from '../../words/ids';
import css from './opening.css?inline';

export class NzOpening extends NzElement {
  static override styles = styles(css);
  static override properties = {
    route: { attribute: false },
    opened: { state: true },
    trouble: { state: true },
  };

  declare route: Extract<Route, { view: EnterprisePage }>;
  declare protected opened: { id: string; document: OpenDocument; description: Partial<Description> } | null;
  declare protected trouble: 'absent' | 'broken' | null;
  #wanted = '';

  constructor() {
    super();
    this.opened = null;
    this.trouble = null;
  }

  override willUpdate(): void {
    if (this.#wanted === this.route.id) return;
    this.#wanted = this.route.id;
    void this.#open(this.route.id);
  }

  override render() {
    if (this.trouble)
      return html`<h1>${this.trouble === 'absent' ? t('absent-title') : t('broken-title')}</h1>
        <p class="sec">${this.trouble === 'absent' ? t('absent-text') : t('broken-file-text')}</p>
        <a class="btn" href="#/">${t('to-start')}</a>`;
    if (this.opened?.id !== this.route.id) return nothing;
    const { document, description } = this.opened;
    const { route } = this;
    switch (route.view) {
      case 'streams':
        return html`<nz-inventory .route=${route} .document=${document} .description=${description}></nz-inventory>`;
      case 'notices':
        return html`<nz-notices .route=${route} .document=${document} .description=${description}></nz-notices>`;
      case 'results':
        return html`<nz-results .route=${route} .document=${document} .description=${description}></nz-results>`;
      case 'factors':
        return html`<nz-factors .route=${route} .document=${document} .description=${description}></nz-factors>`;
      case 'compare':
        return html`<nz-compare .route=${route} .document=${document} .description=${description}></nz-compare>`;
      case 'report':
        return html`<nz-report .route=${route} .document=${document} .description=${description}></nz-report>`;
    }
  }

  async #open(id: string): Promise<void> {
    this.trouble = null;
    try {
      const document = await desk.open(id);
      if (this.route.id !== id) return;
      if (document) this.opened = { id, document, description: {} };
      else this.trouble = 'absent';
    } catch {
      this.trouble = 'broken';
    }
    void this.#name(id);
  }

  /** Names of families and industries come with the second module; until then their place is kept, and ids stand there when they do not come. */
  async #name(id: string): Promise<void> {
    // What is looked at is drawn before the module is fetched that knows them.
    if (!desk.stamp) await atRest();
    const description = await desk.describe().catch(() => ({ families: [], sectors: [] }));
    learnIds(description);
    if (this.opened?.id === id) this.opened = { ...this.opened, description };
  }
}

customElements.define('nz-opening', NzOpening);
