// The statistics line: every figure opens its items, with the two days that it is of.
import { html } from 'lit';
import { t } from '../../i18n/texts';
import type { Book } from '../../register/book';
import type { SetName } from './sets';

/** `to`: the address that opens a set; `asked`: the one that is open. */
export function figures({ counted }: Book, asked: SetName | null, to: (set: SetName) => string) {
  const word = (code: string) => counted.words.find(({ name }) => name === code)?.count ?? 0;
  const { part, whole, percent } = counted.completed_rate;
  const all: readonly (readonly [SetName, string, string | number])[] = [
    ['due', t('ledger-due'), counted.due.length],
    ['completed', t('ledger-completed'), word('completed')],
    ['closed', t('ledger-closed'), word('closed')],
    ['rate', t('ledger-completed-rate'), percent === null ? '—' : `${percent} %`],
    ['stock', t('ledger-stock'), counted.stock.at(-1)?.count ?? 0],
    ['overdue', t('ledger-overdue'), counted.overdue.length],
    ['extended', t('ledger-extended'), counted.extended.length],
    ['rebounded', t('ledger-rebounded'), counted.rebounded.length],
    ['unsettled', t('ledger-unsettled'), counted.unsettled.length],
  ];
  return html`<nav class="figures" aria-label=${t('ledger-figures')}>
    ${all.map(([set, name, figure]) => html`<a href=${to(set)} aria-current=${asked === set ? 'true' : 'false'}>${name} <b>${figure}</b></a>`)}
    <span class="formula">${t('ledger-formula', { part, whole })}</span>
  </nav>`;
}
