// What has to be known of a ledger before anything else: it is not saved, or another page edits it.
import { html, nothing } from 'lit';
import { desk } from '../../desk/the-desk';
import type { OpenLedger } from '../../desk/open-ledger';
import type { StoreTrouble } from '../../desk/store';
import { t } from '../../i18n/texts';

export function strips(ledger: OpenLedger) {
  const { saving, pen, card } = ledger;
  return html`${
      saving.state === 'failed'
        ? html`<div class="strip bad" role="alert"><span>${failure(saving.trouble)}</span>
            <button class="btn" @click=${() => void desk.exportLedger(card)}>${t('act-export')}</button><button class="btn" @click=${() => void ledger.retry()}>${t('ledger-retry')}</button></div>`
        : nothing
    }${
      pen.state === 'reading'
        ? html`<div class="strip"><span>${t('pen-reading-why')}</span><button class="btn" @click=${() => pen.takeOver()}>${t('pen-take-over')}</button></div>`
        : nothing
    }`;
}

function failure(trouble: StoreTrouble): string {
  switch (trouble) {
    case 'full':
      return t('saving-full');
    case 'refused':
      return t('saving-refused');
    case 'taken':
      return t('saving-taken');
  }
}
