// <nz-files>: the files on this machine, their state, and what has not been backed up for a week.
import { html, nothing } from 'lit';
import type { Notice } from '../../core/wire';
import { desk } from '../../desk/the-desk';
import type { FileCard } from '../../desk/store';
import { NzElement, styles } from '../../element';
import { daysBetween, minute } from '../../format/time';
import { t } from '../../i18n/texts';
import { state } from '../../icons';
import { isLedger } from '../../desk/ledger';
import { address, front } from '../../router';
import { Watch } from '../../watch';
import css from './start.css?inline';

const OVERDUE_DAYS = 7;

export class NzFiles extends NzElement {
  static override styles = styles(css);
  #leaving: FileCard | null = null;

  constructor() {
    super();
    new Watch(this, desk);
  }

  override render() {
    const { cards, trouble } = desk;
    return html`<section class="panel">
      <header><h2>${t('files-title')}</h2><span class="sm mut">${t('files-where')}</span></header>
      ${trouble ? html`<nz-notice class="inside" .notice=${page('page-storage-refused', 'error', {})}></nz-notice>` : nothing}
      ${cards.length > 0 ? this.#table(cards) : html`<p class="none">${t('files-none')}</p>`}
      ${this.#overdue(cards)}
      <dialog aria-labelledby="leave" @close=${this.#closed}>
        <h2 id="leave">${t('remove-title', { name: this.#leaving?.title ?? '' })}</h2>
        <p>${t('remove-text')}</p>
        <form method="dialog">
          <button class="btn" value="keep" autofocus>${t('remove-keep')}</button>
          <button class="btn" value="remove">${t('remove-do')}</button>
        </form>
      </dialog>
    </section>`;
  }

  #table(cards: readonly FileCard[]) {
    return html`<table>
      <thead>
        <tr>
          <th>${t('files-name')}</th>
          <th class="narrowless">${t('files-kind')}</th>
          <th>${t('files-saved')}</th>
          <th>${t('files-state')}</th>
          <th><span class="vh">${t('files-acts')}</span></th>
        </tr>
      </thead>
      <tbody>
        ${cards.map(
          (card) => html`<tr>
            <td>
              <a href=${address(front(card))}>${card.title}</a>
              ${card.example ? html`<span class="tag">${t('example')}</span>` : nothing}
            </td>
            <td class="narrowless">${isLedger(card) ? t('kind-ledger') : t('kind-inventory')}</td>
            <td>${minute(card.saved).split(' ').map((part) => html`<span class="whole">${part}</span> `)}</td>
            <td>${isLedger(card) ? t('ledger-rows', { count: card.rows ?? 0 }) : standing(card)}${card.correcting ? state('warn', t('files-correcting')) : nothing}</td>
            <td class="num">
              ${isLedger(card) ? nothing : html`<a class="btn quiet narrowless" href=${address({ view: 'new', from: card.id })}>${t('files-next')}<span class="vh"> ${card.title}</span></a>`}
              <button class="btn quiet" @click=${() => this.#ask(card)}>${t('remove-short')}<span class="vh"> ${card.title}</span></button>
            </td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #overdue(cards: readonly FileCard[]) {
    const now = new Date();
    const old = cards.filter(({ example, exported, saved }) => !example && daysBetween(exported ?? saved, now) >= OVERDUE_DAYS);
    if (old.length === 0) return nothing;
    const notice = page('page-backup-overdue', 'warning', { found: String(old.length) });
    return html`<nz-notice class="inside" .notice=${notice}></nz-notice>`;
  }

  #ask(card: FileCard): void {
    this.#leaving = card;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector('dialog')?.showModal());
  }

  #closed({ target }: Event): void {
    if ((target as HTMLDialogElement).returnValue === 'remove' && this.#leaving) void desk.remove(this.#leaving.id);
    this.#leaving = null;
  }
}

function standing({ errors, warnings }: FileCard) {
  if (errors > 0) return state('bad', t('waiting-errors', { count: errors }));
  if (warnings > 0) return state('warn', t('waiting-warnings', { count: warnings }));
  return state('ok', t('waiting-nothing'));
}

/** A notice of the page itself: about storage and files, which the core does not know. */
function page(code: string, severity: Notice['severity'], args: Record<string, string>): Notice {
  return { code, severity, where: '', args };
}

customElements.define('nz-files', NzFiles);
