// <nz-limits>: what cannot be had by the way in which this page was opened, and what helps. Asked of the browser, not
// guessed from its name; a page that lacks nothing says nothing.
import { html, nothing } from 'lit';
import { NzElement, styles } from '../../element';
import { t } from '../../i18n/texts';
import { state } from '../../icons';
import css from './start.css?inline';

export class NzLimits extends NzElement {
  static override styles = styles(css);

  override render() {
    const all = limits();
    if (all.length === 0) return nothing;
    return html`<section class="panel">
      <header><h2>${disk() ? t('limits-disk') : isSecureContext ? t('limits-browser') : t('limits-http')}</h2></header>
      <ul class="pad facts">${all.map((text) => html`<li>${state('info', text)}</li>`)}</ul>
    </section>`;
  }
}

function disk(): boolean {
  return location.protocol === 'file:';
}

function limits(): string[] {
  return [
    ...(disk() ? [t('limit-disk-storage'), t('limit-disk-update')] : []),
    ...(disk() || isSecureContext ? [] : [t('limit-http-altered')]),
    ...('locks' in navigator ? [] : [t('limit-locks')]),
    ...('showSaveFilePicker' in window ? [] : [t('limit-save')]),
  ];
}

customElements.define('nz-limits', NzLimits);
