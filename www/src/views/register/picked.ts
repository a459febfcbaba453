// What can be done with the items that are selected in the list: a bar below it that stays in view.
import { html, nothing } from 'lit';
import { stamp } from '../../format/time';
import { t } from '../../i18n/texts';
import { type BulkKind, bulkKinds } from '../../register/acts/bulk';
import { holderOf } from '../../register/acts/me';
import type { Item } from '../../register/item';
import { signer } from '../../register/signer';
import { type Route, address } from '../../router';
import { kindWord } from './act-words';
import type { Shelved } from './shelf';

interface Selection {
  items: readonly Item[];
  /** So many of them the filter does not show. */
  hidden: number;
  found: number;
  route: Extract<Route, { view: 'register' }>;
  shelved: Shelved;
  onAll(): void;
  onNone(): void;
  onCopy(): void;
  onAct(kind: BulkKind): void;
}

export function picked({ items, hidden, found, route, shelved, onAll, onNone, onCopy, onAct }: Selection) {
  const me = holderOf(shelved.book.newest, signer.state === 'ready' ? signer.key?.public : undefined);
  const kinds = me ? bulkKinds(me, stamp(new Date()).slice(0, 10)) : [];
  return html`<div class="picked noprint" role="group" aria-label=${t('ledger-picked', { count: items.length })}>
    <span role="status"><b>${t('ledger-picked', { count: items.length })}</b>${hidden > 0 ? html` <span class="sec">${t('ledger-picked-hidden', { count: hidden })}</span>` : nothing}</span>
    ${
      me
        ? kinds.map((kind, i) => html`<button class="btn ${i === 0 ? 'pri' : ''}" @click=${() => onAct(kind)}>${t('case-act', { act: kindWord(kind) })}</button>`)
        : html`<a class="btn" href=${address({ ...route, page: 'roster', detail: null, query: {} })}>${t('list-to-key')}</a>`
    }
    <span class="rest">${items.length - hidden < found ? html`<button class="btn quiet" @click=${onAll}>${t('ledger-pick-all', { count: found })}</button>` : nothing}
    <button class="btn quiet" @click=${onCopy}>${t('ledger-copy')}</button><button class="btn quiet" @click=${onNone}>${t('ledger-pick-none')}</button></span>
  </div>`;
}
