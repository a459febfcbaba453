// Below the list: how much of it is shown and selected, the keys, the root. And what is said where nothing fits.
import { html, nothing } from 'lit';
import { t } from '../../i18n/texts';
import type { Book } from '../../register/book';
import { type Asked, partsOf } from './asked';
import { copyable } from '../../parts/code/code';

interface Counts {
  found: number;
  all: number;
  from: number;
  to: number;
}

export function foot({ counted: { root } }: Book, { found, all, from, to }: Counts) {
  return html`<div class="foot">
    <span role="status">${found === 0 ? t('ledger-none-shown', { all }) : t('ledger-shown', { found, all, from, to })}</span>
    <span class="keys noprint">↑↓ ${t('ledger-key-move')}　<kbd>Enter</kbd> ${t('ledger-key-open')}　<kbd>${t('ledger-key-space')}</kbd> ${t('ledger-key-pick')}　<kbd>Shift</kbd>+↑↓ ${t('ledger-key-stretch')}　<kbd>Ctrl</kbd>+<kbd>A</kbd> ${t('ledger-key-all')}　<kbd>/</kbd> ${t('ledger-key-search')}</span>
    <span class="code">${t('ledger-code')} ${copyable(root, 16)}</span>
  </div>`;
}

/** Each condition that could be left out. */
export function noHit({ written, set }: Asked, to: (changes: Readonly<Record<string, string | null>>) => string) {
  return html`<div class="none" role="status">
    <p><b>${t('ledger-no-hit')}</b> ${t('ledger-no-hit-text')}</p>
    <p class="ways">
      ${partsOf(written).map((part) => html`<a class="btn" href=${to({ q: written.replace(part, '').replaceAll(/\s+/g, ' ').trim() })}>${t('ledger-loosen', { part })}</a>`)}
      ${set ? html`<a class="btn" href=${to({ in: null })}>${t('ledger-all')}</a>` : nothing}
    </p>
  </div>`;
}
