// <nz-state>: the state words of the top bar. Where the data lies, whether the net is needed, who holds the pen.
// Saving is only named when it takes long: no word flickers at each edit.
import { html, nothing } from 'lit';
import { desk } from '../desk/the-desk';
import type { OpenDocument, Saving } from '../desk/document';
import { NzElement, styles } from '../element';
import { t } from '../i18n/texts';
import { sign } from '../icons';
import { navigation } from '../navigation';
import { offline } from '../offline';
import { ledgerOf } from './nav';
import { Watch } from '../watch';
import css from './shell.css?inline';

const SLOW = 400;

/** What lies open: a document or a ledger. */
type Lying = Pick<OpenDocument, 'saving' | 'pen'>;

export class NzState extends NzElement {
  static override styles = styles(css);
  #last: Saving | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new Watch(this, desk, offline, navigation);
  }

  override render() {
    const ledger = ledgerOf(navigation.route);
    const document = ledger ? desk.ledger : desk.current;
    return html`<span class="state" role="status">
      ${document ? html`<span>${this.#saving(document)}</span>` : nothing}
      <span class="wide">${this.#offline()}</span>
      ${document ? html`<span class="wide">${sign('pen', 13)}${pen(document)}</span>` : nothing}
    </span>`;
  }

  #saving({ saving }: Lying) {
    const shown = this.#settled(saving);
    if (shown.state === 'failed') return html`<span class="bad">${t('state-not-saved')}</span>`;
    if (shown.state === 'saving') return html`${sign('disk', 13)}${t('state-saving')}`;
    return html`${sign('disk', 13)}${t('state-saved', { time: shown.at.slice(11, 16) })}`;
  }

  /** What is being saved shows as it stood, until it takes long. */
  #settled(saving: Saving): Saving {
    if (saving.state !== 'saving') {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#last = saving;
      return saving;
    }
    this.#timer ??= setTimeout(() => {
      this.#last = null;
      this.requestUpdate();
    }, SLOW);
    return this.#last ?? saving;
  }

  #offline() {
    if (offline.ready) return html`${sign('offline', 13)}${t('state-offline')}`;
    return offline.failed
      ? html`<span class="bad">${t('state-offline-failed')}</span>`
      : t('state-offline-loading', { done: String(offline.done), total: String(offline.total) });
  }
}

function pen({ pen: { state } }: Lying): string {
  switch (state) {
    case 'writing':
    case 'waiting':
      return t('pen-writing');
    case 'reading':
      return t('pen-reading');
    case 'unguarded':
      return t('pen-unguarded');
  }
}

customElements.define('nz-state', NzState);
