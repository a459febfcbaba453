// <nz-paste>: the strip above the grid for what was pasted: what was recognised and would change, what found no place,
// one button for each way to take it. Nothing is written before one is pressed.
import { html, nothing } from 'lit';
import { NzElement, styles } from '../../element';
import { unit as unitText } from '../../format/unit';
import { t } from '../../i18n/texts';
import { state } from '../../icons';
import type { Write } from '../../parts/table/operations';
import css from './paste-strip.css?inline';
import type { Proposal, Way } from './paste';

/** So many changes are shown one by one. */
const SHOWN = 6;

export class NzPaste extends NzElement {
  static override styles = styles(css);
  static override properties = { proposal: { attribute: false } };

  declare proposal: Proposal;
  #answered = false;

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('button')?.focus();
  }

  override render() {
    const { ways, left } = this.proposal;
    const [first] = ways;
    return html`<section role="group" aria-label=${t('paste-title')} @keydown=${this.#key}>
      <div class="said" role="status">
        <b>${t('paste-title')}</b>
        ${first ? state('ok', t('paste-found', { count: first.writes.length })) : state('warn', t('paste-nothing'))}
        ${left.length > 0 ? state('warn', t('paste-left', { count: left.length, what: left.slice(0, 3).join(t('list-comma')) })) : nothing}
      </div>
      ${first ? this.#changes(first.writes) : nothing}
      <div class="do">
        ${ways.map((way, i) => html`<button class="btn ${i === 0 ? 'pri' : ''}" @click=${() => this.#take(way)}>${wayWord(way)}</button>`)}
        <button class="btn quiet" @click=${this.#discard}>${t('paste-cancel')}</button>
      </div>
    </section>`;
  }

  #changes(writes: readonly Write[]) {
    return html`<ul>
      ${writes.slice(0, SHOWN).map(
        ({ label, from, to }) => html`<li>
          <span>${label}</span>
          <span class="mut">${from.text ? html`${from.text}<span class="u">${unitText(from.unit)}</span>` : t('number-missing')}</span>
          <span aria-hidden="true">→</span>
          <span class="in">${to.text}<span class="u">${unitText(to.unit)}</span></span>
          ${from.text.startsWith('=') ? html`<span class="tag">${t('paste-over-formula')}</span>` : nothing}
          ${from.text && from.unit !== to.unit ? html`<span class="tag">${t('paste-other-unit')}</span>` : nothing}
        </li>`,
      )}
      ${writes.length > SHOWN ? html`<li class="mut">${t('paste-more', { count: writes.length - SHOWN })}</li>` : nothing}
    </ul>`;
  }

  /** A key that was pressed before the strip was there does what it does on its first button. */
  press({ key }: KeyboardEvent): boolean {
    if (!this.isConnected || this.#answered) return false;
    const [way] = this.proposal.ways;
    if (key === 'Escape' || (key === 'Enter' && !way)) this.#discard();
    else if (key === 'Enter' && way) this.#take(way);
    return true;
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#discard();
  }

  #take(way: Way): void {
    this.#answered = true;
    this.dispatchEvent(new CustomEvent<Way>('nz-take', { detail: way }));
  }

  #discard(): void {
    this.#answered = true;
    this.dispatchEvent(new CustomEvent('nz-discard'));
  }
}

function wayWord({ id, writes: { length: count } }: Way): string {
  switch (id) {
    case 'cells':
      return t('paste-cells', { count });
    case 'months':
      return t('paste-months', { count });
    case 'ledger':
      return t('paste-ledger', { count: count - 1 });
    case 'sum':
      return t('paste-sum', { count });
  }
}

customElements.define('nz-paste', NzPaste);
