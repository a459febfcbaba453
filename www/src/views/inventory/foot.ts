// The foot of the grid: the selected number with all its digits, or the sum of several; the keys that serve here.
import { html, nothing } from 'lit';
import { exact } from '../../format/number';
import { unit as unitText } from '../../format/unit';
import { t } from '../../i18n/texts';
import type { Sum } from '../../parts/table/operations';

export function foot(exactly: string | null, sum: Sum | null) {
  const hint = (key: string, word: string) => html`<span><kbd>${key}</kbd> ${word}</span>`;
  return html`<div class="foot noprint" tabindex="-1">
    <span role="status">${sum ? several(sum) : exactly ? html`<b>${exactly}</b> ${t('number-unrounded')}` : nothing}</span>
    <span class="keys">
      ${hint('F1', t('key-help'))}${hint('F2', t('key-edit'))}${hint('Ctrl D', t('key-fill'))}${hint('Alt ↓', t('key-units'))}${hint('Ctrl .', t('key-why'))}${hint('F8', t('key-next-notice'))}
    </span>
  </div>`;
}

function several(sum: Sum) {
  if ('mixed' in sum) {
    const units = sum.mixed.map((one) => unitText(one) || t('table-unit-none')).join(t('list-comma'));
    return t('sum-mixed', { count: sum.count, units });
  }
  const unit = unitText(sum.unit);
  return html`<b>${t('sum-sum')} ${exact(sum.sum)} ${unit}</b>　${t('sum-count')} ${sum.count}　${t('sum-mean')} ${exact(sum.mean)} ${unit}`;
}
